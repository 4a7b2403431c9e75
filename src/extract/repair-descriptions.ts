import { isLiteral, type Mention } from '../model/mention.js';
import type { Tree } from './repair-tree.js';

const LOST = /^(?:obl|obl:unmarked|obj|iobj|xcomp|advcl|vocative|dislocated|dep|list|parataxis|nmod:unmarked)$/u;
const LONGEST = 8;

/** "dropped Dice, a smaller rival.": a description between a name's comma and the next stop is said of the name, whatever the tree makes of it. */
export function tieDescription(tree: Tree, mentions: readonly Mention[], noun: number): void {
  const { dependency, tag } = tree[noun]!;
  if (!/^(?:NN|JJ)$/u.test(tag) || !LOST.test(dependency) || !/^(?:[,.;:)–—]|--?|of|in|for|to|who|that|which|based|owned|run|led)$/iu.test(tree[noun + 1]?.text ?? '.')) return;
  if (tree.some(({ head, dependency: label }) => head === noun && /^(?:case|cop|mark|nsubj|aux|cc)/u.test(label))) return;
  const comma = startOfPhrase(tree, noun) - 1;
  if (tree[comma]?.text !== ',') return;
  const name = mentions.find(({ end, form }) => end === tree[comma - 1]?.end && form === 'name');
  if (name === undefined || isLiteral(name) || name.type === 'Place') return;
  tree[noun] = { ...tree[noun]!, head: name.head, dependency: 'appos' };
}

/** The article or possessive that opens the noun's phrase; 0 where it has none. */
function startOfPhrase(tree: Tree, noun: number): number {
  for (let index = noun - 1; index > 0 && noun - index <= LONGEST; index -= 1) {
    const { tag } = tree[index]!;
    if (/^(?:DT|PRP\$)$/u.test(tag)) return index;
    if (!/^(?:JJ|JJR|JJS|NN|NNP|HYPH|VBN|VBG|CD|RBS|RB)$/u.test(tag)) return 0;
  }
  return 0;
}
