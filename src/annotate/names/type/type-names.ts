import type { EntityType } from '../../../model/mention.js';
import { bestClass } from '../../syntax/linear-model.js';
import type { NameSpan } from '../spans.js';
import { DEMONYMS } from '../words/places.js';
import { forEachName } from './clues.js';
import { scoreTypes, type TypeModel } from './weights.js';

/** Classes of the scorer by index; the last stands for what is no name at all. */
export const TYPE_CLASSES: readonly (EntityType | null)[] = ['Person', 'Organization', 'Place', 'Product', 'Work/Document', 'Event', 'Group', null];

export interface Typing {
  readonly type: EntityType;
  readonly rule: string;
}

/** How much the other mentions of a name count beside the one in hand, in sixteenths. */
const OTHERS = Number(process.env['OTHERS'] ?? 4);

/** The type of each name, from its own words, its surroundings and its other places in the text; null for no name. */
export function typeNames(spans: readonly NameSpan[], model: TypeModel): (Typing | null)[] {
  const byKey = new Map<string, Int32Array>();
  const scored: { readonly key: string; readonly scores: Int32Array }[] = [];
  forEachName(spans, (_span, features, key) => {
    const scores = new Int32Array(TYPE_CLASSES.length);
    scoreTypes(model, features, scores);
    const sum = byKey.get(key);
    if (sum === undefined) byKey.set(key, Int32Array.from(scores));
    else scores.forEach((score, index) => { sum[index]! += score; });
    scored.push({ key, scores });
  });
  return scored.map(({ key, scores }) => {
    if (DEMONYMS.has(key)) return { type: 'Place', rule: 'demonym' };
    const sum = byKey.get(key)!;
    const total = scores.map((score, index) => score * 16 + (sum[index]! - score) * OTHERS);
    const type = TYPE_CLASSES[bestClass(total)] ?? null;
    return type === null ? null : { type, rule: 'scored' };
  });
}
