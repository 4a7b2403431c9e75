import type { EntityType } from '../../../model/mention.js';
import { bestClass } from '../../syntax/linear-model.js';
import type { NameSpan } from '../spans.js';
import { KIND } from '../words/kinds.js';
import { DEMONYMS } from '../words/places.js';
import { KNOWN_TYPES } from '../words/known-names.js';
import { forEachName, isTwoFaced } from './clues.js';
import { scoreTypes, type TypeModel } from './weights.js';

/** Classes of the scorer by index; the last stands for what is no name at all. */
export const TYPE_CLASSES: readonly (EntityType | null)[] = ['Person', 'Organization', 'Place', 'Product', 'Work/Document', 'Event', 'Group', null];

export interface Typing {
  readonly type: EntityType;
  readonly rule: string;
}

/** How much the other mentions of a name count beside the one in hand, in sixteenths. */
const OTHERS = 8;

/** Bonus of a type that a name is widely known for: it takes clear signs to the contrary to outweigh it. */
const KNOWN_BONUS = 300;

/** The type of each name, from its own words, its surroundings and its other places in the text; null for no name. */
export function typeNames(spans: readonly NameSpan[], model: TypeModel): (Typing | null)[] {
  const byKey = new Map<string, Int32Array>();
  const scored: { readonly key: string; readonly scores: Int32Array }[] = [];
  forEachName(spans, (span, features, key) => {
    const scores = new Int32Array(TYPE_CLASSES.length);
    scoreTypes(model, features, scores);
    const known = KNOWN_TYPES.get(key) ?? (opensEvent(span) ? 'Event' : undefined);
    if (known !== undefined) scores[TYPE_CLASSES.indexOf(known)]! += KNOWN_BONUS;
    if (isTwoFaced(span)) {
      scored.push({ key: '', scores });
      return;
    }
    const sum = byKey.get(key);
    if (sum === undefined) byKey.set(key, Int32Array.from(scores));
    else scores.forEach((score, index) => { sum[index]! += score; });
    scored.push({ key, scores });
  });
  return scored.map(({ key, scores }) => {
    if (DEMONYMS.has(key)) return { type: 'Place', rule: 'demonym' };
    const sum = byKey.get(key) ?? scores;
    const total = scores.map((score, index) => score * 16 + (sum[index]! - score) * OTHERS);
    const type = TYPE_CLASSES[bestClass(total)] ?? null;
    return type === null ? null : { type, rule: 'scored' };
  });
}

/** "Hurricane Maria", "Operation Overlord". */
function opensEvent({ line, from, to }: NameSpan): boolean {
  return to - from > 1 && (line.facts[from]!.kinds & KIND.eventOpener) !== 0;
}
