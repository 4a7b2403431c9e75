import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseDrawn, neighbourhood } from '../../src/view/page/choose/drawn.js';
import { radialPlaces } from '../../src/view/page/choose/radial.js';
import { shortestPaths } from '../../src/view/page/choose/paths.js';
import { makeSearch } from '../../src/view/page/choose/search.js';
import { timelineOf } from '../../src/view/page/choose/timeline.js';
import { visibleFacts } from '../../src/view/page/choose/visible.js';
import { readDate } from '../../src/view/page/model/dates.js';
import type { PageModel } from '../../src/view/page/model/model.js';
import { DEFAULT_FILTERS } from '../../src/view/page/state/view-state.js';
import type { Filters } from '../../src/view/page/state/view-state.js';
import { SEED } from '../arbitraries.js';
import { modelOf, modelOfFacts, zoomGraph } from './example-model.js';

function seenIds(model: PageModel, change: Partial<Filters>): string {
  const seen = visibleFacts(model, { ...DEFAULT_FILTERS, ...change });
  return model.facts.filter(({ index }) => seen[index] === 1).map(({ id }) => id).join(' ');
}

const all = (model: PageModel): Uint8Array => new Uint8Array(model.facts.length).fill(1);
const at = (model: PageModel, name: string): number => model.nodes.find(({ id }) => id === name)?.index ?? -1;

describe('filters', () => {
  const model = modelOfFacts('a b 0.9', 'b z 0.5 planned', 'c d 0.7 actual 2020-08-03', 'd e 0.3 actual 2011');

  test.each<[string, Partial<Filters>, string]>([
    ['only what is so', {}, 'f0 f2 f3'],
    ['only what is planned', { standings: new Set(['planned'] as const) }, 'f1'],
    ['nothing', { standings: new Set() }, ''],
    ['a type less', { standings: new Set(['actual', 'planned'] as const), hiddenTypes: new Set(['Place']) }, 'f0 f2 f3'],
    ['a relation less', { hiddenRelations: new Set(['R0']) }, 'f2 f3'],
    ['the surer', { minConfidence: 0.7 }, 'f0 f2'],
    ['since a year, and the undated', { from: '2012' }, 'f0 f2'],
    ['since a year, dated only', { from: '2012', undated: false }, 'f2'],
    ['up to a month', { to: '2011-05', undated: false }, 'f3'],
    ['in a date that is none', { from: 'May', undated: false }, 'f0 f2 f3'],
  ])('let through %s', (_, change, ids) => {
    expect(seenIds(model, change)).toBe(ids);
  });

  test('keep back what only hidden documents state', () => {
    const zoom = modelOf(zoomGraph());
    const [first] = zoom.documents;
    const hiddenDocuments = new Set([first?.[0] ?? '']);
    const seen = visibleFacts(zoom, { ...DEFAULT_FILTERS, hiddenDocuments });
    for (const fact of zoom.facts.filter(({ standing }) => standing === 'actual')) expect(seen[fact.index] === 1).toBe(fact.documents.some((document) => document !== 0));
  });
});

describe('what is drawn', () => {
  const model = modelOfFacts('a b', 'a c', 'a d', 'd e', 'e f');

  test('is all, or the most important', () => {
    const wish = { seen: all(model), always: [], around: null };
    expect(chooseDrawn(model, { ...wish, limit: 10 })).toMatchObject({ nodes: [0, 1, 2, 3, 4, 5], facts: [0, 1, 2, 3, 4], possibleCount: 6 });
    const part = chooseDrawn(model, { ...wish, limit: 2 });
    expect(part).toMatchObject({ possibleCount: 6, nodes: [at(model, 'a'), at(model, 'd')], facts: [2] });
  });

  test('is the ends of the facts that matter most, so that nothing stands alone', () => {
    const star = modelOfFacts('h a', 'h b', 'h c', 'x y', 'x z', 'h d', 'x w', 'p q');
    for (const limit of [2, 3, 5, 7]) {
      const { nodes, facts } = chooseDrawn(star, { seen: all(star), always: [], around: null, limit });
      expect(nodes.length).toBeLessThanOrEqual(limit);
      const ends = new Set(facts.flatMap((fact) => [star.facts[fact]?.subject, star.facts[fact]?.object]));
      expect(nodes.filter((node) => !ends.has(node))).toEqual([]);
    }
  });

  test('is a neighbourhood where one is asked for, and what must be there', () => {
    const around = { node: at(model, 'e'), hops: 1 };
    expect(chooseDrawn(model, { seen: all(model), limit: 10, always: [at(model, 'b')], around }).nodes).toEqual([1, 3, 4, 5]);
    expect(neighbourhood(model, all(model), at(model, 'e'), 2).sort()).toEqual([0, 3, 4, 5]);
  });
});

