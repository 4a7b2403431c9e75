import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { judge } from './judge.js';
import { heldOut, scoreNames } from './names.js';
import { readGraph, readLines, readRecords, type Reader } from './reader.js';

/** One line of the table. */
interface Score {
  readonly task: string;
  readonly set: string;
  readonly result: string;
}

interface Ratio { readonly p: number; readonly r: number; readonly f1: number }

const number = (share: number): string => share.toFixed(3);
const ratio = ({ p, r, f1 }: Ratio): string => `F1 ${number(f1)} (P ${number(p)}, R ${number(r)})`;

export type Table = (reader: Reader, shared: string) => Promise<Score | null>;

const names = (set: string): Table => async (reader) => {
  const score = await scoreNames(reader, set);
  return score === null ? null : { task: 'names, typed, exact span', set: `${set} dev`, result: `${ratio(score)}; untyped ${number(score.untyped)}` };
};

/** Weights that learned from the other documents of UNER-EWT have not seen these; those that are shipped have seen none of it. */
const unseenNames: Table = async (reader) => {
  const score = await scoreNames(reader, 'uner-ewt', heldOut);
  return score === null ? null : { task: 'names, typed, exact span', set: 'uner-ewt dev, each fifth document', result: `${ratio(score)}; untyped ${number(score.untyped)}` };
};

const coreference: Table = async (reader, shared) => {
  const file = path.join(shared, 'data/gum/dev.jsonl');
  const lines = await readLines(reader, readRecords(file));
  const result = (extra: readonly string[]): Record<string, Ratio> => (judge(shared, 'score-relations', lines, [file, '{}', '--json', ...extra]) as { readonly coref: Record<string, Ratio> }).coref;
  const mean = ({ muc, b3, ceafe }: Record<string, Ratio>): number => (muc!.f1 + b3!.f1 + ceafe!.f1) / 3;
  const exact = result(['--no-singletons']);
  return {
    task: 'coreference, mean of MUC, B-cubed, CEAF-e; found mentions', set: 'gum dev',
    result: `${number(mean(exact))} (${['muc', 'b3', 'ceafe'].map((name) => number(exact[name]!.f1)).join(' / ')}); a mention by overlap ${number(mean(result(['--no-singletons', '--coref-match', 'overlap'])))}; with singletons ${number(mean(result([])))}`,
  };
};

interface Line {
  readonly entities: readonly { readonly mentions: readonly { readonly kind: string }[] }[];
}

/** KnowledgeNet marks names and pronouns only: that "a French painter" is the painter is no fact there, and no error. */
function withoutDescriptions(lines: string): string {
  return lines.trim().split('\n').map((line) => {
    const record = JSON.parse(line) as Line;
    return JSON.stringify({ ...record, entities: record.entities.map((entity) => ({ ...entity, mentions: entity.mentions.filter(({ kind }) => kind !== 'nominal') })) });
  }).join('\n');
}

const knowledgenet: Table = async (reader, shared) => {
  const file = path.join(shared, 'data/knowledgenet/dev.jsonl');
  const score = judge(shared, 'score-knowledgenet', withoutDescriptions(await readLines(reader, readRecords(file))), [file, '{}', '--map', path.join(shared, 'vocabulary/to-knowledgenet.json'), '--json']) as { readonly global: Ratio };
  return { task: 'relations, KnowledgeNet text F1, names and pronouns', set: 'knowledgenet dev', result: ratio(score.global) };
};

const documents = (set: string, map: (shared: string) => string): Table => async (reader, shared) => {
  const file = path.join(shared, 'data', `${set}.jsonl`);
  const score = judge(shared, 'score-relations', await readLines(reader, readRecords(file)), [file, '{}', '--map', map(shared), '--json']) as { readonly relations: Ratio };
  return { task: 'relations of documents', set, result: ratio(score.relations) };
};

const openClaims = (bench: string): Table => async (reader, shared) => {
  const file = path.join(shared, 'data', bench, 'dev.jsonl');
  const score = judge(shared, 'score-openie', await readLines(reader, readRecords(file)), ['--bench', bench, file, '{}', '--tokenise', '--json']) as Ratio & { readonly best?: Ratio };
  return { task: `open claims, ${bench === 'carb' ? 'best F1 over confidences' : 'F1'}`, set: `${bench} dev`, result: ratio(score.best ?? score) };
};

interface GoldScore {
  readonly total: { readonly nameMentions: { readonly exact: Ratio }; readonly facts: Ratio; readonly keyRecall: number; readonly mustNotViolations: number };
}

const news = (set: string): Table => async (reader, shared) => {
  const folder = path.join(shared, 'data', set);
  const files = readdirSync(folder).sort();
  const records = files.filter((name) => name.endsWith('.txt')).map((name) => ({ id: name.replace('.txt', ''), text: readFileSync(path.join(folder, name), 'utf8') }));
  const gold = files.filter((name) => name.endsWith('.gold.json')).map((name) => path.join(folder, name)).join(',');
  const score = judge(shared, 'score-gold', await readGraph(reader, records), ['--gold', gold, '--graph', '{}', '--format', 'json']) as GoldScore;
  return {
    task: 'news, facts of graph.json', set,
    result: `P ${number(score.total.facts.p)}, R ${number(score.total.facts.r)}; key facts ${number(score.total.keyRecall)}; must-nots ${score.total.mustNotViolations}; names ${number(score.total.nameMentions.exact.f1)}`,
  };
};

export const TABLES: Readonly<Record<string, Table>> = {
  'uner-ewt': names('uner-ewt'), 'uner-ewt-unseen': unseenNames, gum: names('gum'), coreference, knowledgenet,
  'docred-scratch': documents('docred-scratch/dev', (shared) => path.join(shared, 'vocabulary/to-docred.json')),
  carb: openClaims('carb'), benchie: openClaims('benchie'),
  seeds: news('seeds'), 'news-dev': news('news-dev'),
};
