/**
 * Scores the whole pipeline on public and on our own gold and prints a table in Markdown:
 *
 *     npx tsx scripts/score.ts [SET …] [--models models] [--no-model]
 *
 * Texts are read from their characters alone. Who judges are the scorers in ../shared/scorers; without them nothing can be scored.
 */
import { existsSync, realpathSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openModelFrom } from './model/open-model.js';
import type { Reader } from './score/reader.js';
import { TABLES } from './score/tables.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { models: { type: 'string', default: 'models' }, 'no-model': { type: 'boolean', default: false }, shared: { type: 'string', default: '../shared' } },
});
if (!existsSync(options.shared)) throw new Error(`${options.shared} is not there: no gold, no scores`);
const unknown = positionals.find((name) => !(name in TABLES));
if (unknown !== undefined) throw new Error(`there is no set ${unknown}; there are ${Object.keys(TABLES).join(', ')}`);

const reader: Reader = { model: options['no-model'] ? null : await openModelFrom(options.models), words: 0, seconds: 0 };
console.log('| task | data | score |\n|---|---|---|');
for (const name of positionals.length > 0 ? positionals : Object.keys(TABLES)) {
  const score = await TABLES[name]!(reader, realpathSync(options.shared));
  if (score !== null) console.log(`| ${score.task} | ${score.set} | ${score.result} |`);
}
console.log(`| speed, all texts above | | ${Math.round(reader.words / reader.seconds)} words a CPU-second, peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB |`);
