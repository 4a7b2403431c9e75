import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBlank, splitStatements } from '../../../src/cli/query/split-statements.js';

test.each([
  ['RETURN 1; RETURN 2', ['RETURN 1'], 'RETURN 2'],
  ["RETURN ';';", ["RETURN ';'"], ''],
  ["RETURN 'it\\';s';", ["RETURN 'it\\';s'"], ''],
  ['RETURN ";\\";";', ['RETURN ";\\";"'], ''],
  ['RETURN `a;``;`;', ['RETURN `a;``;`'], ''],
  ['RETURN 1 // ; not yet\n;', ['RETURN 1 // ; not yet'], ''],
  ['RETURN 1 /* ; */ / 2;', ['RETURN 1 /* ; */ / 2'], ''],
  [";;\n;RETURN 1;;", ['RETURN 1'], ''],
  ["RETURN 'open ; ", [], "RETURN 'open ;"],
  ['RETURN 1 /* open ; ', [], 'RETURN 1 /* open ;'],
  ['', [], ''],
])('%j', (text, statements, rest) => {
  const split = splitStatements(text);
  expect(split.statements.map((statement) => statement.trim())).toEqual(statements);
  expect(split.rest.trim()).toBe(rest);
});

test('places in a statement are places in the text', () => {
  const text = 'RETURN 1;\r\nRETURN 2;\n  RETURN x';
  const { statements, rest } = splitStatements(text);
  for (const piece of [...statements, rest]) expect(text.startsWith(piece.trim(), piece.length - piece.trimStart().length)).toBe(true);
  expect(rest.split('\n')).toHaveLength(3);
});

test('whatever the text, nothing but semicolons is lost', () => {
  const piece = fc.constantFrom(';', "'", '"', '`', '\\', '/', '*', '//', '/*', '*/', '\n', ' ', 'RETURN', '1', '😀');
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
    const text = pieces.join('');
    const { statements, rest } = splitStatements(text);
    expect(rest.length).toBe(text.length);
    for (const statement of statements) {
      expect(isBlank(statement)).toBe(false);
      expect(text.slice(statement.search(/\S/), statement.length)).toBe(statement.slice(statement.search(/\S/)));
    }
  }), { seed: 11, numRuns: 2000 });
});
