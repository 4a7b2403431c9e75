import type { MentionDraft } from '../../../model/mention.js';
import type { Sentence, Token } from '../../../model/token.js';
import { genderOfFirstName, genderOfTitle } from '../names/gender.js';
import { wordsOfName } from '../names/name-words.js';
import { senseOf, type Gender } from '../nouns/noun-sense.js';
import { GROUP, LITERAL, PERSON, PLACE, toTypeSet, type TypeSet } from '../nouns/type-set.js';
import { roleOf } from './roles.js';
import type { FoundMention, GrammaticalNumber } from './referring.js';

/** A name or literal that was found before, as a mention. */
export function readName(sentence: Sentence, draft: MentionDraft): FoundMention {
  const { tokens } = sentence;
  const head = Math.min(Math.max(draft.head, 0), tokens.length - 1);
  let from = head;
  while (from > 0 && tokens[from - 1]!.start >= draft.start) from -= 1;
  let to = head + 1;
  while (to < tokens.length && tokens[to]!.end <= draft.end) to += 1;
  const types = toTypeSet(draft.type);
  return {
    index: -1, quote: -1, start: draft.start, end: draft.end, text: draft.text, form: draft.form, sentence: sentence.index, head, from, to,
    types, type: draft.type, number: numberOf(types), gender: types === PERSON ? genderOf(tokens, from) : 'unknown', person: 3,
    role: roleOf(tokens, head), foundBy: draft.foundBy, ...(draft.value === undefined ? {} : { value: draft.value }),
    noun: '', sense: null, determiner: 'bare', modifiers: [], words: wordsOfName(draft.text), posts: types === PERSON ? postsBefore(tokens, from) : [], pronoun: null,
  };
}

function numberOf(types: TypeSet): GrammaticalNumber {
  if (types === LITERAL || types === PERSON || types === PLACE) return 'singular';
  return types === GROUP ? 'plural' : 'either';
}

function genderOf(tokens: readonly Token[], from: number): Gender {
  const title = genderOfTitle(tokens[from - 1]?.text ?? '');
  if (title !== 'unknown') return title;
  return genderOfTitle(tokens[from]!.text) === 'unknown' ? genderOfFirstName(tokens[from]!) : genderOfTitle(tokens[from]!.text);
}

/** "Prime Minister Craig Ellery", "Zoom CEO Eric Yuan": the nouns for people right before a name. */
function postsBefore(tokens: readonly Token[], from: number): string[] {
  const posts: string[] = [];
  for (let index = from - 1; index >= 0 && index >= from - 4; index -= 1) {
    const noun = tokens[index]!.text.toLowerCase();
    const sense = tokens[index]!.tag.startsWith('NN') ? senseOf(noun) : null;
    if (sense === null || (sense.types & PERSON) === 0) break;
    posts.push(noun);
  }
  return posts;
}
