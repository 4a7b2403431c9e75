import type { EntityType } from '../../../model/mention.js';
import { startsClause } from '../clause.js';
import { keyOf } from '../line.js';
import { isDatelined } from '../emphasis.js';
import type { NameSpan } from '../spans.js';
import { GROUP_WORDS } from '../words/descriptors.js';
import { KNOWN_TYPES } from '../words/known-names.js';
import { KIND } from '../words/kinds.js';
import { KNOWN_ORGANISATIONS } from '../words/organisations.js';
import { DEMONYMS, PLACE_NAMES } from '../words/places.js';
import { isCountryName } from '../../../text/countries.js';
import { forEachName, isTwoFaced } from './clues.js';
import { scoreTypes, type TypeModel } from './weights.js';

/** Classes of the scorer by index; the last stands for what is no name at all. */
export const TYPE_CLASSES: readonly (EntityType | null)[] = ['Person', 'Organization', 'Place', 'Product', 'Work/Document', 'Event', 'Group', null];
const TYPE_COUNT = TYPE_CLASSES.length - 1;

/** How much the other mentions of a name count beside the one in hand, in sixteenths. */
const OTHERS = 8;

/** Bonus of a type that a name is widely known for: it takes clear signs to the contrary to outweigh it. */
const KNOWN_BONUS = 300;

/** Bonus of works for what stands in quotation marks. */
const QUOTED_BONUS = 120;

/** Bonus of a person for a place's name that is a person's here, unless a preposition says where. */
const NAMESAKE_BONUS = 150;

/** Bonus of organisations for what a firm's full name begins with. */
const FIRM_BONUS = 500;

interface Scored {
  readonly span: NameSpan;
  readonly key: string;
  readonly scores: Int32Array;
}

/** A unit of the scorer's weights and bonuses in log odds. */
const UNIT = 1 / 64;

export interface NameType {
  /** Null for no name. */
  readonly type: EntityType | null;
  /** In log odds, by how much it is likelier than the next; not below 0. */
  readonly margin: number;
}

/** The type of each name, from its own words, its surroundings and its other places in the text. */
export function typeNames(spans: readonly NameSpan[], model: TypeModel): NameType[] {
  const sums = new Map<string, Int32Array>();
  const scored: Scored[] = [];
  const firms = new Set(spans.flatMap(firmOf));
  forEachName(spans, (span, features, key) => {
    const scores = new Int32Array(TYPE_CLASSES.length);
    scoreTypes(model, features, scores);
    const known = KNOWN_TYPES.get(key) ?? (opensEvent(span) ? 'Event' : undefined);
    if (known !== undefined) scores[TYPE_CLASSES.indexOf(known)]! += KNOWN_BONUS;
    if (isTwoFaced(span) && (isBehindPlace(span) || (isCountryName(key) && ownsName(span)))) scores[TYPE_CLASSES.indexOf('Place')]! += KNOWN_BONUS;
    if (firms.has(key)) scores[TYPE_CLASSES.indexOf('Organization')]! += FIRM_BONUS;
    if (span.isQuoted) scores[TYPE_CLASSES.indexOf('Work/Document')]! += QUOTED_BONUS;
    if (isDatelined(span.line, span.from) && span.line.facts[span.from]!.shape === 'capitals' && !KNOWN_ORGANISATIONS.has(key)) scores[TYPE_CLASSES.indexOf('Place')]! += KNOWN_BONUS;
    scored.push({ span, key, scores });
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, scores.slice());
    else add(sum, scores);
  });
  const types = scored.map((name) => decide(name, sums.get(name.key)!));
  const people = new Set(scored.flatMap(({ span }, index) => (types[index]!.type === 'Person' && span.to - span.from > 1 ? partsOf(span) : [])));
  return scored.map((name, index) => {
    if (!people.has(name.key) || !isTwoFaced(name.span) || isLocated(name.span) || ownsName(name.span)) return types[index]!;
    name.scores[0]! += NAMESAKE_BONUS;
    return decide(name, name.scores);
  });
}

