import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openClaimJoiner } from '../../src/claims/join-claims.js';
import { documentsToGraph, factsOf, knowledgeOf, readClaims, readDocument, relationRules, shippedSyntax, type Document } from '../../src/index.js';
import { SEED, hostileText } from '../arbitraries.js';
import { run } from '../cli/terminal.js';
import { readGraph, temporaryFolder } from '../cli/corpus/program.js';

const TEXT = 'Orbis was founded by Maya Stern.\nThe zorbling of Quorl by Ian Holt went  unseen in May 1999.';
const DOCUMENT: Document = { id: 'd', source: 'texts/d.txt', title: null, publishedAt: null, text: TEXT, regions: [] };
const syntax = shippedSyntax();

/** The facts made by others, and why claims were refused, of claims written as JSON objects. */
function judge(...lines: object[]): { facts: string[]; refused: string[] } {
  const { claims, diagnostics } = readClaims(lines.map((line) => JSON.stringify({ doc: 'd', by: 'me', ...line })).join('\n'), 'claims.jsonl');
  const graph = documentsToGraph([DOCUMENT], { syntax, claims });
  const facts = factsOf(graph).flatMap(({ id, evidence }) => evidence.filter(({ madeBy }) => madeBy === 'claims:me').map(({ quote }) => `${id} “${quote}”`));
  const refused = [...diagnostics, ...knowledgeOf(graph).diagnostics].filter(({ source }) => source === 'claims.jsonl');
  return { facts, refused: refused.map(({ reason, line, message }) => `${line} ${reason}: ${message}`) };
}

const QUORL = { text: 'Quorl', type: 'Organization' };
const HOLT = { text: 'Ian Holt', type: 'Person' };
const FOUNDED = { relation: 'FOUNDED_BY', subject: QUORL, object: HOLT };

describe('a claim that stands in the text', () => {
  test.each<[string, object, string]>([
    ['by its quote', { ...FOUNDED, quote: 'zorbling of Quorl by Ian Holt' }, 'quorl.founded_by.ian-holt “zorbling of Quorl by Ian Holt”'],
    ['by a quote with other white space', { ...FOUNDED, quote: 'zorbling of\nQuorl by Ian Holt went unseen' }, 'quorl.founded_by.ian-holt “zorbling of Quorl by Ian Holt went  unseen”'],
    ['by its place', { ...FOUNDED, start: 37, end: 66 }, 'quorl.founded_by.ian-holt “zorbling of Quorl by Ian Holt”'],
    ['by the places of its ends', { relation: 'ZORBLED', subject: { ...QUORL, start: 49, end: 54 }, object: { ...HOLT, start: 58, end: 66 } }, 'quorl.zorbled.ian-holt “The zorbling of Quorl by Ian Holt went  unseen in May 1999.”'],
    ['about a value', { relation: 'SEEN_ON', subject: QUORL, object: { text: 'May 1999', value: '1999-05', type: 'Date' }, quote: 'Quorl by Ian Holt went  unseen in May 1999' }, 'quorl.seen_on.1999-05 “Quorl by Ian Holt went  unseen in May 1999”'],
    ['as denied', { ...FOUNDED, polarity: 'negated', quote: 'Quorl by Ian Holt' }, 'quorl.not.founded_by.ian-holt “Quorl by Ian Holt”'],
    ['under the source of its document', { ...FOUNDED, doc: 'texts/d.txt', quote: 'Quorl by Ian Holt' }, 'quorl.founded_by.ian-holt “Quorl by Ian Holt”'],
  ])('%s is taken in', (_, line, fact) => {
    expect(judge(line)).toEqual({ facts: [fact], refused: [] });
  });

  test('joins a fact of our own as a second piece of evidence', () => {
    const { claims } = readClaims(JSON.stringify({ doc: 'd', by: 'me', relation: 'FOUNDED_BY', subject: { text: 'Orbis' }, object: { text: 'Maya Stern' }, quote: 'Orbis was founded by Maya Stern' }), 'c');
    const fact = factsOf(documentsToGraph([DOCUMENT], { syntax, claims })).find(({ id }) => id === 'orbis.founded_by.maya-stern');
    expect(fact?.documentCount).toBe(1);
    expect(fact?.evidence.map(({ madeBy }) => madeBy.startsWith('claims:')).sort()).toEqual([false, true]);
  });
});

