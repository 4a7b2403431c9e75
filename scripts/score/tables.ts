import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { judge } from './judge.js';
import { GUM, UNER, heldOut, scoreNames, type NameSet } from './names.js';
import { readGraph, readLines, readRecords, type Reader } from './reader.js';

/** One line of the table. */
export interface Score {
  readonly task: string;
  readonly set: string;
  readonly result: string;
  /** The figures that docs/scores.md shows. */
  readonly short: string;
}

interface Ratio { readonly p: number; readonly r: number; readonly f1: number }

const number = (share: number): string => share.toFixed(3);
const ratio = ({ p, r, f1 }: Ratio): string => `F1 ${number(f1)} (P ${number(p)}, R ${number(r)})`;

export type Table = (reader: Reader, shared: string) => Promise<Score | null>;

const names = (set: NameSet, label: string, choose?: Parameters<typeof scoreNames>[3]): Table => async (reader, shared) => {
  const score = await scoreNames(reader, shared, set, choose);
  return { task: 'names, typed F1, exact span', set: label, result: `${ratio(score)}; untyped ${number(score.untyped)}`, short: number(score.f1) };
};

const coreference: Table = async (reader, shared) => {
  const file = path.join(shared, 'data/gum/dev.jsonl');
  const lines = await readLines(reader, readRecords(file));
  const result = (extra: readonly string[]): Record<string, Ratio> => (judge(shared, 'score-relations', { '{}': lines }, [file, '{}', '--json', ...extra]) as { readonly coref: Record<string, Ratio> }).coref;
  const mean = ({ muc, b3, ceafe }: Record<string, Ratio>): number => (muc!.f1 + b3!.f1 + ceafe!.f1) / 3;
  const exact = result(['--no-singletons']);
  const overlap = mean(result(['--no-singletons', '--coref-match', 'overlap']));
  return {
    task: 'coreference, mean of MUC, B-cubed, CEAF-e; found mentions', set: 'GUM dev', short: `${number(mean(exact))} (${number(overlap)})`,
    result: `${number(mean(exact))} (${['muc', 'b3', 'ceafe'].map((name) => number(exact[name]!.f1)).join(' / ')}); a mention by overlap ${number(overlap)}; with singletons ${number(mean(result([])))}`,
  };
};

const knowledgenet: Table = async (reader, shared) => {
  const file = path.join(shared, 'data/knowledgenet/dev.jsonl');
  const score = judge(shared, 'score-knowledgenet', { '{}': await readLines(reader, readRecords(file)) }, [file, '{}', '--map', path.join(shared, 'vocabulary/to-knowledgenet.json'), '--json']) as { readonly global: Ratio };
  return { task: 'relations, KnowledgeNet text F1', set: 'KnowledgeNet dev', result: ratio(score.global), short: number(score.global.f1) };
};

const documents = (set: string, map: (shared: string) => string): Table => async (reader, shared) => {
  const file = path.join(shared, 'data', set, 'dev.jsonl');
  const score = judge(shared, 'score-relations', { '{}': await readLines(reader, readRecords(file)) }, [file, '{}', '--map', map(shared), '--json']) as { readonly relations: Ratio };
  return { task: 'relations of documents, F1', set: `${set} dev`, result: ratio(score.relations), short: number(score.relations.f1) };
};

const openClaims = (bench: string): Table => async (reader, shared) => {
  const file = path.join(shared, 'data', bench, 'dev.jsonl');
  const score = judge(shared, 'score-openie', { '{}': await readLines(reader, readRecords(file)) }, ['--bench', bench, file, '{}', '--tokenise', '--json']) as Ratio & { readonly best?: Ratio };
  return { task: `open claims, ${bench === 'carb' ? 'best F1 over confidences' : 'F1'}`, set: `${bench === 'carb' ? 'CaRB' : 'BenchIE'} dev`, result: ratio(score.best ?? score), short: number((score.best ?? score).f1) };
};

