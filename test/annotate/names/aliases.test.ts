import { expect, test } from 'vitest';
import type { AliasEntry } from '../../../src/model/alias-entry.js';
import { markedLike, namesIn } from './notation.js';

const ALIASES: AliasEntry[] = [
  { name: 'the platform', type: 'Product', aliases: ['zoomies'] },
  { name: 'Zoom', type: 'Product', aliases: ['Zoom Video', 'ZM'] },
  { name: 'Great Firewall', type: 'Technology', aliases: [] },
  { name: 'O\'Hare 2020', type: 'Project', aliases: [] },
  { name: '__proto__', type: 'Product', aliases: ['constructor'] },
];

test.each([
  'Users of [the platform|Product] like [zoomies|Product].',
  '[Zoom Video|Product] is not [Zoom|Product], says [ZM|Product].',
  'It got through the [Great Firewall|Technology] of [China|Place].',
  'The [O’Hare 2020|Project] plan was dropped.',
  'The word [__proto__|Product] and the [constructor|Product] stay.',
  'A great firewall is none.',
])('%s', (notation) => {
  expect(markedLike(notation, ALIASES)).toBe(notation);
});

test('say so', () => {
  expect(namesIn('Users of the platform left.', ALIASES)).toMatchObject([{ text: 'the platform', foundBy: 'name:alias', type: 'Product' }]);
});

test('the longest wins', () => {
  expect(namesIn('They sold Zoom Video to us.', ALIASES).map((name) => name.text)).toEqual(['Zoom Video']);
});
