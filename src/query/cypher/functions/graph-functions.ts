import { runtimeError } from '../error.js';
import { invalidArgument } from './argument-error.js';
import type { FunctionContext, FunctionDefinition } from './definition.js';
import { BOOLEAN, INTEGER, MAP, NODE, RELATIONSHIP, STRING, listOf } from '../semantics/static-type.js';
import type { TypeName } from '../semantics/static-type.js';
import { isEntity, isMap, isNode, isPath, isRelationship } from '../values/value.js';
import type { Entity, Node, Path, Relationship, Value } from '../values/value.js';

export function assertAlive<Kind extends Entity>(entity: Kind): Kind {
  if (!entity.deleted) return entity;
  throw runtimeError('EntityNotFound', 'DeletedEntityAccess', `This ${entity.kind} has been deleted in this query`);
}

function entity(name: string, value: Value = null): Entity {
  if (!isEntity(value)) throw invalidArgument(name, value);
  return value;
}

function relationship(name: string, value: Value = null): Relationship {
  if (!isRelationship(value)) throw invalidArgument(name, value);
  return value;
}

function node(name: string, value: Value = null): Node {
  if (!isNode(value)) throw invalidArgument(name, value);
  return assertAlive(value);
}

function path(name: string, value: Value = null): Path {
  if (!isPath(value)) throw invalidArgument(name, value);
  return value;
}

function properties([value = null]: readonly Value[], { graph }: FunctionContext): Value {
  if (isMap(value)) return value;
  return graph.properties(assertAlive(entity('properties', value)).properties);
}

function keys([value = null]: readonly Value[], { graph }: FunctionContext): Value {
  if (isMap(value)) return [...value.keys()];
  return [...graph.properties(assertAlive(entity('keys', value)).properties).keys()];
}

const ENTITY: readonly (readonly TypeName[])[] = [['node', 'relationship']];

function one(
  name: string, takes: readonly (readonly TypeName[])[], returns: FunctionDefinition['returns'],
  evaluate: FunctionDefinition['evaluate'],
): FunctionDefinition {
  return { name, least: 1, most: 1, takes, returns, evaluate };
}

export const GRAPH_FUNCTIONS: readonly FunctionDefinition[] = [
  one('id', ENTITY, INTEGER, ([value]) => BigInt(entity('id', value).ordinal)),
  one('elementId', ENTITY, STRING, ([value]) => entity('elementId', value).id),
  one('labels', [['node']], listOf(STRING), ([value]) => node('labels', value).labels),
  one('type', [['relationship']], STRING, ([value]) => relationship('type', value).type),
  one('startNode', [['relationship']], NODE, ([value]) => relationship('startNode', value).start),
  one('endNode', [['relationship']], NODE, ([value]) => relationship('endNode', value).end),
  one('properties', [['node', 'relationship', 'map']], MAP, properties),
  one('keys', [['node', 'relationship', 'map']], listOf(STRING), keys),
  one('nodes', [['path']], listOf(NODE), ([value]) => path('nodes', value).nodes),
  one('relationships', [['path']], listOf(RELATIONSHIP), ([value]) => path('relationships', value).relationships),
  one('rels', [['path']], listOf(RELATIONSHIP), ([value]) => path('rels', value).relationships),
  one('length', [['path']], INTEGER, ([value]) => BigInt(path('length', value).relationships.length)),
  { name: 'exists', least: 1, most: 1, returns: BOOLEAN, handlesNull: true, evaluate: ([value = null]) => value !== null },
];
