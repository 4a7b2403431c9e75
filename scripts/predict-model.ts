/**
 * Writes what the learned model alone reads in annotated texts, in the forms that the scorers take:
 *
 *     npx tsx scripts/predict-model.ts SET OUT [--models models] [--runtime onnxruntime-web] [--style news] [--gold-mentions] [--threshold 0.5] [--untyped]
 *
 * SET is a file of ../shared/data without its ending ("gum/dev", "knowledgenet/dev", "docred-scratch/dev"), or "seeds" or "news-dev": of
 * those a graph.json is written. --gold-mentions: mentions and chains are given, what is judged are the relations alone.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Style } from '../src/annotate/model/neural-model.js';
import { readWithModel } from '../src/annotate/model/read-with-model.js';
import type { RuntimeName } from '../src/annotate/model/runtime.js';
import { readSentences } from '../src/annotate/sentences.js';
import { relationRules } from '../src/extract/rules/index.js';
import { ingestText } from '../src/ingest/ingest-text.js';
import type { MentionForm } from '../src/model/mention.js';
import type { Span } from '../src/model/span.js';
import { shippedSyntax } from '../src/shipped-models.js';
import { chainsOf } from './model/chains.js';
import { openModelFrom } from './model/open-model.js';
import { toCommonForm, toGraph, toKnowledgeNet, type Accept, type PropertyMap } from './model/predictions.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared/data' }, models: { type: 'string', default: 'models' }, runtime: { type: 'string' }, style: { type: 'string' },
    threshold: { type: 'string', default: '0.5' }, 'gold-mentions': { type: 'boolean', default: false }, untyped: { type: 'boolean', default: false },
  },
});
const [set, out] = positionals;
if (set === undefined || out === undefined) throw new Error('usage: predict-model.ts SET OUT');
const model = await openModelFrom(options.models, options.runtime as RuntimeName | undefined);
const syntax = shippedSyntax();
const signatures = new Map(relationRules.map((rule) => [rule.name, rule]));

/** Above the threshold, and of the types that the relation takes. */
const accept: Accept = ({ relation, score }, subject, object) => {
  const rule = signatures.get(relation);
  const fits = (types: readonly string[] | undefined, type: string): boolean => options.untyped || types === undefined || types.length === 0 || types.includes(type);
  return score >= Number(options.threshold) && fits(rule?.subjects, subject) && fits(rule?.objects, object);
};

function sentencesOf(id: string, text: string): Span[] {
  const { document } = ingestText(text, { id });
  return document === null ? [] : readSentences(document, syntax);
}

interface GoldArticle {
  readonly documents: readonly { readonly id: string; readonly text: string }[];
  readonly entities: readonly { readonly id: string; readonly type: string; readonly mentions: readonly { readonly file: string; readonly start: number; readonly end: number; readonly kind: MentionForm; readonly inNoise?: boolean }[] }[];
}

/** The style that a set of texts is in, where none is asked for. */
const style = (options.style ?? (set.startsWith('docred') || set.startsWith('redocred') ? 'encyclopedia' : set.startsWith('knowledgenet') ? 'web' : 'news')) as Style;
const started = process.cpuUsage();
let wordCount = 0;

async function readArticle(gold: GoldArticle): Promise<object> {
  const graphs = [];
  for (const { id, text } of gold.documents) {
    const mentions = gold.entities.flatMap((entity) => entity.mentions.filter((mention) => mention.file === id && mention.inNoise !== true)
      .map(({ start, end, kind }) => ({ start, end, form: kind, isLiteral: kind === 'name' && (entity.type === 'Date' || entity.type === 'Quantity'), entity })));
    mentions.sort((a, b) => a.start - b.start || b.end - a.end);
    const reading = await readWithModel(text, sentencesOf(id, text), model, { style, ...(options['gold-mentions'] ? { mentions } : {}) });
    if (!options['gold-mentions']) graphs.push(toGraph(id, text, reading, chainsOf(reading), accept));
    else {
      const given = new Map(mentions.map((mention) => [`${mention.start}`, mention]));
      const known = reading.mentions.map((mention) => given.get(`${mention.start}`) ?? null);
      const typed = reading.mentions.map((mention, index) => ({ ...mention, type: known[index]?.entity.type ?? mention.type, typeScore: 1 }));
      graphs.push(toGraph(id, text, { ...reading, mentions: typed }, known.map((mention, index) => mention?.entity.id ?? `?${index}`), accept));
    }
  }
  return { documents: graphs.flatMap((graph) => graph.documents), entities: graphs.flatMap((graph) => graph.entities), facts: graphs.flatMap((graph) => graph.facts) };
}

const folder = path.join(options.data, set);
if (existsSync(folder)) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.gold.json')).sort()) {
    const graph = await readArticle(JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as GoldArticle);
    writeFileSync(path.join(out, name.replace('.gold.json', '.graph.json')), JSON.stringify(graph));
  }
} else {
  const properties = JSON.parse(readFileSync(path.join(options.data, '../vocabulary/to-knowledgenet.json'), 'utf8')) as PropertyMap;
  const lines: string[] = [];
  for (const line of readFileSync(`${folder}.jsonl`, 'utf8').trim().split('\n')) {
    const record = JSON.parse(line) as { readonly id: string; readonly text: string; readonly passages?: readonly { readonly id: string; readonly start: number; readonly end: number }[] };
    const reading = await readWithModel(record.text, sentencesOf(record.id, record.text), model, { style });
    wordCount += record.text.split(/\s+/u).length;
    lines.push(JSON.stringify(record.passages === undefined ? toCommonForm(record.id, record.text, reading, accept) : toKnowledgeNet({ id: record.id, passages: record.passages }, reading, accept, properties)));
  }
  writeFileSync(out, lines.join('\n') + '\n');
}
const { user, system } = process.cpuUsage(started);
console.log(`${set}: ${wordCount} words, ${((user + system) / 1e6).toFixed(1)} CPU-seconds with sentence splitting`);
