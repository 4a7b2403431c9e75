/**
 * Scores the names that the learned model alone finds: npx tsx scripts/score-model-names.ts [SET …] [--models models] [--runtime onnxruntime-web]
 * Sets and rules are those of score-names.ts: spans count without leading determiners and titles and a trailing 's.
 */
import { parseArgs } from 'node:util';
import { readWithModel } from '../src/annotate/model/read-with-model.js';
import type { RuntimeName } from '../src/annotate/model/runtime.js';
import { readSentences } from '../src/annotate/sentences.js';
import { ingestText } from '../src/ingest/ingest-text.js';
import type { MentionCandidate } from '../src/model/reading.js';
import { shippedSyntax } from '../src/shipped-models.js';
import { openModelFrom } from './model/open-model.js';
import { DATA, placeOf } from './names/examples.js';
import { readGold, type GoldText } from './names/gold.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { models: { type: 'string', default: 'models' }, runtime: { type: 'string' }, errors: { type: 'boolean', default: false } },
});
const model = await openModelFrom(options.models, options.runtime as RuntimeName | undefined);
const syntax = shippedSyntax();

interface Tally { found: number; typed: number; predicted: number; gold: number }

async function scoreText(gold: GoldText, set: string, tally: Tally): Promise<void> {
  const { document } = ingestText(gold.text, { id: gold.id });
  if (document === null) return;
  const reading = await readWithModel(document.text, readSentences(document, syntax), model);
  const goldByPlace = new Map(gold.names.map((name) => [placeOf(gold.text, name), name]));
  for (const name of gold.names) if (name.required) goldByPlace.set(placeOf(gold.text, name), name);
  tally.gold += [...goldByPlace.values()].filter((name) => name.required).length;
  for (const name of reading.mentions.filter((mention) => isJudged(mention, set))) {
    const exact = goldByPlace.get(placeOf(gold.text, name));
    const near = gold.names.filter((other) => other.start < name.end && name.start < other.end);
    if (exact === undefined ? near.length > 0 && near.every((other) => !other.required) : !exact.required) continue;
    tally.predicted += 1;
    if (exact !== undefined) tally.found += 1;
    if (exact?.types.includes(name.type)) tally.typed += 1;
    else if (options.errors) console.log(`${exact === undefined ? 'wrong' : `type, gold ${exact.types.join('/')}`}: ${name.type} [${gold.text.slice(name.start, name.end)}] in ${gold.text.slice(Math.max(0, name.start - 40), name.end + 40).replace(/\s+/gu, ' ')}`);
  }
}

/** Dates and amounts are not names; uner-ewt marks people, organisations and places only. */
function isJudged({ form, type }: MentionCandidate, set: string): boolean {
  if (form !== 'name' || type === 'Date' || type === 'Quantity') return false;
  return set !== 'uner-ewt' || ['Person', 'Organization', 'Place'].includes(type);
}

for (const set of positionals.length > 0 ? positionals : ['uner-ewt', 'gum', 'wikigold', 'news-dev', 'seeds']) {
  const texts = readGold(DATA, set);
  if (texts === null) continue;
  const tally: Tally = { found: 0, typed: 0, predicted: 0, gold: 0 };
  for (const text of texts) await scoreText(text, set, tally);
  const percent = (part: number, whole: number): string => (100 * part / whole).toFixed(1);
  console.log(`${set.padEnd(12)} P ${percent(tally.found, tally.predicted)} R ${percent(tally.found, tally.gold)} F1 ${percent(2 * tally.found, tally.predicted + tally.gold)}  typed P ${percent(tally.typed, tally.predicted)} R ${percent(tally.typed, tally.gold)} F1 ${percent(2 * tally.typed, tally.predicted + tally.gold)}  (gold ${tally.gold}, predicted ${tally.predicted})`);
}