const FIRM_ENDING = /^(?:holdings?|group|inc|ltd|limited|corp|corporation|plc|llc|llp|ag|gmbh|sa|nv|ab|asa|oyj|spa|co|company|companies|industries|partners|enterprises|airlines|airways|pharmaceuticals|technologies|systems)\.?$/u;

/** "Costa Verde" of "Costa Verde Holdings": two words or more, of which the first is nobody's given name ("Ralph Lauren Corp"). */
function firmOf({ line, from, to }: NameSpan): string[] {
  let end = to;
  while (end > from && FIRM_ENDING.test(line.facts[end - 1]!.lower)) end -= 1;
  return end === to || end - from < 2 || (line.facts[from]!.kinds & KIND.givenName) !== 0 ? [] : [keyOf(line, from, end)];
}

function partsOf({ line, from, to }: NameSpan): string[] {
  return [line.facts[from]!.lower, line.facts[to - 1]!.lower];
}

/** "in Jordan", "moved to Jordan", "Amman, Jordan". */
function isLocated({ line, from }: NameSpan): boolean {
  return /^(?:in|to|from|at|near|across|into|throughout|outside|around|,)$/u.test(line.facts[from - 1]?.lower ?? '');
}

/** "Amman, Jordan". */
function isBehindPlace({ line, from }: NameSpan): boolean {
  return line.facts[from - 1]?.lower === ',' && from > 1 && PLACE_NAMES.has(line.facts[from - 2]!.lower);
}

/** "Jordan's Torvin": firms and teams are named by their country, not by their people's first names. */
function ownsName({ line, to }: NameSpan): boolean {
  return line.tokens[to]?.tag === 'POS' && /^capital|^camel/u.test(line.facts[to + 1]?.shape ?? '');
}

function add(sum: Int32Array, scores: Int32Array): void {
  for (let label = 0; label < scores.length; label += 1) sum[label]! += scores[label]!;
}

function decide({ span, key, scores }: Scored, sum: Int32Array): NameType {
  if (DEMONYMS.has(key)) return { type: 'Place', margin: Infinity };
  if (isPeople(span, key)) return { type: 'Group', margin: Infinity };
  const others = isTwoFaced(span) ? 0 : OTHERS;
  const last = isDoubtful(span) ? TYPE_COUNT : TYPE_COUNT - 1;
  let best = 0;
  let top = -Infinity;
  let next = -Infinity;
  for (let label = 0; label <= TYPE_COUNT; label += 1) {
    const score = scores[label]! * 16 + (sum[label]! - scores[label]!) * others;
    if (score > top && label <= last) [best, top, next] = [label, score, top];
    else if (score > next) next = score;
  }
  return { type: TYPE_CLASSES[best] ?? null, margin: Math.max(0, top - next) / 16 * UNIT };
}

/** Only a single word whose capital may have other reasons can turn out to be no name. */
function isDoubtful({ line, from, to, isQuoted }: NameSpan): boolean {
  return to - from === 1 && !isQuoted && (line.letterCase !== 'sentence' || startsClause(line, from));
}

/** "Muslims", "the Tsui family". Parties are organisations, their members too. */
function isPeople({ line, to }: NameSpan, key: string): boolean {
  return (GROUP_WORDS.has(key) && !/^(?:democrat|republican|conservative|liberal|socialist|communist)s?$/u.test(key)) || line.tokens[to - 1]!.text === 'family';
}

/** "Hurricane Maria", "Operation Overlord", "Battle of Hastings". */
function opensEvent({ line, from, to }: NameSpan): boolean {
  if (to - from < 2) return false;
  const { kinds, lower } = line.facts[from]!;
  return (kinds & KIND.eventOpener) !== 0 || (line.facts[from + 1]!.lower === 'of' && /^(?:battle|siege|massacre|invasion|bombing|storming)$/u.test(lower));
}
