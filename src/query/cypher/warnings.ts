import { editDistance } from '../edit-distance.js';
import type { GraphReader } from './store.js';
import type { Resolution } from './semantics/resolution.js';
import type { Property, Query } from './syntax/ast.js';
import { isKind, walk } from './syntax/walk.js';
import { isWriteClause } from './syntax/write-clause.js';

/** Something that is no error, but probably not what was meant. */
export interface Warning {
  readonly kind: 'UnknownLabel' | 'UnknownType' | 'UnknownProperty' | 'ResultTruncated';
  readonly message: string;
  /** Where in the query; absent where it is about the result. */
  readonly offset?: number;
}

/** Labels, types and properties that the graph does not have, with the nearest name that it has. */
export function findUnknownNames(query: Query, resolution: Resolution, graph: GraphReader): readonly Warning[] {
  const names = { labels: new Set(graph.labels()), types: new Set(graph.types()), keys: new Set(graph.propertyKeys()) };
  learnWritten(query, names);
  const warnings = new Map<string, Warning>();
  const check = (kind: 'UnknownLabel' | 'UnknownType' | 'UnknownProperty', name: string, known: ReadonlySet<string>, offset: number): void => {
    if (known.has(name) || warnings.has(`${kind} ${name}`)) return;
    warnings.set(`${kind} ${name}`, { kind, message: describe(kind, name, known), offset });
  };
  walk(query, (node) => {
    if (isWriteClause(node)) return false;
    if (isKind(node, 'Property') && isOfEntity(node, resolution)) check('UnknownProperty', node.key, names.keys, node.keyStart);
    if (isPattern(node, 'NodePattern')) checkNames(node.labels, (name, offset) => check('UnknownLabel', name, names.labels, offset));
    if (isPattern(node, 'RelationshipPattern')) checkNames(node.types, (name, offset) => check('UnknownType', name, names.types, offset));
    if (isPattern(node, 'NodePattern') || isPattern(node, 'RelationshipPattern')) {
      checkKeys(node.properties, (name, offset) => check('UnknownProperty', name, names.keys, offset));
    }
    if (isKind(node, 'HasLabels')) {
      checkNames(node.labels, (name, offset) => check('UnknownLabel', name, new Set([...names.labels, ...names.types]), offset));
    }
    return true;
  });
  return [...warnings.values()].sort((a, b) => (a.offset ?? 0) - (b.offset ?? 0));
}

/** Maps and dates have keys of their own. */
function isOfEntity({ subject }: Property, { typeOf }: Resolution): boolean {
  const type = typeOf.get(subject)?.name;
  return type === 'node' || type === 'relationship';
}

interface KnownNames {
  readonly labels: Set<string>;
  readonly types: Set<string>;
  readonly keys: Set<string>;
}

/** What a query writes it may look for afterwards. */
function learnWritten(query: Query, names: KnownNames): void {
  walk(query, (clause) => {
    if (!isWriteClause(clause)) return;
    walk(clause, (node) => {
      if (isPattern(node, 'NodePattern')) checkNames(node.labels, (name) => names.labels.add(name));
      if (isPattern(node, 'RelationshipPattern')) checkNames(node.types, (name) => names.types.add(name));
      if ('kind' in node && node.kind === 'SetLabels' && 'labels' in node) for (const label of node.labels as string[]) names.labels.add(label);
      if (isKind(node, 'Property')) names.keys.add(node.key);
      if (isKind(node, 'MapLiteral')) for (const { key } of node.entries) names.keys.add(key);
    });
  });
}

interface PatternElements {
  readonly NodePattern: { readonly labels: unknown; readonly properties: unknown };
  readonly RelationshipPattern: { readonly types: unknown; readonly properties: unknown };
}

function isPattern<Kind extends keyof PatternElements>(node: object, kind: Kind): node is object & PatternElements[Kind] {
  return 'kind' in node && node.kind === kind;
}

function checkNames(labels: unknown, visit: (name: string, offset: number) => void): void {
  walk(labels, (node) => {
    if ('kind' in node && node.kind === 'Label' && 'name' in node && 'start' in node) visit(String(node.name), Number(node.start));
  });
}

function checkKeys(properties: unknown, visit: (name: string, offset: number) => void): void {
  if (typeof properties !== 'object' || properties === null || !isKind(properties, 'MapLiteral')) return;
  for (const { key, start } of properties.entries) visit(key, start);
}

const WORDS = { UnknownLabel: 'label', UnknownType: 'relationship type', UnknownProperty: 'property' } as const;

function describe(kind: keyof typeof WORDS, name: string, known: ReadonlySet<string>): string {
  const nearest = nearestName(name, known);
  const hint = nearest === undefined ? '' : `; did you mean \`${nearest}\`?`;
  return `The graph has no ${WORDS[kind]} \`${name}\`${hint}`;
}

/** The most similar name, if it is similar enough to have been meant. */
function nearestName(name: string, known: Iterable<string>): string | undefined {
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const candidate of known) {
    const distance = editDistance(simplify(name), simplify(candidate));
    if (distance <= Math.max(1, Math.floor(name.length / 3)) && (!best || distance < best.distance)) best = { name: candidate, distance };
  }
  return best?.name;
}

/** `foundedBy`, `FOUNDED_BY` and `founded by` are the same name to a person. */
function simplify(name: string): string {
  return name.toLowerCase().replace(/[_\s-]/g, '').slice(0, 100);
}
