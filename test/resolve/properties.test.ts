import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.js';
import type { Claim } from '../../src/model/claim.js';
import type { ExtractedDocument } from '../../src/model/extracted.js';
import { ENTITY_TYPES, isLiteral, type Mention } from '../../src/model/mention.js';
import { HOSTILE_NAMES, hostileText, SEED } from '../arbitraries.js';
import { resolveLines } from './notation.js';

const NAMES = [
  'Zoom', 'Zoom Inc.', 'the Zoom', 'Zoom Video', 'ZV', 'Eric Yuan', 'E. Yuan', 'Yuan', 'Mr. Yuan', 'Ann Yuan', 'Georgia', 'Georgia Tech', 'U.S.', 'American',
  'Federal Trade Commission', 'FTC', 'Ministry of Health', 'Bob Iger', 'Robert Iger', 'Washington',
];
const word = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...NAMES) }, { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_NAMES) }, { weight: 1, arbitrary: hostileText });
const draft = fc.record({
  words: word.filter((text) => text !== ''),
  form: fc.constantFrom('name', 'name', 'name', 'nominal', 'pronoun' as const),
  type: fc.constantFrom(...ENTITY_TYPES, 'Drug'),
  chain: fc.nat({ max: 4 }).map((number) => (number === 4 ? '__proto__' : `c${number}`)),
});
const claimDraft = fc.record({
  subject: fc.nat({ max: 9 }), object: fc.oneof(fc.nat({ max: 9 }), fc.record({ value: hostileText, type: fc.constantFrom('Date', 'Quantity', 'Text' as const) })),
  relation: fc.constantFrom('OWNED_BY', 'PARTNER_OF', 'FOUNDED_ON', 'CHIEF_EXECUTIVE_OF', 'BORN_ON', '__proto__'),
  polarity: fc.constantFrom('asserted', 'negated' as const), modality: fc.constantFrom('actual', 'planned' as const), tense: fc.constantFrom('past', 'present' as const),
  qualifiers: fc.dictionary(fc.constantFrom('date', 'amount', '__proto__', 'role'), fc.constantFrom('2019', '2019-04', 'Monday', '$5 million'), { maxKeys: 2 }),
  attribution: fc.option(hostileText), confidence: fc.double({ min: 0, max: 1, noNaN: true }),
});
const documentDraft = fc.record({
  mentions: fc.array(draft, { maxLength: 8 }), claims: fc.array(claimDraft, { maxLength: 5 }), publishedAt: fc.option(fc.constantFrom('2019-01-01', '2021-06-30T10:00:00Z')),
});
type DocumentDraft = typeof documentDraft extends fc.Arbitrary<infer T> ? T : never;
const corpus = fc.uniqueArray(fc.tuple(fc.oneof(hostileText.filter((id) => id !== ''), fc.constantFrom('a', 'b', 'c', 'd')), documentDraft), { selector: ([id]) => id, maxLength: 6 })
  .map((drafts) => drafts.map(([id, rest]) => toDocument(id, rest)));

function toDocument(id: string, { mentions: drafts, claims, publishedAt }: DocumentDraft): ExtractedDocument {
  let text = '';
  const mentions = drafts.map(({ words, form, type, chain }, index): Mention => {
    const start = text.length;
    text += `${words} said. `;
    return { id: `m${index}`, start, end: start + words.length, text: words, form, type, chain, sentence: 0, head: 0, foundBy: 'test' };
  });
  const evidence = { start: 0, end: text.length };
  const toClaim = ({ subject, object, attribution, ...rest }: DocumentDraft['claims'][number]): Claim => ({
    ...rest, doc: id, sentence: 0, open: false, subject: `m${subject}`, object: typeof object === 'number' ? `m${object}` : object,
    attribution: attribution === null ? null : { text: attribution, mention: null }, evidence, trigger: evidence, madeBy: 'test',
  });
  const document = { id, source: id, title: null, publishedAt, text, regions: [], sentences: text === '' ? [] : [evidence] };
  return { document, mentions, links: [], claims: claims.map(toClaim), diagnostics: [] };
}

