import { expect, test } from 'vitest';
import type { Referring } from '../../../src/annotate/coreference/mentions/referring.js';
import type { NameEntry } from '../../../src/annotate/coreference/names/name-entry.js';
import { isShortForOrganization } from '../../../src/annotate/coreference/names/short-organization.js';
import { ORGANIZATION } from '../../../src/annotate/coreference/nouns/type-set.js';

function entry(text: string, index: number): NameEntry {
  const words = text.toLowerCase().split(' ');
  return { key: words.join(' '), types: ORGANIZATION, text, words, first: { index } as Referring, onlyAbove: false, isAmbiguous: false };
}

test.each([
  ['Courier', 'Delport Courier', true],
  ['Times', 'New York Times', true],
  ['Delport', 'Delport Courier', true],
  ['Bank', 'Torvin Bank', false],
])('whether %s stands for the %s that was named before', (short, long, expected) => {
  expect(isShortForOrganization(entry(short, 1), entry(long, 0))).toBe(expected);
});

test('a newspaper that is named in full only later is not meant', () => {
  expect(isShortForOrganization(entry('Courier', 0), entry('Delport Courier', 1))).toBe(false);
});
