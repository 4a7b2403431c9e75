import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileIds, idRegister } from '../../src/ingest/document-ids.js';

function idsOf(...paths: string[]): string[] {
  const ids = fileIds(paths);
  return paths.map((path) => ids.get(path) ?? '');
}

describe('ids of files', () => {
  it.each([
    [['a/zoom.txt', 'a/oder.md'], ['zoom', 'oder']],
    [['a/x.v2.txt.gz'], ['x.v2']],
    [['2020/index.html', '2021/index.html'], ['2020/index', '2021/index']],
    [['2020/05/index.html', '2021/05/index.html', 'b/a.txt'], ['2020/05/index', '2021/05/index', 'a']],
    [['a/x.txt', 'a/x.md'], ['x.txt', 'x.md']],
    [['a/x.txt', 'a/x.md', 'b/x.txt'], ['a/x.txt', 'a/x.md', 'b/x.txt']],
    [['x.txt', 'a/x.txt'], ['x', 'a/x']],
    [['a/__proto__.txt', 'a/constructor.txt'], ['__proto__', 'constructor']],
    [['a/x.txt', 'a/x.md', 'b/x.txt.md'], ['x.txt', 'x.md', 'x.txt~2']],
    [['../x.txt'], ['x']],
  ])('%j', (paths, ids) => {
    expect(idsOf(...paths)).toEqual(ids);
  });

  it('are unique, and do not depend on the order of paths', () => {
    const path = fc.array(fc.constantFrom('a', 'b', 'x', 'x.txt', 'x~2', '__proto__'), { minLength: 1, maxLength: 3 });
    const file = fc.tuple(path, fc.constantFrom('.txt', '.md', '.txt.gz', '')).map(([parts, end]) => parts.join('/') + end);
    const property = fc.property(fc.uniqueArray(file, { maxLength: 12 }), (paths) => {
      const ids = fileIds(paths);
      expect(new Set(ids.values()).size).toBe(paths.length);
      expect(fileIds([...paths].reverse())).toEqual(ids);
    });
    fc.assert(property, { seed: 6, numRuns: 500 });
  });
});

describe('the register of ids', () => {
  it('numbers what is asked for again', () => {
    const claim = idRegister(['a']);
    expect(['a', 'b', 'a', 'b', 'a~2', '__proto__', '__proto__'].map(claim)).toEqual(['a~2', 'b', 'a~3', 'b~2', 'a~2~2', '__proto__', '__proto__~2']);
  });

  it('hands out one id a hundred thousand times in good time', () => {
    const claim = idRegister();
    let last = '';
    for (let count = 0; count < 100_000; count += 1) last = claim('a');
    expect(last).toBe('a~100000');
  });
});
