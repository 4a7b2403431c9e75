/**
 * Scores the relation rules on annotated passages whose mentions and chains are given, so that what is measured is the
 * rules and the syntax alone.
 *
 *     npx tsx scripts/score-rules.ts [--data ../shared/data/news-train/train.jsonl] [--relation NAME] [--errors] [--model models/relata-syntax.bin]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseTokens } from '../src/annotate/parse.js';
import { findQuotes } from '../src/annotate/quotes/quotes.js';
import { readSentences } from '../src/annotate/sentences.js';
import { decodeSyntax } from '../src/annotate/syntax/weights.js';
import { toUnits } from '../src/annotate/units.js';
import { extract } from '../src/extract/extract.js';
import { relationRules } from '../src/extract/rules/index.js';
import type { AnnotatedDocument } from '../src/model/annotated.js';
import type { Claim } from '../src/model/claim.js';
import type { Document } from '../src/model/document.js';
import type { Mention, MentionDraft } from '../src/model/mention.js';
import type { Sentence, TaggedSentence } from '../src/model/token.js';

interface Passage {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { id: string; type: string; name?: string; mentions: readonly { start: number; end: number; text: string; kind: 'name' | 'nominal' | 'pronoun' }[] }[];
  readonly relations: readonly { head: string; tail: string; type: string; polarity?: string; modality?: string; tense?: string }[];
}

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/news-train/train.jsonl' },
    model: { type: 'string', default: 'models/relata-syntax.bin' },
    relation: { type: 'string' },
    errors: { type: 'boolean', default: false },
    trees: { type: 'boolean', default: false },
  },
});
const syntax = decodeSyntax(readFileSync(options.model));

function annotateWithGold(passage: Passage): AnnotatedDocument {
  const document: Document = { id: passage.id, source: passage.id, title: null, publishedAt: null, text: passage.text, regions: [] };
  const tagged = readSentences(document, syntax);
  const gold = passage.entities.flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention }))).sort((a, b) => a.mention.start - b.mention.start);
  const drafts = gold.flatMap(({ entity, mention }) => {
    const sentence = tagged.find((candidate) => candidate.start <= mention.start && mention.start < candidate.end);
    if (sentence === undefined) return [];
    const last = sentence.tokens.findLastIndex((token) => token.start < mention.end);
    const of = sentence.tokens.findIndex((token, index) => index < last && token.start > mention.start && /^(?:of|for|at|in)$/.test(token.text));
    const draft: MentionDraft = { start: mention.start, end: mention.end, text: mention.text, form: mention.kind, type: entity.type, sentence: sentence.index, head: of > 0 ? of - 1 : last, foundBy: 'gold' };
    return [{ draft, chain: entity.id }];
  });
  const units = drafts.map(({ draft }) => draft).filter((draft) => draft.form === 'name');
  const sentences = tagged.map((sentence) => parseTokens(sentence, toUnits(sentence, units), syntax));
  const mentions = drafts.map(({ draft, chain }, index): Mention => ({ ...draft, id: `m${index + 1}`, chain, head: headOf(sentences[draft.sentence]!, tagged[draft.sentence]!, draft) }));
  const quotes = findQuotes(document, sentences, units).map((quote) => ({ ...quote, speaker: null }));
  return { document, sentences, mentions, links: [], quotes, relationMatches: [], diagnostics: [] };
}

/** The word of a mention that hangs on a word outside. */
function headOf(sentence: Sentence, _tagged: TaggedSentence, draft: MentionDraft): number {
  const inside = sentence.tokens.flatMap((token, index) => (token.start >= draft.start && token.end <= draft.end ? [index] : []));
  return inside.find((index) => !inside.includes(sentence.tokens[index]!.head) && sentence.tokens[index]!.dependency !== 'punct' && sentence.tokens[index]!.dependency !== 'det') ?? draft.head;
}

/** The sentences that mention both chains, or else the whole text. */
function sentencesWith({ document, sentences, mentions }: AnnotatedDocument, head: string, tail: string): string {
  const holds = (sentence: Sentence, chain: string): boolean => mentions.some((mention) => mention.chain === chain && mention.sentence === sentence.index);
  const both = sentences.filter((sentence) => holds(sentence, head) && holds(sentence, tail)).map(({ start, end }) => document.text.slice(start, end));
  return both.length > 0 ? both.join(' || ') : `(across sentences) ${document.text}`;
}

interface Count { right: number; predicted: number; gold: number; strict: number }
const counts = new Map<string, Count>();
const madeBy = new Map<string, { right: number; wrong: number }>();
const count = (name: string): Count => counts.get(name) ?? counts.set(name, { right: 0, predicted: 0, gold: 0, strict: 0 }).get(name)!;
const known = new Map(relationRules.map((rule) => [rule.name, rule]));

