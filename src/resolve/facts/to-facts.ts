import { isActual, type Fact } from '../../model/fact.js';
import { groupBy } from '../../model/group-by.js';
import type { Relation } from '../../model/relation.js';
import { compareText } from '../compare-text.js';
import { confidenceOf } from './confidence.js';
import { createPool } from '../columns/interner.js';
import { assignFactIds } from './fact-ids.js';
import { mergeQualifiers, qualifiersAgree } from './qualifiers.js';
import { groupReprints } from './reprints.js';
import { compareStatements, type EvidencePlace, type ReadText, type Statement } from './statement.js';
import { type indexEndings, seenDays, statedEnd, validityOf } from './validity.js';

/** A fact without the words of its evidence, which stand in rows of the table of statements. */
export interface FactHead extends Omit<Fact, 'evidence' | 'conflicts'> {
  readonly rows: readonly number[];
}

type NewFact = Omit<FactHead, 'id'> & { id: string };
type Reprints = ReturnType<typeof groupReprints>['reprints'];

/**
 * Statements that say the same in the same way become one fact; their words are its evidence. `groups` are rows with the same
 * content, made to statements one group after the other. By id; conflicts are not marked yet.
 */
export function toFacts(
  groups: readonly (readonly number[])[], statementAt: (row: number) => Statement, relations: ReadonlyMap<string, Relation>, endingsOf: ReturnType<typeof indexEndings>, read: ReadText,
  onReprints: (reprints: Reprints) => void,
): FactHead[] {
  const made: NewFact[] = [];
  const qualifierSets = createPool<Fact['qualifiers']>();
  const shareQualifiers = (qualifiers: Fact['qualifiers']): Fact['qualifiers'] => qualifierSets.valueOf(qualifierSets.idOf(JSON.stringify(Object.entries(qualifiers)), () => qualifiers));
  for (const rows of groups) {
    for (const group of splitByQualifiers(rows.map(statementAt))) {
      const independence = groupReprints([...group].sort(compareStatements), read);
      const fact = toFact(group, relations, endingsOf, independence);
      made.push({ ...fact, qualifiers: shareQualifiers(fact.qualifiers) });
      onReprints(independence.reprints);
    }
  }
  const ids = assignFactIds(made);
  const order = made.map((_, index) => index).sort((a, b) => compareText(ids[a] ?? '', ids[b] ?? ''));
  made.forEach((fact, index) => (fact.id = ids[index] ?? ''));
  return order.flatMap((index) => made[index] ?? []);
}

/** With more different qualifications of one statement, they are no longer compared with each other. */
const MOST_COMPARED = 200;

/**
 * Statements whose dates or amounts contradict each other are different facts. Those that say most are placed first, so that
 * one without a date joins a dated one and does not bring two dates together.
 */
function splitByQualifiers(statements: readonly Statement[]): [Statement, ...Statement[]][] {
  const kinds = [...groupBy(statements, ({ claim }) => JSON.stringify(Object.entries(claim.qualifiers))).values()]
    .sort((a, b) => countQualifiers(b[0]) - countQualifiers(a[0]) || b.length - a.length || compareStatements(a[0], b[0]));
  const groups: { merged: Fact['qualifiers']; members: [Statement, ...Statement[]] }[] = [];
  for (const kind of kinds) {
    const { qualifiers } = kind[0].claim;
    const home = groups.slice(0, MOST_COMPARED).find(({ merged }) => qualifiersAgree(merged, qualifiers));
    if (home === undefined) groups.push({ merged: qualifiers, members: kind });
    else {
      for (const statement of kind) home.members.push(statement);
      home.merged = mergeQualifiers([home.merged, qualifiers]);
    }
  }
  return groups.map(({ members }) => members);
}

function countQualifiers({ claim }: Statement): number {
  return Object.keys(claim.qualifiers).length;
}

function toFact(
  group: readonly [Statement, ...Statement[]], relations: ReadonlyMap<string, Relation>, endingsOf: ReturnType<typeof indexEndings>, { groupOf, groupCount }: ReturnType<typeof groupReprints>,
): NewFact {
  const statements = [...group].sort(compareStatements);
  const { claim, subject, object } = group[0];
  const aspect = relations.get(claim.relation)?.aspect ?? 'event';
  const evidence = distinctEvidence(statements);
  const qualifiers = mergeQualifiers(statements.map((statement) => statement.claim.qualifiers));
  const validity = validityOf(statements, aspect, endingsOf(group[0], qualifiers));
  return {
    id: '', subject, object, aspect,
    relation: claim.relation, open: group.every((statement) => statement.claim.open), polarity: claim.polarity, modality: claim.modality,
    tense: validity.tense,
    attribution: sharedAttribution(evidence.map((statement) => statement.evidence)),
    qualifiers,
    confidence: confidenceOf(statements, groupOf),
    documentCount: groupCount,
    ...seenDays(statements),
    validUntil: aspect === 'state' && isActual(claim) ? statedEnd(qualifiers, validity) : null,
    rows: evidence.map(({ row }) => row),
  };
}

/** The same words read by the same rule for the same ends are one piece of evidence. */
function distinctEvidence(statements: readonly Statement[]): Statement[] {
  const keyOf = ({ doc, start, end, subject, object, madeBy }: EvidencePlace): string => JSON.stringify([doc, start, end, subject.start, object.start, madeBy]);
  return [...groupBy(statements, ({ evidence }) => keyOf(evidence)).values()].map(([statement]) => statement);
}

/** The source named most often, where every piece of evidence names one; of equals, the first. */
function sharedAttribution(evidence: readonly EvidencePlace[]): string | null {
  const counts = new Map<string, number>();
  for (const { attribution } of evidence) {
    if (attribution === null) return null;
    counts.set(attribution, (counts.get(attribution) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}
