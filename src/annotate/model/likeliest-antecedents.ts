import { groupBy } from '../../model/group-by.js';
import type { ModelReading } from '../../model/reading.js';

/** How likely the best antecedent must be, as a share of how likely it is that there is none. Fitted on GUM's development texts. */
const LEAST = 0.3;

/** Pairs [mention, antecedent], by index: for each mention the likeliest antecedent, where it is likely enough beside none. */
export function likeliestAntecedents({ antecedents }: Pick<ModelReading, 'antecedents'>): [number, number][] {
  return [...groupBy(antecedents, ({ mention }) => mention)].flatMap(([mention, candidates]): [number, number][] => {
    const none = 1 - candidates.reduce((total, { score }) => total + score, 0);
    const best = candidates.reduce((one, other) => (other.score > one.score ? other : one));
    return best.score > LEAST * none ? [[mention, best.antecedent]] : [];
  });
}