for (const line of readFileSync(options.data, 'utf8').trim().split('\n')) {
  const passage = JSON.parse(line) as Passage;
  const annotated = annotateWithGold(passage);
  const chainOf = new Map(annotated.mentions.map((mention) => [mention.id, mention.chain]));
  const literals = passage.entities.filter((entity) => entity.type === 'Date' || entity.type === 'Quantity');
  const objectOf = (claim: Claim): string => typeof claim.object === 'string' ? chainOf.get(claim.object)! : (literals.find((entity) => entity.mentions.some((mention) => mention.text === (claim.object as { value: string }).value))?.id ?? JSON.stringify(claim.object));
  const claims = extract(annotated, relationRules).filter((claim) => !claim.open);
  const gold = passage.relations.filter((relation) => known.has(relation.type));
  const name = (id: string): string => passage.entities.find((entity) => entity.id === id)?.name ?? passage.entities.find((entity) => entity.id === id)?.mentions[0]?.text ?? id;
  const hit = new Set<object>();
  const wanted = (relation: string): boolean => options.relation === undefined || options.relation === relation;
  const seen = new Set<string>();
  for (const claim of claims) {
    const [head, tail] = [chainOf.get(claim.subject)!, objectOf(claim)];
    const key = `${head} ${claim.relation} ${tail}`;
    const right = gold.find((relation) => relation.type === claim.relation && ((relation.head === head && relation.tail === tail) || (known.get(claim.relation)!.symmetric && relation.head === tail && relation.tail === head)));
    const made = madeBy.get(claim.madeBy) ?? madeBy.set(claim.madeBy, { right: 0, wrong: 0 }).get(claim.madeBy)!;
    if (right !== undefined) made.right += 1; else made.wrong += 1;
    if (seen.has(key)) continue;
    seen.add(key);
    count(claim.relation).predicted += 1;
    if (right !== undefined && !hit.has(right)) {
      hit.add(right);
      count(claim.relation).right += 1;
      const strict = (right.polarity ?? 'asserted') === claim.polarity && (right.modality ?? 'actual') === claim.modality && (right.tense !== 'past' || claim.tense === 'past');
      if (strict) count(claim.relation).strict += 1;
      else if (options.errors && wanted(claim.relation)) console.log(`MODALITY ${passage.id} ${name(head)} ${claim.relation} ${name(tail)}: ${claim.polarity}/${claim.modality}/${claim.tense}, gold ${right.polarity}/${right.modality}/${right.tense ?? '-'} | ${passage.text.slice(annotated.sentences[claim.sentence]!.start, annotated.sentences[claim.sentence]!.end)}`);
    } else if (right === undefined && options.errors && wanted(claim.relation)) {
      console.log(`WRONG ${passage.id} ${name(head)} ${claim.relation} ${name(tail)} [${claim.madeBy}, ${claim.confidence}] | ${passage.text.slice(annotated.sentences[claim.sentence]!.start, annotated.sentences[claim.sentence]!.end)}`);
    }
  }
  for (const relation of gold) {
    count(relation.type).gold += 1;
    if (!hit.has(relation) && options.errors && wanted(relation.type)) console.log(`MISSED ${passage.id} ${name(relation.head)} ${relation.type} ${name(relation.tail)} ${relation.polarity}/${relation.modality} | ${sentencesWith(annotated, relation.head, relation.tail)}`);
  }
  if (options.trees) for (const sentence of annotated.sentences) console.log(sentence.tokens.map((token, index) => `${index}:${token.text}/${token.tag}<${token.dependency}:${token.head}`).join(' '));
}

const total: Count = { right: 0, predicted: 0, gold: 0, strict: 0 };
const percent = (part: number, of: number): string => (of === 0 ? '-' : ((100 * part) / of).toFixed(1)).padStart(6);
for (const [name, { right, predicted, gold, strict }] of [...counts].sort((a, b) => b[1].gold - a[1].gold)) {
  total.right += right; total.predicted += predicted; total.gold += gold; total.strict += strict;
  console.log(`${name.padEnd(30)} P ${percent(right, predicted)} R ${percent(right, gold)} gold ${gold} predicted ${predicted} right ${right}, polarity, modality and tense right ${strict}`);
}
console.log(`${'all'.padEnd(30)} P ${percent(total.right, total.predicted)} R ${percent(total.right, total.gold)} F1 ${percent(2 * total.right, total.predicted + total.gold)} strict ${percent(total.strict, total.right)}`);
if (options.errors) for (const [made, { right, wrong }] of [...madeBy].filter(([, { right, wrong }]) => right + wrong > 2).sort((a, b) => b[1].wrong - a[1].wrong).slice(0, 25)) console.log(`${made}: ${right} right, ${wrong} wrong`);
