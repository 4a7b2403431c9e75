import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const PAGE = readFileSync('SECURITY.md', 'utf8');
const NAMED = [...PAGE.matchAll(/`(test\/[\w/.-]+\.test\.ts)` “([^”]+)”/gu)].map(([, file, title]) => [file!, title!] as const);
/** The rows of the tables of threats: all but the first table's, heads and rules. */
const ROWS = PAGE.slice(PAGE.indexOf('## Threats')).split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| threat') && !line.startsWith('| what happens'));

describe('SECURITY.md', () => {
  test.each(NAMED)('%s has “%s”', (file, title) => {
    expect(existsSync(file)).toBe(true);
    const source = readFileSync(file, 'utf8');
    expect(["'", '"', '`'].some((quote) => source.includes(`${quote}${title}${quote}`)), title).toBe(true);
  });

  test('names a test for every threat', () => {
    expect(ROWS.length).toBeGreaterThan(25);
    expect(ROWS.filter((row) => !/`test\/[\w/.-]+\.test\.ts` “/u.test(row))).toEqual([]);
  });

  test('names nothing that the check would pass over', () => {
    expect(NAMED.length).toBe([...PAGE.matchAll(/`test\/[\w/.-]+\.test\.ts` /gu)].length);
    for (const [, script] of PAGE.matchAll(/`?(scripts\/[\w-]+\.ts)/gu)) expect(existsSync(script!), script).toBe(true);
  });
});
