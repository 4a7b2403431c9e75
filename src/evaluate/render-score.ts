import type { Span } from '../model/span.js';
import type { NameError } from './compare-names.js';
import type { RelationError } from './compare-relations.js';
import type { DocumentErrors, Score } from './score.js';
import type { Shares } from './shares.js';

/** The score as text: shares first, then at most `mostErrors` errors of each kind, each in its context. */
export function renderScore({ documents, names, nameTypes, relations, byType, errors }: Score, mostErrors: number): string {
  const width = Math.max(12, ...[...byType.keys()].map((type) => type.length + 2));
  const row = (label: string, shares: Shares): string => `${label.padEnd(width)}  precision ${percent(shares.precision)}  recall ${percent(shares.recall)}  F1 ${percent(shares.f1)}  (${shares.gold} in gold, ${shares.predicted} found)`;
  return [
    `${documents} texts`,
    `${row('names', names)}, ${percent(nameTypes).trim()} of those found have the right type`,
    row('relations', relations),
    ...[...byType].map(([type, shares]) => row(`  ${type}`, shares)),
    ...renderErrors('relations', errors.flatMap((document) => document.relations.map((error) => describeRelation(document, error))), mostErrors),
    ...renderErrors('names', errors.flatMap((document) => document.names.map((error) => describeName(document, error))), mostErrors),
    '',
  ].join('\n');
}

function renderErrors(what: string, lines: readonly string[], most: number): string[] {
  if (lines.length === 0 || most === 0) return [];
  return ['', `errors in ${what}: ${lines.length}`, ...lines.slice(0, most), ...(lines.length > most ? [`  … and ${lines.length - most} more; --errors shows as many as wanted`] : [])];
}

function describeRelation({ id, text }: DocumentErrors, { kind, words, instead, head, tail }: RelationError): string {
  const saying = kind === 'other-way' || kind === 'other-type' ? `read instead: ${oneLine(instead ?? '')}` : '';
  const places = tail === null ? [head] : [head, tail];
  return [`  ${label(kind)}  ${oneLine(words)}${saying === '' ? '' : `; ${saying}`}`, `      ${oneLine(id)}: ${inContext(text, places)}`].join('\n');
}

function describeName({ id, text }: DocumentErrors, { kind, span, type, instead }: NameError): string {
  const words = oneLine(text.slice(span.start, span.end));
  const other = instead === null ? '' : kind === 'other-type' ? `; taken for ${instead.type}` : `; found ${JSON.stringify(oneLine(text.slice(instead.start, instead.end)))}`;
  return [`  ${label(kind)}  ${words} (${type})${other}`, `      ${oneLine(id)}: ${inContext(text, [span])}`].join('\n');
}

const LABELS = { missed: 'missed', wrong: 'wrong', 'other-way': 'other way', 'other-type': 'other type', 'other-ends': 'other ends' } as const;

function label(kind: keyof typeof LABELS): string {
  return LABELS[kind].padEnd(10);
}

const AROUND = 60;

/** The words around the places, which stand in brackets; a long stretch between two places is left out. */
function inContext(text: string, places: readonly Span[]): string {
  const sorted = [...places].sort((a, b) => a.start - b.start || b.end - a.end);
  const [first, second] = sorted;
  if (first === undefined) return '';
  const bracket = ({ start, end }: Span): string => `[${text.slice(start, end)}]`;
  const before = cutBefore(text.slice(Math.max(0, first.start - AROUND), first.start), first.start > AROUND);
  if (second === undefined || second.start < first.end) return oneLine(`${before}${bracket(first)}${cutAfter(text.slice(first.end, first.end + AROUND), text.length > first.end + AROUND)}`);
  const between = text.slice(first.end, second.start);
  const middle = between.length > 4 * AROUND ? `${between.slice(0, AROUND)} … ${between.slice(-AROUND)}` : between;
  return oneLine(`${before}${bracket(first)}${middle}${bracket(second)}${cutAfter(text.slice(second.end, second.end + AROUND), text.length > second.end + AROUND)}`);
}

function cutBefore(words: string, isCut: boolean): string {
  return isCut ? `…${words.replace(/^\S*\s/u, '')}` : words;
}

function cutAfter(words: string, isCut: boolean): string {
  return isCut ? `${words.replace(/\s\S*$/u, '')}…` : words;
}

/** Without line breaks and what could steer a terminal. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(7);
}
