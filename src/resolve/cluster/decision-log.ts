import type { ResolutionDecision } from '../../model/decision.js';
import { type Chain, chainKey } from '../chains.js';
import { compareText } from '../compare-text.js';
import type { Partition } from './partition.js';

/** What was decided about two chains that stand for their clusters. */
export interface Finding {
  readonly left: Chain;
  readonly right: Chain;
  readonly comparison: string;
  readonly score: number;
  readonly explanation: string;
}

/** Collects findings while clusters grow. */
export interface DecisionLog {
  joined(finding: Finding): void;
  refused(finding: Finding): void;
  /**
   * Every join, and of the refusals one for each pair of clusters that are apart in the end: the one with the highest
   * score. In the order of the corpus.
   */
  decisions(partition: Partition): ResolutionDecision[];
}

export function createDecisionLog(): DecisionLog {
  const joins: Finding[] = [];
  const refusals: Finding[] = [];
  return {
    joined: (finding) => void joins.push(inOrder(finding)),
    refused: (finding) => void refusals.push(inOrder(finding)),
    decisions: (partition) =>
      [...joins.map((finding) => toDecision('join', finding)), ...standing(refusals, partition).map((finding) => toDecision('keep-apart', finding))]
        .sort((a, b) => compareText(a.left, b.left) || compareText(a.right, b.right) || compareText(a.action, b.action)),
  };
}

function standing(refusals: readonly Finding[], partition: Partition): Finding[] {
  const best = new Map<string, Finding>();
  for (const finding of refusals) {
    const ends = [finding.left, finding.right].map((chain) => partition.of(chain.index).first.index).sort((a, b) => a - b);
    if (ends[0] === ends[1]) continue;
    const pair = ends.join(' ');
    const known = best.get(pair);
    if (known === undefined || finding.score > known.score) best.set(pair, finding);
  }
  return [...best.values()];
}

function inOrder(finding: Finding): Finding {
  const { left, right } = finding;
  return left.index <= right.index ? finding : { ...finding, left: right, right: left };
}

function toDecision(action: ResolutionDecision['action'], { left, right, comparison, score, explanation }: Finding): ResolutionDecision {
  return { action, left: chainKey(left), right: chainKey(right), leftName: left.name, rightName: right.name, comparison, score, explanation };
}
