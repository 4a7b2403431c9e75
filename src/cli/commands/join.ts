import type { Command, OptionValues, Terminal } from '../command.js';
import { digestOfReader } from '../corpus/digests.js';
import { FORMATS_HELP, GRAPH_OPTIONS, readGraphOptions } from '../corpus/graph-options.js';
import { joinReadings } from '../corpus/join-readings.js';
import { readReadingLines } from '../corpus/reading-lines.js';
import { WORK_OPTION } from '../corpus/reading-options.js';
import { LOG_OPTIONS } from '../corpus/run-log.js';
import { writeCorpus } from '../corpus/write-corpus.js';
import { UsageError } from '../usage-error.js';
import { CLAIMS_OPTION, USER_FILE_OPTIONS } from '../user-files.js';

export const join: Command = {
  name: 'join',
  arguments: 'READINGS... --out DIR [--format LIST]',
  summary: 'build the graph of texts that were read elsewhere',
  details:
    'Takes what "relata extract --jsonl --form reading" wrote, in any number of files or folders and in any order, and writes the graph that "relata build"\n' +
    'makes of the same files on one machine, byte for byte. So any engine that can pipe lines through a program can read a corpus on many machines\n' +
    '(scripts/spark has a job). A line that was read twice is refused. Give the same --aliases and --relations as for reading.\n' +
    FORMATS_HELP,
  options: { ...GRAPH_OPTIONS, ...WORK_OPTION, ...USER_FILE_OPTIONS, ...CLAIMS_OPTION, ...LOG_OPTIONS },
  run: runJoin,
};

async function runJoin(paths: readonly string[], options: OptionValues, terminal: Terminal): Promise<number> {
  if (paths.length === 0) throw new UsageError('nothing to join: give files of readings, or folders of them', 'join');
  const { out, formats, files, claimDiagnostics, log, openStore } = await readGraphOptions(options, terminal, 'join');
  const store = await openStore();
  try {
    log.stage('gathering what was read');
    const digests = [await digestOfReader(files, false), await digestOfReader(files, true)];
    let readerDigest = digests[0] ?? '';
    let lines = 0;
    const isReader = (digest: string): boolean => {
      if (lines === 0) readerDigest = digest;
      lines += 1;
      return digest === readerDigest && digests.includes(digest);
    };
    const corpus = await joinReadings(readReadingLines(paths), store, isReader);
    claimDiagnostics.forEach(log.diagnostic);
    const settings = { formats, ...files, withModel: readerDigest === digests[1] };
    return await writeCorpus({ ...corpus, listing: claimDiagnostics }, { settings, readerDigest }, store, out, log);
  } finally {
    log.end();
    await store.close();
  }
}
