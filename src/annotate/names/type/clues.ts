import { FeatureList } from '../../syntax/linear-model.js';
import { keyOf, type Run } from '../line.js';
import { KIND } from '../words/kinds.js';

/** What the other names of a document say about a name: its full form, its short forms, its acronym. */
export interface DocumentClues {
  addTo(run: Run, list: FeatureList): void;
}

const PERSONISH = 1;
const ORGANISATIONISH = 2;
const PLACEISH = 4;
const PERSON_LEXICON = new Set(['FirstName', 'MaleName', 'FemaleName']);

/** Reads all names of a document once; short forms then know their full forms. */
export function gatherClues(runs: readonly Run[]): DocumentClues {
  const byLast = new Map<string, number>();
  const byFirst = new Map<string, number>();
  const acronyms = new Map<string, number>();
  for (const run of runs) {
    const { line, from, to } = run;
    if (to - from < 2) continue;
    const look = lookOf(run);
    add(byLast, line.facts[to - 1]!.lower, look);
    for (let end = from + 1; end < to; end += 1) add(byFirst, keyOf(line, from, end), look);
    add(acronyms, acronymOf(run), look);
  }
  return {
    addTo(run, list) {
      const key = keyOf(run.line, run.from, run.to);
      if (run.to - run.from === 1) {
        list.add(140, byLast.get(key) ?? 0);
        list.add(142, acronyms.get(key) ?? 0);
      }
      list.add(141, byFirst.get(key) ?? 0);
    },
  };
}

function add(table: Map<string, number>, key: string, look: number): void {
  table.set(key, (table.get(key) ?? 0) | look | 8);
}

function lookOf({ line, from, to }: Run): number {
  const last = line.facts[to - 1]!.kinds;
  let look = 0;
  if (line.tokens[from]!.lexicon.some((name) => PERSON_LEXICON.has(name)) || ((line.facts[from - 1]?.kinds ?? 0) & (KIND.title | KIND.personNoun)) !== 0) look |= PERSONISH;
  if ((last & (KIND.organisationEnding)) !== 0) look |= ORGANISATIONISH;
  if ((last & KIND.placeEnding) !== 0) look |= PLACEISH;
  return look;
}

function acronymOf({ line, from, to }: Run): string {
  let acronym = '';
  for (let index = from; index < to; index += 1) {
    if (line.facts[index]!.shape !== 'lower' && line.facts[index]!.shape !== 'mark') acronym += line.facts[index]!.lower.charAt(0);
  }
  return acronym;
}
