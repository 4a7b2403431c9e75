import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSentences } from '../../src/annotate/sentences.js';
import { decodeSyntax } from '../../src/annotate/syntax/weights.js';

const syntax = decodeSyntax(readFileSync(new URL('../../models/relata-syntax.bin', import.meta.url)));

/** Sentences parted by bars. */
const CASES = `
He works for Torvin Corp. | The company is small.
Torvin Inc. bought Quill Ltd. | It paid cash.
Torvin Inc. bought Quill Ltd. of Oslo.
The U.S. Senate voted. | He lives in the U.S. | She left.
J. Smith met Gov. Dana Pope at St. Mary's. | Sen. Olin Marks came.
It opened at 9 a.m. Monday. | It closed at 5 p.m. | The shop is old.
She comes from Hartford, Conn. | Mr. Marks is an editor.
He was born in Washington, D.C. | His father was a clerk.
Prices rose 3.5 percent vs. 2 percent. | No. 3 Torvin fell.
They met in Jan. 2020. | On Feb. 3 they left.
He joined Yahoo! in 2010. | He left Jeopardy! later.
Is it true? | Yes! | They went.
The official called it "a publicity stunt." | India has banned others.
He called it “a hit job.” | His agent agreed.
"Is it over?" Tom asked. | "Yes." | He left.
He called "Mr." Smith a friend.
He said: "We are small. We will grow." | Then Torvin left.
We met… | He left.
A. B. Carter Jr. founded it. | The rest is known.
`;

describe('sentences end', () => {
  test.each(CASES.trim().split('\n'))('%s', (marked) => {
    const text = marked.replaceAll(' | ', ' ');
    const document = { id: 'd', source: 'd', title: null, publishedAt: null, text, regions: [] };
    expect(readSentences(document, syntax).map(({ start, end }) => text.slice(start, end)).join(' | ')).toBe(marked);
  });
});
