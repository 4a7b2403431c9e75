import type { Frame, RelationRule } from './frames.js';
import type { Predication } from './predications/predication.js';

interface IndexedFrame {
  readonly rule: RelationRule;
  readonly frame: Frame;
}

/** Finds the frames for a word without trying all. */
export interface FrameIndex {
  framesFor(predication: Predication): readonly IndexedFrame[];
}

const NONE: readonly IndexedFrame[] = [];
const indexes = new WeakMap<readonly RelationRule[], FrameIndex>();

/** An index of all frames by kind and word; kept for as long as the same list of rules is used. */
export function indexFrames(rules: readonly RelationRule[]): FrameIndex {
  const known = indexes.get(rules);
  if (known !== undefined) return known;
  const verbs = framesByWord(rules, 'verb');
  const nouns = framesByWord(rules, 'noun');
  const index: FrameIndex = { framesFor: ({ kind, lemma }) => (kind === 'verb' ? framesOf(verbs, lemma, lemma) : framesOf(nouns, lemma, longestEnding(nouns, lemma))) };
  indexes.set(rules, index);
  return index;
}

/** The frames for each word of a kind. Frames for `*` hold for every word that is no name, and stand behind its own. */
function framesByWord(rules: readonly RelationRule[], kind: Frame['kind']): Map<string, readonly IndexedFrame[]> {
  const byWord = new Map<string, readonly IndexedFrame[]>();
  for (const rule of rules) {
    for (const frame of rule.frames) {
      if (frame.kind !== kind) continue;
      for (const lemma of frame.lemmas) byWord.set(lemma, [...(byWord.get(lemma) ?? []), { rule, frame }]);
    }
  }
  const all = byWord.get(ANY) ?? NONE;
  for (const [lemma, frames] of byWord) if (!isSpecial(lemma)) byWord.set(lemma, [...frames, ...all]);
  return byWord;
}

const ANY = '*';

/** `*` and `*name`. */
function isSpecial(lemma: string): boolean {
  return lemma.startsWith(ANY);
}

function framesOf(byWord: ReadonlyMap<string, readonly IndexedFrame[]>, lemma: string, key: string): readonly IndexedFrame[] {
  return byWord.get(key) ?? (isSpecial(lemma) ? NONE : (byWord.get(ANY) ?? NONE));
}

/** Nouns come with the words before them: the longest ending that has frames counts ("chief executive" before "executive"). */
function longestEnding(byWord: ReadonlyMap<string, readonly IndexedFrame[]>, lemma: string): string {
  let rest = lemma;
  while (!byWord.has(rest) && rest.includes(' ')) rest = rest.slice(rest.indexOf(' ') + 1);
  return rest;
}
