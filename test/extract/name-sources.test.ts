import { expect, test } from 'vitest';
import { readDocument, shippedSyntax } from '../../src/index.js';
import { ingestText } from '../../src/ingest/ingest-text.js';

function sourcesOf(text: string): (string | null)[] {
  const { document } = ingestText(text, { id: 'x' });
  return readDocument(document!, { syntax: shippedSyntax() }).claims.filter(({ open }) => !open).map(({ attribution }) => attribution?.text ?? null);
}

test.each([
  ['Torvin Ltd opened a yard. The company said it had bought Quill Ltd.', 'Torvin Ltd'],
  ['Maya Stern runs a bakery. She said Torvin Ltd had bought Quill Ltd.', 'Maya Stern'],
  ['According to two bankers, Torvin Ltd has bought Quill Ltd.', 'two bankers'],
])('%s', (text, source) => {
  expect(sourcesOf(text)).toContain(source);
});
