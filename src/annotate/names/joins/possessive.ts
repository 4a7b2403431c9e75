import { isOrdinary } from '../lexical.js';
import type { Line } from '../line.js';
import { KIND } from '../words/kinds.js';
import { endOfMarks, isMarked, kindsAt, lowerAt, type Connector } from './growing.js';

/** "King's College", "Women's League", "St. Brendan's University", "Workers' Union", "Moody's Analytics", "The Chandler's Wife". */
export const joinPossessive: Connector = (growing) => {
  const { line, from, to } = growing;
  const owner = kindsAt(growing, to - 1);
  if (!isMarked(growing, to + 1) || (owner & (KIND.place | KIND.demonym)) !== 0) return 0;
  const opener = lowerAt(growing, from);
  const count = to - from;
  if (count > 1 && /^(?:st\.?|saint)$/u.test(opener)) return 1;
  if (count === 1 && (opener === 'people' || (owner & KIND.possessiveBrand) !== 0)) return 1;
  if (count === 2 && opener === 'the' && isOrdinary(line, to + 1)) return 1;
  const last = kindsAt(growing, endOfMarks(growing, to + 1) - 1);
  const isInstitution = (last & (KIND.organisationEnding | KIND.placeEnding | KIND.eventEnding)) !== 0
    || /^(?:office|college|union|party|court|cross)$/u.test(lowerAt(growing, to + 1));
  return isInstitution && ((owner & (KIND.possessiveOpener | KIND.title)) !== 0 || isPlural(line, to - 1)) ? 1 : 0;
};

function isPlural(line: Line, index: number): boolean {
  const { lexicon, text } = line.tokens[index]!;
  return text.endsWith('s') && (lexicon.includes('Plural') || line.tokens[index + 1]!.text.length === 1);
}
