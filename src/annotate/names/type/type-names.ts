import type { EntityType } from '../../../model/mention.js';
import { bestClass, FeatureList, scoreFeatures, type LinearModel } from '../../syntax/linear-model.js';
import { keyOf } from '../line.js';
import type { NameSpan } from '../spans.js';
import { DEMONYMS } from '../words/places.js';
import { gatherClues } from './clues.js';
import { addTypeFeatures, MAX_FEATURES } from './features.js';

/** Classes of the scorer by index; the last stands for what is no name at all. */
export const TYPE_CLASSES: readonly (EntityType | null)[] = ['Person', 'Organization', 'Place', 'Product', 'Work/Document', 'Event', 'Group', null];

export interface Typing {
  readonly type: EntityType;
  readonly rule: string;
}

/** How much the other mentions of a name count beside the one in hand, in sixteenths. */
const OTHERS = 12;

/** The type of each name, from its own words, its surroundings and its other places in the text; null for no name. */
export function typeNames(spans: readonly NameSpan[], model: LinearModel): (Typing | null)[] {
  const clues = gatherClues(spans);
  const features = new FeatureList(MAX_FEATURES);
  const byKey = new Map<string, Int32Array>();
  const scored = spans.map((span) => {
    const key = keyOf(span.line, span.from, span.to);
    const scores = new Int32Array(TYPE_CLASSES.length);
    addTypeFeatures(span, span.isQuoted, clues, features);
    scoreFeatures(model, features, scores);
    const sum = byKey.get(key);
    if (sum === undefined) byKey.set(key, Int32Array.from(scores));
    else scores.forEach((score, index) => { sum[index]! += score; });
    return { key, scores };
  });
  return scored.map(({ key, scores }) => {
    if (DEMONYMS.has(key)) return { type: 'Place', rule: 'demonym' };
    const sum = byKey.get(key)!;
    const total = scores.map((score, index) => score * 16 + (sum[index]! - score) * OTHERS);
    const type = TYPE_CLASSES[bestClass(total)] ?? null;
    return type === null ? null : { type, rule: 'scored' };
  });
}
