import { foldLetters } from './normalize-name.js';
import { areFormsOfOneName } from './nicknames.js';

/** A person's name in its parts, each normalised. */
export interface PersonName {
  /** Given names and initials, in order; empty where only a surname (or a single name) is given. */
  readonly given: readonly string[];
  readonly family: string;
  /** "jr", "iii". */
  readonly generation: string | null;
  readonly gender: 'male' | 'female' | null;
}

const TITLES: ReadonlySet<string> = new Set([
  'mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'doctor', 'prof', 'professor', 'sir', 'dame', 'lord', 'lady', 'rev', 'reverend',
  'president', 'senator', 'sen', 'representative', 'rep', 'congressman', 'congresswoman', 'governor', 'gov', 'mayor',
  'judge', 'justice', 'pope', 'king', 'queen', 'prince', 'princess', 'general', 'gen', 'colonel', 'col', 'captain', 'capt',
  'lieutenant', 'lt', 'sergeant', 'sgt', 'minister', 'prime', 'chancellor', 'secretary', 'ambassador', 'sheikh', 'chief',
]);
const MALE: ReadonlySet<string> = new Set(['mr', 'sir', 'lord', 'king', 'prince', 'congressman']);
const FEMALE: ReadonlySet<string> = new Set(['mrs', 'ms', 'miss', 'dame', 'lady', 'queen', 'princess', 'congresswoman']);
const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const PARTICLES: ReadonlySet<string> = new Set(['van', 'von', 'der', 'den', 'de', 'del', 'della', 'di', 'da', 'dos', 'du', 'la', 'le', 'bin', 'al', 'el', 'ben']);
/** Particles that are given names, too, if they stand first: "Ben Ali" may be either, "Al Gore" is not "al-Gore". */
const GIVEN_PARTICLES: ReadonlySet<string> = new Set(['ben', 'al']);

/** Takes a name as written apart. Nicknames in quotes or brackets are left out. */
export function parsePersonName(name: string): PersonName {
  const words = toWords(name.replace(/["“”(][^"“”()]*["“”)]/gu, ' '));
  const titles: string[] = [];
  while (words.length > 1 && TITLES.has(words[0] ?? '')) titles.push(words.shift() ?? '');
  const last = words.at(-1);
  const generation = words.length > 1 && last !== undefined && GENERATIONS.has(last) ? (words.pop() ?? null) : null;
  const family = words.pop() ?? foldLetters(name).trim();
  while (PARTICLES.has(words.at(-1) ?? '') && !(words.length === 1 && GIVEN_PARTICLES.has(words[0] ?? ''))) words.pop();
  return { given: words, family, generation, gender: genderOf(titles) };
}

/** Whether a name gives more than a surname or a single name. */
export function isFullPersonName(name: PersonName): boolean {
  return name.given.length > 0;
}

/** Whether the first given name is an initial only: "E. Yuan". */
export function hasInitialOnly(name: PersonName): boolean {
  return name.given[0]?.length === 1;
}

/**
 * Why two names of one surname cannot be one person, in words, or null where they can. A missing part contradicts
 * nothing; an initial agrees with every name that begins with it.
 */
export function personConflict(a: PersonName, b: PersonName): string | null {
  if (a.family !== b.family) return null;
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return 'the titles are of a man and a woman';
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return `"${a.generation}" is not "${b.generation}"`;
  const [firstOfA, ...middleOfA] = a.given;
  const [firstOfB, ...middleOfB] = b.given;
  if (firstOfA === undefined || firstOfB === undefined) return null;
  if (!agree(firstOfA, firstOfB)) return 'the given names differ';
  const [middleA] = middleOfA;
  const [middleB] = middleOfB;
  return middleA !== undefined && middleB !== undefined && !agree(middleA, middleB) ? 'the middle names differ' : null;
}

function agree(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a.slice(0, 1) === b.slice(0, 1);
  return a === b || areFormsOfOneName(a, b);
}

function genderOf(titles: readonly string[]): PersonName['gender'] {
  if (titles.some((title) => MALE.has(title))) return 'male';
  return titles.some((title) => FEMALE.has(title)) ? 'female' : null;
}

/** Words without their punctuation; "J.R." is two initials, "Sundby-Okafor" one word. */
function toWords(name: string): string[] {
  return foldLetters(name)
    .replace(/['’]s$/u, '')
    .replace(/(?<=(?:^|[\s.])\p{L})\./gu, ' ')
    .split(/\s+/u)
    .map((word) => word.replace(/[^\p{L}\p{N}\p{M}]+/gu, ''))
    .filter((word) => word !== '');
}
