import type { Referring } from '../mentions/referring.js';
import { ORGANIZATION, PERSON, type TypeSet } from '../nouns/type-set.js';
import { withoutLegalForm, withoutTitles } from './name-words.js';

/** One spelling of a name in a document, with all its mentions so far. */
export interface NameEntry {
  readonly key: string;
  readonly types: TypeSet;
  /** As written, of the first mention. */
  readonly text: string;
  /** In lower case, stripped of what is not the name proper: titles, legal forms. */
  readonly words: readonly string[];
  readonly first: Referring;
  /** Whether it has stood only in titles, headings and captions so far, where names come short before they come full. */
  onlyAbove: boolean;
  /** Whether it could stand for several longer names when it was read first: it stands for no later one either. */
  isAmbiguous: boolean;
}

export function readNameEntry(mention: Referring, isAbove: boolean): NameEntry {
  const all = mention.words;
  const words = mention.types === PERSON ? withoutTitles(all) : mention.types === ORGANIZATION ? withoutLegalForm(all) : all;
  return { key: words.join(' '), types: mention.types, text: mention.text, words, first: mention, onlyAbove: isAbove, isAmbiguous: false };
}
