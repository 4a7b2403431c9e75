import type { AliasEntry } from '../../model/alias-entry.js';
import type { ResolutionDecision } from '../../model/decision.js';
import type { Records } from '../../model/records.js';
import type { Chain } from '../chains.js';
import type { PeerMatcher, ShortFormMatcher } from '../matchers/matcher.js';
import { personVariant, singleName, surname } from '../matchers/people.js';
import { sameName, sameNameOfOtherType, samePlace, sameSpelling } from '../matchers/same-name.js';
import { acronym, headWord } from '../matchers/short-names.js';
import { toCluster } from './cluster.js';
import { countCommonNames } from './common-names.js';
import { indexContext } from './context.js';
import { createDecisionLog, type DecisionLog } from './decision-log.js';
import { joinPeers } from './join-peers.js';
import { type Ambiguity, joinShortForms } from './join-short-forms.js';
import { logNamesakes } from './log-namesakes.js';
import { createPartition, type Partition } from './partition.js';
import { findEntries } from './user-entries.js';

export interface Clustering {
  /** The clusters, in the order of their first chains. */
  readonly partition: Partition;
  readonly decisions: Records<ResolutionDecision>;
  readonly ambiguities: readonly Ambiguity[];
}

/**
 * Finds which named chains speak of one thing. Matchers run from sure to unsure; each sees the clusters that the ones
 * before it made. Every join is checked against the whole of both clusters, so no row of likenesses makes one thing of two.
 */
export function clusterChains(chains: readonly Chain[], aliases: readonly AliasEntry[]): Clustering {
  const entryOf = findEntries(chains, aliases);
  const partition = createPartition(chains, (chain) => toCluster(chain, entryOf.get(chain) ?? null));
  const log = createDecisionLog(chains);
  const context = indexContext(chains);
  joinByEntry(entryOf, partition, log);
  const peers = (matcher: PeerMatcher): void => joinPeers(matcher, partition, context, log);
  const shortForms = (matcher: ShortFormMatcher): Ambiguity[] => joinShortForms(matcher, partition, context, log);
  [sameName(countCommonNames(chains)), samePlace, sameSpelling, sameNameOfOtherType, personVariant].forEach(peers);
  const ambiguities = [acronym, surname, headWord].flatMap(shortForms);
  peers(singleName);
  logNamesakes(partition, log);
  return { partition, decisions: log.decisions(partition), ambiguities };
}

/** What the user says is one thing is one thing. */
function joinByEntry(entryOf: ReadonlyMap<Chain, AliasEntry>, partition: Partition, log: DecisionLog): void {
  const firstOf = new Map<AliasEntry, Chain>();
  for (const [chain, entry] of entryOf) {
    const first = firstOf.get(entry);
    if (first === undefined) {
      firstOf.set(entry, chain);
      continue;
    }
    log.joined({ left: first, right: chain, comparison: 'alias-file', score: 1, explanation: `your names list both as ${JSON.stringify(entry.name)}` });
    partition.join(partition.of(first.index), partition.of(chain.index));
  }
}
