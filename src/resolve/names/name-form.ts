import type { EntityType } from '../../model/mention.js';
import { isAcronymOf } from './acronym.js';
import { splitFirmName } from './legal-form.js';
import { normalizeName, wordsOf } from './normalize-name.js';
import { isFullPersonName, parsePersonName } from './person-name.js';
import { type NameCount, withoutPossessive } from './shown-name.js';

/** Spellings of one name: "Acme", "ACME", "Acme's", "Acme Inc." and "Ac Me" differ in nothing that names. */
export interface NameForm {
  /** The name by which it is compared: normalised, without a firm's legal form. */
  readonly base: string;
  readonly words: readonly string[];
  readonly count: number;
  /** Most frequent first, then by code unit. */
  readonly spellings: readonly NameCount[];
}

/** Groups names as written into forms. Most frequent first, then by base. */
export function groupNames(names: readonly NameCount[], type: EntityType): NameForm[] {
  const byKey = new Map<string, NameCount[]>();
  for (const name of names) {
    const key = baseOf(name.name, type).replaceAll(' ', '');
    byKey.set(key, [...(byKey.get(key) ?? []), name]);
  }
  return [...byKey.values()].map((spellings) => toForm(spellings, type)).sort(byCountThenBase);
}

/** The normalised name without what only says which kind of firm it is. */
export function baseOf(name: string, type: EntityType): string {
  const normalized = normalizeName(withoutPossessive(name));
  return isFirmLike(type) ? splitFirmName(normalized).base : normalized;
}

/** Whether names of this type may end in a legal form. */
export function isFirmLike(type: EntityType): boolean {
  return type === 'Organization' || type === 'Product';
}

/** Whether the first form is a shorter way to say the second: an acronym, a surname, a part of the words in their order. */
export function isShortFormOf(short: NameForm, long: NameForm, type: EntityType): boolean {
  if (short.spellings.some(({ name }) => isAcronymOf(name, long.base))) return true;
  if (short.words.length >= long.words.length) return false;
  if (type === 'Person' && short.spellings.some(({ name }) => isFullPersonName(parsePersonName(name)))) return false;
  return isSubsequence(short.words, long.words);
}

/** The forms that are not short for another one of them. Never empty where there is a form. */
export function fullForms(forms: readonly NameForm[], type: EntityType): NameForm[] {
  return forms.filter((form) => !forms.some((other) => other !== form && isShortFormOf(form, other, type)));
}

function toForm(names: readonly NameCount[], type: EntityType): NameForm {
  const spellings = [...names].sort(byCountThenName);
  const base = baseOf(spellings[0]?.name ?? '', type);
  return { base, words: wordsOf(base), count: names.reduce((sum, { count }) => sum + count, 0), spellings };
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}

function byCountThenBase(a: NameForm, b: NameForm): number {
  return b.count - a.count || (a.base < b.base ? -1 : a.base > b.base ? 1 : 0);
}

function byCountThenName(a: NameCount, b: NameCount): number {
  return b.count - a.count || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}
