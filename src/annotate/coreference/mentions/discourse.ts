import type { QuoteDraft } from '../../../model/annotated.js';
import type { Document } from '../../../model/document.js';
import type { MentionDraft } from '../../../model/mention.js';
import { compareSpans } from '../../../model/span.js';
import type { Sentence } from '../../../model/token.js';
import { createChains, type Chains } from '../chains/chains.js';
import { findNominals } from './find-nominals.js';
import { findPronouns } from './find-pronouns.js';
import { readName } from './read-name.js';
import type { FoundMention, Referring } from './referring.js';

/** A document as the sieves see it. */
export interface Discourse {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** In text order; of two that begin together the longer comes first. */
  readonly mentions: readonly Referring[];
  /** For each sentence its mentions, in order. */
  readonly inSentence: readonly (readonly Referring[])[];
  /** For each sentence and token the mention whose head it is. */
  readonly headed: readonly (readonly (Referring | null)[])[];
  /** For each sentence and token the index of its subject, -1 where it has none. */
  readonly subjects: readonly Int32Array[];
  /** For each nominal the index of the nominal of the same noun before it, else -1. */
  readonly sameNounBefore: Int32Array;
  /** Direct quotes in text order. */
  readonly directQuotes: readonly QuoteDraft[];
  readonly chains: Chains;
}

/** Finds the mentions of a document and puts each in a chain of its own. */
export function readDiscourse(document: Document, sentences: readonly Sentence[], drafts: readonly MentionDraft[], quotes: readonly QuoteDraft[]): Discourse {
  const directQuotes = quotes.filter((quote) => quote.form === 'direct').sort(compareSpans);
  const found = findMentions(document.text, sentences, drafts);
  const mentions = numberMentions(found, directQuotes);
  const inSentence: Referring[][] = sentences.map(() => []);
  const headed = sentences.map((sentence): (Referring | null)[] => new Array<Referring | null>(sentence.tokens.length).fill(null));
  for (const mention of mentions) {
    inSentence[mention.sentence]?.push(mention);
    const row = headed[mention.sentence];
    if (row?.[mention.head] === null) row[mention.head] = mention;
  }
  return { text: document.text, sentences, mentions, inSentence, headed, subjects: sentences.map(findSubjects), sameNounBefore: linkSameNouns(mentions), directQuotes, chains: createChains(mentions) };
}

function linkSameNouns(mentions: readonly Referring[]): Int32Array {
  const last = new Map<string, number>();
  return Int32Array.from(mentions, ({ noun, index }) => {
    if (noun === '') return -1;
    const before = last.get(noun) ?? -1;
    last.set(noun, index);
    return before;
  });
}

function findSubjects(sentence: Sentence): Int32Array {
  const subjects = new Int32Array(sentence.tokens.length).fill(-1);
  sentence.tokens.forEach((token, index) => {
    if (token.head >= 0 && subjects[token.head] === -1 && token.dependency.startsWith('nsubj')) subjects[token.head] = index;
  });
  return subjects;
}

function findMentions(text: string, sentences: readonly Sentence[], drafts: readonly MentionDraft[]): FoundMention[] {
  const found: FoundMention[] = [];
  const draftsOf = groupBySentence(sentences.length, drafts);
  for (const sentence of sentences) {
    const names = new Array<FoundMention | null>(sentence.tokens.length).fill(null);
    for (const draft of draftsOf[sentence.index] ?? []) {
      const name = readName(sentence, draft);
      found.push(name);
      for (let index = name.from; index < name.to; index += 1) names[index] = name;
    }
    for (const nominal of findNominals(text, sentence, names)) found.push(nominal);
    for (const pronoun of findPronouns(sentence, names)) found.push(pronoun);
  }
  return found;
}

function groupBySentence(sentenceCount: number, drafts: readonly MentionDraft[]): MentionDraft[][] {
  const groups: MentionDraft[][] = Array.from({ length: sentenceCount }, () => []);
  for (const draft of drafts) groups[draft.sentence]?.push(draft);
  return groups;
}

function numberMentions(found: FoundMention[], directQuotes: readonly QuoteDraft[]): Referring[] {
  found.sort(compareSpans);
  let next = 0;
  found.forEach((mention, index) => {
    while (next < directQuotes.length && directQuotes[next]!.end <= mention.start) next += 1;
    const quote = directQuotes[next];
    mention.index = index;
    mention.quote = quote !== undefined && quote.start <= mention.start ? next : -1;
  });
  return found;
}
