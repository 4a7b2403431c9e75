import { CURRENCY_SIGNS } from './words/currencies.js';
import { SCALE_SUFFIXES } from './words/number-words.js';
import { shiftDecimal } from './decimal.js';

/** A word that is written with digits. */
export interface Digits {
  /** Plain decimal number, any scale letters worked in: "1.5bn" is "1500000000". */
  readonly amount: string;
  readonly value: number;
  /** What hangs on the digits. */
  readonly suffix: 'none' | 'scale' | 'ordinal' | 'decade' | 'time';
  /** The letters of a scale as written: "m" may be metres as well. */
  readonly letters: string;
  /** Whether the digits are plain, without separators, point or suffix: only such a word is a day or a year. */
  readonly plain: boolean;
  /** Currency code glued before the digits ("CHF5m", "Rs500"), or ''. */
  readonly currency: string;
}

/** Nothing that anybody writes in prose is longer; hostile digits stay words. */
const LONGEST = 32;

const FORM = /^(\p{L}{0,4}\.?)(\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}|\d+(?:\.\d+)?)(\p{L}*)$/u;
const CLOCK = /^([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(am|pm)?$/iu;

export function readDigits(text: string): Digits | null {
  if (text.length > LONGEST || !/\d/u.test(text)) return null;
  if (CLOCK.test(text)) return { amount: text, value: Number.NaN, suffix: 'time', letters: '', plain: false, currency: '' };
  const form = FORM.exec(text);
  if (form === null) return null;
  const [, prefix = '', number = '', letters = ''] = form;
  const currency = prefix === '' ? '' : (CURRENCY_SIGNS.get(prefix) ?? (prefix === 'R' ? 'ZAR' : null));
  if (currency === null) return null;
  const suffix = suffixOf(letters);
  if (suffix === null) return null;
  const plainNumber = /^\d{1,3}(?:\.\d{3}){2,}$/u.test(number) ? number.replaceAll('.', '') : number.replaceAll(',', '');
  const amount = shiftDecimal(plainNumber, suffix === 'scale' ? (SCALE_SUFFIXES.get(letters.toLowerCase()) ?? 0) : 0);
  return { amount, value: Number(amount), suffix, letters, plain: letters === '' && prefix === '' && /^\d+$/u.test(number), currency };
}

function suffixOf(letters: string): Digits['suffix'] | null {
  const lower = letters.toLowerCase();
  if (lower === '') return 'none';
  if (SCALE_SUFFIXES.has(lower)) return 'scale';
  if (lower === 'st' || lower === 'nd' || lower === 'rd' || lower === 'th') return 'ordinal';
  if (lower === 's') return 'decade';
  return lower === 'am' || lower === 'pm' ? 'time' : null;
}
