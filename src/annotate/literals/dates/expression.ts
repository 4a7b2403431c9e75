import type { TimeUnit } from '../words/calendar.js';
import type { LiteralLine, Stretch } from '../line.js';

/** What a date says, before the article's own date gives it a place in time. */
export type DateExpression =
  /** A calendar date as far as it is written; `month` alone may be shifted: "last September". */
  | { readonly kind: 'calendar'; readonly year?: number; readonly month?: number; readonly day?: number; readonly lastDay?: number; readonly shift?: Shift }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly shift?: Shift }
  /** "last week" (-1 week), "this year" (0), "two months ago" (-2). */
  | { readonly kind: 'shifted'; readonly unit: TimeUnit; readonly count: number }
  /** The article's day, or nowadays. */
  | { readonly kind: 'today' }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year?: number }
  | { readonly kind: 'season'; readonly season: number; readonly year?: number; readonly shift?: Shift }
  /** Complete in itself: a decade, a century, a range of years, a time of day. */
  | { readonly kind: 'fixed'; readonly value: string }
  /** Cannot be placed: "recent weeks", "3/8/2020". */
  | { readonly kind: 'vague' };

/** "last" is -1, "this" is 0, "next" is 1. */
export type Shift = -1 | 0 | 1;

export interface DateStretch extends Stretch {
  readonly expression: DateExpression;
}

/** A matcher looks for a date that begins at a token. */
export type DateMatcher = (line: LiteralLine, from: number) => DateStretch | null;
