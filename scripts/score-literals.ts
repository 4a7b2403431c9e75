/**
 * Scores the date and quantity finder against annotated text: npx tsx scripts/score-literals.ts [SET …] [--errors]
 * The data is looked up in ../shared/data; sets that are not there are skipped. The annotators left most relative dates
 * ("last year", "today") and many counts unmarked, so precision is given with and without those kinds.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findLiterals } from '../src/annotate/literals/literals.js';
import { readSentences } from '../src/annotate/sentences.js';
import { decodeSyntax } from '../src/annotate/syntax/weights.js';
import { ingestText } from '../src/ingest/ingest-text.js';
import type { Span } from '../src/model/span.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DATA = path.join(ROOT, '../shared/data');
const syntax = decodeSyntax(readFileSync(path.join(ROOT, 'models/relata-syntax.bin')));

const SELDOM_MARKED = /^(?:date:(?:near-day|relative|period|ago|edge|time|holiday|century)|quantity:(?:count|measure|fraction))$/u;

interface GoldLiteral extends Span { readonly type: string }
interface GoldText { readonly id: string; readonly text: string; readonly literals: readonly GoldLiteral[] }
interface GoldEntity { readonly type: string; readonly mentions: readonly (Span & { readonly file?: string })[] }

function readGold(set: string): GoldText[] | null {
  const folder = path.join(DATA, set);
  if (!existsSync(folder)) return null;
  return readdirSync(folder).sort().flatMap((name) => {
    const content = (): string => readFileSync(path.join(folder, name), 'utf8');
    if (name.endsWith('.gold.json')) return readGoldFile(content());
    if (name === 'train.jsonl') return content().trim().split('\n').map(readGoldLine);
    return [];
  });
}

function readGoldLine(line: string): GoldText {
  const { id, text, entities } = JSON.parse(line) as { id: string; text: string; entities: GoldEntity[] };
  return { id, text, literals: literalsOf(entities, null) };
}

function readGoldFile(content: string): GoldText[] {
  const { documents, entities } = JSON.parse(content) as { documents: { id: string; text: string }[]; entities: GoldEntity[] };
  return documents.map(({ id, text }) => ({ id, text, literals: literalsOf(entities, id) }));
}

function literalsOf(entities: readonly GoldEntity[], file: string | null): GoldLiteral[] {
  return entities.filter(({ type }) => type === 'Date' || type === 'Quantity').flatMap(({ type, mentions }) =>
    mentions.filter((mention) => file === null || mention.file === file).map(({ start, end }) => ({ start, end, type })));
}

interface Tally { gold: number; predicted: number; usual: number; exact: number; exactUsual: number; overlapGold: number; overlapPredicted: number }

const errors = new Map<string, string[]>();

function note(kind: string, text: string, span: Span, label: string): void {
  const shown = `${text.slice(Math.max(0, span.start - 40), span.start)}[${text.slice(span.start, span.end)}|${label}]${text.slice(span.end, span.end + 30)}`.replace(/\s+/gu, ' ');
  errors.set(kind, [...(errors.get(kind) ?? []), shown]);
}

function scoreText(gold: GoldText, type: string, tally: Tally): void {
  const { document } = ingestText(gold.text, { id: gold.id });
  if (document === null) return;
  const predicted = findLiterals(document, readSentences(document, syntax)).filter((literal) => literal.type === type);
  const wanted = gold.literals.filter((literal) => literal.type === type);
  tally.gold += wanted.length;
  for (const literal of predicted) {
    const usual = !SELDOM_MARKED.test(literal.foundBy);
    const near = wanted.filter((other) => other.start < literal.end && literal.start < other.end);
    const exact = near.some((other) => other.start === literal.start && other.end === literal.end);
    tally.predicted += 1;
    if (usual) tally.usual += 1;
    if (exact) tally.exact += 1;
    if (exact && usual) tally.exactUsual += 1;
    if (near.length > 0) tally.overlapPredicted += 1;
    if (!exact) note(near.length > 0 ? `${type} boundary` : usual ? `${type} spurious` : `${type} of a kind seldom marked`, gold.text, literal, literal.foundBy);
  }
  for (const literal of wanted) {
    if (predicted.some((other) => other.start < literal.end && literal.start < other.end)) tally.overlapGold += 1;
    else note(`${type} missed`, gold.text, literal, gold.id);
  }
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '  -  ' : (part / whole).toFixed(3);
}

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
for (const set of asked.length > 0 ? asked : ['seeds', 'news-dev', 'news-train']) {
  const texts = readGold(set);
  if (texts === null) {
    console.log(`${set}: not there, skipped`);
    continue;
  }
  for (const type of ['Date', 'Quantity']) {
    const tally: Tally = { gold: 0, predicted: 0, usual: 0, exact: 0, exactUsual: 0, overlapGold: 0, overlapPredicted: 0 };
    for (const text of texts) scoreText(text, type, tally);
    console.log(`${set.padEnd(11)}${type.padEnd(9)} exact P ${ratio(tally.exact, tally.predicted)} (usual kinds ${ratio(tally.exactUsual, tally.usual)}) R ${ratio(tally.exact, tally.gold)}  overlap P ${ratio(tally.overlapPredicted, tally.predicted)} R ${ratio(tally.overlapGold, tally.gold)}  (gold ${tally.gold}, predicted ${tally.predicted})`);
  }
}
if (process.argv.includes('--errors')) {
  for (const [kind, examples] of errors) console.log(`\n== ${kind}: ${examples.length}\n  ${examples.join('\n  ')}`);
}
