import { FeatureList } from '../../syntax/features.js';
import { keyOf } from '../line.js';
import type { NameSpan } from '../spans.js';
import { KIND } from '../words/kinds.js';
import { readContext } from './context.js';
import { addNameFeatures, addPlaceFeatures, addRoleFeatures } from './features.js';

/** Room for all features of one name. */
const MAX_FEATURES = 4096;

/** So many other mentions of a name are asked. */
const MOST_OTHERS = 6;

/** Marks the features that another mention lends: of the same name, of its longer form, of its shorter form, of its acronym. */
const SAME = 0x51ed270b;
const LONGER = 0x3ad8025f;
const LONGER_NAME = 0x1b873593;
const SHORTER = 0x2545f491;
const TWO_FACED = 0x5bd1e995;
const LIST = 0x27220a95;
const LIST_NAME = 0x7f4a7c15;

interface Gathered {
  readonly span: NameSpan;
  readonly key: string;
  readonly own: Int32Array;
  /** Where in `own` the features of the roles begin. */
  readonly rolesFrom: number;
  readonly rolesTo: number;
}

/** Used anew for every name. */
const list = new FeatureList(MAX_FEATURES);

/** Calls `use` with the features of each name: its own, and those that its other mentions in the document lend it. */
export function forEachName(spans: readonly NameSpan[], use: (span: NameSpan, features: FeatureList, key: string) => void): void {
  const all = spans.map((span) => gather(span, list));
  const byKey = new Map<string, Gathered[]>();
  for (const name of all) push(byKey, name.key, name);
  const links = linkForms(all);
  for (const [index, name] of all.entries()) {
    list.count = 0;
    append(list, name.own, 0, name.own.length, 0);
    if (!isTwoFaced(name.span)) appendRoles(list, byKey.get(name.key)!, name, SAME);
    for (const long of links.longer.get(name.key) ?? []) {
      const mark = isTwoFaced(name.span) ? TWO_FACED : 0;
      append(list, long.own, 0, long.rolesFrom, LONGER_NAME ^ mark);
      append(list, long.own, long.rolesFrom, long.rolesTo, LONGER ^ mark);
    }
    for (const short of links.shorter.get(name.key) ?? []) append(list, short.own, short.rolesFrom, short.rolesTo, SHORTER);
    for (const neighbour of listOf(all, index)) {
      append(list, neighbour.own, 0, neighbour.rolesFrom, LIST_NAME);
      append(list, neighbour.own, neighbour.rolesFrom, neighbour.rolesTo, LIST);
    }
    use(name.span, list, name.key);
  }
}

/** "Jordan", "Paris", "Washington": a place and a person; each place in the text has to speak for itself. */
export function isTwoFaced({ line, from, to }: NameSpan): boolean {
  const { kinds } = line.facts[from]!;
  return to - from === 1 && (kinds & KIND.place) !== 0 && (kinds & (KIND.givenName | KIND.surname)) !== 0;
}

function gather(span: NameSpan, list: FeatureList): Gathered {
  const context = readContext(span);
  list.count = 0;
  addNameFeatures(span, list);
  const rolesFrom = list.count;
  addRoleFeatures(span, context, list);
  const rolesTo = list.count;
  addPlaceFeatures(span, context, span.isQuoted, list);
  return { span, key: keyOf(span.line, span.from, span.to), own: list.hashes.slice(0, list.count), rolesFrom, rolesTo };
}

function push(table: Map<string, Gathered[]>, key: string, name: Gathered): void {
  const list = table.get(key);
  if (list === undefined) table.set(key, [name]);
  else if (list.length <= MOST_OTHERS) list.push(name);
}

interface Links {
  readonly longer: ReadonlyMap<string, readonly Gathered[]>;
  readonly shorter: ReadonlyMap<string, readonly Gathered[]>;
}

const MOST_LINKED = 3;

/** "Yuan" and "Eric Yuan", "Trian" and "Trian Fund Management", "IFC" and "International Finance Corporation": forms of one name lend each other what they know. */
function linkForms(all: readonly Gathered[]): Links {
  const keys = new Set(all.map((name) => name.key));
  const longer = new Map<string, Gathered[]>();
  const shorter = new Map<string, Gathered[]>();
  const shorts = new Map<string, Set<string>>();
  for (const name of all) {
    const { line, from, to } = name.span;
    if (to - from < 2) continue;
    const parts = new Set<string>([keyOf(line, to - 1, to)]);
    for (let end = from + 1; end < to; end += 1) parts.add(keyOf(line, from, end));
    parts.add(acronymOf(name.span));
    for (const part of parts) {
      if (!keys.has(part) || part === name.key) continue;
      const list = longer.get(part);
      if (list === undefined) longer.set(part, [name]);
      else if (list.length < MOST_LINKED) list.push(name);
      const known = shorts.get(part);
      if (known === undefined) shorts.set(part, new Set([name.key]));
      else known.add(name.key);
    }
  }
  for (const name of all) {
    for (const long of shorts.get(name.key) ?? []) {
      const list = shorter.get(long);
      if (list === undefined) shorter.set(long, [name]);
      else if (list.length < MOST_LINKED) list.push(name);
    }
  }
  return { longer, shorter };
}

/** "ifc" for "International Finance Corporation". */
function acronymOf({ line, from, to }: NameSpan): string {
  let acronym = '';
  for (let index = from; index < to; index += 1) {
    const { shape, lower } = line.facts[index]!;
    if (shape !== 'lower' && shape !== 'mark' && shape !== 'number') acronym += lower.charAt(0);
  }
  return acronym;
}

function appendRoles(list: FeatureList, others: readonly Gathered[], self: Gathered, mark: number): void {
  for (const other of others) if (other !== self) append(list, other.own, other.rolesFrom, other.rolesTo, mark);
}

function append(list: FeatureList, from: Int32Array, start: number, end: number, mark: number): void {
  for (let index = start; index < end && list.count < MAX_FEATURES; index += 1) {
    list.hashes[list.count] = mark === 0 ? from[index]! : Math.imul(from[index]! ^ mark, 0x9e3779b1);
    list.count += 1;
  }
}
/** Neighbours of a name in a list: "A, B and C", found by what stands between. */
function listOf(all: readonly Gathered[], index: number): Gathered[] {
  const neighbours: Gathered[] = [];
  for (let at = index; at > 0 && index - at < MOST_LINKED && isListed(all[at - 1]!, all[at]!); at -= 1) neighbours.push(all[at - 1]!);
  for (let at = index; at + 1 < all.length && at - index < MOST_LINKED && isListed(all[at]!, all[at + 1]!); at += 1) neighbours.push(all[at + 1]!);
  return neighbours;
}

function isListed({ span: left }: Gathered, { span: right }: Gathered): boolean {
  if (left.line !== right.line || right.from - left.to > 2) return false;
  for (let index = left.to; index < right.from; index += 1) {
    const { lower } = left.line.facts[index]!;
    if (lower !== ',' && lower !== 'and' && lower !== 'or' && lower !== '/' && lower !== ';') return false;
  }
  return right.from > left.to;
}
