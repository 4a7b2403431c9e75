import type { Sentence, Token } from '../../../model/token.js';
import type { Gender } from '../nouns/noun-sense.js';
import { ANYTHING, GROUP, NOT_PERSON, ORGANIZATION, PERSON, type TypeSet } from '../nouns/type-set.js';
import { isPleonastic } from './pleonastic.js';
import { roleOf } from './roles.js';
import type { FoundMention, GrammaticalNumber, PronounKind } from './referring.js';

interface PronounSense {
  readonly types: TypeSet;
  readonly number: GrammaticalNumber;
  readonly gender: Gender;
  readonly person: number;
  readonly kind: PronounKind;
}

const sense = (types: TypeSet, number: GrammaticalNumber, gender: Gender, person: number, kind: PronounKind): PronounSense => ({ types, number, gender, person, kind });

const SENSES: ReadonlyMap<string, PronounSense> = new Map([
  ...entries('i me', sense(PERSON, 'singular', 'unknown', 1, 'personal')),
  ...entries('my mine', sense(PERSON, 'singular', 'unknown', 1, 'possessive')),
  ...entries('myself', sense(PERSON, 'singular', 'unknown', 1, 'reflexive')),
  ...entries('we us', sense(ORGANIZATION | GROUP, 'either', 'unknown', 1, 'personal')),
  ...entries('our ours', sense(ORGANIZATION | GROUP, 'either', 'unknown', 1, 'possessive')),
  ...entries('ourselves', sense(ORGANIZATION | GROUP, 'either', 'unknown', 1, 'reflexive')),
  ...entries('you', sense(PERSON | GROUP, 'either', 'unknown', 2, 'personal')),
  ...entries('your yours', sense(PERSON | GROUP, 'either', 'unknown', 2, 'possessive')),
  ...entries('yourself yourselves', sense(PERSON | GROUP, 'either', 'unknown', 2, 'reflexive')),
  ...entries('he him', sense(PERSON, 'singular', 'male', 3, 'personal')),
  ...entries('his', sense(PERSON, 'singular', 'male', 3, 'possessive')),
  ...entries('himself', sense(PERSON, 'singular', 'male', 3, 'reflexive')),
  ...entries('she', sense(PERSON, 'singular', 'female', 3, 'personal')),
  ...entries('her hers', sense(PERSON, 'singular', 'female', 3, 'possessive')),
  ...entries('herself', sense(PERSON, 'singular', 'female', 3, 'reflexive')),
  ...entries('it', sense(NOT_PERSON, 'singular', 'unknown', 3, 'personal')),
  ...entries('its', sense(NOT_PERSON, 'singular', 'unknown', 3, 'possessive')),
  ...entries('itself', sense(NOT_PERSON, 'singular', 'unknown', 3, 'reflexive')),
  ...entries('they them', sense(ANYTHING & ~ORGANIZATION, 'plural', 'unknown', 3, 'personal')),
  ...entries('their theirs', sense(ANYTHING & ~ORGANIZATION, 'plural', 'unknown', 3, 'possessive')),
  ...entries('themselves', sense(ANYTHING & ~ORGANIZATION, 'plural', 'unknown', 3, 'reflexive')),
  ...entries('who whom', sense(PERSON | GROUP, 'either', 'unknown', 3, 'relative')),
  ...entries('whose', sense(ANYTHING, 'either', 'unknown', 3, 'relative')),
  ...entries('which', sense(NOT_PERSON, 'either', 'unknown', 3, 'relative')),
  ...entries('that', sense(ANYTHING, 'either', 'unknown', 3, 'relative')),
]);

const NONE: readonly string[] = [];

function entries(words: string, value: PronounSense): [string, PronounSense][] {
  return words.split(' ').map((word) => [word, value]);
}

/** Finds the pronouns of a sentence that can stand for something; "it is unclear" and the like are left out. */
export function findPronouns(sentence: Sentence, names: readonly (FoundMention | null)[]): FoundMention[] {
  const { tokens } = sentence;
  const found: FoundMention[] = [];
  tokens.forEach((token, head) => {
    if ((names[head] ?? null) !== null || token.text === 'US' || token.text === 'IT') return;
    if (!token.tag.startsWith('PRP') && !token.tag.startsWith('W') && token.tag !== 'DT' && token.tag !== 'IN') return;
    const known = SENSES.get(token.text.toLowerCase());
    if (known === undefined || (known.kind === 'relative' ? !isRelative(tokens, head) : !token.tag.startsWith('PRP'))) return;
    if (token.text.toLowerCase() === 'it' && isPleonastic(tokens, head)) return;
    const isPossessive = known.kind === 'possessive' && token.tag === 'PRP$' && !isObjectHer(tokens, head);
    found.push({
      index: -1, quote: -1, start: token.start, end: token.end, text: token.text, form: 'pronoun', sentence: sentence.index, head, from: head, to: head + 1,
      types: known.types, type: null, number: known.number, gender: known.gender, person: known.person,
      role: isPossessive ? 'possessor' : isObjectHer(tokens, head) ? 'object' : roleOf(tokens, head), foundBy: 'pronoun', noun: '', sense: null, determiner: 'bare', modifiers: NONE, words: NONE, posts: NONE,
      pronoun: known.kind === 'possessive' && !isPossessive ? 'personal' : known.kind,
    });
  });
  return found;
}

/** "Called her "the best"", "saw her at the fair": taggers take "her" for a possessive where nothing follows that it could own. */
function isObjectHer(tokens: readonly Token[], head: number): boolean {
  return tokens[head]!.text.toLowerCase() === 'her' && tokens[head]!.tag === 'PRP$' && /^(?:``|''|[,.:]|DT|IN|TO|-RRB-|PRP.*)$/u.test(tokens[head + 1]?.tag ?? '.');
}

/** "That" is a pronoun only where it opens a relative clause; so are the question words, which otherwise ask. */
function isRelative(tokens: readonly Token[], head: number): boolean {
  const token = tokens[head]!;
  if (head === 0) return false;
  if (token.text.toLowerCase() === 'that') return token.tag === 'WDT';
  return token.tag.startsWith('W');
}
