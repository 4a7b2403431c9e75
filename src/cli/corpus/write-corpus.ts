import { documentsOf, entitiesOf, exportGraph, factsOf, isActual, knowledgeOf, writeFiles, type KnowledgeGraph } from '../../index.js';
import { CommandError } from '../usage-error.js';
import { digestOfText } from './digests.js';
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
  const graph = await joinCorpus(corpus, store, settings);
  tellRefusedClaims(graph, settings, log);
  log.stage('writing the graph');
  const { paths, graphDigest } = await writeGraph(graph, out, settings.formats);
  await store.commit({ ...corpus, settings, readerDigest, graphDigest });
  tellSummary(graph, paths, log);
  return hasErrors(corpus) ? 1 : 0;
}

function tellRefusedClaims(graph: KnowledgeGraph, { claims }: BuildSettings, log: RunLog): void {
  const files = new Set(claims.map(({ file }) => file));
  for (const diagnostic of knowledgeOf(graph).diagnostics) if (diagnostic.stage === 'extract' && files.has(diagnostic.source)) log.diagnostic(diagnostic);
}

export function hasErrors({ sources, listing }: Corpus): boolean {
  return [...listing, ...sources.flatMap(({ diagnostics }) => diagnostics.map(({ diagnostic }) => diagnostic))].some(({ severity }) => severity === 'error');
}

async function writeGraph(graph: KnowledgeGraph, out: string, formats: BuildSettings['formats']): Promise<{ paths: string[]; graphDigest: string | null }> {
  try {
    const files = await exportGraph(graph, formats);
    const json = files.find(({ path }) => path === 'graph.json');
    return { paths: await writeFiles(out, files), graphDigest: json === undefined ? null : digestOfText(json.content) };
  } catch (error) {
    throw new CommandError(`${out}: the graph could not be written: ${(error as Error).message}`);
  }
}

function tellSummary(graph: KnowledgeGraph, paths: readonly string[], log: RunLog): void {
  const facts = factsOf(graph);
  const actual = facts.filter(isActual).length;
  const [documents, entities] = [documentsOf(graph).length, entitiesOf(graph).length];
  const text = [
    `${documents} documents, ${entities} entities, ${facts.length} facts (${actual} stated as so, ${facts.length - actual} denied, planned, threatened or only possible)`,
    ...paths.map((path) => `  ${path}`),
    '',
  ].join('\n');
  log.done(text, { documents, entities, facts: facts.length, actual, files: paths });
}
