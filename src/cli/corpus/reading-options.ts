import { availableParallelism } from 'node:os';
import { stringOption, type OptionValues, type Terminal } from '../command.js';
import { openDocumentPool, type DocumentPool } from '../document-pool.js';
import { openIngestThread, type Ingest } from '../ingest-thread.js';
import type { ReadingForm } from '../document-forms.js';
import { MODEL_OPTIONS, loadModel } from '../load-model.js';
import { UsageError } from '../usage-error.js';
import type { UserFiles } from '../user-files.js';

/** The exit code of a run that the user stopped. */
export const INTERRUPTED = 130;

/** Where, in the folder of a graph, what was read is kept. */
export const WORK_FOLDER = '.relata';

export const WORK_OPTION = {
  work: { type: 'string', value: 'DIR', help: `folder for what has been read (default ${WORK_FOLDER} in the folder of the graph; "none" keeps nothing)` },
} as const;

export const READING_OPTIONS = {
  ...MODEL_OPTIONS,
  workers: { type: 'string', value: 'N', help: 'threads that read documents (default: one for each core; given, they start at once)' },
  limit: { type: 'string', value: 'SECONDS', help: 'give up a document that takes longer (default 60; more for one of more than 50,000 characters)' },
} as const;

export interface OpenedPool {
  /** Closing it closes all threads. */
  readonly pool: DocumentPool;
  /** Makes documents of files that can take all time or memory where these can be stopped. */
  readonly ingest: Ingest;
  /** How many documents may be in work at once: more than there are threads, so that a long one holds up no other. */
  readonly inFlight: number;
  /** Whether the learned model reads, too. */
  readonly withModel: boolean;
}

const LONGEST_LIMIT_SECONDS = 86_400;

/** A pool of threads as the options ask for it. */
export async function openPool(options: OptionValues, files: UserFiles, form: ReadingForm, terminal: Pick<Terminal, 'err'>, command: string): Promise<OpenedPool> {
  const asked = readNumber(options, 'workers', 256, command);
  const workers = asked ?? availableParallelism();
  const limit = (readNumber(options, 'limit', LONGEST_LIMIT_SECONDS, command) ?? 60) * 1000;
  const model = await loadModel(options, terminal);
  const pool = openDocumentPool({ workers, eager: asked !== undefined, form, limit }, { ...files, claims: [] }, model);
  const thread = openIngestThread(limit);
  const close = async (): Promise<void> => void (await Promise.all([pool.close(), thread.close()]));
  return { pool: { ...pool, close }, ingest: thread.ingest, inFlight: 8 * workers, withModel: model !== null };
}

/** A whole number from 1 to `most`; undefined where the option is not given. */
export function readNumber(options: OptionValues, name: string, most: number, command: string): number | undefined {
  const value = stringOption(options, name);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > most) throw new UsageError(`--${name} must be a whole number from 1 to ${most}, not ${JSON.stringify(value)}`, command);
  return number;
}
