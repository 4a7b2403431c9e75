import { readFile } from 'node:fs/promises';
import { AnnotationError, readAnnotatedTexts, renderScore, scoreTexts, type AnnotatedText, type Document } from '../../index.js';
import { stringOption, type Command, type OptionValues, type Terminal } from '../command.js';
import { INTERRUPTED, READING_OPTIONS, openPool } from '../corpus/reading-options.js';
import { toLine } from '../corpus/run-log.js';
import { CommandError, UsageError } from '../usage-error.js';
import { USER_FILE_OPTIONS, readUserFiles } from '../user-files.js';

const MOST_ERRORS = 50;

export const score: Command = {
  name: 'score',
  arguments: '--gold FILE [--predicted FILE]',
  summary: 'measure how well your own texts are read, with the errors in context',
  details:
    'Gold is annotated text in the form that "relata extract --jsonl" writes: correct its lines and you have gold. The texts are read anew, or --predicted gives what\n' +
    'any other program read. Names count by their exact place, relations by type, ends and whether they are stated as so; only relation types that the gold has count.',
  options: {
    gold: { type: 'string', value: 'FILE', help: 'lines {"id","text","entities":[{"id","type","mentions":[{"start","end"}]}],"relations":[{"head","tail","type"}]}' },
    predicted: { type: 'string', value: 'FILE', help: 'lines of the same form, by the same ids, instead of a reading of our own' },
    errors: { type: 'string', value: 'N', help: `errors shown of each kind (default ${MOST_ERRORS})` },
    json: { type: 'boolean', help: 'as JSON, with all errors' },
    ...USER_FILE_OPTIONS,
    ...READING_OPTIONS,
  },
  run: runScore,
};

async function runScore(rest: readonly string[], options: OptionValues, terminal: Terminal): Promise<number> {
  const path = stringOption(options, 'gold');
  if (path === undefined || rest.length > 0) throw new UsageError('give --gold FILE', 'score');
  const most = Number(stringOption(options, 'errors') ?? MOST_ERRORS);
  if (!Number.isInteger(most) || most < 0) throw new UsageError('--errors must be a whole number, 0 or more', 'score');
  const gold = await readAnnotated(path);
  const other = stringOption(options, 'predicted');
  const predicted = other === undefined ? await readAnew(gold, options, terminal) : await readAnnotated(other);
  if (predicted === null) return INTERRUPTED;
  const result = scoreTexts(gold, predicted);
  await terminal.out(options['json'] === true ? `${JSON.stringify({ ...result, byType: Object.fromEntries(result.byType) }, null, 2)}\n` : renderScore(result, most));
  return 0;
}

async function readAnnotated(path: string): Promise<AnnotatedText[]> {
  try {
    return readAnnotatedTexts(await readFile(path, 'utf8'));
  } catch (error) {
    throw new CommandError(error instanceof AnnotationError ? `${path}:${error.line}: ${error.problem}` : `${path}: ${(error as Error).message}`);
  }
}

/** Reads the texts from their characters alone; null where the user asked to stop. */
async function readAnew(gold: readonly AnnotatedText[], options: OptionValues, terminal: Terminal): Promise<AnnotatedText[] | null> {
  const { pool, inFlight } = await openPool(options, await readUserFiles(options), 'line', terminal, 'score');
  const lines: string[] = [];
  try {
    for (let at = 0; at < gold.length; at += inFlight) {
      if (terminal.signal.aborted) return null;
      const outcomes = await Promise.all(gold.slice(at, at + inFlight).map(({ id, text }) => pool.read(toDocument(id, text))));
      for (const outcome of outcomes) {
        if (outcome.kind === 'read') lines.push(outcome.reading.content as string);
        else terminal.err(`relata: ${toLine(outcome.diagnostic)}\n`);
      }
    }
  } finally {
    await pool.close();
  }
  return readAnnotatedTexts(lines.join('\n'));
}

function toDocument(id: string, text: string): Document {
  return { id, source: id, title: null, publishedAt: null, text, regions: [] };
}
