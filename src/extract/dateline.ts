import type { Mention } from '../model/mention.js';
import type { Token } from '../model/token.js';

/** The place that opens a report before a dash, and the dash ("OSLO — A court ordered"); null where a sentence opens otherwise. */
export function openingDateline(tokens: readonly Token[], mentions: readonly Mention[]): { readonly place: Mention; readonly dash: number } | null {
  const place = mentions.find(({ start, type }) => start === tokens[0]?.start && type === 'Place');
  const dash = place === undefined ? -1 : tokens.findIndex(({ start }) => start >= place.end);
  return place !== undefined && /^(?:—|–|-|--)$/u.test(tokens[dash]?.text ?? '') ? { place, dash } : null;
}
