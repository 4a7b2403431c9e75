/** Months by their full and short names, in lower case. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  ['january jan jan.', 'february feb feb.', 'march mar mar.', 'april apr apr.', 'may', 'june jun jun.', 'july jul jul.', 'august aug aug.',
    'september sep sept sep. sept.', 'october oct oct.', 'november nov nov.', 'december dec dec.']
    .flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** Months that are names, verbs or other words as well: their neighbours decide. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'april', 'june', 'august']);

/** Days of the week by their names, Monday is 1 as in ISO 8601. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['monday mon.', 'tuesday tue. tues.', 'wednesday wed.', 'thursday thu. thur. thurs.', 'friday fri.', 'saturday sat.', 'sunday']
    .flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

export type TimeUnit = 'hour' | 'day' | 'week' | 'weekend' | 'fortnight' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** Words for stretches of time, singular and plural. */
export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ['minute', 'hour'], ['minutes', 'hour'], ['hour', 'hour'], ['hours', 'hour'], ['day', 'day'], ['days', 'day'], ['week', 'week'], ['weeks', 'week'],
  ['weekend', 'weekend'], ['weekends', 'weekend'], ['fortnight', 'fortnight'], ['fortnights', 'fortnight'], ['month', 'month'], ['months', 'month'],
  ['quarter', 'quarter'], ['quarters', 'quarter'], ['year', 'year'], ['years', 'year'], ['decade', 'decade'], ['decades', 'decade'],
  ['century', 'century'], ['centuries', 'century'],
]);

/** Seasons with their codes in ISO 8601-2, which leave the hemisphere open. */
export const SEASONS: ReadonlyMap<string, number> = new Map([['spring', 21], ['summer', 22], ['autumn', 23], ['fall', 23], ['winter', 24]]);

export const DAY_PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night', 'lunchtime']);

/** Days named by a feast; moving ones cannot be dated by their name. */
export const HOLIDAYS: ReadonlySet<string> = new Set([
  'easter', 'christmas', 'thanksgiving', 'ramadan', 'halloween', 'diwali', 'hanukkah', 'passover', 'christmas eve', 'christmas day', 'boxing day',
  'new year', "new year's eve", "new year's day", 'labor day', 'memorial day', 'good friday', 'easter sunday', 'easter monday', "valentine's day",
]);

/** Weekdays with these before them name a feast or an event. */
export const FEAST_WORDS: ReadonlySet<string> = new Set(['black', 'good', 'super', 'cyber', 'bloody', 'ash', 'easter', 'maundy', 'holy', 'palm', 'whit', 'shrove', 'fat', 'giving']);
