/**
 * Fits the weights by which antecedents are ranked and writes src/annotate/coreference/ranking/weight-tables.ts:
 *
 *     npx tsx scripts/train/coreference.ts [--decay 6] [--dry]
 *
 * Learns from the training parts of the news passages, GUM and LitBank, by logistic regression over the candidates of each
 * pronoun or description and "none of them"; the chains before it are as the gold has them. Prints for each class precision
 * and recall on the news passages, five times trained without the fifth that it is tried on. The same data gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { agree, passMention } from '../../src/annotate/coreference/chains/chains.js';
import { findSureChains } from '../../src/annotate/coreference/find-chains.js';
import type { Discourse } from '../../src/annotate/coreference/mentions/discourse.js';
import type { Referring } from '../../src/annotate/coreference/mentions/referring.js';
import { findCandidates, type Candidate } from '../../src/annotate/coreference/ranking/candidates.js';
import { classOfAnaphor } from '../../src/annotate/coreference/ranking/choose.js';
import { FEATURES } from '../../src/annotate/coreference/ranking/feature-list.js';
import { readFeatures } from '../../src/annotate/coreference/ranking/features.js';
import { isOpenDescription, isOpenPronoun } from '../../src/annotate/coreference/ranking/is-ranked.js';
import type { AnaphorClass } from '../../src/annotate/coreference/ranking/weight-tables.js';
import { goldOf } from '../coreference/align.js';
import { prepare } from '../coreference/annotate-gold.js';
import { readGold, type GoldText } from '../coreference/gold.js';

const { values: options } = parseArgs({ options: { decay: { type: 'string', default: '6' }, dry: { type: 'boolean', default: false } } });

/** One anaphor with its candidates' features and which of them is right: -1 for none. */
interface Example {
  readonly kind: AnaphorClass;
  readonly candidates: readonly (readonly number[])[];
  readonly named: readonly boolean[];
  readonly right: number;
  readonly weight: number;
  /** Passages of the news set are dealt into five; the other sets are always learned from. */
  readonly fold: number;
}

interface Source {
  readonly set: string;
  readonly isNews: boolean;
  /** How much an example counts. */
  readonly weight: (kind: AnaphorClass) => number;
  /** A set that marks only some kinds of things says nothing about the anaphors that it leaves unmarked. */
  readonly marksAll: boolean;
}

const isAnimate = (kind: AnaphorClass): boolean => kind === 'person' || kind === 'plural';

const SOURCES: readonly Source[] = [
  { set: 'news-train/train', isNews: true, weight: () => 3, marksAll: true },
  { set: 'gum/train', isNews: false, weight: (kind) => (isAnimate(kind) ? 1 : 0.5), marksAll: true },
  { set: 'litbank/train', isNews: false, weight: (kind) => (isAnimate(kind) ? 0.3 : 0), marksAll: false },
];

const FOLDS = 5;

function readExamples(): Example[] {
  return SOURCES.flatMap((source) => {
    const texts = readGold(source.set);
    if (texts === null) throw new Error(`${source.set} is not there`);
    return texts.flatMap((text, index) => examplesOf(text, source, source.isNews ? index % FOLDS : -1));
  });
}

function examplesOf(text: GoldText, source: Source, fold: number): Example[] {
  const prepared = prepare(text, 'gold');
  if (prepared === null) return [];
  const { discourse, link } = findSureChains(prepared.document, prepared.sentences, prepared.drafts, prepared.quotes);
  const entities = discourse.mentions.map((mention) => goldOf(text, prepared.sentences, mention)?.entity ?? null);
  const examples: Example[] = [];
  for (const mention of discourse.mentions) {
    if (isOpenPronoun(mention, discourse) || isOpenDescription(mention, discourse)) {
      const example = toExample(mention, discourse, entities, source, fold);
      if (example !== null) examples.push(example.example);
      if (example !== null && example.antecedent !== null && agree(discourse.chains.of(mention), example.antecedent.chain)) link(mention, example.antecedent.nearest, 'gold');
    }
    passMention(discourse.chains.of(mention), mention);
  }
  return examples;
}

function toExample(
  mention: Referring, discourse: Discourse, entities: readonly (string | null)[], source: Source, fold: number,
): { readonly example: Example; readonly antecedent: Candidate | null } | null {
  const kind = classOfAnaphor(mention);
  const entity = entities[mention.index] ?? null;
  const candidates = findCandidates(mention, discourse);
  const weight = source.weight(kind);
  if (candidates.length === 0 || weight === 0 || (entity === null && !source.marksAll)) return null;
  const right = entity === null ? -1 : candidates.findIndex(({ chain }) => isMostly(entity, chain.members.map((member) => entities[member.index] ?? null)));
  const example = { kind, candidates: readFeatures(mention, candidates, discourse), named: candidates.map(({ chain }) => chain.named), right, weight, fold };
  return { example, antecedent: candidates[right] ?? null };
}

