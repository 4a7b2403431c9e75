import { overlaps, type Span } from '../model/span.js';
import type { AnnotatedText } from './annotated-text.js';
import type { Counts } from './shares.js';

/** A name that was missed, is none, or has other ends or another type in gold. */
export interface NameError {
  readonly kind: 'missed' | 'wrong' | 'other-ends' | 'other-type';
  readonly span: Span;
  readonly type: string;
  /** What was found instead; null where nothing was. */
  readonly instead: (Span & { readonly type: string }) | null;
}

export interface NameComparison {
  readonly counts: Counts;
  readonly rightlyTyped: number;
  readonly errors: readonly NameError[];
}

type Name = Span & { readonly type: string };

const LITERALS: ReadonlySet<string> = new Set(['Date', 'Quantity']);

/** Compares names by their exact places. Dates and amounts count only where the gold has any. */
export function compareNames(gold: AnnotatedText, predicted: AnnotatedText, goldTypes: ReadonlySet<string>): NameComparison {
  const [wanted, found] = [namesOf(gold), namesOf(predicted).filter(({ type }) => !LITERALS.has(type) || goldTypes.has(type))];
  const foundAt = new Map(found.map((name) => [keyOf(name), name]));
  const wantedAt = new Map(wanted.map((name) => [keyOf(name), name]));
  const missed = wanted.filter((name) => !foundAt.has(keyOf(name)));
  const wrong = found.filter((name) => !wantedAt.has(keyOf(name)));
  const explained = new Set<Name>();
  const errors: NameError[] = missed.map((name) => {
    const instead = wrong.find((other) => overlaps(other, name)) ?? null;
    if (instead !== null) explained.add(instead);
    return { kind: instead === null ? 'missed' : 'other-ends', span: name, type: name.type, instead };
  });
  const misTyped = wanted.flatMap((name): NameError[] => {
    const instead = foundAt.get(keyOf(name));
    return instead === undefined || isSameType(instead.type, name.type) ? [] : [{ kind: 'other-type', span: name, type: name.type, instead }];
  });
  errors.push(...misTyped, ...wrong.filter((name) => !explained.has(name)).map((name): NameError => ({ kind: 'wrong', span: name, type: name.type, instead: null })));
  const both = wanted.length - missed.length;
  return {
    counts: { gold: wanted.length, predicted: found.length, found: both, matched: found.length - wrong.length },
    rightlyTyped: both - misTyped.length,
    errors: errors.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
  };
}

/** Each place once, by start. */
function namesOf({ entities }: AnnotatedText): Name[] {
  const names = entities.flatMap(({ type, mentions }) => mentions.filter(({ kind }) => kind === null || kind === 'name').map(({ start, end }) => ({ start, end, type })));
  return [...new Map(names.map((name) => [keyOf(name), name])).values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** Organisation is Organization. */
function isSameType(a: string, b: string): boolean {
  return a.toLowerCase().replace('isation', 'ization') === b.toLowerCase().replace('isation', 'ization');
}
