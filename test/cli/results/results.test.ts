import { describe, expect, test } from 'vitest';
import { cutToWidth, displayWidth, terminalText } from '../../../src/cli/results/terminal-text.js';
import { writeTable } from '../../../src/cli/results/write-table.js';
import type { QueryValue } from '../../../src/index.js';

function table(columns: readonly string[], rows: Iterable<readonly QueryValue[]>): { readonly text: string; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const text = [...writeTable({ columns, rows, format: String, plain: String, note: (message) => notes.push(message) })].join('');
  return { text, notes };
}

describe('a table', () => {
  test('has columns as wide as they are shown', () => {
    expect(table(['a', 'b'], [['中文', 1n], ['é\u0301x', 20n]]).text).toBe('a     b\n----  --\n中文   1\né\u0301x    20\n');
  });

  test('is not obeyed by a terminal', () => {
    const { text } = table(['\u001b[31m'], [['a\nb\tc\u001b]0;x\u0007\u202e']]);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f\u202e]/);
    expect(text).toContain('a\\nb\\tc\\u001b]0;x\\u0007\\u202e');
  });

  test('cuts long cells, and says so', () => {
    const { text, notes } = table(['a'], [['x'.repeat(200)]]);
    expect(text.split('\n')[2]).toBe(`${'x'.repeat(79)}…`);
    expect(notes).toHaveLength(1);
    expect(table(['a'], [['x'.repeat(80)]]).notes).toEqual([]);
  });

  test('is begun before a long result is over', () => {
    let made = 0;
    const rows = (function* (): Iterable<readonly QueryValue[]> {
      for (; made < 100_000; made += 1) yield [BigInt(made)];
    })();
    for (const piece of writeTable({ columns: ['a'], rows, format: String, plain: String, note: () => undefined })) if (piece.includes('499')) break;
    expect(made).toBeLessThan(1000);
  });
});

test('widths and cuts keep characters whole', () => {
  expect(displayWidth('😀a')).toBe(3);
  expect(cutToWidth('😀😀😀', 4)).toBe('😀…');
  expect(cutToWidth('中文', 4)).toBe('中文');
  expect(terminalText('plain')).toBe('plain');
});
