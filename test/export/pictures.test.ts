import { describe, expect, test } from 'vitest';
import { centralFacts } from '../../src/export/central-facts.js';
import { writeDot } from '../../src/export/dot/write.js';
import { writeMermaid } from '../../src/export/mermaid/write.js';
import { bandOf } from '../../src/export/palette.js';
import { fullPicture, legiblePicture } from '../../src/export/picture.js';
import { MAX_DRAWN_FACTS, writeSvg } from '../../src/export/svg/write.js';
import { buildGraph } from '../../src/graph/graph.js';
import type { Fact } from '../../src/model/fact.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import { STANDINGS } from '../../src/model/standing.js';
import { EXAMPLE } from '../graph/example.js';
import { readDot } from './readers/drawings.js';
import { readSvg } from './readers/xml.js';

/** A ring of entities, each owning the next; the lower the number, the more mentions. */
function ring(count: number): Knowledge {
  const [mention] = EXAMPLE.entities[0]!.mentions;
  const id = (index: number): string => `e${String(index % count).padStart(4, '0')}`;
  const indexes = Array.from({ length: count }, (_, index) => index);
  return {
    ...EXAMPLE,
    entities: indexes.map((index) => ({
      id: id(index), name: `Name ${index}`, type: 'Person', aliases: [], mentions: Array.from({ length: index < 10 ? 2 : 1 }, () => mention!),
    })),
    facts: indexes.map((index) => ({ ...EXAMPLE.facts[0] as Fact, id: `f${id(index)}`, subject: id(index), object: id(index + 1) })),
  };
}

/** Facts written `a b`, or `a =1999` for a value. */
function factsOf(...lines: readonly string[]): Fact[] {
  return lines.map((line, index) => {
    const [subject = '', object = ''] = line.split(' ');
    return { ...EXAMPLE.facts[0] as Fact, id: `f${index}`, subject, object: object.startsWith('=') ? { type: 'Date', value: object.slice(1) } : object };
  });
}

describe('central facts', () => {
  const weightOf = (entity: string): number => ({ h: 9, a: 5, b: 4, x: 8, y: 8 })[entity] ?? 1;
  const chosen = (count: number, ...lines: readonly string[]): string => centralFacts(factsOf(...lines), weightOf, count).map((place) => lines[place]).join(', ');

  test.each<[string, number, string[], string]>([
    ['those of heavy things come first', 1, ['c d', 'h a', 'h b'], 'h a'],
    ['what is tied to the rest comes before what is heavier elsewhere', 3, ['x y', 'y b', 'h a', 'b c', 'b d'], 'x y, y b, b c'],
    ['where nothing more is tied, it begins anew', 2, ['c d', 'x y', 'h a'], 'x y, h a'],
    ['values come after things', 2, ['a =1999', 'a b', 'a h'], 'a b, a h'],
    ['but before what is hardly mentioned', 2, ['h c', 'h d', 'h =1999', 'h =2000'], 'h =1999, h =2000'],
    ['no more than there are', 9, ['h a'], 'h a'],
  ])('%s', (_, count, lines, expected) => {
    expect(chosen(count, ...lines)).toBe(expected);
  });

  test('one thing does not take all of the room', () => {
    const spokes = Array.from({ length: 40 }, (_, index) => `h n${index}`);
    const others = Array.from({ length: 40 }, (_, index) => `n0 m${index}`);
    const picked = chosen(30, ...spokes, ...others).split(', ');
    expect(picked.filter((line) => line.startsWith('n0')).length).toBeGreaterThan(10);
  });
});

describe('bands', () => {
  /** Relative luminance, as WCAG reckons contrast with it. */
  const luminance = (colour: string): number => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);

  test('let dark words be read, each in a colour of its own', () => {
    const bands = STANDINGS.filter((standing) => standing !== 'actual').map(bandOf);
    expect(new Set(bands).size).toBe(bands.length);
    for (const band of bands) expect((luminance(band) + 0.05) / (luminance('#333333') + 0.05), band).toBeGreaterThan(4.5);
  });
});

describe('pictures', () => {
  const knowledge = ring(400);
  const graph = buildGraph(knowledge);

  test('of a large graph show its most mentioned part, and say so', async () => {
    const picture = legiblePicture(knowledge, 9);
    expect(picture.nodes.map(({ label }) => label)).toEqual(Array.from({ length: 10 }, (_, index) => `Name ${index}`));
    expect([picture.hiddenNodeCount, picture.hiddenFactCount]).toEqual([390, 391]);
    const svg = await writeSvg(graph);
    expect(readSvg(svg).edgeLabels).toHaveLength(MAX_DRAWN_FACTS);
    expect(svg).toContain('not drawn: 320 facts, 319 entities or values');
    expect(writeMermaid(graph).match(/-->/g)).toHaveLength(120);
  });

  test('of the whole graph show all of it', () => {
    expect(fullPicture(knowledge)).toMatchObject({ nodes: { length: 400 }, edges: { length: 400 }, hiddenNodeCount: 0, hiddenFactCount: 0 });
  });

  test('of a graph without facts show its entities', () => {
    expect(legiblePicture({ ...EXAMPLE, facts: [] }, 2).nodes).toHaveLength(2);
  });

  test('draw what is not so in broken lines under its own name, and explain them', async () => {
    const dot = writeDot(buildGraph(EXAMPLE));
    expect((await readDot(dot)).wholeLines).toEqual(['FOUNDED_BY', 'FOUNDED_ON']);
    expect(dot).toContain('stated as so');
    expect(dot).toContain('&#8211; &#8211; &#8211;</b></font>&#160; threatened');
    expect(dot).toMatch(/label="THREATENED_BANNED".*style=dashed/);
  });

  test('ask nothing from outside and run nothing', async () => {
    const hostile = { ...EXAMPLE, entities: EXAMPLE.entities.map((entity) => ({ ...entity, name: '<script>alert(1)</script>" onload="x' })) };
    const svg = await writeSvg(buildGraph(hostile));
    expect(svg).not.toMatch(/<script|<!DOCTYPE|href=|\son\w+=(?!&)"/);
    expect(readSvg(svg).nodeLabels.join()).toContain('<script>alert(1)</script>"');
  });
});
