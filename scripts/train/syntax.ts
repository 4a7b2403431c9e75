/**
 * Trains the tagger, the parser and the labeller on the UD English treebanks EWT and GUM and writes models/relata-syntax.bin.
 *
 *     npx tsx scripts/train/syntax.ts [--data ../shared/data] [--epochs 12] [--out models/relata-syntax.bin] [--smoke]
 *
 * Prints the scores on the treebanks' dev parts. The same data gives the same bytes.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FeatureList } from '../../src/annotate/syntax/features.js';
import { buildModel, toSparseRows, type LinearModel } from '../../src/annotate/syntax/linear-model.js';
import { LABEL_FEATURES, collectLabelFeatures, labelArcs, toTree } from '../../src/annotate/syntax/labeller.js';
import { bestAllowed, clauseMarks, parseWords, tagColumn } from '../../src/annotate/syntax/parser.js';
import {
  ACTION_COUNT, LEFT, REDUCE, RIGHT, SHIFT, applyAction, initialState, isAllowed, isFinal, type ParserState,
} from '../../src/annotate/syntax/parser-state.js';
import { PARSER_FEATURES, collectParserFeatures } from '../../src/annotate/syntax/parser-features.js';
import { NAME, toColumns } from '../../src/annotate/syntax/words.js';
import { TAGGER_FEATURES, collectTagFeatures } from '../../src/annotate/syntax/tag-features.js';
import { NO_TAG, tagWords } from '../../src/annotate/syntax/tagger.js';
import { decodeSyntax, encodeSyntax } from '../../src/annotate/syntax/weights.js';
import { seededRandom } from '../../src/model/seeded-random.js';
import { Perceptron, shuffle } from './perceptron.js';
import { isProjective, readTreebank, withNamesAsNodes, type TreebankSentence } from './treebank.js';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    epochs: { type: 'string', default: '12' },
    out: { type: 'string', default: 'models/relata-syntax.bin' },
    smoke: { type: 'boolean', default: false },
  },
});

function readPart(part: 'train' | 'dev'): TreebankSentence[] {
  return ['ud-ewt', 'ud-gum'].flatMap((folder) =>
    readdirSync(join(options.data, folder)).filter((name) => name.includes(`-${part}`)).flatMap((name) => readTreebank(join(options.data, folder, name))),
  );
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

function trainTagger(sentences: readonly TreebankSentence[], tagIndex: ReadonlyMap<string, number>, epochs: number): Perceptron {
  const perceptron = new Perceptron(tagIndex.size);
  const random = seededRandom(1);
  const features = new FeatureList(TAGGER_FEATURES);
  const order = [...sentences];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const sentence of shuffle(order, random)) {
      const words = toColumns(sentence.words);
      const tags = new Uint8Array(sentence.words.length);
      for (let index = 0; index < tags.length; index += 1) {
        collectTagFeatures(words, tags, index, features);
        const guessed = argMax(perceptron.score(features));
        perceptron.learn(features, tagIndex.get(sentence.tags[index]!)!, guessed);
        tags[index] = guessed;
      }
    }
  }
  return perceptron;
}

function argMax(scores: Float64Array): number {
  let best = 0;
  for (let label = 1; label < scores.length; label += 1) if (scores[label]! > scores[best]!) best = label;
  return best;
}

/**
 * Rows whose largest weight is below this share of the largest of all are dropped: of 24 MB these floors leave a third, for
 * a third of a point of attachment.
 */
const FLOORS = { tagger: 0.06, parser: 0.1, labeller: 0.07 };

/** Tags each half with a tagger trained on the other, so that the parser learns from the errors it will meet. */
function jackknife(sentences: readonly TreebankSentence[], tagIndex: ReadonlyMap<string, number>, epochs: number): LinearModel[] {
  return [0, 1].map((part) => {
    const half = sentences.filter((_, index) => index % 2 !== part);
    const rows = trainTagger(half.flatMap((sentence) => [sentence, withNamesAsNodes(sentence)]), tagIndex, epochs).average(FLOORS.tagger);
    return buildModel(toSparseRows(rows.classCount, rows.hashes, rows.weights));
  });
}

/** Predicted tags; the tags of names are given, as the pipeline gives them. */
function predictTags(model: LinearModel, sentence: TreebankSentence, tagIndex: ReadonlyMap<string, number>): Uint8Array {
  return tagWords(model, toColumns(sentence.words), { given: Int16Array.from(sentence.words, (word, index) => (word === NAME ? (tagIndex.get(sentence.tags[index]!) ?? NO_TAG) : NO_TAG)) });
}

/** Number of gold arcs that an action makes unreachable (Goldberg and Nivre 2012). Nodes as in the parser. */
function costOf(state: ParserState, action: number, gold: readonly number[]): number {
  const { stack, next, length, heads } = state;
  const top = stack.at(-1) ?? 0;
  const goldHead = (node: number): number => (node === 0 ? -1 : gold[node - 1]! + 1);
  let cost = 0;
  if (action === SHIFT || action === RIGHT) {
    for (const node of stack) {
      if (node !== 0 && heads[node] === -1 && goldHead(node) === next) cost += 1;
      if (goldHead(next) === node && !(action === RIGHT && node === top)) cost += 1;
    }
    if (action === RIGHT && goldHead(next) !== top && goldHead(next) > next) cost += 1;
  } else {
    for (let node = next; node <= length; node += 1) {
      if (goldHead(node) === top) cost += 1;
      if (action === LEFT && node !== next && goldHead(top) === node) cost += 1;
    }
  }
  return cost;
}

