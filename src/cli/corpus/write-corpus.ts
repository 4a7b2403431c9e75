import { createHash, type Hash } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { buildGraph, collectKnowledge, exportGraph, exportRecords, writeFiles, type KnowledgeRecords } from '../../index.js';
import { CommandError } from '../usage-error.js';
import { joinCorpus } from './join-corpus.js';
import type { BuildSettings, Corpus, Manifest } from './manifest.js';
import type { RunLog } from './run-log.js';
import type { WorkStore } from './work-store.js';

/**
 * Joins a corpus, writes the graph, and only then remembers what it was built from: a run that is killed on the way is simply run
 * again. Answers with the exit code: 1 where something could not be read.
 */
export async function writeCorpus(corpus: Corpus, { settings, readerDigest }: Pick<Manifest, 'settings' | 'readerDigest'>, store: WorkStore, out: string, log: RunLog): Promise<number> {
  log.stage('joining what the documents say');
  // By itself V8 lets its heap double before it tidies up, which for a large corpus is memory that others could use.
  setFlagsFromString('--heap-growing-percent=20');
  const { knowledge, actualFactCount, close } = await joinCorpus(corpus, store, settings);
  try {
    tellRefusedClaims(knowledge, settings, log);
    log.stage('writing the graph');
    const { paths, graphDigest } = await writeGraph(knowledge, out, settings.formats);
    await store.commit({ ...corpus, settings, readerDigest, graphDigest });
    tellSummary(knowledge, actualFactCount, paths, log);
  } finally {
    close();
  }
  return hasErrors(corpus) ? 1 : 0;
}

function tellRefusedClaims({ diagnostics }: KnowledgeRecords, { claims }: BuildSettings, log: RunLog): void {
  if (claims.length === 0) return;
  const files = new Set(claims.map(({ file }) => file));
  for (const diagnostic of diagnostics) if (diagnostic.stage === 'extract' && files.has(diagnostic.source)) log.diagnostic(diagnostic);
}

export function hasErrors({ sources, listing }: Corpus): boolean {
  return [...listing, ...sources.flatMap(({ diagnostics }) => diagnostics.map(({ diagnostic }) => diagnostic))].some(({ severity }) => severity === 'error');
}

/** Writes record after record; only formats that need the whole graph make it be in memory. */
async function writeGraph(knowledge: KnowledgeRecords, out: string, formats: BuildSettings['formats']): Promise<{ paths: string[]; graphDigest: string | null }> {
  try {
    const { files, others } = await exportRecords(knowledge, formats);
    const hash = createHash('sha256');
    const hashed = files.map((file) => (file.path === GRAPH_JSON ? { ...file, pieces: passTo(hash, file.pieces) } : file));
    const paths = await writeFiles(out, hashed);
    if (others.length > 0) paths.push(...(await writeFiles(out, await exportGraph(buildGraph(collectKnowledge(knowledge)), others))));
    return { paths, graphDigest: formats.includes('json') ? hash.digest('hex') : null };
  } catch (error) {
    throw new CommandError(`${out}: the graph could not be written: ${(error as Error).message}`);
  }
}

const GRAPH_JSON = 'graph.json';

function* passTo(hash: Hash, pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
}

function tellSummary(knowledge: KnowledgeRecords, actual: number, paths: readonly string[], log: RunLog): void {
  const [documents, entities, facts] = [knowledge.documents.length, knowledge.entities.length, knowledge.facts.length];
  const text = [
    `${documents} documents, ${entities} entities, ${facts} facts (${actual} stated as so, ${facts - actual} denied, planned, threatened or only possible)`,
    ...paths.map((path) => `  ${path}`),
    '',
  ].join('\n');
  log.done(text, { documents, entities, facts, actual, files: paths });
}
