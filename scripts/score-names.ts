/**
 * Scores the name finder against annotated text: npx tsx scripts/score-names.ts [SET …] [--errors]
 * The data is looked up in ../shared/data; sets that are not there are skipped. A name counts as found where its span is
 * the gold span (leading determiners and titles and a trailing 's aside), typed where its type agrees as well.
 */
import { findLiterals } from '../src/annotate/literals/literals.js';
import { findNames } from '../src/annotate/names/names.js';
import { readSentences } from '../src/annotate/sentences.js';
import { ingestText } from '../src/ingest/ingest-text.js';
import type { MentionDraft } from '../src/model/mention.js';
import type { Span } from '../src/model/span.js';
import { shippedSyntax } from '../src/shipped-models.js';
import { DATA, placeOf } from './names/examples.js';
import { readGold, type GoldName, type GoldText } from './names/gold.js';

const syntax = shippedSyntax();

interface Tally { found: number; typed: number; predicted: number; gold: number; overlapGold: number; overlapPredicted: number }

const errors = new Map<string, string[]>();

function note(kind: string, example: string): void {
  const list = errors.get(kind);
  if (list === undefined) errors.set(kind, [example]);
  else list.push(example);
}

function printErrors(): void {
  for (const [kind, examples] of [...errors].sort(([, a], [, b]) => b.length - a.length)) {
    console.log(`\n== ${kind}: ${examples.length}`);
    for (const example of examples) console.log(`  ${example}`);
  }
  errors.clear();
}

function scoreText(gold: GoldText, set: string, tally: Tally): void {
  const { document } = ingestText(gold.text, { id: gold.id });
  if (document === null) return;
  const sentences = readSentences(document, syntax);
  const predicted = findNames(document, sentences, findLiterals(document, sentences), []).filter((name) => isJudged(name, set));
  const goldByPlace = new Map(gold.names.map((name) => [placeOf(gold.text, name), name]));
  for (const name of gold.names) if (name.required) goldByPlace.set(placeOf(gold.text, name), name);
  const required = [...goldByPlace.values()].filter((name) => name.required);
  tally.gold += required.length;
  const hit = new Set<GoldName>();
  for (const name of predicted) {
    const exact = goldByPlace.get(placeOf(gold.text, name));
    if (exact !== undefined) {
      if (!exact.required) continue;
      hit.add(exact);
      tally.predicted += 1;
      tally.found += 1;
      tally.overlapPredicted += 1;
      if (exact.types.includes(name.type)) tally.typed += 1;
      else note(`type ${exact.types.join('/')} as ${name.type}`, show(gold.text, name, name.foundBy));
      continue;
    }
    const near = gold.names.filter((other) => other.start < name.end && name.start < other.end);
    if (near.length > 0 && near.every((other) => !other.required)) continue;
    tally.predicted += 1;
    if (near.length > 0) tally.overlapPredicted += 1;
    note(near.length > 0 ? 'boundary' : 'spurious', `${show(gold.text, name, name.type)}${near.length > 0 ? `   GOLD ${near.map((other) => gold.text.slice(other.start, other.end)).join(' | ')}` : ''}`);
  }
  for (const name of required) {
    if (hit.has(name) || predicted.some((other) => other.start < name.end && name.start < other.end)) tally.overlapGold += 1;
    else note('missed', show(gold.text, name, name.types.join('/')));
  }
}

/** Sets that mark people, organisations and places only say nothing of the rest; most leave adjectives of nationality out. */
function isJudged(name: MentionDraft, set: string): boolean {
  if (set === 'uner-ewt') return ['Person', 'Organization', 'Place'].includes(name.type) && name.foundBy !== 'name:demonym';
  return !set.startsWith('gum') || name.foundBy !== 'name:demonym';
}

function show(text: string, span: Span, label: string): string {
  return `${text.slice(Math.max(0, span.start - 40), span.start)}[${text.slice(span.start, span.end)}|${label}]${text.slice(span.end, span.end + 40)}`.replace(/\s+/gu, ' ');
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '  -  ' : (part / whole).toFixed(3);
}

function f1(found: number, predicted: number, gold: number): string {
  return ratio(2 * found, predicted + gold);
}

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const sets = asked.length > 0 ? asked : ['seeds', 'news-dev', 'news-train', 'uner-ewt', 'gum', 'wikigold'];
for (const set of sets) {
  const texts = readGold(DATA, set);
  if (texts === null) {
    console.log(`${set}: not there, skipped`);
    continue;
  }
  const tally: Tally = { found: 0, typed: 0, predicted: 0, gold: 0, overlapGold: 0, overlapPredicted: 0 };
  for (const text of texts) scoreText(text, set, tally);
  console.log(`${set.padEnd(14)} P ${ratio(tally.found, tally.predicted)} R ${ratio(tally.found, tally.gold)} exact F1 ${f1(tally.found, tally.predicted, tally.gold)}  typed F1 ${f1(tally.typed, tally.predicted, tally.gold)}  type accuracy ${ratio(tally.typed, tally.found)}  overlap F1 ${f1((tally.overlapGold + tally.overlapPredicted) / 2, tally.predicted, tally.gold)}  (gold ${tally.gold}, predicted ${tally.predicted})`);
  if (process.argv.includes('--errors')) printErrors();
}
