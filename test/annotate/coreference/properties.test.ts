import fc from 'fast-check';
import { expect, it } from 'vitest';
import { read } from './notation.js';

const PIECES = [
  'Orlo, the Chilean bakery chain, said it would close.', 'Its chief executive, Ingrid Sundby, told reporters that she had resigned.', 'The company denied the report.', '"We will not sell," she said.',
  'Zoom bought Keybase in 2020; the former paid cash.', 'He is the founder of __proto__ Inc.', 'The agency, which is based in Oslo, fined them.', 'It is raining.', 'They themselves own constructor Ltd.', '(("its', 'the the company',
];

it('puts every mention in one chain, named after its first, and links all others of it once, as a tree', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }), (pieces) => {
    const { document, mentions, links } = read(pieces.join(' '));
    const byId = new Map(mentions.map((mention) => [mention.id, mention]));
    expect(byId.size).toBe(mentions.length);
    for (const { start, end, text, chain } of mentions) {
      expect(document.text.slice(start, end)).toBe(text);
      expect(byId.get(chain)?.chain).toBe(chain);
    }
    expect(new Set(links.map(({ mention }) => mention)).size).toBe(links.length);
    expect(links.length).toBe(mentions.length - new Set(mentions.map(({ chain }) => chain)).size);
    for (const { mention, antecedent } of links) expect(byId.get(mention)?.chain).toBe(byId.get(antecedent)?.chain);
  }), { seed: 7, numRuns: 60 });
});

it('reads a long text in linear time: four times as long takes far less than sixteen times as long', () => {
  const timeOf = (count: number): number => {
    const text = Array.from({ length: count }, (_, index) => PIECES[index % PIECES.length]).join(' ');
    const start = performance.now();
    read(text);
    return performance.now() - start;
  };
  timeOf(200);
  const [once, fourfold] = [timeOf(250), timeOf(1000)];
  expect(fourfold).toBeLessThan(Math.max(9 * once, 1000));
});
