import type { Document } from '../model/document.js';
import type { TaggedSentence, TaggedToken } from '../model/token.js';
import type { Span } from '../model/span.js';
import { blankOut } from '../text/blank-out.js';
import { tokenize } from '../text/tokenize.js';
import { findBlocks, type Block } from './blocks.js';
import { lemmaOf, lexiconClasses, splitSentences } from './compromise.js';
import { mendSentences } from './sentence-ends.js';
import { tagSentence } from './syntax/syntax.js';
import type { SyntaxModel } from './syntax/weights.js';

/** A sentence beyond this many words is cut: nothing that long is one sentence, and no table or list may stall a run. */
const LONGEST_SENTENCE = 300;

/** Finds the sentences of a document's prose, with their words tagged. */
export function readSentences(document: Document, model: SyntaxModel): TaggedSentence[] {
  const text = blankOut(document.text, document.regions.filter(({ kind }) => kind === 'markup'));
  const sentences: TaggedSentence[] = [];
  for (const block of findBlocks(text, document.regions)) {
    for (const span of mendSentences(text, splitSentences(text, block))) addSentence(text, block, span, model, sentences);
  }
  return sentences;
}

function addSentence(text: string, block: Block, span: Span, model: SyntaxModel, sentences: TaggedSentence[]): void {
  const spans = tokenize(text, span);
  for (let from = 0; from < spans.length; from += LONGEST_SENTENCE) {
    const part = spans.slice(from, from + LONGEST_SENTENCE);
    sentences.push({ index: sentences.length, start: part[0]!.start, end: part.at(-1)!.end, kind: block.kind, ...tagTokens(text, part, model) });
  }
}

function tagTokens(text: string, spans: readonly Span[], model: SyntaxModel): Pick<TaggedSentence, 'tokens' | 'foundTags'> {
  const words = spans.map((span) => text.slice(span.start, span.end));
  const classes = lexiconClasses(words);
  const { tags, found } = tagSentence(model, words.map((text, index) => ({ text, classes: classes[index]!, tag: null, isName: false })));
  // Lists that are read everywhere are filled by push: map makes lists of another form once V8 has compiled it, and code that has seen both is slower.
  const tokens: TaggedToken[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const { start, end } = spans[index]!;
    const word = words[index]!;
    const tag = tags[index]!;
    tokens.push({ start, end, text: word, lemma: lemmaOf(word, tag), tag, lexicon: classes[index]! });
  }
  return { tokens, foundTags: found };
}