const RUNS = { seed: SEED, numRuns: 300 };

describe('whatever documents say', () => {
  test('their order does not matter', () => {
    fc.assert(fc.property(corpus, fc.infiniteStream(fc.nat()), (documents, numbers) => {
      const shuffled = documents.map((document) => ({ document, key: numbers.next().value as number })).sort((a, b) => a.key - b.key).map(({ document }) => document);
      expect(JSON.stringify(resolveLines(shuffled))).toBe(JSON.stringify(resolveLines(documents)));
    }), RUNS);
  });

  test('every mention of a named chain lands in exactly one entity', () => {
    fc.assert(fc.property(corpus, (documents) => {
      const { entities } = resolveLines(documents);
      const landed = entities.flatMap(({ mentions }) => mentions.map(({ doc, start, end }) => JSON.stringify([doc, start, end])));
      expect(new Set(landed).size).toBe(landed.length);
      for (const { document, mentions } of documents) {
        const nameTypes = (chain: string): string[] => mentions.filter((mention) => mention.chain === chain && mention.form === 'name' && shows(mention.text)).map(({ type }) => type);
        const named = mentions.filter(({ chain }) => nameTypes(chain).length > 0 && !nameTypes(chain).some((type) => isLiteral({ type })));
        for (const { start, end } of named) expect(landed).toContain(JSON.stringify([document.id, start, end]));
      }
    }), RUNS);
  });

  test('the result keeps the contract of knowledge: ids, references, quotes, spans', () => {
    fc.assert(fc.property(corpus, (documents) => {
      const knowledge = resolveLines(documents);
      buildGraph(knowledge);
      for (const { evidence, confidence, documentCount } of knowledge.facts) {
        expect(confidence).toBeLessThanOrEqual(0.99);
        expect(documentCount).toBeGreaterThan(0);
        for (const { doc, start, end, quote } of evidence) expect(documents.find(({ document }) => document.id === doc)?.document.text.slice(start, end)).toBe(quote);
      }
      for (const decision of knowledge.decisions) expect(decision.left).not.toBe(decision.right);
    }), RUNS);
  });

  test('a fact is never about one thing alone, and never lost in silence', () => {
    fc.assert(fc.property(corpus, (documents) => {
      const { facts, diagnostics } = resolveLines(documents);
      for (const { subject, object } of facts) expect(subject).not.toBe(object);
      const said = documents.reduce((sum, { claims }) => sum + claims.length, 0);
      if (said > 0) expect(facts.length + diagnostics.length).toBeGreaterThan(0);
    }), RUNS);
  });
});

/** White space and a lone "the" name nothing. */
function shows(words: string): boolean {
  return words.trim() !== '';
}

describe('hostile names', () => {
  test.each(HOSTILE_NAMES.filter((name) => name !== '').map((name) => [name]))('%j', (name) => {
    const text = `${name} and Zoom. ${name} again.`;
    const at = (id: string, start: number, words: string): Mention =>
      ({ id, start, end: start + words.length, text: words, form: 'name', type: 'Organization', chain: id, sentence: 0, head: 0, foundBy: 'test' });
    const mentions = [at('x', 0, name), at('y', name.length + 5, 'Zoom')];
    const claim: Claim = {
      doc: name, sentence: 0, relation: 'OWNED_BY', open: false, subject: 'x', object: 'y', polarity: 'asserted', modality: 'actual', tense: 'present',
      attribution: null, qualifiers: {}, evidence: { start: 0, end: text.length }, trigger: { start: 0, end: 0 }, madeBy: 'test', confidence: 0.5,
    };
    const knowledge = resolveLines([{
      document: { id: name, source: name, title: null, publishedAt: null, text, regions: [], sentences: [{ start: 0, end: text.length }] },
      mentions, links: [], claims: [claim], diagnostics: [],
    }]);
    buildGraph(knowledge);
    for (const { id } of [...knowledge.entities, ...knowledge.facts]) expect(id).toMatch(/^[\p{L}\p{N}\p{M}._-]+$/u);
  });
});