describe('a claim is refused', () => {
  test.each<[string, object, RegExp]>([
    ['whose quote is made up', { ...FOUNDED, quote: 'Ian Holt founded Quorl' }, /^1 unfounded-claim: .*do not stand in the text/],
    ['whose place is a little off', { ...FOUNDED, subject: { ...QUORL, start: 48, end: 53 }, quote: 'Quorl by Ian Holt' }, /^1 unfounded-claim: .*read " Quor" at 48-53, not "Quorl"/],
    ['whose place lies outside', { ...FOUNDED, start: 0, end: 9999 }, /^1 unfounded-claim: .*outside the text/],
    ['whose end stands elsewhere', { ...FOUNDED, subject: { text: 'Orbis' }, quote: 'Quorl by Ian Holt' }, /^1 unfounded-claim: .*subject "Orbis" does not stand in the words/],
    ['whose ends are parts of words', { ...FOUNDED, subject: { text: 'uorl', type: 'Organization' }, quote: 'Quorl by Ian Holt' }, /^1 unfounded-claim/],
    ['that rests on nothing', FOUNDED, /^1 unfounded-claim: .*rests on nothing/],
    ['whose end is of an unknown type', { ...FOUNDED, subject: { text: 'zorbling' }, quote: 'zorbling of Quorl by Ian Holt' }, /^1 unfounded-claim: .*give it a "type"/],
    ['whose end is of a wrong type', { ...FOUNDED, object: { text: 'zorbling', type: 'Place' }, quote: 'zorbling of Quorl by Ian Holt' }, /^1 type-mismatch: .*no object of type Place/],
    ['about no document', { ...FOUNDED, doc: 'e', quote: 'Quorl by Ian Holt' }, /^1 unknown-document/],
    ['with a relation that is none', { ...FOUNDED, relation: 'was founded by' }, /^1 bad-record: .*UPPER_SNAKE/],
    ['with an unknown way', { ...FOUNDED, modality: 'perhaps' }, /^1 bad-record: .*"modality" must be one of/],
    ['without a subject', { relation: 'X', object: HOLT }, /^1 bad-record: .*"subject" must be an object/],
  ])('%s', (_, line, reason) => {
    const { facts, refused } = judge(line);
    expect(facts).toEqual([]);
    expect(refused).toEqual([expect.stringMatching(reason)]);
  });
});

test('no claim, however hostile, makes a graph that is not sound', () => {
  const extracted = readDocument(DOCUMENT, { syntax });
  const end = fc.record({ text: fc.oneof(hostileText, fc.constantFrom('Orbis', 'Quorl', 'by')), start: fc.option(fc.integer({ min: -3, max: 99 })), type: fc.constantFrom('Person', '__proto__', null) })
    .map(({ start, ...rest }) => ({ ...rest, ...(start === null ? {} : { start, end: start + rest.text.length }) }));
  fc.assert(fc.property(end, end, fc.option(hostileText), fc.constantFrom('FOUNDED_BY', 'PROTO', '__proto__'), (subject, object, quote, relation) => {
    const { claims, diagnostics } = readClaims(JSON.stringify({ doc: 'd', by: '__proto__', relation, subject, object, quote }), 'c');
    const joiner = openClaimJoiner(claims, relationRules);
    const joined = joiner.join(extracted);
    expect(diagnostics.length + joiner.refused().length + joined.claims.length - extracted.claims.length).toBe(1);
    factsOf(documentsToGraph([DOCUMENT], { syntax, claims }));
  }), { seed: SEED, numRuns: 150 });
});

test('the command line takes claims, tells what it refuses, and keeps them when texts are added', async () => {
  const folder = temporaryFolder();
  const [text, more, claims, graph] = ['d.txt', 'e.txt', 'claims.jsonl', 'graph'].map((name) => join(folder, name)) as [string, string, string, string];
  writeFileSync(text, TEXT);
  writeFileSync(more, 'Felm was founded by Una Berg.');
  writeFileSync(claims, ['nonsense', { ...FOUNDED, quote: 'Quorl by Ian Holt' }, { ...FOUNDED, quote: 'invented' }].map((line) => (typeof line === 'string' ? line : JSON.stringify({ doc: 'd', by: 'me', ...line }))).join('\n'));
  const { code, err } = await run(['build', text, '--out', graph, '--claims', claims, '--format', 'json']);
  expect(code).toBe(0);
  expect(err).toMatch(/claims.jsonl:1: no claim.*not JSON/);
  expect(err).toMatch(/claims.jsonl:3: FOUNDED_BY by "me" was refused/);
  expect((await run(['add', graph, more, '--quiet'])).code).toBe(0);
  expect(readGraph(graph)).toMatch(/quorl.founded_by.ian-holt[\s\S]*claims:me/);
  expect(readGraph(graph)).toContain('felm.founded_by.una-berg');
});
