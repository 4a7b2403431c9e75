import type { Cluster } from '../cluster/cluster.js';

/**
 * What beside the names must agree before two clusters are joined: another name that texts on both mention. Places do
 * not count, unless said; `good-company` is a person, or two names.
 */
export type Need = 'nothing' | 'company' | 'company-or-place' | 'good-company';

/** How two names match. */
export interface Judgement {
  readonly comparison: string;
  /** 0 to 1: how sure the match is once its need is met. */
  readonly score: number;
  readonly need: Need;
  readonly explanation: string;
}

/** Compares clusters that stand on one level: two full names, two spellings. */
export interface PeerMatcher {
  readonly name: string;
  /** Clusters that share no key are never compared. */
  keys(cluster: Cluster): readonly string[];
  /** Null where the names do not match in this way; a match says nothing about vetoes. */
  judge(a: Cluster, b: Cluster, key: string): Judgement | null;
}

/** Leads clusters known by a short form only to those that have the full name. */
export interface ShortFormMatcher {
  readonly name: string;
  /** None where the cluster has a fuller name. */
  shortKeys(cluster: Cluster): readonly string[];
  longKeys(cluster: Cluster): readonly string[];
  judge(short: Cluster, long: Cluster, key: string): Judgement;
  /** Whether two full names behind one short form end the matter, whatever company they keep. */
  readonly onlyIfUnique: boolean;
  /** The comparison to be named where several full names fit. */
  readonly ambiguous: string;
}