interface FactCounts extends Ratio { readonly tp: number; readonly tpOptional: number; readonly fp: number }

interface GoldScore {
  readonly total: { readonly nameMentions: { readonly exact: Ratio }; readonly facts: FactCounts; readonly keyRecall: number; readonly mustNotViolations: number };
}

interface JudgedGraph { readonly facts: readonly { readonly confidence: number }[] }

const newsFiles = (shared: string, set: string, ending: string): string[] =>
  readdirSync(path.join(shared, 'data', set)).sort().filter((name) => name.endsWith(ending)).map((name) => path.join(shared, 'data', set, name));

/** The graph of a set of annotated articles. */
async function readNews(reader: Reader, shared: string, set: string): Promise<JudgedGraph> {
  const records = newsFiles(shared, set, '.txt').map((file) => ({ id: path.basename(file, '.txt'), text: readFileSync(file, 'utf8') }));
  return JSON.parse(await readGraph(reader, records)) as JudgedGraph;
}

function judgeNews(graph: JudgedGraph, shared: string, set: string): GoldScore['total'] {
  const gold = newsFiles(shared, set, '.gold.json').join(',');
  return (judge(shared, 'score-gold', { '{}': JSON.stringify(graph) }, ['--gold', gold, '--graph', '{}', '--format', 'json']) as GoldScore).total;
}

const news = (set: string, label: string): Table => async (reader, shared) => {
  const { facts, keyRecall, mustNotViolations, nameMentions } = judgeNews(await readNews(reader, shared, set), shared, set);
  return {
    task: 'news, facts of graph.json: P / R / key facts / must-nots', set: label,
    result: `P ${number(facts.p)}, R ${number(facts.r)}; key facts ${number(keyRecall)}; must-nots ${mustNotViolations}; names ${number(nameMentions.exact.f1)}`,
    short: `${number(facts.p)} / ${number(facts.r)} / ${number(keyRecall)} / ${mustNotViolations}`,
  };
};

/** From here on a fact counts as one that Relata is sure of. */
const SURE = 0.8;
/** Bounds between which facts are counted together. */
const BINS = [0, 0.6, 0.7, SURE, 0.9, 1.01];

const calibration = (set: string, label: string): Table => async (reader, shared) => {
  const graph = await readNews(reader, shared, set);
  const rightFrom = (least: number, most: number): string => {
    const facts = graph.facts.filter(({ confidence }) => confidence >= least && confidence < most);
    const { tp, tpOptional, fp } = judgeNews({ ...graph, facts }, shared, set).facts;
    return `${tp + tpOptional} of ${tp + tpOptional + fp}`;
  };
  const sure = rightFrom(SURE, BINS.at(-1)!);
  const bins = BINS.slice(0, -1).map((least, index) => `${least === 0 ? 'less' : `from ${least}`} ${rightFrom(least, BINS[index + 1]!)}`);
  return { task: `calibration: right facts among those of confidence ${SURE} or more`, set: label, result: `${sure}; by confidence: ${bins.join(', ')}`, short: sure };
};

export const TABLES: Readonly<Record<string, Table>> = {
  'uner-ewt': names(UNER, 'UNER-EWT dev'),
  // Weights trained without --with-dev have not seen these documents.
  'uner-ewt-fifth': names(UNER, 'UNER-EWT dev, each fifth document', heldOut),
  gum: names(GUM, 'GUM dev, named'), coreference, knowledgenet,
  'docred-scratch': documents('docred-scratch', (shared) => path.join(shared, 'vocabulary/to-docred.json')),
  carb: openClaims('carb'), benchie: openClaims('benchie'),
  seeds: news('seeds', 'two articles'), 'news-dev': news('news-dev', 'four articles'),
  'seeds-calibration': calibration('seeds', 'two articles'), 'news-dev-calibration': calibration('news-dev', 'four articles'),
};
