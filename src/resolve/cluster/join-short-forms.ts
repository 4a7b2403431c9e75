import type { Diagnostic } from '../../model/diagnostic.js';
import type { ShortFormMatcher } from '../matchers/matcher.js';
import { shownAs } from '../matchers/shown-as.js';
import type { Cluster } from './cluster.js';
import type { Context } from './context.js';
import type { DecisionLog } from './decision-log.js';
import { blocksOf, clustersOf, isSame } from './join-peers.js';
import type { Partition } from './partition.js';
import { joinFinding, logRefusal, weigh } from './weigh.js';

/** More full names than this behind one short form: ambiguous, without a closer look. */
const MOST_CANDIDATES = 40;
/** Refusals told of one short form: examples, where there are many. */
const MOST_REFUSALS = 4;
const SCORE_OF_AMBIGUITY = 0.3;

/**
 * Leads clusters known by a short form only to the one that has the full name, if there is just one, or if just one
 * keeps the same company. Returns the clusters whose short form several full names fit.
 */
export function joinShortForms(matcher: ShortFormMatcher, partition: Partition, context: Context, log: DecisionLog): Ambiguity[] {
  const longs = new Map(blocksOf(partition, (cluster) => (matcher.shortKeys(cluster).length > 0 ? [] : matcher.longKeys(cluster))));
  const ambiguities: Ambiguity[] = [];
  for (const [key, shorts] of blocksOf(partition, (cluster) => matcher.shortKeys(cluster))) {
    const chains = longs.get(key) ?? [];
    if (chains.length === 0) continue;
    for (const first of shorts) {
      const short = partition.of(first);
      // Another key may have led it to its full name meanwhile.
      if (!matcher.shortKeys(short).includes(key)) continue;
      const candidates = clustersOf(chains, partition).filter((long) => !isSame(long, short));
      const names = joinShort(matcher, key, short, candidates, partition, context, log);
      if (names.length <= 1) continue;
      partition.keep(short);
      ambiguities.push({ cluster: short, key, names });
    }
  }
  return ambiguities;
}

export interface Ambiguity {
  readonly cluster: Cluster;
  readonly key: string;
  /** The full names that fit. */
  readonly names: readonly string[];
}

/** Joins, or logs why not; returns the full names among which it could not choose. */
function joinShort(
  matcher: ShortFormMatcher, key: string, short: Cluster, candidates: readonly Cluster[], partition: Partition, context: Context, log: DecisionLog,
): string[] {
  const looked = candidates.slice(0, MOST_CANDIDATES).map((long) => ({ long, weighed: weigh(long, short, () => matcher.judge(short, long, key), context) }));
  for (const { long, weighed } of looked.slice(0, MOST_REFUSALS)) if (weighed.verdict === 'vetoed') logRefusal(log, long, short, weighed);
  const possible = looked.filter(({ weighed }) => weighed.verdict === 'fits' || weighed.verdict === 'lacks-company');
  const accompanied = possible.filter(({ weighed }) => weighed.verdict === 'fits' && (possible.length === 1 || weighed.witnesses.length > 0));
  const unique = matcher.onlyIfUnique ? candidates.length === 1 : candidates.length <= MOST_CANDIDATES;
  const [chosen] = accompanied;
  if (unique && accompanied.length === 1 && chosen?.weighed.verdict === 'fits') {
    log.joined(joinFinding(chosen.long, short, chosen.weighed.judgement, chosen.weighed.witnesses));
    partition.join(chosen.long, short);
    return [];
  }
  const names = candidates.map(({ first }) => first.name);
  if (candidates.length === 1 || possible.length === 0) {
    for (const { long, weighed } of possible) logRefusal(log, long, short, weighed);
    return [];
  }
  for (const { long } of possible.slice(0, MOST_REFUSALS)) {
    log.refused({ left: long.first, right: short.first, comparison: matcher.ambiguous, score: SCORE_OF_AMBIGUITY, explanation: `${shownAs(short, key)} may be short for ${anyOf(names)}` });
  }
  return names;
}

const MOST_NAMES = 5;

function anyOf(all: readonly string[]): string {
  const names = [...new Set(all)];
  const shown = names.slice(0, MOST_NAMES).map((name) => JSON.stringify(name)).join(', ');
  if (names.length === 1) return `${shown}, which several things are called`;
  return `any of ${shown}${names.length > MOST_NAMES ? ' and others' : ''}`;
}

/** A note for the reader: this name could not be led to one thing. */
export function ambiguityDiagnostic({ cluster, key, names }: Ambiguity, documents: ReadonlyMap<string, { readonly source: string }>): Diagnostic {
  const { doc, first } = cluster.first;
  const source = documents.get(doc)?.source ?? doc;
  return {
    stage: 'resolve', reason: 'ambiguous-name', severity: 'note', source, doc, span: { start: first.start, end: first.end },
    message: `${shownAs(cluster, key)} may be short for ${anyOf(names)}; it stays by itself`,
  };
}
