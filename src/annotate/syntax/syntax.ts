import type { PartOfSpeech } from '../../model/token.js';
import { labelArcs, toTree } from './labeller.js';
import { withOneSubject } from './impossible-labels.js';
import { tagInstead, type CorrectableNode } from './impossible-tags.js';
import type { Arc, SyntaxNode, SyntaxWord } from './nodes.js';
import { parseWords } from './parser.js';
import { NO_TAG, tagWords, type KnownTags } from './tagger.js';
import type { SyntaxModel } from './weights.js';
import { NAME, toColumns, wordFeatures } from './words.js';

/** Penn Treebank tags for the words of one sentence: what the tagger found, and what is left of it where that cannot be. */
export interface SentenceTags {
  readonly found: readonly string[];
  readonly tags: readonly string[];
}

export function tagSentence(model: SyntaxModel, words: readonly SyntaxWord[]): SentenceTags {
  const found = toNames(model, tagWords(model.tagger, toColumns(words.map((word) => wordFeatures(word.text, word.classes)))));
  return { found, tags: correctTags(words, found) };
}

function toNames(model: SyntaxModel, tags: Uint8Array): string[] {
  const names: string[] = [];
  for (let index = 0; index < tags.length; index += 1) names.push(model.tags[tags[index]!] ?? 'XX');
  return names;
}

function correctTags(nodes: readonly CorrectableNode[], found: readonly string[]): string[] {
  return found.map((tag, index) => tagInstead(nodes, found, index) ?? tag);
}

/** The dependency tree of one sentence. */
export function parseSentence(model: SyntaxModel, nodes: readonly SyntaxNode[]): Arc[] {
  const words = toColumns(nodes.map((node) => (node.isName ? NAME : wordFeatures(node.text, node.classes))));
  const names = correctTags(nodes, toNames(model, tagWords(model.tagger, words, knownTags(model, nodes))));
  const tags = new Uint8Array(names.length);
  for (let index = 0; index < names.length; index += 1) tags[index] = model.tagIndex.get(names[index]!) ?? 0;
  const heads = parseWords(model.parser, words, tags, model.marks);
  const labels = labelArcs(model.labeller, words, tags, toTree(heads));
  return withOneSubject(names.map((tag, index) => ({ tag, head: heads[index]!, dependency: heads[index] === -1 ? 'root' : (model.labels[labels[index]!] ?? 'dep') })));
}

function knownTags(model: SyntaxModel, nodes: readonly SyntaxNode[]): KnownTags {
  const given = new Int16Array(nodes.length);
  const tags = new Int16Array(nodes.length);
  const settled = new Uint8Array(nodes.length);
  for (let index = 0; index < nodes.length; index += 1) {
    const { tag, found, isSettled } = nodes[index]!;
    tags[index] = model.tagIndex.get(found) ?? 0;
    given[index] = tag === null ? NO_TAG : (model.tagIndex.get(tag) ?? 0);
    settled[index] = isSettled ? 1 : 0;
  }
  return { given, earlier: { tags, settled } };
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
