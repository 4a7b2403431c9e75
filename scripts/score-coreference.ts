/**
 * Scores coreference against annotated texts: npx tsx scripts/score-coreference.ts [SET …] [--names found] [--all-phrases] [--singletons] [--errors]
 * Sets are looked up in ../shared/data ("news-train/train", "gum/dev", "news-dev"); one that is not there is skipped.
 *
 * For the graph the links between descriptions or pronouns and names count most: a link is right where the gold's chain of
 * the mention has a name of the found chain; one whose mention the gold does not mark at all is counted apart, as sets differ
 * in what they mark. MUC, B-cubed and CEAF-e leave chains of one mention out, but for --singletons; a found mention stands for the gold mention
 * that shares its head. --all-phrases keeps the noun phrases of no listed type, as sets do that mark every noun phrase.
 */
import { parseArgs } from 'node:util';
import { findChains } from '../src/annotate/coreference/find-chains.js';
import { writeCoreference } from '../src/annotate/coreference/write.js';
import type { Mention } from '../src/model/mention.js';
import { goldOf } from './coreference/align.js';
import { prepare, type Prepared } from './coreference/annotate-gold.js';
import { readGold, type GoldMention, type GoldText } from './coreference/gold.js';
import { bCubed, ceafE, muc, type Clusters, type Score } from './coreference/measures.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    names: { type: 'string', default: 'gold' }, 'all-phrases': { type: 'boolean', default: false }, singletons: { type: 'boolean', default: false }, errors: { type: 'boolean', default: false },
  },
});

interface Tally { right: number; wrong: number; unmarked: number }

interface Report {
  readonly bySieve: Map<string, Tally>;
  readonly errors: string[];
  readonly documents: (readonly [Clusters, Clusters])[];
  wanted: number;
  reached: number;
}

/** A mention with the key of its chain and, where there is one, its gold mention. */
interface Judged {
  readonly mention: Pick<Mention, 'start' | 'end' | 'text' | 'form' | 'sentence' | 'head'>;
  readonly chain: string | number;
  readonly sieve: string;
  readonly gold: GoldMention | null;
}

function judge(gold: GoldText, prepared: Prepared): Judged[] {
  const { discourse, links } = findChains(prepared.document, prepared.sentences, prepared.drafts, prepared.quotes);
  const align = (mention: Judged['mention']): GoldMention | null => goldOf(gold, prepared.sentences, mention);
  if (options['all-phrases']) {
    return discourse.mentions.map((mention) => ({ mention: mention, chain: discourse.chains.of(mention).root, sieve: '', gold: align(mention) }));
  }
  const written = writeCoreference(discourse, links, prepared.quotes);
  const sieveOf = new Map<string, string>();
  for (const { mention, antecedent, sieve } of written.links) {
    sieveOf.set(mention, sieve);
    if (!sieveOf.has(antecedent)) sieveOf.set(antecedent, sieve);
  }
  return written.mentions.map((mention) => ({ mention, chain: mention.chain, sieve: sieveOf.get(mention.id) ?? '', gold: align(mention) }));
}

function addLinks(text: GoldText, judged: readonly Judged[], report: Report): void {
  const entitiesOf = new Map<string | number, Set<string>>();
  const nameOf = new Map<string | number, string>();
  for (const { mention, chain, gold } of judged) {
    if (mention.form !== 'name') continue;
    if (!nameOf.has(chain)) nameOf.set(chain, mention.text);
    entitiesOf.set(chain, (entitiesOf.get(chain) ?? new Set<string>()).add(gold?.entity ?? ''));
  }
  const named = new Set(text.mentions.filter((mention) => mention.form === 'name').map((mention) => mention.entity));
  report.wanted += text.mentions.filter((mention) => mention.form !== 'name' && named.has(mention.entity)).length;
  for (const { mention, chain, sieve, gold } of judged) {
    const entities = entitiesOf.get(chain);
    if (mention.form === 'name' || entities === undefined) continue;
    const verdict = gold === null ? 'unmarked' : entities.has(gold.entity) ? 'right' : 'wrong';
    const tally = report.bySieve.get(sieve) ?? { right: 0, wrong: 0, unmarked: 0 };
    tally[verdict] += 1;
    report.bySieve.set(sieve, tally);
    if (verdict === 'right') report.reached += 1;
    else report.errors.push(`${verdict} ${sieve} ${text.id}: ${text.text.slice(Math.max(0, mention.start - 60), mention.start).replaceAll('\n', ' ')}[${mention.text}] -> ${nameOf.get(chain)}`);
  }
}

function toClusters(keysOf: ReadonlyMap<string | number, readonly string[]>): Clusters {
  return [...keysOf.values()].map((keys) => [...new Set(keys)]).filter((keys) => options.singletons || keys.length > 1);
}

function addClusters(text: GoldText, judged: readonly Judged[], report: Report): void {
  const gold = new Map<string, string[]>();
  for (const mention of text.mentions) gold.set(mention.entity, [...(gold.get(mention.entity) ?? []), keyOf(mention)]);
  const found = new Map<string | number, string[]>();
  const taken = new Set<string>();
  for (const { mention, chain, gold: partner } of judged) {
    const key = keyOf(partner ?? mention);
    if (taken.has(key)) continue;
    taken.add(key);
    found.set(chain, [...(found.get(chain) ?? []), key]);
  }
  report.documents.push([toClusters(gold), toClusters(found)]);
}

function keyOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}:${end}`;
}

const percent = (share: number): string => (100 * share).toFixed(1);
const line = (name: string, { precision, recall, f1 }: Score): string => `${name.padEnd(10)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`;

function print(set: string, report: Report): void {
  const sum = { right: 0, wrong: 0, unmarked: 0 };
  for (const tally of report.bySieve.values()) for (const key of ['right', 'wrong', 'unmarked'] as const) sum[key] += tally[key];
  console.log(`\n${set}: links to names right ${sum.right}, wrong ${sum.wrong}, of unmarked mentions ${sum.unmarked}`);
  console.log(`  precision ${percent(sum.right / (sum.right + sum.wrong))} (unmarked aside), recall ${percent(report.reached / report.wanted)}`);
  for (const [sieve, tally] of [...report.bySieve].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`  ${sieve.padEnd(26)} ${tally.right} / ${tally.wrong} / ${tally.unmarked}`);
  const scores = [muc(report.documents), bCubed(report.documents), ceafE(report.documents)];
  ['MUC', 'B-cubed', 'CEAF-e'].forEach((name, index) => console.log(line(name, scores[index]!)));
  console.log(`mean F1    ${percent(scores.reduce((total, score) => total + score.f1, 0) / scores.length)}`);
  if (options.errors) for (const error of report.errors) console.log(`  ${error}`);
}

for (const set of positionals.length > 0 ? positionals : ['news-train/train', 'seeds', 'news-dev', 'gum/dev', 'litbank/dev']) {
  const texts = readGold(set);
  if (texts === null) {
    console.log(`${set}: not there, skipped`);
    continue;
  }
  const report: Report = { bySieve: new Map(), errors: [], documents: [], wanted: 0, reached: 0 };
  for (const text of texts) {
    const prepared = prepare(text, options.names === 'found' ? 'found' : 'gold');
    if (prepared === null) continue;
    const judged = judge(text, prepared);
    addLinks(text, judged, report);
    addClusters(text, judged, report);
  }
  print(set, report);
}
