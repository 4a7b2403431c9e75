import type { Claim, Literal } from '../../src/model/claim.js';
import type { ExtractedDocument } from '../../src/model/extracted.js';
import { factType } from '../../src/model/fact.js';
import { collectKnowledge, type Knowledge } from '../../src/model/knowledge.js';
import type { EntityType, Mention, MentionForm } from '../../src/model/mention.js';
import type { Relation } from '../../src/model/relation.js';
import { sliceSpan, type Span } from '../../src/model/span.js';
import { compareText } from '../../src/resolve/compare-text.js';
import { openResolver } from '../../src/resolve/resolve.js';
import type { AliasEntry } from '../../src/model/alias-entry.js';

/**
 * Documents in one line. Mentions stand in brackets, claims after "=>":
 *
 *     [P|Eric Yuan] founded [O:z|Zoom]. [n:z|The company] grew. => z FOUNDED_BY eric yuan; date=2011
 *
 * `[type|words]` is a name; `[type:chain|words]` names its chain, which is otherwise the words in lower case;
 * `[n:chain|words]` is a nominal, `[p:chain|words]` a pronoun, `[nG:chain|words]` a nominal with a type of its own.
 * A claim's ends are chains, or values as `2011:Date`; options follow after semicolons.
 */
const TYPES: Readonly<Record<string, EntityType>> = {
  P: 'Person', O: 'Organization', L: 'Place', R: 'Product', W: 'Work/Document', E: 'Event', G: 'Group', D: 'Date', Q: 'Quantity',
};
const MARK = /\[(?<kind>[np]?)(?<type>[A-Z]\w*)?(?::(?<chain>[^|\]]+))?\|(?<words>[^\]]*)\]/gu;
const FORMS: Readonly<Record<string, MentionForm>> = { n: 'nominal', p: 'pronoun' };

export function doc(id: string, line: string, publishedAt: string | null = null): ExtractedDocument {
  const [marked = '', claims = ''] = line.split(' => ');
  const { text, mentions: drafts } = readMarks(marked);
  const sentences = splitSentences(text);
  const mentions = drafts.map((draft, index): Mention => ({
    ...draft, id: `m${index}`, head: 0, foundBy: 'test', sentence: sentences.findIndex((span) => draft.start < span.end),
  }));
  const document = { id, source: `${id}.txt`, title: null, publishedAt, text, regions: [], sentences };
  return { document, mentions, links: [], claims: readClaims(claims, id, mentions, sentences), diagnostics: [] };
}

/** Documents a, b, c … of one line each. */
export function docs(...lines: readonly string[]): ExtractedDocument[] {
  return lines.map((line, index) => doc(String.fromCharCode(97 + index), line));
}

type MentionWords = Omit<Mention, 'id' | 'head' | 'foundBy' | 'sentence'>;

function readMarks(marked: string): { text: string; mentions: MentionWords[] } {
  const typeOf = new Map<string, EntityType>();
  const mentions: MentionWords[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    const { kind = '', type, chain, words = '' } = match.groups ?? {};
    text += marked.slice(last, match.index);
    last = match.index + match[0].length;
    const name = chain ?? words.toLowerCase();
    const known = type === undefined ? (typeOf.get(name) ?? 'Organization') : (TYPES[type] ?? type);
    if (!typeOf.has(name)) typeOf.set(name, known);
    mentions.push({ start: text.length, end: text.length + words.length, text: words, form: FORMS[kind] ?? 'name', type: known, chain: name });
    text += words;
  }
  return { text: text + marked.slice(last), mentions };
}

function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/(?<=[\p{Ll}\p{N}])[.!?]\s+/gu)) {
    spans.push({ start, end: match.index + 1 });
    start = match.index + match[0].length;
  }
  return [...spans, { start, end: text.length }].filter((span) => span.start < span.end);
}

function readClaims(lines: string, id: string, mentions: readonly Mention[], sentences: readonly Span[]): Claim[] {
  return lines.split(' & ').map((line) => line.trim()).filter((line) => line !== '').map((line) => {
    const [ends = '', ...options] = line.split(';').map((part) => part.trim());
    const [, subject = '', relation = '', object = ''] = /^(.+?) ([A-Z_]+) (.+)$/u.exec(ends) ?? [];
    return toClaim(id, subject, relation, object, new Map(options.map((option) => option.split('=') as [string, string])), mentions, sentences);
  });
}

