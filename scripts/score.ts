/**
 * Scores the whole pipeline on public and on our own gold and prints a table in Markdown:
 *
 *     npx tsx scripts/score.ts [SET …] [--models models] [--no-model | --without names|types|coreference|relations]
 *     npx tsx scripts/score.ts --write     # all sets, with and without the model and each of its heads, into docs/scores.md
 *
 * Texts are read from their characters alone. Who judges are the scorers in ../shared/scorers; without them nothing can be scored.
 */
import { existsSync, realpathSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openModelFrom } from './model/open-model.js';
import { writeTable } from './score/document.js';
import type { Reader } from './score/reader.js';
import { TABLES, type Score } from './score/tables.js';
import { HEADS, type Head } from './score/without-head.js';

const HELP = `npx tsx scripts/score.ts [SET …] [--models FOLDER] [--no-model | --without HEAD] [--shared FOLDER]
npx tsx scripts/score.ts --write

  SET               one or more of ${Object.keys(TABLES).join(', ')}; all by default
  --models FOLDER   the learned model (models)
  --no-model        rules alone
  --without HEAD    one of ${HEADS.join(', ')} of the model left out
  --shared FOLDER   where data, vocabulary and scorers are (../shared)
  --write           everything, with and without the model and each of its heads, into docs/scores.md
`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    models: { type: 'string', default: 'models' }, 'no-model': { type: 'boolean', default: false }, without: { type: 'string' },
    shared: { type: 'string', default: '../shared' }, write: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false },
  },
});
if (options.help) {
  console.log(HELP);
  process.exit(0);
}
if (!existsSync(options.shared)) throw new Error(`${options.shared} is not there: no gold, no scores`);
const unknown = positionals.find((name) => !(name in TABLES));
if (unknown !== undefined) throw new Error(`there is no set ${unknown}; there are ${Object.keys(TABLES).join(', ')}`);
if (options.without !== undefined && !HEADS.some((head) => head === options.without)) throw new Error(`the model has no head ${options.without}; it has ${HEADS.join(', ')}`);
if (options.write && (positionals.length > 0 || options['no-model'] || options.without !== undefined)) throw new Error('--write scores everything: it takes no sets and leaves nothing out');

const names = positionals.length > 0 ? positionals : Object.keys(TABLES);
const model = options['no-model'] ? null : await openModelFrom(options.models);

async function scoreAll(reader: Reader): Promise<Map<string, Score>> {
  const scores = new Map<string, Score>();
  console.log('| task | data | score |\n|---|---|---|');
  for (const name of names) {
    const score = await TABLES[name]!(reader, realpathSync(options.shared));
    if (score === null) continue;
    scores.set(name, score);
    console.log(`| ${score.task} | ${score.set} | ${score.result} |`);
  }
  console.log(`| speed, all texts above | | ${Math.round(reader.words / reader.seconds)} words a CPU-second, peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB |\n`);
  return scores;
}

if (options.write) {
  const columns = new Map<string, Map<string, Score>>();
  columns.set('with the model', await scoreAll({ model, without: null, words: 0, seconds: 0 }));
  columns.set('rules alone', await scoreAll({ model: null, without: null, words: 0, seconds: 0 }));
  for (const head of HEADS) columns.set(`without ${head}`, await scoreAll({ model, without: head, words: 0, seconds: 0 }));
  writeTable('docs/scores.md', columns);
} else {
  await scoreAll({ model, without: (options.without ?? null) as Head | null, words: 0, seconds: 0 });
}
