import { startsClause, type Evidence } from './evidence.js';
import { touches, type Line, type Run } from './line.js';
import { ORGANISATION_HEADS } from './words/organisations.js';


/** Finds the stretches of a line that look like names: capitalised words and what may stand between them. */
export function findRuns(line: Line, evidence: Evidence): Run[] {
  const runs: Run[] = [];
  let from = -1;
  let to = -1;
  for (let index = 0; index < line.tokens.length; index += 1) {
    if (isNameWord(line, index, evidence)) {
      if (from < 0) from = index;
      to = index + 1;
    } else if (from >= 0 && to === index && joins(line, from, index, evidence)) {
      continue;
    } else if (from >= 0) {
      runs.push({ line, from, to });
      from = -1;
    }
  }
  if (from >= 0) runs.push({ line, from, to });
  return runs;
}

function isNameWord(line: Line, index: number, evidence: Evidence): boolean {
  const facts = line.facts[index]!;
  const { lexicon, tag } = line.tokens[index]!;
  if (line.taken[index] === 1 || facts.shape === 'mark' || facts.shape === 'number' || facts.shape === 'lower') return false;
  if (facts.isFunctionWord || lexicon.includes('WeekDay') || lexicon.includes('Month')) return false;
  if (facts.shape !== 'capital') return true;
  if (!startsClause(line, index)) return true;
  if (evidence.named.has(facts.lower)) return true;
  return tag.startsWith('NNP') && !evidence.plain.has(facts.lower);
}

function joins(line: Line, from: number, index: number, evidence: Evidence): boolean {
  const { text } = line.tokens[index]!;
  const next = index + 1 < line.tokens.length && isNameWord(line, index + 1, evidence);
  if (!next) return false;
  if (text === '&') return true;
  if (text === '-') return touches(line, index - 1) && touches(line, index);
  if (text === 'of' || text === 'for') return ORGANISATION_HEADS.has(line.facts[index - 1]!.lower);
  void from;
  return false;
}
