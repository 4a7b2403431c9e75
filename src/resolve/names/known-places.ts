import { COUNTRIES } from './countries.js';
import { normalizeName } from './normalize-name.js';
import { US_STATES } from './us-states.js';

/** A place that everybody knows, with the way in which a word names it. */
export interface KnownPlace {
  readonly name: string;
  readonly kind: 'country' | 'state';
  /** "Norway" is a name; "Norwegian" an adjective; "U.S." and "Calif." are abbreviations. */
  readonly form: 'name' | 'adjective' | 'abbreviation';
}

const PLACES: ReadonlyMap<string, KnownPlace> = new Map([...readCountries(), ...readStates()]);

/** Place names with several well-known bearers: the name alone does not say which. */
const AMBIGUOUS_PLACES: ReadonlySet<string> = new Set([
  'georgia', 'birmingham', 'cambridge', 'victoria', 'san jose', 'santiago', 'punjab', 'congo', 'portland', 'springfield',
  'richmond', 'alexandria', 'newcastle', 'hamilton', 'kingston', 'cordoba', 'valencia', 'granada', 'tripoli', 'guinea',
]);

/** The country or state that a normalised word names, or null. */
export function findKnownPlace(normalized: string): KnownPlace | null {
  return PLACES.get(normalized) ?? null;
}

/** Whether a normalised place name alone does not say which place is meant. */
export function isAmbiguousPlace(normalized: string): boolean {
  return AMBIGUOUS_PLACES.has(normalized);
}

function readCountries(): [string, KnownPlace][] {
  return readLines(COUNTRIES).flatMap(([name = '', others = '', adjectives = '']) => [
    ...toEntries(name, 'country', [name], 'name'),
    ...toEntries(name, 'country', splitList(others).filter((other) => !isShort(other)), 'name'),
    ...toEntries(name, 'country', splitList(others).filter(isShort), 'abbreviation'),
    ...toEntries(name, 'country', splitList(adjectives), 'adjective'),
  ]);
}

function readStates(): [string, KnownPlace][] {
  return readLines(US_STATES).flatMap(([name = '', abbreviations = '']) => [
    ...toEntries(name, 'state', [name], 'name'),
    ...toEntries(name, 'state', splitList(abbreviations), 'abbreviation'),
  ]);
}

function toEntries(name: string, kind: KnownPlace['kind'], words: readonly string[], form: KnownPlace['form']): [string, KnownPlace][] {
  return words.map((word) => [normalizeName(word), { name, kind, form }]);
}

function readLines(table: string): string[][] {
  return table.split('\n').filter((line) => line !== '').map((line) => line.split(';').map((cell) => cell.trim()));
}

function splitList(cell: string): string[] {
  return cell.split(',').map((word) => word.trim()).filter((word) => word !== '');
}

function isShort(name: string): boolean {
  return /^(?:\p{Lu}{2,4}|(?:\p{Lu}\.)+)$/u.test(name);
}
