import type { Discourse } from '../mentions/discourse.js';
import type { Referring } from '../mentions/referring.js';
import { LITERAL, PERSON, PLACE, GROUP } from '../nouns/type-set.js';
import type { LinkRecorder } from '../chains/links.js';
import { initialsOf, wordsOfName } from './name-words.js';
import { NAME_SIEVES } from './name-sieves.js';
import { countryKey } from './same-country.js';
import { readNameEntry, type NameEntry } from './name-entry.js';

/** Puts the names of a document into chains: the same name, and short names with the one long name that they can stand for. */
export function joinNames(discourse: Discourse, link: LinkRecorder): void {
  const entries = new Map<string, NameEntry>();
  const byWord = new Map<string, NameEntry[]>();
  const repeated: [Referring, NameEntry][] = [];
  for (const mention of discourse.mentions) {
    if (mention.form !== 'name' || mention.types === LITERAL) continue;
    const isAbove = discourse.sentences[mention.sentence]!.kind !== 'prose';
    const entry = readNameEntry(mention, isAbove);
    const key = `${classOf(mention)} ${entry.key} ${addressOf(mention, entry)}`;
    const known = entries.get(key);
    if (known !== undefined) {
      repeated.push([mention, known]);
      known.onlyAbove &&= isAbove;
      continue;
    }
    const keys = indexKeys(entry);
    joinEntry(discourse, entry, keys, byWord, link);
    entries.set(key, entry);
    for (const word of keys) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [entry]);
      else if (list.length < MOST_ENTRIES) list.push(entry);
    }
  }
  // Last, so that the chains hold one mention of each spelling while spellings are compared.
  for (const [mention, { first }] of repeated) link(mention, first, 'same-name');
}

/** A word that more names share than this tells none of them from the others. */
const MOST_ENTRIES = 24;

/** The same words name one thing, unless a person, a place or a people is on one side only. */
function classOf(mention: Referring): string {
  return mention.types === PERSON || mention.types === PLACE || mention.types === GROUP ? String(mention.types) : 'thing';
}

/** "Mr. Torvin" and "Ms. Torvin" are two, whoever "Torvin" is. */
function addressOf({ types, gender }: Referring, { words }: NameEntry): string {
  return types === PERSON && words.length === 1 ? gender : '';
}

function indexKeys(entry: NameEntry): Set<string> {
  const [short, long] = initialsOf(wordsOfName(entry.text).flatMap((word) => word.split('-')));
  const country = countryKey(entry);
  return new Set([...(country === null ? [] : [`@${country}`]), ...entry.words, `=${short}`, `=${long}`, `=${entry.key.replaceAll('.', '')}`]);
}

function joinEntry(
  discourse: Discourse, entry: NameEntry, keys: ReadonlySet<string>, byWord: ReadonlyMap<string, readonly NameEntry[]>, link: LinkRecorder,
): void {
  const candidates = new Set<NameEntry>();
  for (const key of keys) for (const candidate of byWord.get(key) ?? []) candidates.add(candidate);
  for (const { name, matches } of NAME_SIEVES) {
    const fitting = [...candidates].filter((candidate) => !candidate.isAmbiguous && (matches(entry, candidate) || matches(candidate, entry)) && isOfOneGender(discourse, entry, candidate));
    const one = onlyChain(discourse, fitting) ?? inTitle(discourse, fitting);
    if (one === null && fitting.length > 0) entry.isAmbiguous = true;
    if (one === null || !fitsAll(discourse, entry, one)) continue;
    link(entry.first, one.first, name);
    return;
  }
}

function isOfOneGender(discourse: Discourse, entry: NameEntry, candidate: NameEntry): boolean {
  const { gender } = discourse.chains.of(candidate.first);
  return entry.first.gender === 'unknown' || gender === 'unknown' || entry.first.gender === gender;
}

/** Several long names for one short one: only where they are one chain already is it clear which is meant. */
function onlyChain(discourse: Discourse, entries: readonly NameEntry[]): NameEntry | null {
  const first = entries[0];
  if (first === undefined) return null;
  const chain = discourse.chains.of(first.first);
  return entries.every((entry) => discourse.chains.of(entry.first) === chain) ? first : null;
}

/** Of several people with one surname the one whom the title names. */
function inTitle(discourse: Discourse, entries: readonly NameEntry[]): NameEntry | null {
  return onlyChain(discourse, entries.filter(({ types, words, first }) => types === PERSON && words.length > 1 && discourse.sentences[first.sentence]!.kind !== 'prose'));
}

/** A full name may not come into a chain by a short name that stands for another full name there. */
function fitsAll(discourse: Discourse, entry: NameEntry, one: NameEntry): boolean {
  if (entry.words.length < 2) return true;
  return discourse.chains.of(one.first).members.every((member) => {
    const other = readNameEntry(member, false);
    return other.words.length < 2 || NAME_SIEVES.some(({ matches }) => matches(entry, other) || matches(other, entry));
  });
}
