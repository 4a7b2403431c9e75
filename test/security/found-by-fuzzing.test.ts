import { expect, test } from 'vitest';
import { tryInput } from '../../scripts/fuzz/try-input.js';
import type { FuzzInput } from '../../scripts/fuzz/inputs.js';
import { shippedSyntax } from '../../src/index.js';

/** Inputs that once broke something, cut down to what did it. */
test.each<[string, FuzzInput['format'], string]>([
  ['a month after a dash at the beginning of a sentence', 'md', 't. -June'],
  ['a month after a dash that opens a text', 'txt', '— May, it made changes.'],
  ['a sentence of quotation marks alone', 'md', 'H’’"'],
  ['quotation marks around a sign without letters', 'txt', 'c“𗝀””'],
])('%s', async (_, format, text) => {
  expect(await tryInput({ format, text, damage: [] }, { options: { syntax: shippedSyntax() }, model: null, allFormats: true })).toBeNull();
});
