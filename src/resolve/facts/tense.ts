import type { Tense } from '../../model/claim.js';
import type { Statement } from './statement.js';

/**
 * The tense of a fact. An event that happened in one text has happened. A state that holds in one text holds, unless every text
 * that says so is dated and a later one says that it is over.
 */
export function mainTense(statements: readonly Statement[], aspect: 'state' | 'event'): Tense {
  const tenses = new Set(statements.map(({ claim }) => claim.tense));
  if (aspect === 'event') return tenses.has('past') ? 'past' : tenses.has('present') ? 'present' : 'future';
  if (tenses.has('present')) return tenses.has('past') && isOver(statements) ? 'past' : 'present';
  return tenses.has('past') ? 'past' : 'future';
}

function isOver(statements: readonly Statement[]): boolean {
  const datesOf = (tense: Tense): (string | null)[] => statements.filter(({ claim }) => claim.tense === tense).map(({ document }) => document.publishedAt);
  const present = datesOf('present');
  const past = datesOf('past').filter((date) => date !== null);
  return present.every((date) => date !== null && past.some((later) => dayOf(later) > dayOf(date)));
}

function dayOf(date: string): string {
  return date.slice(0, 10);
}
