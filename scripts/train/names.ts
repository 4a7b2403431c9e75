/**
 * Trains the scorer that decides the types of names and writes src/annotate/names/type/type-weights.ts.
 *
 *     npx tsx scripts/train/names.ts [--epochs 6] [--floor 0.15] [--folds 5] [--dry]
 *
 * Each name that the finder's rules cut out of a training text is one example: its gold type, or "no name". --folds N
 * cross-validates on the news passages. The same data gives the same weights.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { forEachName } from '../../src/annotate/names/type/clues.js';
import { TYPE_CLASSES, typeNames } from '../../src/annotate/names/type/type-names.js';
import { unpackWeights, type TypeModel } from '../../src/annotate/names/type/weights.js';
import type { TrainedRows } from '../../src/annotate/syntax/weights.js';
import type { Span } from '../../src/model/span.js';
import { DATA, placeOf, spansOf, toSpan } from '../names/examples.js';
import { readGold, type GoldText } from '../names/gold.js';
import { priors } from '../names/priors.js';
import { seededRandom } from '../../src/model/seeded-random.js';
import { shuffle } from './perceptron.js';
import { averageOf, Softmax } from './softmax.js';

const { values: options } = parseArgs({
  options: {
    epochs: { type: 'string', default: '6' },
    runs: { type: 'string', default: '4' },
    rate: { type: 'string', default: '0.015' },
    decay: { type: 'string', default: '0.0001' },
    floor: { type: 'string', default: '0.15' },
    folds: { type: 'string', default: '0' },
    errors: { type: 'boolean', default: false },
    articles: { type: 'boolean', default: false },
    dry: { type: 'boolean', default: false },
    out: { type: 'string', default: 'src/annotate/names/type/type-weights.ts' },
  },
});

const SETS: readonly { readonly name: string; readonly isComplete: boolean; readonly weight: number }[] = [
  { name: 'news-train', isComplete: true, weight: 6 },
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

function toExamples(gold: GoldText, isComplete: boolean): Example[] {
  const byPlace = new Map(gold.names.map((name) => [placeOf(gold.text, name), name]));
  const spans = spansOf(gold);
  const examples: Example[] = [];
  forEachName(spans, (span, features) => {
    const place = toSpan(span);
    const name = byPlace.get(placeOf(gold.text, place));
    const isNear = gold.names.some((other) => other.start < place.end && place.start < other.end);
    if (name === undefined && (isNear || !isComplete)) return;
    const right = name === undefined ? [NO_NAME] : name.types.map((type) => TYPE_CLASSES.indexOf(type));
    examples.push({ hashes: features.hashes.slice(0, features.count), right });
  });
  return examples;
}

function train(examples: readonly Example[]): TrainedRows {
  const models = Array.from({ length: Number(options.runs) }, (_, run) => {
    const softmax = new Softmax(TYPE_CLASSES.length, Number(options.rate), Number(options.decay));
    for (const { hash, label, weight } of priors(1.2, 0.8)) softmax.start(hash, label, weight);
    const random = seededRandom(11 + run);
    const order = [...examples];
    for (let epoch = 0; epoch < Number(options.epochs); epoch += 1) {
      for (const { hashes, right } of shuffle(order, random)) softmax.learn(hashes, right);
    }
    return softmax;
  });
  return averageOf(models, 64, Number(options.floor));
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

function show(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 50)}`.replace(/\s+/gu, ' ');
}

let total = { names: 0, typed: 0, lost: 0, wrong: 0, dropped: 0 };

function printTotal(label: string): void {
  console.log(`${label}: ${total.names} names with the right span, typed right ${(total.typed / total.names).toFixed(4)}; wrong spans dropped ${total.dropped} of ${total.wrong}; right ones lost ${total.lost}`);
  total = { names: 0, typed: 0, lost: 0, wrong: 0, dropped: 0 };
}

function scoreHeldOut(model: TypeModel, texts: readonly GoldText[]): void {
  for (const gold of texts) {
    const byPlace = new Map(gold.names.filter((name) => name.required).map((name) => [placeOf(gold.text, name), name]));
    const spans = spansOf(gold);
    typeNames(spans, model).forEach(({ type }, index) => {
      const place = toSpan(spans[index]!);
      const name = byPlace.get(placeOf(gold.text, place));
      if (name === undefined) {
        total.wrong += 1;
        if (type === null) total.dropped += 1;
        return;
      }
      total.names += 1;
      if (type === null) total.lost += 1;
      if (type !== null && name.types.includes(type)) total.typed += 1;
      else if (options.errors) console.log(`  ${name.types.join('/')} as ${type ?? 'none'}: ${show(gold.text, place)}`);
    });
  }
}

interface Prepared {
  readonly set: string;
  readonly text: GoldText;
  readonly examples: readonly Example[];
  readonly weight: number;
}

function trainOn(prepared: readonly Prepared[]): TrainedRows {
  const examples = prepared.flatMap(({ examples: list, weight }) => Array.from({ length: weight }, () => list).flat());
  return train(examples);
}

const prepared = SETS.flatMap(({ name, isComplete, weight }) =>
  (readGold(DATA, name) ?? []).map((text): Prepared => ({ set: name, text, weight, examples: toExamples(text, isComplete) })));
for (const { name } of SETS) console.log(`${name}: ${prepared.filter(({ set }) => set === name).reduce((sum, { examples }) => sum + examples.length, 0)} names`);
const folds = Number(options.folds);
const news = prepared.filter(({ set }) => set === 'news-train');
for (let fold = 0; fold < folds; fold += 1) {
  const held = new Set(news.filter((_, index) => index % folds === fold));
  const rows = trainOn(prepared.filter((one) => !held.has(one)));
  scoreHeldOut(unpackWeights(pack(rows)), [...held].map(({ text }) => text));
}
if (folds > 0) printTotal('cross-validated on news');
if (!options.dry || options.articles) {
  const rows = trainOn(prepared);
  const packed = pack(rows);
  console.log(`${rows.hashes.length} rows, ${packed.length} characters`);
  if (!options.dry) writeFileSync(options.out, `/** Weights of the type scorer, made by scripts/train/names.ts. */\nexport const TYPE_WEIGHTS = '${packed}';\n`);
  for (const set of ['seeds', 'news-dev', 'wikigold']) {
    scoreHeldOut(unpackWeights(packed), readGold(DATA, set) ?? []);
    printTotal(set);
  }
}
