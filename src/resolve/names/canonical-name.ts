import type { EntityType } from '../../model/mention.js';
import { type KnownPlace, findKnownPlace } from './known-places.js';
import { type NameForm, groupNames, isShortFormOf } from './name-form.js';
import { type NameCount, isAllCapitals, withoutPossessive } from './shown-name.js';

/**
 * The name that a thing is listed under: of the forms that are not a single word short for another one, the most
 * frequent (the longest where two are equal), in its clearest spelling. A country that the corpus names only by an
 * adjective or an abbreviation ("Norwegian", "U.S.") goes by its own name.
 */
export function canonicalName(names: readonly NameCount[], type: EntityType): string {
  const forms = groupNames(names, type);
  const placeOf = (form: NameForm): KnownPlace | null => (type === 'Place' ? findKnownPlace(form.base) : null);
  const clear = forms.filter((form) => (placeOf(form)?.form ?? 'name') === 'name');
  const [known] = forms.flatMap((form) => placeOf(form) ?? []);
  if (clear.length === 0 && known !== undefined) return known.name;
  const long = clear.filter((form) => !clear.some((other) => other.words.length > 1 && isOneWordFor(form, other, type)));
  const best = long.reduce<NameForm | undefined>((a, b) => (a === undefined || comparePreference(b, a) < 0 ? b : a), undefined);
  return best === undefined ? '' : clearestSpelling(best.spellings);
}

function isOneWordFor(form: NameForm, other: NameForm, type: EntityType): boolean {
  return form !== other && form.words.length === 1 && isShortFormOf(form, other, type);
}

function comparePreference(a: NameForm, b: NameForm): number {
  return b.count - a.count || b.base.length - a.base.length || (a.base < b.base ? -1 : 1);
}

/** Capitals only, as in datelines and headlines, must be four times as frequent to win: "NASA", but not "ATLANTA". */
const WEIGHT_OF_CAPITALS = 0.25;

function clearestSpelling(spellings: readonly NameCount[]): string {
  const bare = new Set(spellings.map(({ name }) => name).filter((name) => withoutPossessive(name) === name));
  const clear = spellings.filter(({ name }) => bare.has(name) || !bare.has(withoutPossessive(name)));
  const weigh = ({ name, count }: NameCount): number => count * (isAllCapitals(name) ? WEIGHT_OF_CAPITALS : 1);
  const sorted = [...clear].sort((a, b) => weigh(b) - weigh(a) || b.name.length - a.name.length || countMarks(b.name) - countMarks(a.name) || (a.name < b.name ? -1 : 1));
  return sorted[0]?.name ?? '';
}

/** Accents and hyphens get lost in copying, and are rarely added: "Nestlé" before "Nestle". */
function countMarks(name: string): number {
  return name.replace(/[a-z0-9 ]/giu, '').length;
}
