import { describe, expect, test } from 'vitest';
import { checkedExtraction } from '../../scripts/fuzz/check-document.js';
import { makeInput, readSeedTexts } from '../../scripts/fuzz/inputs.js';
import { shrink } from '../../scripts/fuzz/shrink.js';
import { tryInput, type Trial } from '../../scripts/fuzz/try-input.js';
import { annotate } from '../../src/annotate/annotate.js';
import { shippedSyntax } from '../../src/index.js';
import type { AnnotatedDocument } from '../../src/model/annotated.js';
import type { Token } from '../../src/model/token.js';

const TRIAL: Trial = { options: { syntax: shippedSyntax() }, model: null, allFormats: false };
const seedTexts = readSeedTexts();

test('spoilt articles and noise are read without a fault (scripts/fuzz-documents.ts tries 100,000)', async () => {
  for (let number = 0; number < 250; number += 1) {
    const problem = await tryInput(makeInput(20240229, number, seedTexts), { ...TRIAL, allFormats: number % 50 === 0 });
    expect(problem, `input ${number}`).toBeNull();
  }
}, 180_000);

test('an input is the same each time, and inputs differ', () => {
  expect(makeInput(3, 17, seedTexts)).toEqual(makeInput(3, 17, seedTexts));
  expect(new Set(Array.from({ length: 50 }, (_, number) => makeInput(3, number, seedTexts).text)).size).toBeGreaterThan(45);
});

describe('the checks see', () => {
  const document = { id: 'd', source: 'd', title: null, publishedAt: null, text: 'Orbis was founded by Maya Stern. It grew.', regions: [] };
  const annotated = annotate(document, TRIAL.options);
  const withTokens = (change: (token: Token) => Token): AnnotatedDocument => ({ ...annotated, sentences: annotated.sentences.map((sentence) => ({ ...sentence, tokens: sentence.tokens.map(change) })) });

  test.each<[string, AnnotatedDocument, RegExp]>([
    ['a mention that is off by one', { ...annotated, mentions: annotated.mentions.map((mention) => ({ ...mention, end: mention.end - 1 })) }, /a mention is its text/u],
    ['mentions out of order', { ...annotated, mentions: [...annotated.mentions].reverse() }, /order of the text/u],
    ['a token that is not its text', withTokens((token) => ({ ...token, text: `${token.text}x` })), /a token is its text/u],
    ['a tree with a ring', withTokens((token) => ({ ...token, head: token.head === -1 ? -1 : annotated.sentences[0]!.tokens.indexOf(token) })), /no ring/u],
    ['sentences out of order', { ...annotated, sentences: [...annotated.sentences].reverse() }, /sentences lie in order/u],
    ['a sentence beyond the text', { ...annotated, document: { ...document, text: 'Orbis' } }, /sentences lie in order, apart and inside/u],
  ])('%s', (_, broken, problem) => {
    expect(() => checkedExtraction(annotated, TRIAL.options)).not.toThrow();
    expect(() => checkedExtraction(broken, TRIAL.options)).toThrow(problem);
  });
});

test('a failing input is cut down to what makes it fail', async () => {
  const input = { format: 'txt', text: 'many words before XY and many words after', damage: [] } as const;
  const smallest = await shrink(input, async ({ text }) => text.includes('XY'));
  expect(smallest.text).toBe('XY');
});