function isMostly(entity: string, entities: readonly (string | null)[]): boolean {
  const known = entities.filter((other) => other !== null);
  return known.filter((other) => other === entity).length * 2 > known.length;
}

/** Probabilities of the candidates; what is missing to 1 is that of "none". */
function probabilities(weights: Float64Array, candidates: Example['candidates']): number[] {
  const scores = candidates.map((features) => Math.exp(features.reduce((sum, feature) => sum + weights[feature]!, 0)));
  const total = scores.reduce((sum, score) => sum + score, Math.exp(weights[0]!));
  return scores.map((score) => score / total);
}

const STEPS = 300;

/** Gradient descent over all examples with AdaGrad step sizes (Duchi et al. 2011). */
function fit(examples: readonly Example[], decay: number): Float64Array {
  const weights = new Float64Array(FEATURES.length);
  const squares = new Float64Array(FEATURES.length).fill(1e-8);
  for (let step = 0; step < STEPS; step += 1) {
    const slopes = weights.map((weight) => decay * weight);
    for (const { candidates, right, weight } of examples) {
      let none = 1;
      probabilities(weights, candidates).forEach((probability, index) => {
        none -= probability;
        const slope = weight * (probability - (index === right ? 1 : 0));
        for (const feature of candidates[index]!) slopes[feature]! += slope;
      });
      slopes[0]! += weight * (none - (right < 0 ? 1 : 0));
    }
    slopes.forEach((slope, feature) => {
      squares[feature]! += slope * slope;
      weights[feature]! -= (0.5 * slope) / Math.sqrt(squares[feature]!);
    });
  }
  return weights;
}

function printTrial(kind: string, examples: readonly Example[], decay: number): void {
  const tallies = new Map([0.4, 0.5, 0.6, 0.7].map((threshold) => [threshold, { right: 0, made: 0 }]));
  const tried = examples.filter(({ fold }) => fold >= 0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fit(examples.filter((example) => example.fold !== fold), decay);
    for (const { candidates, named, right } of tried.filter((example) => example.fold === fold)) {
      const shares = probabilities(weights, candidates);
      const best = shares.indexOf(Math.max(...shares));
      for (const [threshold, tally] of tallies) {
        if (shares[best]! < threshold || !named[best]) continue;
        tally.made += 1;
        if (best === right) tally.right += 1;
      }
    }
  }
  const wanted = tried.filter(({ named, right }) => right >= 0 && named[right]).length;
  const percent = (share: number): string => (100 * share).toFixed(1);
  console.log(`${kind}: ${examples.length} examples; links to names on ${tried.length} of news:`);
  for (const [threshold, { right, made }] of tallies) console.log(`  from ${threshold}: P ${percent(right / made)} R ${percent(right / wanted)}  (${right} of ${made} right, ${wanted} wanted)`);
}

const KINDS: readonly AnaphorClass[] = ['person', 'thing', 'plural', 'organization-description', 'person-description', 'thing-description'];
const TABLES = fileURLToPath(new URL('../../src/annotate/coreference/ranking/weight-tables.ts', import.meta.url));

function writeTables(weights: ReadonlyMap<AnaphorClass, Float64Array>): void {
  const quoted = (name: string): string => (name.includes('-') ? `'${name}'` : name);
  const tables = [...weights].map(([kind, values]) => {
    const entries = FEATURES.map((feature, index) => [feature, Math.round(values[index]! * 10) / 10] as const).filter(([, weight]) => weight !== 0);
    return `  ${quoted(kind)}: {\n${wrap(entries.map(([feature, weight]) => `${quoted(feature)}: ${weight},`))}\n  },\n`;
  });
  const head = `import type { Feature } from './feature-list.js';

/** Pronouns and descriptions that behave alike have their weights together. */
export type AnaphorClass = ${KINDS.map((kind) => `'${kind}'`).join(' | ')};

/** Log-linear weights, rounded; a feature that is not listed weighs nothing. Made by scripts/train/coreference.ts. */
export const WEIGHT_TABLES: Readonly<Record<AnaphorClass, Partial<Readonly<Record<Feature, number>>>>> = {\n`;
  writeFileSync(TABLES, `${head}${tables.join('')}};\n`);
}

const LINE_WIDTH = 150;

function wrap(entries: readonly string[]): string {
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last === undefined || last.length + entry.length >= LINE_WIDTH) lines.push(`    ${entry}`);
    else lines[lines.length - 1] = `${last} ${entry}`;
  }
  return lines.join('\n');
}

const examples = readExamples();
const decay = Number(options.decay);
const fitted = new Map<AnaphorClass, Float64Array>();
for (const kind of KINDS) {
  const own = examples.filter((example) => example.kind === kind);
  printTrial(kind, own, decay);
  fitted.set(kind, fit(own, decay));
}
if (!options.dry) writeTables(fitted);
