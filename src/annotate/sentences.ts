import type { Document } from '../model/document.js';
import type { TaggedSentence, TaggedToken } from '../model/token.js';
import { tokenize } from '../text/tokenize.js';
import { findBlocks, type Block } from './blocks.js';
import { lemmaOf, readLexicon, type LexicalSentence } from './compromise.js';
import { tagSentence, type SyntaxWord } from './syntax/syntax.js';
import type { SyntaxModel } from './syntax/weights.js';

/** A sentence beyond this many words is cut: nothing that long is one sentence, and no table or list may stall a run. */
const LONGEST_SENTENCE = 300;

const NO_CLASSES: readonly string[] = [];

/** Finds the sentences of a document's prose, with their words tagged. */
export function readSentences(document: Document, model: SyntaxModel): TaggedSentence[] {
  const sentences: TaggedSentence[] = [];
  for (const block of findBlocks(document)) {
    for (const lexical of readLexicon(document.text, block)) addSentence(document.text, block, lexical, model, sentences);
  }
  return sentences;
}

function addSentence(text: string, block: Block, lexical: LexicalSentence, model: SyntaxModel, sentences: TaggedSentence[]): void {
  const tokens = tagTokens(text, lexical, model);
  for (let from = 0; from < tokens.length; from += LONGEST_SENTENCE) {
    const part = tokens.slice(from, from + LONGEST_SENTENCE);
    sentences.push({ index: sentences.length, start: part[0]!.start, end: part.at(-1)!.end, kind: block.kind, tokens: part });
  }
}

function tagTokens(text: string, lexical: LexicalSentence, model: SyntaxModel): TaggedToken[] {
  const spans = tokenize(text, lexical);
  let next = 0;
  const words = spans.map((span): SyntaxWord => {
    while (next < lexical.words.length && lexical.words[next]!.end <= span.start) next += 1;
    const word = lexical.words[next];
    const known = word !== undefined && word.start <= span.start && span.start < word.end;
    return { text: text.slice(span.start, span.end), classes: known ? word.classes : NO_CLASSES };
  });
  const tags = tagSentence(model, words);
  return words.map((word, index) => {
    const { start, end } = spans[index]!;
    const tag = tags[index]!;
    return { start, end, text: word.text, lemma: lemmaOf(word.text, tag), tag, lexicon: word.classes };
  });
}
