import type { Diagnostic } from '../../model/diagnostic.js';
import { isActual, type Evidence, type Fact } from '../../model/fact.js';
import { groupBy } from '../../model/group-by.js';
import type { Relation } from '../../model/relation.js';
import { compareText } from '../compare-text.js';
import { confidenceOf } from './confidence.js';
import { directSymmetric } from './direct-symmetric.js';
import { assignFactIds } from './fact-ids.js';
import { mergeQualifiers, qualifiersAgree } from './qualifiers.js';
import { groupReprints } from './reprints.js';
import { compareStatements, endKey, type Statement } from './statement.js';
import { indexEndings, seenDays, statedEnd, validityOf } from './validity.js';

export interface Facts {
  /** By id; conflicts are not marked yet. */
  readonly facts: readonly Fact[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Statements that say the same in the same way become one fact; their words are its evidence. */
export function toFacts(statements: readonly Statement[], relations: ReadonlyMap<string, Relation>): Facts {
  const directed = directSymmetric(statements, relations);
  const groups = [...groupBy(directed, contentKey).values()].flatMap(splitByQualifiers);
  const endingsOf = indexEndings(directed);
  const made = groups.map((group) => toFact(group, relations, endingsOf));
  const ids = assignFactIds(made.map(({ fact }) => fact));
  return {
    facts: made.map(({ fact }, index): Fact => ({ ...fact, id: ids[index] ?? '' })).sort((a, b) => compareText(a.id, b.id)),
    diagnostics: made.flatMap(({ diagnostics }) => diagnostics),
  };
}

function contentKey({ claim, subject, object }: Statement): string {
  return JSON.stringify([subject, claim.relation, endKey(object), claim.polarity, claim.modality]);
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
  group: readonly [Statement, ...Statement[]], relations: ReadonlyMap<string, Relation>, endingsOf: ReturnType<typeof indexEndings>,
): { fact: Omit<Fact, 'id'>; diagnostics: readonly Diagnostic[] } {
  const statements = [...group].sort(compareStatements);
  const { claim, subject, object } = group[0];
  const aspect = relations.get(claim.relation)?.aspect ?? 'event';
  const evidence = distinctEvidence(statements);
  const qualifiers = mergeQualifiers(statements.map((statement) => statement.claim.qualifiers));
  const validity = validityOf(statements, aspect, endingsOf(group[0], qualifiers));
  const { groupOf, groupCount, diagnostics } = groupReprints(statements);
  const fact = {
    subject, object, aspect, evidence,
    relation: claim.relation, open: group.every((statement) => statement.claim.open), polarity: claim.polarity, modality: claim.modality,
    tense: validity.tense,
    attribution: sharedAttribution(evidence),
    qualifiers,
    confidence: confidenceOf(statements, groupOf),
    documentCount: groupCount,
    ...seenDays(statements),
    validUntil: aspect === 'state' && isActual(claim) ? statedEnd(qualifiers, validity) : null,
    conflicts: [],
  };
  return { fact, diagnostics };
}

/** The same words read by the same rule for the same ends are one piece of evidence. */
function distinctEvidence(statements: readonly Statement[]): Fact['evidence'] {
  const keyOf = ({ doc, start, end, subject, object, madeBy }: Evidence): string => JSON.stringify([doc, start, end, subject.start, object.start, madeBy]);
  const [first, ...rest] = [...groupBy(statements, ({ evidence }) => keyOf(evidence)).values()].map(([statement]) => statement.evidence);
  if (first === undefined) throw new RangeError('a fact needs evidence');
  return [first, ...rest];
}

/** The source named most often, where every piece of evidence names one; of equals, the first. */
function sharedAttribution(evidence: readonly Evidence[]): string | null {
  const counts = new Map<string, number>();
  for (const { attribution } of evidence) {
    if (attribution === null) return null;
    counts.set(attribution, (counts.get(attribution) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}
