import type { AliasEntry } from '../model/alias-entry.js';
import type { ResolutionDecision } from '../model/decision.js';
import { compareEntities, type Comparison } from './compare.js';
import { candidateKeys } from './keys.js';
import type { LocalEntity } from './local-entities.js';
import { normalizeName } from './names/normalize-name.js';

export interface Clustering {
  /** Groups of local entities that are one thing; each sorted by key, the groups by their first key. */
  readonly clusters: readonly (readonly LocalEntity[])[];
  readonly decisions: readonly ResolutionDecision[];
}

/**
 * Joins local entities of different documents by comparing those that share a key, surest first. A join is refused where
 * any two members of the groups would contradict each other, so no chain of likenesses can make one person of two.
 * Each entity is compared with one representative of each group that a key has, so the work grows with the number of groups.
 */
export function clusterEntities(entities: readonly LocalEntity[], aliases: readonly AliasEntry[]): Clustering {
  const sorted = [...entities].sort((a, b) => (a.key < b.key ? -1 : 1));
  const groupOf = new Map<string, LocalEntity[]>(sorted.map((entity) => [entity.key, [entity]]));
  const decisions: ResolutionDecision[] = [];
  const join = (left: LocalEntity, right: LocalEntity): void => {
    const [into, from] = [groupOf.get(left.key)!, groupOf.get(right.key)!];
    into.push(...from);
    for (const member of from) groupOf.set(member.key, into);
  };
  const consider = (left: LocalEntity, right: LocalEntity, comparison: Comparison): void => {
    if (groupOf.get(left.key) === groupOf.get(right.key)) return;
    const clash = comparison.join ? findClash(groupOf.get(left.key)!, groupOf.get(right.key)!) : null;
    const final = clash ?? comparison;
    if (final.join) join(left, right);
    decisions.push(toDecision(left, right, final));
  };
  for (const [left, right, entry] of aliasPairs(sorted, aliases)) {
    consider(left, right, { join: true, comparison: 'alias-file', score: 1, explanation: `the file of aliases says that both are ${entry}` });
  }
  for (const [left, right] of candidatePairs(sorted)) consider(left, right, compareEntities(left, right));
  const clusters = [...new Set(groupOf.values())].map((group) => [...group].sort((a, b) => (a.key < b.key ? -1 : 1)));
  return { clusters: clusters.sort((a, b) => (a[0]!.key < b[0]!.key ? -1 : 1)), decisions };
}

/** Members of two groups that must not be one thing, if there are any. */
function findClash(a: readonly LocalEntity[], b: readonly LocalEntity[]): Comparison | null {
  if (a[0]!.type !== 'Person' || a.length * b.length > 400) return null;
  for (const x of a) {
    for (const y of b) {
      const comparison = compareEntities(x, y);
      if (comparison.comparison === 'different-person') return comparison;
    }
  }
  return null;
}

function toDecision(left: LocalEntity, right: LocalEntity, { join, comparison, score, explanation }: Comparison): ResolutionDecision {
  return { action: join ? 'join' : 'keep-apart', left: left.key, right: right.key, leftName: left.names[0]![0], rightName: right.names[0]![0], comparison, score, explanation };
}

/** Pairs that share a key: each entity with the first of every kind of name and type under it, so blocks stay linear. */
function candidatePairs(entities: readonly LocalEntity[]): [LocalEntity, LocalEntity][] {
  const blocks = new Map<string, LocalEntity[]>();
  for (const entity of entities) {
    if (entity.names.length === 0) continue;
    for (const key of candidateKeys(entity)) blocks.set(key, [...(blocks.get(key) ?? []), entity]);
  }
  const seen = new Set<string>();
  const pairs: [LocalEntity, LocalEntity][] = [];
  for (const key of [...blocks.keys()].sort()) {
    const representatives = new Map<string, LocalEntity>();
    for (const entity of blocks.get(key)!) {
      for (const other of representatives.values()) {
        const pair = `${other.key}\n${entity.key}`;
        if (other.doc === entity.doc || seen.has(pair)) continue;
        seen.add(pair);
        pairs.push([other, entity]);
      }
      const kind = `${entity.type} ${entity.names.map(([name]) => normalizeName(name)).join('|')}`;
      if (!representatives.has(kind) && representatives.size < MOST_REPRESENTATIVES) representatives.set(kind, entity);
    }
  }
  return pairs;
}

/** A key with more kinds of names under it than this says nothing. */
const MOST_REPRESENTATIVES = 50;

function aliasPairs(entities: readonly LocalEntity[], aliases: readonly AliasEntry[]): [LocalEntity, LocalEntity, string][] {
  const entryOf = new Map(aliases.flatMap((entry) => [entry.name, ...entry.aliases].map((name) => [normalizeName(name), entry.name] as const)));
  const first = new Map<string, LocalEntity>();
  const pairs: [LocalEntity, LocalEntity, string][] = [];
  for (const entity of entities) {
    const entry = entity.names.map(([name]) => entryOf.get(normalizeName(name))).find((name) => name !== undefined);
    if (entry === undefined) continue;
    const known = first.get(entry);
    if (known === undefined) first.set(entry, entity);
    else pairs.push([known, entity, entry]);
  }
  return pairs;
}
