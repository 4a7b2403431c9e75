/**
 * Trains the scorer that decides the types of names and writes src/annotate/names/type/type-weights.ts.
 *
 *     npx tsx scripts/train/names.ts [--epochs 8] [--floor 0.02] [--held-out 5] [--dry]
 *
 * Each name that the finder's rules cut out of a training text is one example: its gold type, or "no name". With
 * --held-out N every N-th news passage is kept back and scored. The same data gives the same weights.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gatherClues } from '../../src/annotate/names/type/clues.js';
import { addTypeFeatures, MAX_FEATURES } from '../../src/annotate/names/type/features.js';
import { TYPE_CLASSES, typeNames } from '../../src/annotate/names/type/type-names.js';
import { buildModel, FeatureList, type LinearModel } from '../../src/annotate/syntax/linear-model.js';
import type { TrainedRows } from '../../src/annotate/syntax/weights.js';
import { DATA, placeOf, spansOf, toSpan } from '../names/examples.js';
import { readGold, type GoldText } from '../names/gold.js';
import { Perceptron, seededRandom, shuffle } from './perceptron.js';

const { values: options } = parseArgs({
  options: {
    epochs: { type: 'string', default: '8' },
    floor: { type: 'string', default: '0.02' },
    'held-out': { type: 'string', default: '0' },
    dry: { type: 'boolean', default: false },
    out: { type: 'string', default: 'src/annotate/names/type/type-weights.ts' },
  },
});

const SETS: readonly { readonly name: string; readonly isComplete: boolean; readonly weight: number }[] = [
  { name: 'news-train', isComplete: true, weight: 2 },
  { name: 'redocred', isComplete: true, weight: 1 },
  { name: 'wikigold-train', isComplete: true, weight: 1 },
  { name: 'gum-train', isComplete: false, weight: 1 },
  { name: 'gum-other-train', isComplete: false, weight: 1 },
  { name: 'politics-train', isComplete: false, weight: 1 },
  { name: 'music-train', isComplete: false, weight: 1 },
  { name: 'literature-train', isComplete: false, weight: 1 },
  { name: 'science-train', isComplete: false, weight: 1 },
  { name: 'ai-train', isComplete: false, weight: 1 },
  { name: 'knowledgenet-train', isComplete: false, weight: 1 },
];

interface Example {
  readonly hashes: Int32Array;
  /** Classes that are right. */
  readonly right: readonly number[];
}

const NO_NAME = TYPE_CLASSES.indexOf(null);
const scratch = new FeatureList(MAX_FEATURES);

function toExamples(gold: GoldText, isComplete: boolean): Example[] {
  const byPlace = new Map(gold.names.map((name) => [placeOf(gold.text, name), name]));
  const spans = spansOf(gold);
  const clues = gatherClues(spans);
  return spans.flatMap((span): Example[] => {
    const place = toSpan(span);
    const name = byPlace.get(placeOf(gold.text, place));
    const isNear = gold.names.some((other) => other.start < place.end && place.start < other.end);
    if (name === undefined && (isNear || !isComplete)) return [];
    addTypeFeatures(span, span.isQuoted, clues, scratch);
    const right = name === undefined ? [NO_NAME] : name.types.map((type) => TYPE_CLASSES.indexOf(type));
    return [{ hashes: scratch.hashes.slice(0, scratch.count), right }];
  });
}

function train(examples: readonly Example[], epochs: number): Perceptron {
  const perceptron = new Perceptron(TYPE_CLASSES.length);
  const random = seededRandom(11);
  const order = [...examples];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { hashes, right } of shuffle(order, random)) {
      scratch.hashes.set(hashes);
      scratch.count = hashes.length;
      const scores = perceptron.score(scratch);
      const guessed = best(scores, null);
      const wanted = right.includes(guessed) ? guessed : best(scores, right);
      perceptron.learn(scratch, wanted, guessed);
    }
  }
  return perceptron;
}

function best(scores: Float64Array, among: readonly number[] | null): number {
  let found = among?.[0] ?? 0;
  for (let label = 0; label < scores.length; label += 1) {
    if ((among === null || among.includes(label)) && scores[label]! > scores[found]!) found = label;
  }
  return found;
}

function pack({ hashes, weights, classCount }: TrainedRows): string {
  const cells: number[] = [];
  hashes.forEach((_hash, row) => {
    const values = [...weights.subarray(row * classCount, (row + 1) * classCount)];
    cells.push(values.reduce((mask, value, label) => (value === 0 ? mask : mask | (1 << label)), 0), ...values.filter((value) => value !== 0).map((value) => value & 0xff));
  });
  const bytes = Buffer.alloc(4 + hashes.length * 4 + cells.length);
  bytes.writeUInt32LE(hashes.length, 0);
  hashes.forEach((hash, row) => bytes.writeInt32LE(hash, 4 + row * 4));
  bytes.set(cells, 4 + hashes.length * 4);
  return bytes.toString('base64');
}

function scoreHeldOut(model: LinearModel, texts: readonly GoldText[]): void {
  let found = 0, typed = 0, kept = 0, lost = 0, spurious = 0;
  for (const gold of texts) {
    const byPlace = new Map(gold.names.filter((name) => name.required).map((name) => [placeOf(gold.text, name), name]));
    const spans = spansOf(gold);
    typeNames(spans, model).forEach((typing, index) => {
      const name = byPlace.get(placeOf(gold.text, toSpan(spans[index]!)));
      if (name === undefined) {
        if (typing === null) kept += 1;
        else spurious += 1;
        return;
      }
      found += 1;
      if (typing === null) lost += 1;
      else if (name.types.includes(typing.type)) typed += 1;
    });
  }
  console.log(`held out: ${found} names with the right span, typed right ${(typed / found).toFixed(4)}; wrong spans ${spurious}, of them dropped ${kept}; right ones lost ${lost}`);
}

const heldOut = Number(options['held-out']);
const kept: GoldText[] = [];
const examples = SETS.flatMap(({ name, isComplete, weight }) => {
  const texts = readGold(DATA, name) ?? [];
  const used = texts.filter((text, index) => {
    if (name !== 'news-train' || heldOut === 0 || index % heldOut !== 0) return true;
    kept.push(text);
    return false;
  });
  const made = used.flatMap((text) => toExamples(text, isComplete));
  console.log(`${name}: ${used.length} texts, ${made.length} names`);
  return Array.from({ length: weight }, () => made).flat();
});
const rows = train(examples, Number(options.epochs)).average(Number(options.floor));
const text = pack(rows);
console.log(`${rows.hashes.length} rows, ${text.length} characters`);
if (kept.length > 0) scoreHeldOut(buildModel(rows.classCount, rows.hashes, rows.weights), kept);
if (!options.dry) writeFileSync(options.out, `/** Weights of the type scorer, made by scripts/train/names.ts. */\nexport const TYPE_WEIGHTS = '${text}';\n`);
