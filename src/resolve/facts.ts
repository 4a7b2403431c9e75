import type { Claim, Literal, Tense } from '../model/claim.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { ExtractedDocument } from '../model/extracted.js';
import type { Evidence, Fact } from '../model/fact.js';
import type { Mention } from '../model/mention.js';
import type { Relation } from '../model/relation.js';
import { shortHash } from './short-hash.js';
import { toSlug } from './entities.js';

/** A claim with its ends as entities or values, and its evidence. */
interface Statement {
  readonly claim: Claim;
  readonly subject: string;
  readonly object: string | Literal;
  readonly evidence: Evidence;
  /** The sentence without case, space and punctuation: a reprint has the same. */
  readonly sentence: string;
}

/** Facts from the claims of all documents, without conflicts yet, and what was left out. */
export function toFacts(documents: readonly ExtractedDocument[], idOf: ReadonlyMap<string, string>, relations: readonly Relation[]): { facts: Fact[]; diagnostics: Diagnostic[] } {
  const relationOf = new Map(relations.map((relation) => [relation.name, relation]));
  const diagnostics: Diagnostic[] = [];
  const statements = documents.flatMap((document) => readStatements(document, idOf, diagnostics));
  const groups = new Map<string, Statement[]>();
  for (const statement of directSymmetric(statements, relationOf)) {
    const key = [statement.claim.relation, statement.subject, endKey(statement.object), statement.claim.polarity, statement.claim.modality].join('\n');
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [statement]);
    else list.push(statement);
  }
  const facts = [...groups.keys()].sort().flatMap((key) => splitByQualifiers(groups.get(key)!).map((group) => toFact(group, relationOf, diagnostics)));
  return { facts: facts.sort((a, b) => (a.id < b.id ? -1 : 1)), diagnostics };
}

function readStatements({ document, mentions, claims }: ExtractedDocument, idOf: ReadonlyMap<string, string>, diagnostics: Diagnostic[]): Statement[] {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const entityOf = (mention: Mention | undefined): string | undefined => (mention === undefined ? undefined : idOf.get(`${document.id}#${mention.chain}`));
  return claims.flatMap((claim): Statement[] => {
    const subjectMention = byId.get(claim.subject);
    const objectMention = typeof claim.object === 'string' ? byId.get(claim.object) : undefined;
    const subject = entityOf(subjectMention);
    const object = typeof claim.object === 'string' ? entityOf(objectMention) : claim.object;
    if (subject === undefined || object === undefined || subjectMention === undefined) return [];
    if (subject === object) {
      diagnostics.push({
        stage: 'resolve', reason: 'low-confidence', severity: 'note', source: document.source, doc: document.id, span: claim.evidence,
        message: `${claim.relation} was read between two mentions of one thing and left out`,
      });
      return [];
    }
    const span = document.sentences[claim.sentence] ?? claim.evidence;
    return [{
      claim, subject, object, sentence: document.text.slice(span.start, span.end).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim(),
      evidence: {
        doc: document.id, start: claim.evidence.start, end: claim.evidence.end, quote: document.text.slice(claim.evidence.start, claim.evidence.end),
        subject: { start: subjectMention.start, end: subjectMention.end },
        object: objectMention === undefined ? { start: claim.evidence.start, end: claim.evidence.end } : { start: objectMention.start, end: objectMention.end },
        trigger: claim.trigger, madeBy: claim.madeBy, confidence: claim.confidence, attribution: claim.attribution?.text ?? null,
      },
    }];
  });
}

function endKey(end: string | Literal): string {
  return typeof end === 'string' ? `entity ${end}` : `${end.type} ${end.value}`;
}

