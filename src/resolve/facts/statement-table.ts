import type { Claim, Literal } from '../../model/claim.js';
import type { Fact } from '../../model/fact.js';
import type { Span } from '../../model/span.js';
import { createInterner, createPool, detach } from '../columns/interner.js';
import { createTable } from '../columns/number-table.js';
import type { DocumentLabel } from '../document-label.js';
import type { EvidencePlace, StatedClaim, Statement } from './statement.js';
import { mayBeEnding } from './validity.js';

/** A claim with what its ends are, as numbers: a chain, later an entity, is 0 or more; a value is what `literal` gave for it. */
interface NewStatement {
  readonly claim: Claim;
  readonly place: EvidencePlace;
  readonly sentence: Span | null;
  readonly document: DocumentLabel;
  readonly subject: number;
  readonly object: number;
}

/** The statements of a whole corpus, by document and place, in little memory. */
export interface StatementTable {
  readonly length: number;
  /** The number of a value, below 0. */
  literal(value: Literal): number;
  push(statement: NewStatement): void;
  subjectOf(row: number): number;
  objectOf(row: number): number;
  /** The same for statements of one relation, polarity and modality. */
  contentOf(row: number): number;
  relationOf(row: number): string;
  mayBeEnding(row: number): boolean;
  documentOf(row: number): DocumentLabel;
  setEnds(row: number, subject: number, object: number): void;
  /** Says the same from the other end. */
  turn(row: number): void;
  placeOf(row: number): EvidencePlace;
  /** The statement, with ids of entities for the numbers of its ends. */
  at(row: number, idOf: (entity: number) => string): Statement;
}

type Content = Pick<Claim, 'relation' | 'polarity' | 'modality'>;
type Manner = Pick<Claim, 'tense' | 'open'>;

const [DOCUMENT, CONTENT, MANNER, SUBJECT, OBJECT, MADE_BY, ATTRIBUTION, QUALIFIERS, START] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const [SENTENCE, SUBJECT_SPAN, OBJECT_SPAN, TRIGGER, WIDTH] = [10, 12, 14, 16, 18];
const NONE = -1;

export function createStatementTable(documents: readonly DocumentLabel[]): StatementTable {
  const [table, confidences, texts] = [createTable(WIDTH), createTable(1, Float64Array), createInterner()];
  const [contents, manners, qualifierSets, literals] = [createPool<Content>(), createPool<Manner>(), createPool<Fact['qualifiers']>(), createPool<Literal>()];
  const spanAt = (row: number, field: number): Span => ({ start: table.get(row, field), end: table.get(row, field + 1) });
  const documentOf = (row: number): DocumentLabel => {
    const document = documents[table.get(row, DOCUMENT)];
    if (document === undefined) throw new RangeError(`statement ${row} has no document`);
    return document;
  };
  const placeOf = (row: number): EvidencePlace => ({
    doc: documentOf(row).id, ...spanAt(row, START), subject: spanAt(row, SUBJECT_SPAN), object: spanAt(row, OBJECT_SPAN), trigger: spanAt(row, TRIGGER),
    madeBy: texts.textOf(table.get(row, MADE_BY)), confidence: confidences.get(row, 0),
    attribution: table.get(row, ATTRIBUTION) === NONE ? null : texts.textOf(table.get(row, ATTRIBUTION)),
  });
  const claimOf = (row: number, { start, end, madeBy, confidence, attribution }: EvidencePlace): StatedClaim => ({
    ...contents.valueOf(table.get(row, CONTENT)), ...manners.valueOf(table.get(row, MANNER)), qualifiers: qualifierSets.valueOf(table.get(row, QUALIFIERS)),
    evidence: { start, end }, madeBy, confidence, attribution: attribution === null ? null : { text: attribution },
  });
  const turn = (row: number): void => {
    for (const [a, b] of [[SUBJECT, OBJECT], [SUBJECT_SPAN, OBJECT_SPAN], [SUBJECT_SPAN + 1, OBJECT_SPAN + 1]] as const) {
      const kept = table.get(row, a);
      table.set(row, a, table.get(row, b));
      table.set(row, b, kept);
    }
  };
  return {
    get length() {
      return table.length;
    },
    literal: ({ value, type }) => -1 - literals.idOf(`${type}:${value}`, () => detach({ value, type })),
    push({ claim, place, sentence, document, subject, object }) {
      const { relation, polarity, modality, tense, open, qualifiers } = claim;
      const content = contents.idOf(JSON.stringify([relation, polarity, modality]), () => detach({ relation, polarity, modality }));
      const manner = manners.idOf(JSON.stringify([tense, open]), () => ({ tense, open }));
      const details = qualifierSets.idOf(JSON.stringify(Object.entries(qualifiers)), () => Object.fromEntries(detach(Object.entries(qualifiers))));
      const { start, end, madeBy, attribution } = place;
      const spans = [sentence ?? { start: NONE, end: NONE }, place.subject, place.object, place.trigger].flatMap((span) => [span.start, span.end]);
      table.push([document.index, content, manner, subject, object, texts.idOf(madeBy), attribution === null ? NONE : texts.idOf(attribution), details, start, end, ...spans]);
      confidences.push([place.confidence]);
    },
    subjectOf: (row) => table.get(row, SUBJECT),
    objectOf: (row) => table.get(row, OBJECT),
    contentOf: (row) => table.get(row, CONTENT),
    relationOf: (row) => contents.valueOf(table.get(row, CONTENT)).relation,
    mayBeEnding: (row) => mayBeEnding(contents.valueOf(table.get(row, CONTENT))),
    documentOf,
    setEnds(row, subject, object) {
      table.set(row, SUBJECT, subject);
      table.set(row, OBJECT, object);
    },
    turn,
    placeOf,
    at(row, idOf) {
      const [evidence, object] = [placeOf(row), table.get(row, OBJECT)];
      const sentence = spanAt(row, SENTENCE);
      return {
        row, evidence, document: documentOf(row), claim: claimOf(row, evidence), sentence: sentence.start === NONE ? null : sentence,
        subject: idOf(table.get(row, SUBJECT)), object: object < 0 ? literals.valueOf(-1 - object) : idOf(object),
      };
    },
  };
}
