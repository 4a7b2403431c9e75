import { expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import { fullChains } from '../../../src/annotate/model/full-chains.js';
import { nounPhrase } from '../../../src/annotate/model/noun-phrase.js';
import { ingestText } from '../../../src/ingest/ingest-text.js';
import type { Claim } from '../../../src/model/claim.js';
import type { Mention, MentionForm } from '../../../src/model/mention.js';
import type { MentionCandidate, ModelReading } from '../../../src/model/reading.js';
import type { Sentence } from '../../../src/model/token.js';
import { shippedSyntax } from '../../../src/shipped-models.js';

function sentencesOf(text: string): readonly Sentence[] {
  return annotate(ingestText(text, { id: 'x' }).document!, { syntax: shippedSyntax() }).sentences;
}

const TEXT = 'The Brackwater met Professor Lindqvist. It thanked her for the map. The old map helped Sorley.';

const spanOf = (word: string): { start: number; end: number } => ({ start: TEXT.indexOf(word), end: TEXT.indexOf(word) + word.length });
const own = (id: string, word: string, form: MentionForm, type: string, chain = id): Mention => ({ ...spanOf(word), id, text: word, form, type, sentence: 0, head: 0, chain, foundBy: 'test' });
const seen = (word: string, form: MentionForm, type: string): MentionCandidate => ({ ...spanOf(word), form, type, score: 0.9, typeScore: 0.9, typeShares: {} });
const words = ['Brackwater', 'Lindqvist', 'It', 'her', 'the map', 'The old map', 'Sorley'];
const antecedent = (mention: string, earlier: string, score = 0.8): ModelReading['antecedents'][number] => ({ mention: words.indexOf(mention), antecedent: words.indexOf(earlier), score });

function chainsOf(antecedents: ModelReading['antecedents'], relations: ModelReading['relations'] = [], claims: readonly Claim[] = []): string[][] {
  const reading: ModelReading = {
    mentions: [seen('Brackwater', 'name', 'Organization'), seen('Lindqvist', 'name', 'Person'), seen('It', 'pronoun', 'Organization'), seen('her', 'pronoun', 'Person'), seen('the map', 'nominal', 'Other'), seen('The old map', 'nominal', 'Other'), seen('Sorley', 'name', 'Person')],
    antecedents, relations,
  };
  const mentions = [own('m1', 'Brackwater', 'name', 'Organization'), own('m2', 'Lindqvist', 'name', 'Person'), own('m3', 'her', 'pronoun', 'Person', 'm2'), own('m4', 'Sorley', 'name', 'Person'), own('m5', 'It', 'pronoun', 'Organization')];
  const chains = new Map<string, string[]>();
  for (const { chain, start, end } of fullChains(TEXT, sentencesOf(TEXT), reading, mentions, claims)) chains.set(chain, [...(chains.get(chain) ?? []), TEXT.slice(start, end)]);
  return [...chains.values()];
}

test('chains of the rules and antecedents of the model are joined, and names are whole phrases', () => {
  expect(chainsOf([antecedent('It', 'Brackwater'), antecedent('The old map', 'the map', 0.4)])).toEqual([['The Brackwater', 'It'], ['Professor Lindqvist', 'her'], ['the map', 'The old map'], ['Sorley']]);
});

test('an antecedent that is far less likely than none joins nothing', () => {
  expect(chainsOf([antecedent('It', 'Brackwater', 0.1)])).toContainEqual(['The Brackwater']);
});

test('what the rules call by different names stays apart, also by way of a pronoun', () => {
  expect(chainsOf([antecedent('It', 'Brackwater'), antecedent('Sorley', 'Lindqvist'), antecedent('her', 'It')])).toEqual([['The Brackwater', 'It'], ['Professor Lindqvist', 'her'], ['the map'], ['The old map'], ['Sorley']]);
});

test('pronouns of different kinds stay apart', () => {
  expect(chainsOf([antecedent('her', 'It')])).toContainEqual(['It']);
});

test('two between which a relation is read are two things', () => {
  const related = { subject: words.indexOf('It'), object: words.indexOf('Brackwater'), relation: 'OWNED_BY', score: 0.9 };
  expect(chainsOf([antecedent('It', 'Brackwater')], [related])).toContainEqual(['It']);
  expect(chainsOf([antecedent('It', 'Brackwater')], [{ ...related, score: 0.3 }])).toContainEqual(['The Brackwater', 'It']);
});

test('two of which a claim says something are two things', () => {
  const claim = (subject: string, object: Claim['object']): Claim => ({ subject, object }) as Claim;
  expect(chainsOf([antecedent('It', 'Brackwater')], [], [claim('m5', 'm1')])).toContainEqual(['It']);
  expect(chainsOf([antecedent('It', 'Brackwater')], [], [claim('m5', { value: '2019', type: 'Date' })])).toContainEqual(['The Brackwater', 'It']);
});

test.each([
  ['They boarded the Emperor Norvald’s ship.', 'Norvald', 'the Emperor Norvald’s'], ['They trust in lord Norvald.', 'Norvald', 'Norvald'], ['They breathe Norvald.', 'Norvald', 'Norvald'], ['Norvald', 'Norvald', 'Norvald'],
  ['She left the Brackwater in May.', 'Brackwater', 'the Brackwater'], ['She left the Brackwater factory in May.', 'Brackwater', 'Brackwater'], ['It shows that Norvald left.', 'Norvald', 'Norvald'],
  ['She was born in Sydney, Australia, and left.', 'Sydney', 'Sydney, Australia'], ['She has shops in Paris, London and Rome.', 'Paris', 'Paris'],
])('the phrase that a name heads in "%s"', (text, name, phrase) => {
  const start = text.indexOf(name);
  const whole = nounPhrase(text, sentencesOf(text)[0]!.tokens, { start, end: start + name.length });
  expect(text.slice(whole.start, whole.end)).toBe(phrase);
});

/** Chains of a text of names and descriptions that the rules take for one, and what of them is only said. */
function readAlone(text: string, ...told: (readonly [words: string, form: MentionForm, type: string])[]): { words: string; form: string; isPredication: boolean }[] {
  const mentions = told.map(([word, form, type], index): Mention => ({ id: `m${index + 1}`, start: text.indexOf(word), end: text.indexOf(word) + word.length, text: word, form, type, sentence: 0, head: 0, chain: 'm1', foundBy: 'test' }));
  const chains = fullChains(text, sentencesOf(text), { mentions: [], antecedents: [], relations: [] }, mentions, []);
  return chains.map(({ start, end, form, isPredication }) => ({ words: text.slice(start, end), form, isPredication }));
}

test('in a single sentence a name is the name alone', () => {
  expect(readAlone('She left the Brackwater in May.', ['Brackwater', 'name', 'Organization'])).toEqual([{ words: 'Brackwater', form: 'name', isPredication: false }]);
});

test.each([
  ['Ines Vaal is a painter.', 'a painter', 'Person', true],
  ['Ines Vaal, chief gardener of the town, left.', 'chief gardener of the town', 'Person', true],
  ['Ines Vaal left, and the painter slept.', 'the painter', 'Person', false],
  ['Ines Vaal left, and her painter slept.', 'her painter', 'Person', false],
  ['Ines Vaal left. She had met a painter.', 'a painter', 'Person', false],
  ['Ines Vaal is clay.', 'clay', 'Product', false],
])('"%s": whether "%s" only says what something is', (text, words, type, isPredication) => {
  expect(readAlone(text, ['Ines Vaal', 'name', type], [words, 'nominal', type])[1]).toEqual({ words, form: 'nominal', isPredication });
});

test('a word made of a place’s name is no name', () => {
  const french: Mention = { id: 'm1', start: 2, end: 8, text: 'French', form: 'name', type: 'Place', sentence: 0, head: 1, chain: 'm1', foundBy: 'name:demonym' };
  expect(fullChains('A French ship.', sentencesOf('A French ship.'), { mentions: [], antecedents: [], relations: [] }, [french], []).map(({ form }) => form)).toEqual(['nominal']);
});

test('a number without a letter that the model takes for a name is no name', () => {
  const note: MentionCandidate = { start: 10, end: 12, form: 'name', type: 'Group', score: 0.9, typeScore: 0.9, typeShares: {} };
  expect(fullChains('So it is [17].', sentencesOf('So it is [17].'), { mentions: [note], antecedents: [], relations: [] }, [], []).map(({ form }) => form)).toEqual(['nominal']);
});
