import type { Fact } from './fact.js';

/** When a fact was seen and until when it held, in words; empty where no dated document states it. */
export function datesInWords({ firstSeen, lastSeen, validUntil }: Pick<Fact, 'firstSeen' | 'lastSeen' | 'validUntil'>): string[] {
  const seen = firstSeen === null || lastSeen === null ? [] : [firstSeen === lastSeen ? `seen ${firstSeen}` : `seen ${firstSeen} to ${lastSeen}`];
  return validUntil === null ? seen : [...seen, `valid until ${validUntil}`];
}
