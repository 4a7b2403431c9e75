import type { Token } from '../../model/token.js';

/** A quoted stretch of a paragraph. Token indexes; the marks themselves are outside. */
export interface QuotedStretch {
  /** Index of the opening mark. */
  readonly open: number;
  /** Index of the closing mark, or where the stretch ends without one. */
  readonly close: number;
  readonly closed: boolean;
  /** The opening mark as written: a next paragraph that begins with the same one may carry on. */
  readonly mark: string;
}

const DOUBLE = /^(?:["“”„«»‟]|``|'')$/u;
const SINGLE = /^['‘’‹›`]$/u;
const MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '„', '«', '»', '‟', '``', "''", "'", '‘', '’', '‹', '›', '`']);
const OPENING_ONLY = /^(?:[“„«‟]|``)$/u;
const CLOSING_ONLY = /^[”»]$/u;

interface Open { readonly index: number; readonly mark: string; readonly single: boolean }

/**
 * Pairs the quotation marks of a paragraph. Quotes inside quotes are left to the outer one. A straight mark opens where a
 * space stands before it and none behind it; apostrophes, inches and stray closing marks are no quotation marks.
 */
export function findQuoted(tokens: readonly Token[]): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  const sureSingles = lastSureSingles(tokens);
  let open: Open | null = null;
  for (let index = 0; index < tokens.length; index += 1) {
    const { text } = tokens[index]!;
    if (!MARKS.has(text)) continue;
    if (DOUBLE.test(text)) {
      if (open === null || open.single) {
        if (opensDouble(tokens, index)) open = open === null || !carriesOn(tokens, open) ? { index, mark: text, single: false } : open;
      } else if (isReopened(tokens, index, open)) {
        found.push({ open: open.index, close: index, closed: false, mark: open.mark });
        open = { index, mark: text, single: false };
      } else if (!OPENING_ONLY.test(text) || open.mark === '„') {
        found.push({ open: open.index, close: index, closed: true, mark: open.mark });
        open = null;
      }
    } else if (SINGLE.test(text)) {
      if (open === null) {
        if (opensSingle(tokens, index)) open = { index, mark: text, single: true };
      } else if (open.single && closesSingle(tokens, index, sureSingles)) {
        found.push({ open: open.index, close: index, closed: true, mark: open.mark });
        open = null;
      }
    }
  }
  if (open !== null && !open.single) found.push({ open: open.index, close: tokens.length, closed: false, mark: open.mark });
  return found;
}

/** A single mark that opened and was not closed before a double one came was an apostrophe, unless the double is nested in it. */
function carriesOn(tokens: readonly Token[], open: Open): boolean {
  return open.single && tokens[open.index]!.text === '‘';
}

function spaceBefore(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || before.end < tokens[index]!.start || /^[([{—–\-/:]$|^--+$/u.test(before.text) || SINGLE.test(before.text) || DOUBLE.test(before.text);
}

function spaceBehind(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next === undefined || next.start > tokens[index]!.end;
}

function opensDouble(tokens: readonly Token[], index: number): boolean {
  const { text } = tokens[index]!;
  if (CLOSING_ONLY.test(text)) return false;
  if (index === tokens.length - 1) return false;
  return OPENING_ONLY.test(text) || (spaceBefore(tokens, index) && !spaceBehind(tokens, index));
}

/** Whether an opening mark stands where a closing one is missing: `"One. "Two."` */
function isReopened(tokens: readonly Token[], index: number, open: Open): boolean {
  const { text } = tokens[index]!;
  if (CLOSING_ONLY.test(text) || text !== open.mark) return false;
  const before = tokens[index - 1]!;
  const opensHere = before.end < tokens[index]!.start && !spaceBehind(tokens, index) && index < tokens.length - 1;
  return opensHere && (OPENING_ONLY.test(text) || /^[\p{Lu}‘']/u.test(tokens[index + 1]!.text));
}

const ELIDED = /^(?:em|tis|twas|cause|til|till|n|bout|round|cos|ere|\d0s)$/iu;

function opensSingle(tokens: readonly Token[], index: number): boolean {
  const { text } = tokens[index]!;
  const next = tokens[index + 1];
  if (text === '’' || text === '›' || next === undefined || spaceBehind(tokens, index) || !spaceBefore(tokens, index)) return false;
  return /^[\p{L}\p{N}“"…$€£]/u.test(next.text) && !ELIDED.test(next.text);
}

/** A plural's apostrophe ("the workers' ") does not close where a mark behind a comma or full stop is still to come. */
function closesSingle(tokens: readonly Token[], index: number, lastSure: number): boolean {
  const before = tokens[index - 1]!;
  const next = tokens[index + 1];
  if (before.end < tokens[index]!.start) return false;
  if (next !== undefined && next.start === tokens[index]!.end && /^[\p{L}\p{N}]/u.test(next.text)) return false;
  if (/^[.,?!…;:—–"”]$/u.test(before.text) || before.text.endsWith('.')) return true;
  return !/s$/iu.test(before.text) || index >= lastSure;
}

/** Index of the last single mark that surely closes. */
function lastSureSingles(tokens: readonly Token[]): number {
  for (let index = tokens.length - 1; index > 0; index -= 1) {
    if (tokens[index]!.text.length === 1 && SINGLE.test(tokens[index]!.text) && /^[.,?!…]$/u.test(tokens[index - 1]!.text) && tokens[index - 1]!.end === tokens[index]!.start) return index;
  }
  return -1;
}
