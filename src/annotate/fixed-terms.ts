import type { TaggedSentence } from '../model/token.js';
import type { Unit } from './parse.js';

/** Terms of business whose letter the tagger takes for an article. */
const TERM = /^series [a-k]$/u;

/**
 * Job titles whose first word the tagger takes for an adjective or adverb ("chief executive", "attorney general"): they are one
 * noun to the parser, which then reads "Acme chief executive Jane Roe" as it reads "Acme boss Jane Roe".
 */
const TITLE = /^(?:chief (?:executives?(?: officers?)?|[a-z]+ officers?|scientists?|economists?|strategists?|engineers?|justices?|analysts?|spokes\w+|prosecutors?|of staff|inspectors?|constables?|ministers?|designers?|architects?)|managing (?:directors?|partners?|editors?)|prime ministers?|vice (?:presidents?|chairs?|chairmen|chairman|chairwoman|chancellors?)|(?:senior|executive) vice presidents?|executive (?:directors?|producers?|editors?|chairs?|chairman|chairwoman|vice presidents?|officers?|secretar(?:y|ies))|(?:attorneys?|secretar(?:y|ies)|directors?|governors?|solicitors?|surgeons?|inspectors?) general|general (?:managers?|counsels?|secretar(?:y|ies)|directors?)|lieutenant governors?|deputy [a-z]+)$/u;

/** The words that such a term can begin with: no other needs to be looked at. */
const OPENERS = new Set(('series chief managing prime vice senior executive attorney attorneys secretary secretaries director directors governor governors solicitor solicitors surgeon surgeons ' +
  'inspector inspectors general lieutenant deputy').split(' '));

const LONGEST_TITLE = 3;

/** The job titles and other fixed terms of a sentence as units, outside the units that are there already. */
export function findFixedTerms(sentence: TaggedSentence, taken: readonly Unit[]): Unit[] {
  const { tokens } = sentence;
  const units: Unit[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    if (!OPENERS.has(tokens[from]!.text.toLowerCase())) continue;
    for (let length = LONGEST_TITLE; length > 1; length -= 1) {
      const to = from + length;
      const words = tokens.slice(from, to);
      if (to > tokens.length || !isFixed(words.map((token) => token.text.toLowerCase()).join(' '))) continue;
      if (taken.some((unit) => unit.from < to && from < unit.to)) continue;
      const last = words.at(-1)!.text.toLowerCase();
      units.push({ from, to, head: last === 'general' || last === 'staff' ? from : to - 1, tag: /s$/u.test(last) ? 'NNS' : 'NN', isName: false });
      from = to - 1;
      break;
    }
  }
  return units;
}

function isFixed(words: string): boolean {
  return TITLE.test(words) || TERM.test(words);
}
