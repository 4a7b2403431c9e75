import { readFileSync } from 'node:fs';
import { parseTokens } from '../../src/annotate/parse.js';
import { findQuotes } from '../../src/annotate/quotes/quotes.js';
import { readSentences } from '../../src/annotate/sentences.js';
import { decodeSyntax } from '../../src/annotate/syntax/weights.js';
import { toUnits } from '../../src/annotate/units.js';
import { extract } from '../../src/extract/extract.js';
import { relationRules } from '../../src/extract/rules/index.js';
import type { AnnotatedDocument } from '../../src/model/annotated.js';
import type { Claim } from '../../src/model/claim.js';
import type { Document } from '../../src/model/document.js';
import { factType } from '../../src/model/fact.js';
import type { Mention, MentionDraft, MentionForm } from '../../src/model/mention.js';
import type { Sentence } from '../../src/model/token.js';

/**
 * One case a line:
 *
 *     [Zoom|Organization] was founded by [Eric Yuan|Person] -> Zoom FOUNDED_BY Eric Yuan
 *     [Zoom|Organization] said [its|Organization#Zoom] app would not be sold -> nothing
 *
 * A bracket is a mention with its type; `#` names its chain, else the chain is the text itself. What begins with a small letter
 * is a pronoun or a description. Facts are written with the type of their edge (`PLANNED_ACQUIRED`, `NOT_OWNED_BY`) and parted
 * by semicolons.
 */
const BRACKET = /\[([^|\]]+)\|([^\]#]+)(?:#([^\]]+))?\]/gu;
const PRONOUN = /^(?:it|its|he|his|him|she|her|they|their|them|who|which|that|whose|we|our|us)$/iu;

const syntax = decodeSyntax(readFileSync(new URL('../../models/relata-syntax.bin', import.meta.url)));
const aspects = new Map(relationRules.map((rule) => [rule.name, rule.aspect]));

interface MarkedMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly chain: string;
}

/** Takes the brackets out of a marked text. */
function readMarked(marked: string): { readonly text: string; readonly mentions: readonly MarkedMention[] } {
  let text = '';
  let last = 0;
  const mentions: MarkedMention[] = [];
  for (const match of marked.matchAll(BRACKET)) {
    text += marked.slice(last, match.index);
    const [whole, surface, type, chain] = match;
    mentions.push({ start: text.length, end: text.length + surface!.length, text: surface!, type: type!, chain: chain ?? surface! });
    text += surface!;
    last = match.index + whole.length;
  }
  return { text: text + marked.slice(last), mentions };
}

function formOf(text: string, type: string): MentionForm {
  if (type === 'Date' || type === 'Quantity') return 'name';
  if (PRONOUN.test(text)) return 'pronoun';
  return /^\p{Ll}/u.test(text) && !/^\p{Ll}+\p{Lu}/u.test(text) ? 'nominal' : 'name';
}

/** A marked text with its sentences parsed and its mentions as given. */
function annotateMarked(marked: string): AnnotatedDocument {
  const { text, mentions: given } = readMarked(marked);
  const document: Document = { id: 'case', source: 'case', title: null, publishedAt: null, text, regions: [] };
  const tagged = readSentences(document, syntax);
  const drafts = given.flatMap(({ chain, type, ...span }) => {
    const sentence = tagged.find((candidate) => candidate.start <= span.start && span.start < candidate.end);
    if (sentence === undefined) return [];
    const last = sentence.tokens.findLastIndex((token) => token.start < span.end);
    const of = sentence.tokens.findIndex((token, index) => index < last && token.start > span.start && /^(?:of|for|at|in)$/u.test(token.text));
    const draft: MentionDraft = { ...span, type, form: formOf(span.text, type), sentence: sentence.index, head: of > 0 ? of - 1 : last, foundBy: 'test' };
    return [{ draft, chain }];
  });
  const names = drafts.map(({ draft }) => draft).filter((draft) => draft.form === 'name');
  const sentences = tagged.map((sentence) => parseTokens(sentence, toUnits(sentence, names), syntax));
  const mentions = drafts.map(({ draft, chain }, index): Mention => ({ ...draft, id: `m${index + 1}`, chain, head: headOf(sentences[draft.sentence]!, draft) }));
  const quotes = findQuotes(document, sentences, names).map((quote) => ({ ...quote, speaker: null }));
  return { document, sentences, mentions, links: [], quotes, relationMatches: [], diagnostics: [] };
}

/** The word of a mention that hangs on a word outside. */
function headOf(sentence: Sentence, draft: MentionDraft): number {
  const inside = sentence.tokens.flatMap((token, index) => (token.start >= draft.start && token.end <= draft.end ? [index] : []));
  return inside.find((index) => !inside.includes(sentence.tokens[index]!.head) && !/^(?:punct|det)$/u.test(sentence.tokens[index]!.dependency)) ?? draft.head;
}

/** The typed claims of a marked text, in the notation's form, sorted. */
export function claimsOf(marked: string): string[] {
  const annotated = annotateMarked(marked);
  const chainOf = new Map(annotated.mentions.map((mention) => [mention.id, mention.chain]));
  const print = (claim: Claim): string => {
    const type = factType({ ...claim, aspect: aspects.get(claim.relation) ?? 'event' });
    return `${chainOf.get(claim.subject)!} ${type} ${typeof claim.object === 'string' ? chainOf.get(claim.object)! : claim.object.value}`;
  };
  const typed = extract(annotated, relationRules).filter((claim) => !claim.open);
  return [...new Set(typed.map(print))].sort();
}
