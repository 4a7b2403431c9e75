import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.js';
import { findDifference } from '../../src/push/difference.js';
import { planPush } from '../../src/push/plan.js';
import { toPushRows } from '../../src/push/rows.js';
import { toSteps } from '../../src/push/steps.js';
import { EMPTY, EXAMPLE } from '../graph/example.js';
import { asState, NOTHING } from './stored.js';

const NO_WORDS = { propertyKeys: [], labels: [] };
const rows = toPushRows(buildGraph(EXAMPLE), 'd');
const allNew = findDifference(rows, NOTHING, false);
const outline = (steps: ReturnType<typeof toSteps>) => steps.map((step) => `${step.action} ${step.subject} ${step.rows.length}`);

describe('toSteps', () => {
  test('writes nodes before relationships', () => {
    expect(outline(toSteps(allNew, NO_WORDS, 100))).toEqual([
      'create nodes 8', 'create relationships 2', 'create relationships 1', 'create relationships 2', 'create relationships 7',
    ]);
  });

  test('removes relationships before nodes', () => {
    const difference = findDifference(toPushRows(buildGraph(EMPTY), 'd'), asState(rows), true);
    expect(outline(toSteps(difference, NO_WORDS, 100))).toEqual(['remove relationships 12', 'remove nodes 8']);
  });

  test('keeps to the batch size', () => {
    expect(outline(toSteps(allNew, NO_WORDS, 3)).slice(0, 3)).toEqual(['create nodes 3', 'create nodes 3', 'create nodes 2']);
  });

  test('gives long texts transactions of their own', () => {
    const document = (id: string) => ({ ...EXAMPLE.documents[0]!, id, text: 'x'.repeat(3_000_000), sentences: [] });
    const difference = findDifference(toPushRows(buildGraph({ ...EMPTY, documents: ['a', 'b', 'c'].map(document) }), 'd'), NOTHING, false);
    expect(outline(toSteps(difference, NO_WORDS, 100))).toEqual(['create nodes 1', 'create nodes 1', 'create nodes 1']);
  });

  test('takes away what a changed node no longer has, and nothing that others gave it', () => {
    const person = rows.nodes.find(({ id }) => id === 'zoom')!;
    const [step] = toSteps(
      { ...findDifference(rows, asState(rows), false), changedNodes: [{ row: person, elementId: '4:x:1' }] },
      { propertyKeys: ['id', 'motto'], labels: ['Entity', 'Organization', 'Person'] },
      100,
    );
    expect(step?.rows[0]).toMatchObject({ elementId: '4:x:1', otherLabels: ['Person'], properties: { id: 'zoom', motto: null, stale: null } });
  });
});

describe('planPush', () => {
  const plan = planPush(buildGraph(EXAMPLE), { dataset: 'news', batchSize: 5 });

  test('counts what would be written', () => {
    expect(plan.dataset).toBe('news');
    expect(plan.nodes.map(({ labels, count }) => [labels, count])).toEqual([
      ['Sentence', 2], ['Document', 1], ['Entity:Organization', 1], ['Entity:Person', 1], ['Entity:Place', 1],
      ['Entity:Product', 1], ['Literal:Date', 1],
    ]);
    expect(plan.relationships.map(({ type, count }) => [type, count])).toEqual([
      ['MENTIONS', 4], ['SUPPORTS', 3], ['PART_OF', 2], ['FOUNDED_BY', 1], ['FOUNDED_ON', 1], ['THREATENED_BANNED', 1],
    ]);
  });

  test('shows the statements in order, constraints first', () => {
    expect(plan.statements.map(({ cypher, transactions, rows: count }) => `${cypher.split(' ').slice(0, 2).join(' ')} ${transactions} ${count}`.replace(/\s+/g, ' '))).toEqual([
      ...Array<string>(5).fill('CREATE CONSTRAINT 1 0'), 'CREATE INDEX 1 0', ...Array<string>(3).fill('CREATE FULLTEXT 1 0'),
      'MERGE (d:Dataset 1 0', 'MATCH (d:Dataset 8 0', 'UNWIND $rows 2 8', 'UNWIND $rows 1 2', 'UNWIND $rows 1 1',
      'UNWIND $rows 1 2', 'UNWIND $rows 2 7', 'MATCH (d:Dataset 1 0',
    ]);
  });

  test('lets no text of the graph into a statement', () => {
    const hostile = '`}) DETACH DELETE n //';
    const [first, ...others] = EXAMPLE.facts;
    const graph = buildGraph({
      ...EXAMPLE,
      entities: EXAMPLE.entities.map((entity) => ({ ...entity, type: hostile })),
      facts: [{ ...first!, relation: hostile }, ...others],
    });
    expect(planPush(graph).statements.some(({ cypher }) => cypher.includes('DETACH'))).toBe(false);
  });
});