const OPTIONS = new Set(['polarity', 'modality', 'tense', 'attribution', 'open', 'confidence', 'rule']);

function toClaim(
  id: string, subject: string, relation: string, object: string, options: ReadonlyMap<string, string>, mentions: readonly Mention[], sentences: readonly Span[],
): Claim {
  const at = (chain: string, sentence?: number): Mention | undefined =>
    mentions.find((mention) => mention.chain === chain && (sentence === undefined || mention.sentence === sentence));
  const value = /^(.+):(Date|Quantity|Text)$/u.exec(object);
  const sentence = sentences.findIndex((_, index) => at(subject, index) !== undefined && (value !== null || at(object, index) !== undefined));
  const evidence = sentences[Math.max(0, sentence)] ?? { start: 0, end: 0 };
  const attribution = options.get('attribution');
  const literal: Literal | null = value === null ? null : { value: value[1] ?? '', type: value[2] as Literal['type'] };
  return {
    doc: id, sentence: Math.max(0, sentence), relation, open: options.has('open'),
    subject: at(subject, sentence)?.id ?? at(subject)?.id ?? subject,
    object: literal ?? at(object, sentence)?.id ?? at(object)?.id ?? object,
    polarity: (options.get('polarity') ?? 'asserted') as Claim['polarity'],
    modality: (options.get('modality') ?? 'actual') as Claim['modality'],
    tense: (options.get('tense') ?? 'present') as Claim['tense'],
    attribution: attribution === undefined ? null : { text: attribution, mention: null },
    qualifiers: Object.fromEntries([...options].filter(([name]) => !OPTIONS.has(name))),
    evidence, trigger: { start: evidence.start, end: evidence.start },
    madeBy: options.get('rule') ?? 'test', confidence: Number(options.get('confidence') ?? 0.8),
  };
}

function relation(name: string, aspect: Relation['aspect'], symmetric = false): Relation {
  return { name, definition: '', subjects: [], objects: [], inverse: null, symmetric, aspect, wikidata: null };
}

const RELATIONS: readonly Relation[] = [
  relation('FOUNDED_BY', 'event'), relation('FOUNDED_ON', 'event'), relation('BORN_ON', 'event'), relation('ACQUIRED', 'event'),
  relation('CHIEF_EXECUTIVE_OF', 'state'), relation('HEADQUARTERED_IN', 'state'), relation('LOCATED_IN', 'state'), relation('OWNED_BY', 'state'),
  relation('PARTNER_OF', 'state', true), relation('MET_WITH', 'event', true), relation('IN_COUNTRY', 'state'),
];

export function resolveLines(documents: readonly ExtractedDocument[], aliases: readonly AliasEntry[] = []): Knowledge {
  const byId = [...documents].sort((a, b) => compareText(a.document.id, b.document.id));
  const resolver = openResolver({ relations: RELATIONS, aliases });
  byId.forEach(resolver.add);
  const resolved = resolver.finish(({ index }, span) => sliceSpan(byId[index]?.document.text ?? '', span));
  return collectKnowledge({ ...resolved, documents: byId.map(({ document }) => document) });
}

/** Entities as text, one a line: `Eric Yuan (Person): a/Eric Yuan b/Yuan`: its name, type and named mentions by document. */
export function entityLines(knowledge: Knowledge): string[] {
  return knowledge.entities.map(({ name, type, mentions }) => {
    const places = mentions.filter(({ form }) => form === 'name').map((mention) => `${mention.doc}/${mention.text}`);
    return `${name} (${type}): ${[...new Set(places)].join(' ')}`;
  });
}

/** Facts as text, one a line: `Zoom FOUNDED_BY Eric Yuan`, with the edge's type. */
export function factLines(knowledge: Knowledge): string[] {
  const nameOf = new Map(knowledge.entities.map(({ id, name }) => [id, name]));
  return knowledge.facts.map((fact) => {
    const object = typeof fact.object === 'string' ? nameOf.get(fact.object) : fact.object.value;
    const qualifiers = Object.entries(fact.qualifiers).map(([name, value]) => `; ${name}=${value}`);
    return `${nameOf.get(fact.subject)} ${factType(fact)} ${object}${qualifiers.join('')}`;
  }).sort();
}
