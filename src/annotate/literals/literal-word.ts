import { MONTHS, WEEKDAYS } from './words/calendar.js';
import { CURRENCY_SIGNS } from './words/currencies.js';
import { NUMBER_WORDS, ORDINAL_WORDS } from './words/number-words.js';
import { readDigits, type Digits } from './digits.js';

/** What a word can be in a date or an amount, whatever stands around it. */
export interface LiteralWord {
  readonly lower: string;
  readonly digits: Digits | null;
  /** 1 to 12, or 0. */
  readonly month: number;
  /** 1 (Monday) to 7, or 0. */
  readonly weekday: number;
  /** "3rd" and "third" are 3; 0 for all others. */
  readonly ordinal: number;
  /** Value of a number word below a hundred, or -1. */
  readonly spelled: number;
  /** ISO 4217 code of a sign that stands before an amount, or ''. */
  readonly currency: string;
  /** What kind of date or amount can begin here, if any can; all other words are passed over. */
  readonly opens: Opening | null;
}

export type Opening = 'digits' | 'month' | 'weekday' | 'number-word' | 'currency' | 'article' | 'sign' | 'calendar-word';

/** Words that begin a date and are neither a number nor a name of the calendar. */
const CALENDAR_WORDS: ReadonlySet<string> = new Set((
  'half today yesterday tomorrow tonight last next this past previous coming current recent early earlier late later previously mid fiscal fy calendar year-end end start beginning middle '
  + 'spring summer autumn fall winter several few couple many some years decades months weeks easter christmas thanksgiving ramadan halloween diwali hanukkah passover boxing new labor '
  + "memorial good valentine's valentine q1 q2 q3 q4"
).split(' '));

const words = new Map<string, LiteralWord>();
const CACHE_LIMIT = 100_000;

/** Words repeat, so the answer is kept; the cache does not change results. */
export function literalWord(text: string): LiteralWord {
  const known = words.get(text);
  if (known !== undefined) return known;
  const word = read(text);
  if (words.size >= CACHE_LIMIT) words.clear();
  words.set(text, word);
  return word;
}

/** "mid-1990s" and "mid-May" are one token each and say what follows the hyphen. */
const MID = /^mid-(?=[\p{Lu}\d])/iu;

function read(written: string): LiteralWord {
  const text = written.replace(MID, '');
  const lower = text.toLowerCase().replaceAll('’', "'");
  const capital = /^\p{Lu}/u.test(text);
  const digits = readDigits(text);
  const month = capital ? (MONTHS.get(lower) ?? 0) : 0;
  const weekday = capital ? (WEEKDAYS.get(lower) ?? 0) : 0;
  const ordinal = ORDINAL_WORDS.get(lower) ?? (digits?.suffix === 'ordinal' ? Number(digits.amount) : 0);
  const spelled = NUMBER_WORDS.get(lower) ?? -1;
  const currency = CURRENCY_SIGNS.get(text) ?? '';
  const opens = openingOf(lower, { digits, month, weekday, ordinal, spelled, currency });
  return { lower, digits, month, weekday, ordinal, spelled, currency, opens };
}

function openingOf(lower: string, word: Omit<LiteralWord, 'lower' | 'opens'>): Opening | null {
  if (word.digits !== null) return 'digits';
  if (word.month > 0) return 'month';
  if (word.weekday > 0) return 'weekday';
  if (word.currency !== '') return 'currency';
  if (word.ordinal > 0 || word.spelled >= 0) return 'number-word';
  if (lower === 'a' || lower === 'an') return 'article';
  if (lower === '-' || lower === '−' || lower === '+') return 'sign';
  return CALENDAR_WORDS.has(lower) ? 'calendar-word' : null;
}