function trainParser(sentences: readonly TreebankSentence[], tags: readonly Uint8Array[], marks: Uint8Array, epochs: number): Perceptron {
  const perceptron = new Perceptron(ACTION_COUNT);
  const random = seededRandom(2);
  const features = new FeatureList(PARSER_FEATURES);
  const order = sentences.map((_, index) => index).filter((index) => isProjective(sentences[index]!.heads));
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of shuffle(order, random)) {
      const sentence = sentences[index]!;
      const words = toColumns(sentence.words);
      const column = tagColumn(tags[index]!);
      const state = initialState(sentence.words.length);
      while (!isFinal(state)) {
        collectParserFeatures(state, words, column, marks, features);
        const scores = perceptron.score(features);
        const guessed = bestAllowed(state, scores);
        const right = bestRight(state, scores, sentence.heads);
        perceptron.learn(features, right.has(guessed) ? guessed : [...right][0]!, guessed);
        applyAction(state, epoch > 0 && random() < 0.9 ? guessed : right.has(guessed) ? guessed : [...right][0]!);
      }
    }
    console.error(`parser epoch ${epoch + 1} of ${epochs}`);
  }
  return perceptron;
}

/** The actions that lose the fewest gold arcs, the best scored first. */
function bestRight(state: ParserState, scores: Float64Array, gold: readonly number[]): Set<number> {
  const allowed = [SHIFT, REDUCE, LEFT, RIGHT].filter((action) => isAllowed(state, action));
  const costs = allowed.map((action) => costOf(state, action, gold));
  const least = Math.min(...costs);
  return new Set(allowed.filter((_, index) => costs[index] === least).sort((a, b) => scores[b]! - scores[a]!));
}

function trainLabeller(sentences: readonly TreebankSentence[], tags: readonly Uint8Array[], labelIndex: ReadonlyMap<string, number>, epochs: number): Perceptron {
  const perceptron = new Perceptron(labelIndex.size);
  const random = seededRandom(3);
  const features = new FeatureList(LABEL_FEATURES);
  const order = sentences.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const position of shuffle(order, random)) {
      const sentence = sentences[position]!;
      const words = toColumns(sentence.words);
      const column = tagColumn(tags[position]!);
      const tree = toTree(Int32Array.from(sentence.heads));
      for (let index = 0; index < sentence.words.length; index += 1) {
        collectLabelFeatures(words, column, tree, index, features);
        perceptron.learn(features, labelIndex.get(sentence.labels[index]!)!, argMax(perceptron.score(features)));
      }
    }
  }
  return perceptron;
}

function evaluate(bytes: Uint8Array, name: string, sentences: readonly TreebankSentence[]): void {
  const model = decodeSyntax(bytes);
  let words = 0, tagged = 0, attached = 0, labelled = 0, attachable = 0;
  for (const sentence of sentences) {
    const columns = toColumns(sentence.words);
    const tags = predictTags(model.tagger, sentence, new Map(model.tags.map((name, index) => [name, index])));
    const heads = parseWords(model.parser, columns, tags, model.marks);
    const labels = labelArcs(model.labeller, columns, tags, toTree(heads));
    sentence.words.forEach((_, index) => {
      words += 1;
      if (model.tags[tags[index]!] === sentence.tags[index]) tagged += 1;
      if (sentence.labels[index] === 'punct') return;
      attachable += 1;
      if (heads[index] !== sentence.heads[index]) return;
      attached += 1;
      if (heads[index] === -1 || model.labels[labels[index]!] === sentence.labels[index]) labelled += 1;
    });
  }
  const percent = (count: number, of: number): string => ((100 * count) / of).toFixed(2);
  console.log(`${name}: ${words} words, tags ${percent(tagged, words)} %, without punctuation UAS ${percent(attached, attachable)} % LAS ${percent(labelled, attachable)} %`);
}

const epochs = options.smoke ? 2 : Number(options.epochs);
const training = options.smoke ? readPart('train').slice(0, 1500) : readPart('train');
const dev = readPart('dev');
const tagNames = distinct(training.flatMap((sentence) => sentence.tags));
const labelNames = distinct(training.flatMap((sentence) => sentence.labels));
const tagIndex = new Map(tagNames.map((name, index) => [name, index]));
const labelIndex = new Map(labelNames.map((name, index) => [name, index]));
console.error(`${training.length} training sentences, ${tagNames.length} tags, ${labelNames.length} labels`);
const withNames = training.flatMap((sentence) => [sentence, withNamesAsNodes(sentence)]);
const tagger = trainTagger(withNames, tagIndex, Math.min(epochs, 8));
console.error('tagger done');
const taggers = jackknife(training, tagIndex, Math.min(epochs, 4));
console.error('jackknifing done');
const forests = training.flatMap((sentence, index) => [sentence, withNamesAsNodes(sentence)].map((tree) => ({ sentence: tree, tags: predictTags(taggers[index % 2]!, tree, tagIndex) })));
console.error(`${forests.length} trees`);
const parser = trainParser(forests.map((tree) => tree.sentence), forests.map((tree) => tree.tags), clauseMarks(tagNames), epochs);
const labeller = trainLabeller(forests.map((tree) => tree.sentence), forests.map((tree) => tree.tags), labelIndex, Math.min(epochs, 6));
const models = [tagger.average(FLOORS.tagger), parser.average(FLOORS.parser), labeller.average(FLOORS.labeller)];
const bytes = encodeSyntax(tagNames, labelNames, models);
writeFileSync(options.out, bytes);
console.error(`${options.out}: ${bytes.length} bytes; rows ${models.map((rows) => rows.hashes.length).join(', ')}`);
evaluate(bytes, 'dev as it is', dev);
evaluate(bytes, 'dev with names as nodes', dev.map((sentence) => withNamesAsNodes(sentence)));
