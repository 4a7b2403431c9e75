import { TYPE_CLASSES } from '../../src/annotate/names/type/type-names.js';
import type { Cue } from '../../src/annotate/names/words/cues.js';
import { KIND } from '../../src/annotate/names/words/kinds.js';
import { FeatureList } from '../../src/annotate/syntax/features.js';

type Kind = keyof typeof KIND;

const NOUN_TYPES: readonly (readonly [Kind, string])[] = [
  ['personNoun', 'Person'], ['organisationNoun', 'Organization'], ['productNoun', 'Product'], ['workNoun', 'Work/Document'], ['placeNoun', 'Place'], ['eventNoun', 'Event'],
];
const CUE_TYPES: readonly (readonly [Cue, string])[] = [['P', 'Person'], ['O', 'Organization'], ['L', 'Place'], ['R', 'Product'], ['W', 'Work/Document'], ['E', 'Event']];

export interface Prior {
  readonly hash: number;
  readonly label: number;
  readonly weight: number;
}

/**
 * Where training starts: signs whose meaning is plain but that training texts show too seldom, with their weight for a
 * type in logarithmic odds. Templates as in type/features.ts, where a word's kinds are 80 above its own template.
 */
export function priors(nounWeight: number, cueWeight: number): Prior[] {
  const list: Prior[] = [];
  const scratch = new FeatureList(1);
  const add = (template: number, value: number, type: string, weight: number, extra = 0): void => {
    scratch.count = 0;
    scratch.add(template, value, extra);
    list.push({ hash: scratch.hashes[0]!, label: TYPE_CLASSES.indexOf(type), weight });
  };
  for (const [kind, type] of NOUN_TYPES) for (const template of [100, 104, 105]) add(template, Math.log2(KIND[kind]) + 1, type, nounWeight);
  for (const [cue, type] of CUE_TYPES) for (const template of [180, 181, 182, 183, 184]) add(template, cue.charCodeAt(0), type, cueWeight);
  add(11, Math.log2(KIND.productNoun) + 1, 'Product', cueWeight, 1);
  add(18, 1, 'Person', nounWeight);
  return list;
}
