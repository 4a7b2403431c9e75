import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentsToGraph, entitiesOf, factType, factsOf, readDocuments, shippedSyntax, type Document } from '../src/index.js';

const README = readFileSync('README.md', 'utf8');

/** The library example of the README, which must stay the code below. */
async function example(): Promise<string[]> {
  const documents: Document[] = [];
  for await (const item of readDocuments(['graphs/zoom/articles'])) {
    if (item.kind === 'document') documents.push(item.document);
  }
  const graph = documentsToGraph(documents, { syntax: shippedSyntax() });
  const names = new Map(entitiesOf(graph).map((entity) => [entity.id, entity.name]));
  return factsOf(graph).map((fact) => {
    const object = typeof fact.object === 'string' ? names.get(fact.object) : fact.object.value;
    return `${names.get(fact.subject)} ${factType(fact)} ${object}`;
  });
}

test('the library example runs and finds what the articles say', async () => {
  const facts = await example();
  expect(facts).toContain('Zoom FOUNDED_BY Eric Yuan');
  expect(facts).toContain('ByteDance IN_TALKS_WITH Microsoft');
});

test.each(['documentsToGraph(documents, { syntax: shippedSyntax() })', "readDocuments(['graphs/zoom/articles'])", 'factType(fact)'])('the README shows %s', (code) => {
  expect(README).toContain(code);
});

test('every picture and page that the README points to is there', () => {
  for (const [, target] of README.matchAll(/\]\(([^)#]+)\)/gu)) {
    if (!/^https?:/u.test(target!)) expect(() => readFileSync(target!), target).not.toThrow();
  }
});
