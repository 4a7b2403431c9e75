import { createHash } from 'node:crypto';
import { toWellFormed } from '../graph/portable-id.js';

/** What a property can hold in Neo4j. Whole numbers are bigint, since a plain number would be stored as a float. */
export type StoredValue = string | number | bigint | boolean | readonly string[] | readonly bigint[];

export type StoredProperties = Readonly<Record<string, StoredValue>>;

/**
 * Neo4j refuses index keys of more than about 8 kB. An id or name of a thousand characters stays below that in any
 * script, together with the dataset's name.
 */
const LONGEST_KEY = 1000;

/** A node's id as it is stored: the same, unless it is too long for an index. */
export function storedId(id: string): string {
  return id.length <= LONGEST_KEY ? id : `${shorten(id, 200)}…${digestOf(id)}`;
}

/** A name as it is stored: the same, unless it is too long for an index. */
export function storedName(name: string): string {
  return name.length <= LONGEST_KEY ? name : `${shorten(name, LONGEST_KEY)}…`;
}

function shorten(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

/**
 * JSON of those fields that the database cannot hold as they are: half surrogate pairs, which no UTF-8 has, and names
 * and ids that were shortened. Undefined where there are none, as there nearly always are.
 */
export function exactFields(fields: Readonly<Record<string, string | readonly string[] | null>>): string | undefined {
  const lost = Object.entries(fields).filter(([name, value]) => isLossy(name, value));
  return lost.length === 0 ? undefined : JSON.stringify(Object.fromEntries(lost));
}

function isLossy(name: string, value: string | readonly string[] | null): boolean {
  if (value === null) return false;
  if (typeof value !== 'string') return value.some((item) => toWellFormed(item) !== item);
  return toWellFormed(value) !== value || ((name === 'id' || name === 'name') && value.length > LONGEST_KEY);
}

/** A fingerprint of any plain data: equal data have equal digests, and others practically never. */
export function digestOf(data: unknown): string {
  const json = JSON.stringify(data, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
  return createHash('sha256').update(json).digest('hex').slice(0, 16);
}
