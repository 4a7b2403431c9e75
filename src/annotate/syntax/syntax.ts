import type { PartOfSpeech } from '../../model/token.js';
import { labelArcs, toTree } from './labeller.js';
import { withOneSubject } from './impossible-labels.js';
import { tagInstead } from './impossible-tags.js';
import { parseWords } from './parser.js';
import { tagWords } from './tagger.js';
import type { SyntaxModel } from './weights.js';
import { NAME, toColumns, wordFeatures } from './words.js';

/** A word with its classes in the lexicon. */
export interface SyntaxWord {
  readonly text: string;
  readonly classes: readonly string[];
}

/** A node of the tree to be found: a word, or several that stand together as a name, given by its head word. */
export interface SyntaxNode extends SyntaxWord {
  /** Penn Treebank tag where it is known already; the others are found anew, now that names are known. */
  readonly tag: string | null;
  readonly isName: boolean;
}

/** A node in the tree: `head` is an index into the nodes, -1 for the root. */
export interface Arc {
  readonly tag: string;
  readonly head: number;
  readonly dependency: string;
}

/** Penn Treebank tags for the words of one sentence. */
export function tagSentence(model: SyntaxModel, words: readonly SyntaxWord[]): string[] {
  const tags = tagWords(model.tagger, toColumns(words.map((word) => wordFeatures(word.text, word.classes))));
  correctTags(model, words.map((word) => ({ ...word, tag: null, isName: false })), tags);
  return Array.from(tags, (tag) => model.tags[tag] ?? 'XX');
}

/** The dependency tree of one sentence. */
export function parseSentence(model: SyntaxModel, nodes: readonly SyntaxNode[]): Arc[] {
  const words = toColumns(nodes.map((node) => (node.isName ? NAME : wordFeatures(node.text, node.classes))));
  const tags = tagWords(model.tagger, words, nodes.map(({ tag }) => (tag === null ? undefined : Math.max(0, model.tags.indexOf(tag)))));
  correctTags(model, nodes, tags);
  const heads = parseWords(model.parser, words, tags, model.marks);
  const labels = labelArcs(model.labeller, words, tags, toTree(heads));
  return withOneSubject(Array.from(heads, (head, index) => ({ tag: model.tags[tags[index]!] ?? 'XX', head, dependency: head === -1 ? 'root' : (model.labels[labels[index]!] ?? 'dep') })));
}

function correctTags(model: SyntaxModel, nodes: readonly SyntaxNode[], tags: Uint8Array): void {
  const names = Array.from(tags, (tag) => model.tags[tag] ?? 'XX');
  for (let index = 0; index < tags.length; index += 1) {
    const instead = tagInstead(nodes, names, index);
    if (instead !== null) tags[index] = model.tags.indexOf(instead);
  }
}

const BY_TAG: ReadonlyMap<string, PartOfSpeech> = new Map(Object.entries({
  CC: 'CCONJ', CD: 'NUM', DT: 'DET', PDT: 'DET', EX: 'PRON', FW: 'X', JJ: 'ADJ', JJR: 'ADJ', JJS: 'ADJ', LS: 'X', MD: 'AUX', NN: 'NOUN', NNS: 'NOUN',
  NNP: 'PROPN', NNPS: 'PROPN', POS: 'PART', PRP: 'PRON', PRP$: 'PRON', RB: 'ADV', RBR: 'ADV', RBS: 'ADV', RP: 'ADP', SYM: 'SYM', $: 'SYM', TO: 'PART',
  UH: 'INTJ', WDT: 'PRON', WP: 'PRON', WP$: 'PRON', WRB: 'ADV', ADD: 'X', AFX: 'X', GW: 'X', NFP: 'PUNCT', HYPH: 'PUNCT', XX: 'X',
}));

/** Universal part of speech from the Penn tag and the role in the sentence, which decides between the doubtful pairs. */
export function partOfSpeech(tag: string, dependency: string, text: string): PartOfSpeech {
  if (tag.startsWith('VB')) return dependency.startsWith('aux') || dependency === 'cop' ? 'AUX' : 'VERB';
  if (tag === 'IN') return dependency === 'mark' ? 'SCONJ' : 'ADP';
  if (tag === 'DT') return dependency === 'det' ? 'DET' : 'PRON';
  if (tag === 'RB' && /^n['’]?t$|^not$/iu.test(text)) return 'PART';
  return BY_TAG.get(tag) ?? 'PUNCT';
}