/** Symmetric relations in one direction: the one that the corpus writes more often, then by id. */
function directSymmetric(statements: readonly Statement[], relationOf: ReadonlyMap<string, Relation>): Statement[] {
  const counts = new Map<string, number>();
  const keyOf = (relation: string, a: string, b: string): string => `${relation}\n${a}\n${b}`;
  for (const { claim, subject, object } of statements) {
    if (typeof object !== 'string') continue;
    const key = keyOf(claim.relation, subject, object);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return statements.map((statement) => {
    const { claim, subject, object } = statement;
    if (typeof object !== 'string' || relationOf.get(claim.relation)?.symmetric !== true) return statement;
    const forth = counts.get(keyOf(claim.relation, subject, object)) ?? 0;
    const back = counts.get(keyOf(claim.relation, object, subject)) ?? 0;
    if (forth > back || (forth === back && subject < object)) return statement;
    const { evidence } = statement;
    return { ...statement, subject: object, object: subject, evidence: { ...evidence, subject: evidence.object, object: evidence.subject } };
  });
}

/** Statements whose qualifiers contradict each other (two dates, two amounts) are different facts. */
function splitByQualifiers(statements: readonly Statement[]): Statement[][] {
  const ordered = [...statements].sort(byPlace);
  const groups: Statement[][] = [];
  for (const statement of ordered) {
    const home = groups.find((group) => group.every((other) => agree(statement.claim.qualifiers, other.claim.qualifiers)));
    if (home === undefined) groups.push([statement]);
    else home.push(statement);
  }
  return groups;
}

const TELLING = ['date', 'amount', 'since', 'until'];

function agree(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  return TELLING.every((name) => a[name] === undefined || b[name] === undefined || a[name] === b[name] || a[name].startsWith(b[name]) || b[name].startsWith(a[name]));
}

function byPlace(a: Statement, b: Statement): number {
  if (a.evidence.doc !== b.evidence.doc) return a.evidence.doc < b.evidence.doc ? -1 : 1;
  return a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end;
}

const MOST_SURE = 0.99;

function toFact(statements: readonly Statement[], relationOf: ReadonlyMap<string, Relation>, diagnostics: Diagnostic[]): Fact {
  const [first] = statements;
  const { claim, subject, object } = first!;
  const evidence = distinct(statements.map((statement) => statement.evidence));
  const independent = independentDocuments(statements, diagnostics);
  const qualifiers = mergeQualifiers(statements);
  const name = [claim.relation, subject, endKey(object), claim.polarity, claim.modality, JSON.stringify(qualifiers)].join('\n');
  return {
    id: `${toSlug(subject).slice(0, 24)}-${toSlug(claim.relation).slice(0, 32)}-${shortHash(name)}`,
    subject, relation: claim.relation, open: claim.open, object, polarity: claim.polarity, modality: claim.modality,
    tense: mainTense(statements), aspect: relationOf.get(claim.relation)?.aspect ?? 'event',
    attribution: evidence.every((item) => item.attribution !== null) ? evidence[0]!.attribution : null,
    qualifiers, evidence: evidence as [Evidence, ...Evidence[]], confidence: confidenceOf(statements), documentCount: independent, conflicts: [],
  };
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter((item, index) => evidence.findIndex((other) => other.doc === item.doc && other.start === item.start && other.end === item.end) === index);
}

/** Documents that say it in a sentence of their own; each reprint is told. */
function independentDocuments(statements: readonly Statement[], diagnostics: Diagnostic[]): number {
  const sentences = new Map<string, string>();
  const documents = new Set<string>();
  for (const { sentence, evidence, claim } of statements) {
    const printedIn = sentences.get(sentence);
    if (printedIn === undefined) sentences.set(sentence, evidence.doc);
    if (printedIn === undefined || printedIn === evidence.doc) documents.add(evidence.doc);
    else {
      diagnostics.push({
        stage: 'resolve', reason: 'reprinted-sentence', severity: 'note', source: evidence.doc, doc: evidence.doc, span: { start: evidence.start, end: evidence.end },
        message: `the sentence for ${claim.relation} stands in ${printedIn} as well and counts once`,
      });
    }
  }
  return documents.size;
}

/** A state that holds now anywhere holds now. */
function mainTense(statements: readonly Statement[]): Tense {
  const tenses = new Set(statements.map(({ claim }) => claim.tense));
  return tenses.has('present') ? 'present' : tenses.has('future') ? 'future' : 'past';
}

function mergeQualifiers(statements: readonly Statement[]): Record<string, string> {
  const merged = new Map<string, string>();
  for (const { claim } of statements) {
    for (const [name, value] of Object.entries(claim.qualifiers)) if ((merged.get(name)?.length ?? -1) < value.length) merged.set(name, value);
  }
  return Object.fromEntries([...merged].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The surest statement of each sentence counts as an independent witness (noisy or). */
function confidenceOf(statements: readonly Statement[]): number {
  const best = new Map<string, number>();
  for (const { sentence, claim } of statements) best.set(sentence, Math.max(best.get(sentence) ?? 0, claim.confidence));
  const doubt = [...best.values()].reduce((product, confidence) => product * (1 - confidence), 1);
  return Math.round(Math.min(MOST_SURE, 1 - doubt) * 1000) / 1000;
}
