import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import { findDifference, isEmptyDifference } from '../../src/push/difference.js';
import type { Difference } from '../../src/push/difference.js';
import { toPushRows } from '../../src/push/rows.js';
import { EMPTY, EXAMPLE } from '../graph/example.js';
import { asState, NOTHING } from './stored.js';

const rowsOf = (content: Knowledge) => toPushRows(buildGraph(content), 'd');
const rows = rowsOf(EXAMPLE);
const NONE = { newNodes: 0, changedNodes: 0, staleNodes: 0, newRelationships: 0, changedRelationships: 0, staleRelationships: 0 };

function sizes(difference: Difference): Record<string, number> {
  const lists = Object.entries(difference).filter(([, part]) => Array.isArray(part));
  return Object.fromEntries(lists.map(([name, part]) => [name, (part as unknown[]).length]));
}

describe('findDifference', () => {
  test('finds everything new in an empty database', () => {
    expect(sizes(findDifference(rows, NOTHING, true))).toEqual({ ...NONE, newNodes: 8, newRelationships: 12 });
  });

  test('finds nothing where the graph is already', () => {
    expect(isEmptyDifference(findDifference(rows, asState(rows), true))).toBe(true);
  });

  test('sees that a push was broken off just before its end', () => {
    const difference = findDifference(rows, { ...asState(rows), digest: null }, true);
    expect(sizes(difference)).toEqual(NONE);
    expect(isEmptyDifference(difference)).toBe(false);
  });

  test('removes only where it replaces', () => {
    const stored = asState(rows);
    expect(sizes(findDifference(rowsOf(EMPTY), stored, false))).toEqual(NONE);
    expect(sizes(findDifference(rowsOf(EMPTY), stored, true))).toEqual({ ...NONE, staleNodes: 8, staleRelationships: 12 });
  });

  test('does not try again to remove a node that others hold', () => {
    const { nodes, ...rest } = asState(rows);
    const held = nodes.map((node) => ({ ...node, digest: null, held: true }));
    expect(sizes(findDifference(rowsOf(EMPTY), { ...rest, nodes: held }, true))['staleNodes']).toBe(0);
    expect(sizes(findDifference(rows, { ...rest, nodes: held }, true))['changedNodes']).toBe(8);
  });

  test('changes only what has changed', () => {
    const surer = { ...EXAMPLE, facts: EXAMPLE.facts.map((fact) => (fact.id === 'f1' ? { ...fact, confidence: 1 } : fact)) };
    const difference = findDifference(rowsOf(surer), asState(rows), true);
    expect(sizes(difference)).toEqual({ ...NONE, changedRelationships: 1 });
    expect(difference.changedRelationships[0]).toMatchObject({ elementId: 'FOUNDED_BY f1', row: { properties: { confidence: 1 } } });
  });

  test('makes a relationship anew whose ends have changed', () => {
    const other = { ...EXAMPLE, facts: EXAMPLE.facts.map((fact) => (fact.id === 'f1' ? { ...fact, object: 'tiktok' } : fact)) };
    const difference = findDifference(rowsOf(other), asState(rows), false);
    expect(sizes(difference)).toEqual({ ...NONE, newRelationships: 1, staleRelationships: 1 });
    expect(difference.staleRelationships[0]?.elementId).toBe('FOUNDED_BY f1');
  });

  test('takes over what another program has put there without a digest', () => {
    const { nodes, relationships, ...rest } = asState(rows);
    const unknown = <T>(items: readonly T[]): T[] => items.map((item) => ({ ...item, digest: null }));
    const stored = { ...rest, nodes: unknown(nodes), relationships: unknown(relationships) };
    expect(sizes(findDifference(rows, stored, true))['changedNodes']).toBe(8);
  });
});
