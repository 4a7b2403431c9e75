import { isActual, type Fact } from '../../model/fact.js';
import type { Tense } from '../../model/claim.js';
import { groupBy } from '../../model/group-by.js';
import { isExactDate, qualifiersAgree } from './qualifiers.js';
import { endKey, type ReadText, type Statement } from './statement.js';

type Seen = Pick<Fact, 'firstSeen' | 'lastSeen'>;
type Validity = Pick<Fact, 'tense' | 'validUntil'>;

/** The days of the first and the last dated document that states a fact. */
export function seenDays(statements: readonly Statement[]): Seen {
  const days = datedDays(statements);
  return { firstSeen: days[0] ?? null, lastSeen: days.at(-1) ?? null };
}

/**
 * The tense of a fact, and until when it held. An event that happened in one text has happened. A state that holds in one text
 * holds, unless every text that says so is dated and a later one says that it is over: that it was so, or that it is so no
 * longer (`endings`). It then ends by the day of that text, or when a text says it did.
 */
export function validityOf(statements: readonly Statement[], aspect: Fact['aspect'], endings: readonly Statement[]): Validity {
  const tenses = new Set(statements.map(({ claim }) => claim.tense));
  if (aspect === 'event') return { tense: tenses.has('past') ? 'past' : tenses.has('present') ? 'present' : 'future', validUntil: null };
  const withTense = (tense: Tense): Statement[] => statements.filter(({ claim }) => claim.tense === tense);
  const holding = withTense('present');
  const lastHeld = datedDays(holding).at(-1) ?? '';
  const over = datedDays([...withTense('past'), ...endings]).filter((day) => day > lastHeld);
  const isOver = holding.length === 0 ? tenses.has('past') : over.length > 0 && holding.every(({ document }) => document.publishedAt !== null);
  const tense = isOver ? 'past' : holding.length > 0 ? 'present' : 'future';
  return { tense, validUntil: isOver && statements.every(({ claim }) => isActual(claim)) ? (over[0] ?? null) : null };
}

/** The day or month or year until which a text says that a state holds or held, over the day of the text that calls it over. */
export function statedEnd({ until = '' }: Fact['qualifiers'], { tense, validUntil }: Validity): string | null {
  return isExactDate(until) && tense !== 'future' ? until : validUntil;
}

/** Whether a statement of this content may say that a state holds no longer. */
export function mayBeEnding({ polarity, modality }: Pick<Statement['claim'], 'polarity' | 'modality'>): boolean {
  return polarity === 'negated' && modality === 'actual';
}

/** Of statements that may say so, those that do say of some ends that a state of theirs holds no longer, to be found by what they end. */
export function indexEndings(statements: readonly Statement[], read: ReadText): (group: Statement, qualifiers: Fact['qualifiers']) => readonly Statement[] {
  const endings = groupBy(statements.filter((statement) => saysNoLonger(statement, read)), stateKey);
  return (group, qualifiers) => isActual(group.claim) ? (endings.get(stateKey(group)) ?? []).filter(({ claim }) => qualifiersAgree(qualifiers, claim.qualifiers)) : [];
}

function stateKey({ claim, subject, object }: Statement): string {
  return JSON.stringify([subject, claim.relation, endKey(object)]);
}

/** Whoever says "no longer" says that it was so once; a plain "not" denies that it ever was. */
const NO_LONGER = /\b(?:no longer|any ?more|any longer|ceas(?:ed?|es|ing)|stop(?:s|ped|ping)?)\b/iu;
/** The words may stand right outside of what the claim covers: "is not owned by Acme any more". */
const BESIDE = 24;

function saysNoLonger({ claim, document, sentence }: Statement, read: ReadText): boolean {
  const { start, end } = claim.evidence;
  const within = sentence ?? { start, end };
  return NO_LONGER.test(read(document, { start: Math.max(Math.min(within.start, start), start - BESIDE), end: Math.min(Math.max(within.end, end), end + BESIDE) }));
}

/** In order of time; documents without a date have none. */
function datedDays(statements: readonly Statement[]): string[] {
  return statements.flatMap(({ document: { publishedAt } }) => (publishedAt === null ? [] : [publishedAt.slice(0, 10)])).sort();
}
