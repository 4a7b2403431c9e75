import { joinedByDash, lowerAt, type LiteralLine } from './line.js';
import { shiftDecimal } from './decimal.js';
import { SCALE_WORDS } from './words/number-words.js';

/** A number in the text, of one word or several: "1.5 billion", "twenty-three", "two hundred and fifty". */
export interface NumberStretch {
  readonly to: number;
  /** Plain decimal. */
  readonly amount: string;
  readonly value: number;
  /** Whether a word or letters of scale belong to it. */
  readonly scaled: boolean;
  readonly spelled: boolean;
  /** Whether it is a lone word of plain digits, which may be a year, a day or an age. */
  readonly plain: boolean;
}

/** Reads the number that begins at a token. */
export function readNumber(line: LiteralLine, from: number): NumberStretch | null {
  const word = line.words[from];
  if (word === undefined) return null;
  if (word.digits !== null) return readDigitNumber(line, from);
  if (word.spelled >= 0) return readSpelledNumber(line, from, word.spelled);
  const scale = SCALE_WORDS.get(lowerAt(line, from + 1));
  if ((word.lower === 'a' || word.lower === 'an') && scale !== undefined && scale > 0) return withScales(line, from + 1, '1', true);
  if (word.lower === 'half' && lowerAt(line, from + 1) === 'a' && (SCALE_WORDS.get(lowerAt(line, from + 2)) ?? 0) >= 6) return withScales(line, from + 2, '0.5', true);
  return null;
}

function readDigitNumber(line: LiteralLine, from: number): NumberStretch | null {
  const digits = line.words[from]!.digits!;
  if (digits.suffix === 'ordinal' || digits.suffix === 'decade' || digits.suffix === 'time') return null;
  const scaled = withScales(line, from + 1, digits.amount, false);
  if (scaled.scaled) return scaled;
  return { ...scaled, scaled: digits.suffix === 'scale', plain: digits.plain };
}

function readSpelledNumber(line: LiteralLine, from: number, first: number): NumberStretch {
  const { value, to } = readBelowHundred(line, from, first);
  return withScales(line, to, String(value), true);
}

function readBelowHundred(line: LiteralLine, from: number, first: number): { readonly value: number; readonly to: number } {
  const unit = first >= 20 && joinedByDash(line, from) ? (line.words[from + 2]?.spelled ?? -1) : -1;
  return unit >= 1 && unit <= 9 ? { value: first + unit, to: from + 3 } : { value: first, to: from + 1 };
}

/** What "two hundred" may go on with: "and fifty", "fifty-one". */
function restOfHundred(line: LiteralLine, at: number): { readonly value: number; readonly to: number } | null {
  const from = lowerAt(line, at) === 'and' ? at + 1 : at;
  const first = line.words[from]?.spelled ?? -1;
  return first > 0 ? readBelowHundred(line, from, first) : null;
}

/** Takes in words of scale from a token on: "million", "-billion", "hundred and fifty thousand". */
function withScales(line: LiteralLine, from: number, amount: string, spelled: boolean): NumberStretch {
  let result = amount;
  let to = from;
  let scaled = false;
  for (let at = scaleIndex(line, to); at >= 0; at = scaleIndex(line, to)) {
    result = shiftDecimal(result, SCALE_WORDS.get(lowerAt(line, at))!);
    to = at + 1;
    scaled = true;
    const rest = spelled && lowerAt(line, at) === 'hundred' ? restOfHundred(line, to) : null;
    if (rest !== null) {
      result = String(Number(result) + rest.value);
      to = rest.to;
    }
  }
  return { to, amount: result, value: Number(result), scaled, spelled, plain: false };
}

/** Index of the word of scale that follows a number ending before `to`, -1 where there is none. */
function scaleIndex(line: LiteralLine, to: number): number {
  if (SCALE_WORDS.has(lowerAt(line, to))) return to;
  return to > 0 && joinedByDash(line, to - 1) && SCALE_WORDS.has(lowerAt(line, to + 1)) ? to + 1 : -1;
}
