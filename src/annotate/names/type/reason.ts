import type { EntityType } from '../../../model/mention.js';
import { keyOf } from '../line.js';
import type { NameSpan } from '../spans.js';
import { KNOWN_TYPES } from '../words/known-names.js';
import { KIND } from '../words/kinds.js';
import { KNOWN_ORGANISATIONS } from '../words/organisations.js';
import { DEMONYMS, PLACE_NAMES, STATE_SHORT_FORMS } from '../words/places.js';
import { readContext } from './context.js';

const ENDINGS: ReadonlyMap<EntityType, readonly [number, string]> = new Map<EntityType, readonly [number, string]>([
  ['Organization', [KIND.organisationEnding, 'organisation-ending']],
  ['Place', [KIND.placeEnding, 'place-ending']],
  ['Work/Document', [KIND.workEnding, 'work-ending']],
  ['Event', [KIND.eventEnding, 'event-ending']],
]);

const DESCRIPTIONS: ReadonlyMap<EntityType, number> = new Map<EntityType, number>([
  ['Person', KIND.personNoun | KIND.title], ['Organization', KIND.organisationNoun], ['Place', KIND.placeNoun], ['Product', KIND.productNoun],
  ['Work/Document', KIND.workNoun], ['Event', KIND.eventNoun],
]);

/** Firms have partners as people do. */
const EITHER = 'partner';

/** The plainest sign for a name's type, to be shown with it; `context` where only many small signs together decide. */
export function reasonOf(span: NameSpan, type: EntityType): string {
  const { line, from, to } = span;
  const key = keyOf(line, from, to);
  if (DEMONYMS.has(key)) return 'demonym';
  if (span.isQuoted) return 'quoted-title';
  if (type === 'Place' && (PLACE_NAMES.has(key) || STATE_SHORT_FORMS.has(key))) return 'known-place';
  if (type === 'Organization' && KNOWN_ORGANISATIONS.has(key)) return 'known-organisation';
  if (KNOWN_TYPES.get(key) === type) return 'known-name';
  if (type === 'Place' && isBeforePlace(span)) return 'before-place';
  const last = line.facts[to - 1]!.kinds;
  const ending = ENDINGS.get(type);
  if (ending !== undefined && to - from > 1 && (last & ending[0]) !== 0) return ending[1];
  const before = line.facts[from - 1]?.kinds ?? 0;
  if (type === 'Person' && (before & KIND.title) !== 0) return 'title';
  const context = readContext(span);
  const wanted = DESCRIPTIONS.get(type) ?? 0;
  const kindsAt = (index: number): number => (index < 0 || line.facts[index]!.lower === EITHER ? 0 : line.facts[index]!.kinds);
  if ((kindsAt(context.appositionAfter) & wanted) !== 0 || (kindsAt(context.appositionBefore) & wanted) !== 0) return 'apposition';
  if ((kindsAt(context.before) & wanted) !== 0) return 'description';
  if (type === 'Person' && (line.facts[from]!.kinds & KIND.givenName) !== 0) return 'given-name';
  return 'context';
}

/** "Cary, North Carolina": a place and the one in which it lies. */
function isBeforePlace({ line, to }: NameSpan): boolean {
  if (line.facts[to]?.lower !== ',') return false;
  for (let end = Math.min(to + 4, line.facts.length); end > to + 1; end -= 1) {
    const key = keyOf(line, to + 1, end);
    if (PLACE_NAMES.has(key) || STATE_SHORT_FORMS.has(key)) return true;
  }
  return false;
}
