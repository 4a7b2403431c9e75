import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.js';
import { entitiesOf, factsOf, findEntity } from '../../src/graph/read.js';
import type { Entity } from '../../src/model/entity.js';
import type { Fact } from '../../src/model/fact.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import { describeEntity } from '../../src/query/card/entity-card.js';
import { renderCard } from '../../src/query/card/render-card.js';
import { findConnections } from '../../src/query/connection/find-connections.js';
import { renderConnections } from '../../src/query/connection/render-connections.js';
import { findEntities } from '../../src/query/names/find-entities.js';
import { renderStatistics } from '../../src/query/statistics/render-statistics.js';
import { computeStatistics } from '../../src/query/statistics/statistics.js';
import { knowledge, SEED } from '../arbitraries.js';
import { EMPTY, EXAMPLE } from '../graph/example.js';

function entity(id: string, name: string, ...aliases: string[]): Entity {
  return { id, name, type: 'Organization', aliases: aliases.map((alias) => ({ name: alias, count: 1 })), mentions: [] };
}

describe('names', () => {
  const entities = [
    entity('zoom', 'Zoom', 'Zoom Video'), entity('zoom-lens', 'Zoom Lens Makers'), entity('yuan', 'Eric Yuan', 'Yuan'), entity('li', 'Li Yuan'),
    entity('eclair', 'Éclair Films'), entity('bizconf', 'Bizconf Communications'), entity('ab', 'AB'),
  ];
  test.each([
    ['zoom-lens', 'id', ['zoom-lens']],
    ['zoom', 'id', ['zoom']],
    ['ZOOM', 'name', ['zoom']],
    ['  eric   yuan ', 'name', ['yuan']],
    ['yuan', 'id', ['yuan']],
    ['Yuan', 'alias', ['yuan']],
    ['zoom video', 'alias', ['zoom']],
    ['eclair', 'id', ['eclair']],
    ['ECLAIR FILMS', 'name', ['eclair']],
    ['lens', 'part', ['zoom-lens']],
    ['Communications', 'part', ['bizconf']],
    ['Bizcomf Comunications', 'typo', ['bizconf']],
    ['Bizcomf', 'typo', ['bizconf']],
    ['Zooom', 'typo', ['zoom', 'zoom-lens']],
    ['Eric Yaun', 'typo', ['yuan']],
    ['AC', 'none', []],
    ['Microsoft', 'none', []],
    ['', 'none', []],
  ])('%j', (wanted, fit, ids) => {
    const found = findEntities(entities, wanted);
    expect([found.fit, found.entities.map(({ id }) => id)]).toEqual([fit, ids]);
  });
});

const graph = buildGraph(EXAMPLE);

function at(id: string): Entity {
  return findEntity(graph, id)!;
}

describe('a card', () => {
  test('has facts with quotes and their places, what is stated apart from what is not', () => {
    const card = describeEntity(graph, at('zoom'));
    expect(card.stated.map(({ words }) => words)).toEqual(['Zoom FOUNDED_BY Eric Yuan', 'Zoom FOUNDED_ON 2011']);
    expect(card.documents).toEqual(['Zoom and TikTok']);
    expect(renderCard(card)).toContain('Zoom FOUNDED_BY Eric Yuan   (1 document; confidence 0.9; date: 2011; seen 2020-08-03)\n      “Zoom was founded by Eric Yuan”  news.txt:1:1');
  });

  test('tells what is said of the entity by others', () => {
    const card = describeEntity(graph, at('tiktok'));
    expect(card.stated).toEqual([]);
    const text = renderCard(card);
    expect(text).toContain('Denied, planned, threatened or only possible\n  U.S. THREATENED_BANNED TikTok');
    expect(text).not.toContain('Stated as so');
  });

  test('holds every fact of the entity, whatever the graph', () => {
    fc.assert(fc.property(knowledge, (content: Knowledge) => {
      const any = buildGraph(content);
      for (const one of entitiesOf(any)) {
        const { stated, unstated } = describeEntity(any, one);
        const ids = [...stated, ...unstated].map(({ fact }) => fact.id).sort();
        expect(ids).toEqual(factsOf(any).filter(({ subject, object }) => subject === one.id || object === one.id).map(({ id }) => id).sort());
        expect(renderCard({ ...describeEntity(any, one) }).replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f\u202e]/);
      }
    }), { seed: SEED, numRuns: 60 });
  });
});

/** A graph of one-letter entities: `a b` for a stated fact, `a b planned`, `a b negated`, each with a confidence. */
function graphOf(...facts: readonly string[]): ReturnType<typeof buildGraph> {
  const [model] = EXAMPLE.facts as [Fact, ...Fact[]];
  const ids = [...new Set(facts.flatMap((fact) => fact.split(' ').slice(0, 2)))].sort();
  return buildGraph({
    ...EXAMPLE,
    entities: ids.map((id) => entity(id, id.toUpperCase())),
    facts: facts.map((text, index): Fact => {
      const [subject = '', object = '', kind = 'actual', confidence = '0.9'] = text.split(' ');
      const polarity = kind === 'negated' ? 'negated' as const : 'asserted' as const;
      return { ...model, id: `f${index}`, subject, object, polarity, modality: kind === 'planned' ? 'planned' : 'actual', confidence: Number(confidence) };
    }),
  });
}

