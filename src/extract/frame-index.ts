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
  const byWord = new Map<string, IndexedFrame[]>();
  for (const rule of rules) {
    for (const frame of rule.frames) {
      for (const lemma of frame.lemmas) {
        const key = `${frame.kind} ${lemma}`;
        byWord.set(key, [...(byWord.get(key) ?? []), { rule, frame }]);
      }
    }
  }
  const index: FrameIndex = { framesFor: ({ kind, lemma }) => framesOf(byWord, kind, lemma) };
  indexes.set(rules, index);
  return index;
}

/**
 * Nouns come with the words before them: the longest ending that has frames counts ("chief executive" before "executive").
 * Frames for `*` hold for every word of their kind that is no name.
 */
function framesOf(byWord: ReadonlyMap<string, readonly IndexedFrame[]>, kind: string, lemma: string): readonly IndexedFrame[] {
  const own = longestMatch(byWord, kind, lemma);
  const all = lemma.startsWith('*') ? NONE : (byWord.get(`${kind} *`) ?? NONE);
  return all.length === 0 ? own : [...own, ...all];
}

function longestMatch(byWord: ReadonlyMap<string, readonly IndexedFrame[]>, kind: string, lemma: string): readonly IndexedFrame[] {
  for (let rest = lemma; rest !== ''; rest = rest.includes(' ') ? rest.slice(rest.indexOf(' ') + 1) : '') {
    const found = byWord.get(`${kind} ${rest}`);
    if (found !== undefined) return found;
    if (kind === 'verb') break;
  }
  return NONE;
}
