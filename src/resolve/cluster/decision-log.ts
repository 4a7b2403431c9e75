import type { ResolutionDecision } from '../../model/decision.js';
import { makeRecords, type Records } from '../../model/records.js';
import { type Chain, chainKey } from '../chains.js';
import { createInterner } from '../columns/interner.js';
import { createTable } from '../columns/number-table.js';
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
  decisions(partition: Partition): Records<ResolutionDecision>;
}

const [LEFT, RIGHT, COMPARISON, SCORE, EXPLANATION, IS_REFUSAL] = [0, 1, 2, 3, 4, 5];
const WIDTH = 6;

export function createDecisionLog(chains: readonly Chain[]): DecisionLog {
  const texts = createInterner();
  const table = createTable(WIDTH, Float64Array);
  const add = ({ left, right, comparison, score, explanation }: Finding, isRefusal: number): void => {
    const [first, second] = left.index <= right.index ? [left, right] : [right, left];
    table.push([first.index, second.index, texts.idOf(comparison), score, texts.idOf(explanation), isRefusal]);
  };
  const at = (row: number): ResolutionDecision => {
    const [left, right] = [chains[table.get(row, LEFT)], chains[table.get(row, RIGHT)]];
    if (left === undefined || right === undefined) throw new RangeError(`finding ${row} is about no chain`);
    return {
      action: table.get(row, IS_REFUSAL) === 1 ? 'keep-apart' : 'join', left: chainKey(left), right: chainKey(right), leftName: left.name, rightName: right.name,
      comparison: texts.textOf(table.get(row, COMPARISON)), score: table.get(row, SCORE), explanation: texts.textOf(table.get(row, EXPLANATION)),
    };
  };
  return {
    joined: (finding) => add(finding, 0),
    refused: (finding) => add(finding, 1),
    decisions(partition) {
      const rank = rankChains(chains);
      const rankAt = (row: number, end: number): number => rank[table.get(row, end)] ?? 0;
      // Joins come before refusals of the same two, as their names do in the alphabet.
      const rows = standing(table, partition).sort((a, b) =>
        rankAt(a, LEFT) - rankAt(b, LEFT) || rankAt(a, RIGHT) - rankAt(b, RIGHT) || table.get(a, IS_REFUSAL) - table.get(b, IS_REFUSAL));
      return makeRecords(rows.length, (index) => at(rows[index] ?? 0));
    },
  };
}

/** The rows of all joins, then those of the refusals that still say something. */
function standing(table: ReturnType<typeof createTable>, partition: Partition): number[] {
  const joins: number[] = [];
  const best = new Map<number, number>();
  for (let row = 0; row < table.length; row += 1) {
    if (table.get(row, IS_REFUSAL) === 0) {
      joins.push(row);
      continue;
    }
    const [a, b] = [partition.of(table.get(row, LEFT)).first.index, partition.of(table.get(row, RIGHT)).first.index];
    if (a === b) continue;
    const pair = Math.min(a, b) * 2 ** 26 + Math.max(a, b);
    const known = best.get(pair);
    if (known === undefined || table.get(row, SCORE) > table.get(known, SCORE)) best.set(pair, row);
  }
  return [...joins, ...best.values()];
}

/** The place of each chain in the order of how decisions call them. */
function rankChains(chains: readonly Chain[]): Int32Array {
  const keys = chains.map(chainKey);
  const order = Int32Array.from(chains, (_, index) => index).sort((a, b) => compareText(keys[a] ?? '', keys[b] ?? ''));
  const ranks = new Int32Array(order.length);
  order.forEach((chain, place) => (ranks[chain] = place));
  return ranks;
}
