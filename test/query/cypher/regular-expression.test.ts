import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../../src/query/cypher/regex/match.js';
import { parseRegularExpression } from '../../../src/query/cypher/regex/parse.js';

const matches = (pattern: string, text: string): boolean => createMatcher(parseRegularExpression(pattern))(text, () => {});

describe('regular expressions', () => {
  test.each([
    ['abc', 'abc', true], ['abc', 'xabc', false], ['a.c', 'a\nc', false], ['(?s)a.c', 'a\nc', true],
    ['(?i)aBc', 'AbC', true], ['(?i)Ä', 'ä', false], ['(?iu)Ä', 'ä', true], ['a(?i:b)c', 'aBc', true], ['a(?i:b)c', 'aBC', false],
    ['[a-c&&[^b]]+', 'ac', true], ['[a-c&&[^b]]+', 'abc', false], ['[^\\d]', '5', false], ['[]a]', ']', true], ['[a-]', '-', true],
    ['\\p{Lu}\\p{L}*', 'Émile', true], ['\\p{IsGreek}+', 'αβ', true], ['\\P{L}', '1', true],
    ['\\Qa.b\\E+', 'a.bb', true], ['a{2,3}', 'aaaa', false], ['a{2,}', 'aaaa', true], ['(ab|a)(c|bc)', 'abc', true],
    ['.*\\bfox\\b.*', 'the fox ran', true], ['.*\\bfox\\b.*', 'foxes', false], ['^a$', 'a', true], ['(?m)a$\n^b', 'a\nb', true],
    ['.', '😀', true], ['\\x{1F600}', '😀', true], ['(?<year>\\d{4})-\\d\\d', '2024-05', true], ['', '', true], ['()*', '', true],
    ['(?x) a b # comment', 'ab', true], ['\\t\\u0041', '\tA', true], ['a*?b', 'aab', true],
  ])('%s fits %j: %s', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected);
  });

  test.each(['(', ')', '[', 'a{2', '*a', 'a**+', '(a)\\1', '(?=a)', '(?<!a)b', 'a++', '\\p{Nonsense}', '[b-a]', '\\y', 'a{3,2}'])('%s is refused', (pattern) => {
    expect(() => parseRegularExpression(pattern)).toThrow(/regular expression/);
  });

  test('no pattern runs wild', () => {
    const text = `${'a'.repeat(3000)}b`;
    const start = performance.now();
    for (const pattern of ['(a+)+', '(a|a)*', '(a|aa)+', '(a*)*', '(.*)*x', '((a?){30}a{30})*', '(\\ba*)*c']) expect(matches(pattern, text)).toBe(false);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('a pattern with more states than are remembered still fits what it should', () => {
    // To tell the eleventh letter from the end, each of the 2^11 last letters is a state of its own.
    const pattern = `(?s)(.|é)*a.{11}`;
    const text = Array.from({ length: 20_000 }, (_, index) => (((index * index) >> 3) % 3 === 0 ? 'a' : 'é')).join('');
    for (const end of [0, 1, 2, 3, 4]) {
      const cut = text.slice(0, text.length - end);
      expect(matches(pattern, cut)).toBe(cut.at(-12) === 'a');
    }
  });

  const letter = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\w');
  const pattern = fc.letrec<{ node: string; atom: string }>((tie) => ({
    atom: fc.oneof({ maxDepth: 2 }, letter, tie('node').map((node) => `(${node})`)),
    node: fc.array(fc.tuple(tie('atom'), fc.constantFrom('', '*', '+', '?', '{1,2}')), { minLength: 1, maxLength: 3 })
      .chain((parts) => fc.constantFrom(parts.map((part) => part.join('')).join(''), parts.map((part) => part.join('')).join('|'))),
  })).node;

  test("agree with JavaScript's own", () => {
    fc.assert(fc.property(pattern, fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 }), (source, text) => {
      expect(matches(source, text)).toBe(new RegExp(`^(?:${source})$`).test(text));
    }), { seed: 20, numRuns: 1000 });
  });
});
