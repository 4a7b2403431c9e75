import { expect, test } from 'vitest';
import { ingestText } from '../../src/ingest/ingest-text.js';
import { readDocument } from '../../src/pipeline.js';
import { shippedSyntax } from '../../src/shipped-models.js';

function relationsOf(text: string): string[] {
  const { document } = ingestText(text, { id: 'x' });
  return readDocument(document!, { syntax: shippedSyntax() }).claims.map(({ relation, polarity }) => `${polarity} ${relation}`);
}

const BODY = '\n\nThe shops will stay open until a court has heard the case, which may take a year.\n';

test('a title without a verb does not say that anything happened', () => {
  expect(relationsOf(`Judge halts merger of grocers Torvin Foods and Quill Markets${BODY}`)).toEqual([]);
});

test('it says who somebody is', () => {
  expect(relationsOf(`An evening with Torvin Foods chief executive Maya Stern${BODY}`)).toEqual(['asserted CHIEF_EXECUTIVE_OF']);
});

test('and who founded what', () => {
  expect(relationsOf(`An evening with Torvin Foods founder Maya Stern${BODY}`)).toEqual(['asserted FOUNDED_BY']);
});

test('a title with a verb tells what happened', () => {
  expect(relationsOf(`Microsoft has bought Spotify${BODY}`)).toContain('asserted ACQUIRED');
});
