import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildGraph, countDifferences, findDifferences, findFaults, GraphFileError, joinDocuments, knowledgeOf, readKnowledge, renderDifferences, shippedSyntax,
  type Diagnostic, type ExtractedDocument, type Fault, type Knowledge,
} from '../../index.js';
import type { Command, OptionValues, Terminal } from '../command.js';
import { digestOfText } from '../corpus/digests.js';
import type { Manifest } from '../corpus/manifest.js';
import { INTERRUPTED, READING_OPTIONS, WORK_FOLDER, openPool } from '../corpus/reading-options.js';
import { openWorkStore } from '../corpus/work-store.js';
import { unpack } from '../document-forms.js';
import { readGraphText } from '../read-graph.js';
import { terminalText } from '../results/terminal-text.js';
import { UsageError } from '../usage-error.js';
import { USER_FILE_OPTIONS, readUserFiles, toPipelineOptions, type UserFiles } from '../user-files.js';

export const verify: Command = {
  name: 'verify',
  arguments: 'GRAPH',
  summary: 'check a graph: spans, evidence, references, ids, digests',
  details:
    'Every span must slice back to its quote, every fact must have evidence, every reference must lead somewhere, and the file must be the one that was built,\n' +
    'where the work folder still tells. With --rebuild, the texts in the graph are read again and the outcome is compared. Ends with 1 where something is wrong.',
  options: {
    rebuild: { type: 'boolean', help: 'read the texts again and compare (with the names and relations of the build, or with those given here)' },
    ...USER_FILE_OPTIONS,
    ...READING_OPTIONS,
  },
  run: runVerify,
};

const MOST_SHOWN = 100;

async function runVerify([path, ...rest]: readonly string[], options: OptionValues, terminal: Terminal): Promise<number> {
  if (path === undefined || rest.length > 0) throw new UsageError('give a graph', 'verify');
  const { text, file } = await readGraphText(path);
  const manifest = await readManifest(path);
  const { knowledge, faults } = readAndCheck(text, file);
  if (manifest !== null && manifest.graphDigest !== null && manifest.graphDigest !== digestOfText(text)) {
    faults.unshift({ place: file, problem: 'the file is not the one that was built: its digest is another' });
  }
  await terminal.out(faults.slice(0, MOST_SHOWN).map(({ place, problem }) => `${terminalText(`${place}: ${problem}`)}\n`).join(''));
  if (faults.length > MOST_SHOWN) await terminal.out(`… and ${faults.length - MOST_SHOWN} more\n`);
  if (knowledge === null || faults.length > 0) {
    await terminal.out(`${faults.length} faults\n`);
    return 1;
  }
  const { documents, entities, facts } = knowledge;
  const digest = manifest === null ? '' : '; the file is the one that was built';
  await terminal.out(`no fault: ${documents.length} documents, ${entities.length} entities, ${facts.length} facts, ${facts.reduce((sum, { evidence }) => sum + evidence.length, 0)} quotes${digest}\n`);
  return options['rebuild'] === true ? compareWithRebuilt(knowledge, manifest, options, terminal) : 0;
}

function readAndCheck(text: string, file: string): { knowledge: Knowledge | null; faults: Fault[] } {
  try {
    const knowledge = readKnowledge(text, file);
    return { knowledge, faults: findFaults(knowledge) };
  } catch (error) {
    if (!(error instanceof GraphFileError)) throw error;
    return { knowledge: null, faults: [{ place: file, problem: error.message }] };
  }
}

/** What the work folder beside the graph tells of its build; null where there is none. */
async function readManifest(path: string): Promise<Manifest | null> {
  const folder = join(path, WORK_FOLDER);
  if (!existsSync(folder)) return null;
  const store = await openWorkStore(folder);
  try {
    return (await store.readManifest()) ?? null;
  } finally {
    await store.close();
  }
}

async function compareWithRebuilt(knowledge: Knowledge, manifest: Manifest | null, options: OptionValues, terminal: Terminal): Promise<number> {
  const given = await readUserFiles(options);
  const isGiven = given.aliases.length + given.relations.length > 0;
  const files: UserFiles = isGiven || manifest === null ? given : manifest.settings;
  const asBuilt = manifest !== null && !manifest.settings.withModel ? { ...options, 'no-model': true } : options;
  const extracted = await readTexts(knowledge, files, asBuilt, terminal);
  if (extracted === null) return INTERRUPTED;
  const told: readonly Diagnostic[] = knowledge.diagnostics.filter(({ stage }) => stage === 'ingest');
  const rebuilt = joinDocuments(extracted, toPipelineOptions(files, shippedSyntax()), told);
  if (contentOf(knowledgeOf(rebuilt)) === contentOf(knowledge)) {
    await terminal.out('rebuilt from its texts: the same graph\n');
    return 0;
  }
  const differences = findDifferences(buildGraph(knowledge), rebuilt);
  const details = countDifferences(differences) === 0 ? 'in confidences, regions or decisions\n' : `\n${renderDifferences(differences)}`;
  await terminal.out(`rebuilt from its texts, it differs: ${details}`);
  return 1;
}

/** All but diagnostics: those of files are known only to who reads the files. */
function contentOf({ documents, entities, facts, decisions }: Knowledge): string {
  return JSON.stringify([documents, entities, facts, decisions]);
}

async function readTexts({ documents }: Knowledge, files: UserFiles, options: OptionValues, terminal: Terminal): Promise<ExtractedDocument[] | null> {
  const { pool, inFlight } = await openPool(options, files, 'packed', terminal, 'verify');
  const extracted: ExtractedDocument[] = [];
  try {
    for (let at = 0; at < documents.length; at += inFlight) {
      if (terminal.signal.aborted) return null;
      const outcomes = await Promise.all(documents.slice(at, at + inFlight).map(({ id, source, title, publishedAt, text, regions }) => pool.read({ id, source, title, publishedAt, text, regions })));
      for (const [index, outcome] of outcomes.entries()) {
        const { id, source } = documents[at + index]!;
        if (outcome.kind === 'read') extracted.push(unpack(outcome.reading.content as Uint8Array, id, source));
        else terminal.err(`relata: ${id}: ${outcome.diagnostic.message}\n`);
      }
    }
    return extracted;
  } finally {
    await pool.close();
  }
}