function ways(any: ReturnType<typeof buildGraph>, from: string, to: string): string {
  const { ways: found, isStated } = findConnections(any, findEntity(any, from)!, findEntity(any, to)!);
  return found.map((steps) => steps.map((step) => step.from.id).join('') + steps.at(-1)!.to.id).join(' ') + (isStated ? '' : ' unstated');
}

describe('connections', () => {
  test.each([
    [['a b', 'b c'], 'ac', 'abc'],
    [['b a', 'b c'], 'ac', 'abc'],
    [['a b', 'b c', 'a c'], 'ac', 'ac'],
    [['a b', 'b d', 'a c', 'c d'], 'ad', 'abd acd'],
    [['a b actual 0.5', 'b d', 'a c', 'c d'], 'ad', 'acd abd'],
    [['a b', 'b c planned', 'b d', 'd c'], 'ac', 'abdc'],
    [['a b', 'b c planned'], 'ac', 'abc unstated'],
    [['a b', 'b c negated'], 'ac', 'abc unstated'],
    [['a b', 'c d'], 'ad', ' unstated'],
    [['a a', 'a b'], 'ab', 'ab'],
    [['a b', 'a c', 'a d', 'a e', 'a f', 'a g', 'b z', 'c z', 'd z', 'e z', 'f z', 'g z'], 'az', 'abz acz adz aez afz'],
  ])('%j: %s', (facts, ends, expected) => {
    expect(ways(graphOf(...facts), ends.charAt(0), ends.charAt(1))).toBe(expected);
  });

  test('are told with the facts of each step, and with a warning where they are not stated', () => {
    const any = graphOf('a b', 'b a planned', 'b c planned');
    const told = (to: string): string => renderConnections(findEntity(any, 'a')!, findEntity(any, to)!, findConnections(any, findEntity(any, 'a')!, findEntity(any, to)!));
    expect(told('b')).toMatch(/^A – B {3}\(1 step\)\n {2}A FOUNDED_BY B .*\n {6}“Zoom was founded/);
    expect(told('b')).not.toContain('PLANNED');
    expect(told('c')).toMatch(/^No facts that are stated as so connect them[^]*A – B – C {3}\(2 steps\)[^]*B PLANNED_FOUNDED_BY A[^]*B PLANNED_FOUNDED_BY C/);
  });
});

describe('statistics', () => {
  test('count, rank and group', () => {
    const any = graphOf('a b', 'b c', 'c a', 'd e', 'e f', 'f d', 'c d planned', 'g a negated');
    const { byDegree, byPageRank, communities, standings, coverage, entities } = computeStatistics(any);
    expect(byDegree.slice(0, 3).map(({ id, degree }) => `${id}${degree}`)).toEqual(['a3', 'c3', 'd3']);
    expect(byPageRank.reduce((sum, { pageRank }) => sum + pageRank, 0)).toBeCloseTo(1);
    expect(byPageRank.at(-1)?.id).toBe('g');
    // What is planned or denied joins nobody.
    expect(communities.map((members) => members.map(({ id }) => id).join(''))).toEqual(['abc', 'def']);
    expect(standings).toEqual([{ name: 'stated as so', count: 6 }, { name: 'denied', count: 1 }, { name: 'planned', count: 1 }]);
    expect([entities, coverage.entitiesWithoutFacts]).toEqual([7, 0]);
  });

  test('tell how much of the text became facts, and what contradicts what', () => {
    const conflicting = buildGraph({ ...EXAMPLE, facts: EXAMPLE.facts.map((fact) => ({ ...fact, conflicts: fact.id === 'f1' ? ['f2'] : fact.id === 'f2' ? ['f1'] : [] })) });
    const { coverage, contradictions } = computeStatistics(conflicting);
    expect(coverage).toEqual({ sentences: 2, sentencesWithFacts: 2, sentencesWithMentions: 2, documentsWithoutFacts: 0, entitiesWithoutFacts: 0, corroboratedFacts: 0 });
    expect(contradictions).toEqual([['Zoom FOUNDED_BY Eric Yuan', 'Zoom FOUNDED_ON 2011']]);
    expect(renderStatistics(computeStatistics(conflicting))).toContain('1 contradiction\n  Zoom FOUNDED_BY Eric Yuan  <>  Zoom FOUNDED_ON 2011');
  });

  test('of an empty graph are empty', () => {
    expect(renderStatistics(computeStatistics(buildGraph(EMPTY)))).toContain('0 documents, 0 entities, 0 facts');
  });

  test('are the same whenever they are computed, whatever the graph', () => {
    fc.assert(fc.property(knowledge, (content: Knowledge) => {
      expect(computeStatistics(buildGraph(content))).toEqual(computeStatistics(buildGraph(content)));
    }), { seed: SEED, numRuns: 40 });
  });
});
