import { readFileSync, writeFileSync } from 'node:fs';
import type { Score } from './tables.js';

/** What stands beside a score: whether the shipped weights learned from that data, how others do, and what was published. */
const BESIDE: Readonly<Record<string, readonly [learned: string, peer: string, published: string]>> = {
  'uner-ewt': ['yes', 'CoreNLP 0.63, spaCy md 0.58 (UNER-PUD news)', ''],
  'uner-ewt-fifth': ['yes', '', ''],
  gum: ['yes', '', ''],
  coreference: ['yes', 'CoreNLP 0.36 (names only)', ''],
  knowledgenet: ['yes', 'CoreNLP KBP 0.467', 'BERT baseline 0.688, Diffbot 0.810, human 0.878'],
  'docred-scratch': ['other labels', 'CoreNLP KBP 0.08-0.13 (Re-DocRED)', ''],
  carb: ['no', 'OpenIE 4 0.497', ''],
  benchie: ['no', 'ClausIE 0.339', ''],
  seeds: ['tuned on', '8 of 14 key facts as strings, 1 as an edge', ''],
  'news-dev': ['tuned on', '', ''],
  'seeds-calibration': ['tuned on', '', ''],
  'news-dev-calibration': ['tuned on', '', ''],
};

const [BEGIN, END] = ['<!-- by scripts/score.ts --write -->', '<!-- end -->'];

/** Replaces the table of a document between its marks. */
export function writeTable(file: string, columns: ReadonlyMap<string, ReadonlyMap<string, Score>>): void {
  const old = readFileSync(file, 'utf8');
  const [from, to] = [old.indexOf(BEGIN), old.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${file} has no place for the table: ${BEGIN} … ${END}`);
  writeFileSync(file, `${old.slice(0, from)}${BEGIN}\n${toTable(columns)}${old.slice(to)}`);
}

function toTable(columns: ReadonlyMap<string, ReadonlyMap<string, Score>>): string {
  const titles = [...columns.keys()];
  const rows = [...columns.get(titles[0]!)!].map(([name, { task, set }]) => {
    const [learned = '', peer = '', published = ''] = BESIDE[name] ?? [];
    return [task, set, ...titles.map((title) => columns.get(title)!.get(name)?.short ?? ''), learned, peer, published];
  });
  const lines = [['task', 'data', ...titles, 'learned from', 'peer', 'published'], titles.map(() => '---').concat(Array<string>(5).fill('---')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