describe('a neighbourhood', () => {
  test('stands around its middle: neighbours first, who is further away outside', () => {
    const model = modelOfFacts('m a', 'b m', 'm c', 'c f', 'f g', 'c h');
    const middle = at(model, 'm');
    const drawn = chooseDrawn(model, { seen: all(model), limit: 100, always: [], around: { node: middle, hops: 2 } });
    const places = radialPlaces(model, drawn, middle);
    expect([...places.keys()].sort((a, b) => a - b)).toEqual(drawn.nodes);
    const distance = (name: string): number => Math.hypot(places.get(at(model, name))?.x ?? NaN, places.get(at(model, name))?.y ?? NaN);
    expect(distance('m')).toBe(0);
    for (const near of 'abc') for (const far of 'fh') expect(distance(near)).toBeLessThan(distance(far));
  });

  test('of many is on several circles, no two at one place', () => {
    const model = modelOfFacts(...Array.from({ length: 90 }, (_, index) => `m n${index}`));
    const places = [...radialPlaces(model, { nodes: model.nodes.map(({ index }) => index), facts: model.facts.map(({ index }) => index) }, at(model, 'm')).values()];
    expect(places).toHaveLength(91);
    for (const [index, one] of places.entries()) for (const other of places.slice(index + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(8);
  });
});

describe('search', () => {
  const search = makeSearch(modelOf(zoomGraph()).nodes);

  test.each([
    ['zoom', 'Zoom'], ['ZOOM', 'Zoom'], ['yuan', 'Eric Yuan'], ['byte', 'ByteDance'], ['trump', 'Donald Trump'], ['shandong', 'Shandong University of Science and Technology'],
  ])('%s finds %s first', (typed, name) => {
    expect(search(typed, 5)[0]?.node.label).toBe(name);
  });

  test('finds nothing where nothing is called so, and gives what matters most where nothing was typed', () => {
    expect(search('qqqq', 5)).toEqual([]);
    expect(search('', 3)[0]?.node.label).toBe('Zoom');
  });

  test('ignores accents', () => {
    const [node] = modelOfFacts('a b').nodes;
    expect(makeSearch([{ ...node!, label: 'Zoë Müller' }])('zoe mu', 5)).toHaveLength(1);
  });
});

describe('paths', () => {
  const paths = (model: PageModel, from: string, to: string): string[] =>
    shortestPaths(model, all(model), at(model, from), at(model, to), 5).map(({ nodes }) => nodes.map((node) => model.nodes[node]?.id).join(''));

  test.each([
    [['a b', 'b c'], 'ac', ['abc']],
    [['b a', 'b c'], 'ac', ['abc']],
    [['a b', 'b d', 'a c 0.5', 'c d'], 'ad', ['abd', 'acd']],
    [['a b 0.1', 'b d', 'a c 0.5', 'c d'], 'ad', ['acd', 'abd']],
    [['a b', 'c d'], 'ad', []],
    [['a b', 'b a'], 'aa', []],
  ])('%j: %s', (facts, [from = '', to = ''], expected) => {
    expect(paths(modelOfFacts(...facts), from, to)).toEqual(expected);
  });

  test('are as long as a search from the other end says, and made of facts between their nodes', () => {
    const graph = fc.array(fc.tuple(fc.constantFrom(...'abcdefgh'), fc.constantFrom(...'abcdefgh')), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(graph, (pairs) => {
      const model = modelOfFacts(...pairs.map(([a, b]) => `${a} ${b}`), 'a h');
      const [there] = shortestPaths(model, all(model), at(model, 'a'), at(model, 'h'), 1);
      const [back] = shortestPaths(model, all(model), at(model, 'h'), at(model, 'a'), 1);
      expect(there?.facts.length).toBe(1);
      expect(back?.facts.length).toBe(1);
      for (const target of 'bcdefg') {
        if (at(model, target) < 0) continue;
        for (const { nodes, facts } of shortestPaths(model, all(model), at(model, 'a'), at(model, target), 3)) {
          facts.forEach((fact, index) => {
            const ends = [model.facts[fact]?.subject, model.facts[fact]?.object];
            expect(ends).toContain(nodes[index]);
            expect(ends).toContain(nodes[index + 1]);
          });
        }
      }
    }), { seed: SEED, numRuns: 200 });
  });
});

describe('dates', () => {
  test.each([
    ['2011', '2011-01-01 2011-12-31'], ['2020-02', '2020-02-01 2020-02-29'], ['2020-08-03', '2020-08-03 2020-08-03'], ['2020-08-03T12:00:00Z', '2020-08-03 2020-08-03'],
    ['June', null], ['2020-13', null], ['2020-01-32', null], ['20', null],
  ])('%s', (text, expected) => {
    const range = readDate(text);
    expect(range === null ? null : `${range.from} ${range.to}`).toBe(expected);
  });

  test('stand in years with their gaps, or in months', () => {
    const years = timelineOf(modelOfFacts('a b 1 actual 2011', 'a c 1 actual 2014-05', 'a d 1 actual 2014').facts);
    expect(years.map(({ label, count }) => `${label}:${count}`)).toEqual(['2011:1', '2012:0', '2013:0', '2014:2']);
    const months = timelineOf(modelOfFacts('a b 1 actual 2019-12-03', 'a c 1 actual 2020-02').facts);
    expect(months.map(({ label, from, to, count }) => `${label} ${from} ${to} ${count}`)).toEqual([
      '2019-12 2019-12-01 2019-12-31 1', '2020-01 2020-01-01 2020-01-31 0', '2020-02 2020-02-01 2020-02-29 1']);
    expect(timelineOf(modelOfFacts('a b').facts)).toEqual([]);
  });

  test('keep their years where a few lie far off: those share a stretch', () => {
    const years = Array.from({ length: 50 }, (_, index) => `a b${index} 1 actual ${1990 + (index % 10)}`);
    const buckets = timelineOf(modelOfFacts('a x 1 actual 1066', ...years, 'a y 1 actual 2090').facts);
    expect(buckets.map(({ label }) => label)).toEqual(['–1989', ...Array.from({ length: 10 }, (_, index) => String(1990 + index)), '2000–']);
    expect(buckets.map(({ count }) => count)).toEqual([1, ...Array<number>(10).fill(5), 1]);
  });

  test('over centuries stand in few stretches that miss none', () => {
    const buckets = timelineOf(modelOfFacts('a b 1 actual 1066', 'a c 1 actual 2020').facts);
    expect(buckets.length).toBeLessThanOrEqual(60);
    expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  });
});
