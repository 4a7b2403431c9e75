/** Inputs that nobody would write, each the same for the same seed and number. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { hostileText } from '../../test/arbitraries.js';
import { seededRandom } from '../../src/model/seeded-random.js';
import { mutate, type Random } from './mutations.js';

const FORMATS = ['txt', 'md', 'html', 'jsonl'] as const;

export interface FuzzInput {
  readonly format: (typeof FORMATS)[number];
  readonly text: string;
  /** Whether some bytes of the text are to be damaged on the way. */
  readonly damage: readonly { readonly at: number; readonly byte: number }[];
}

const OWN = 'graphs/zoom/articles';
const DEVELOPMENT = ['../shared/data/news-dev', '../shared/data/seeds'];

/** Our example articles, and where they are at hand the articles of development. */
export function readSeedTexts(): string[] {
  const folders = [OWN, ...DEVELOPMENT].filter((folder) => existsSync(folder));
  return folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().map((name) => readFileSync(join(folder, name), 'utf8')));
}

/** Longest input in UTF-16 units; one in five hundred may be ten times as long. */
const LONGEST = 2500;

export function makeInput(seed: number, number: number, seedTexts: readonly string[]): FuzzInput {
  const next = seededRandom(Math.imul(seed, 0x9e3779b1) ^ number);
  const random: Random = (limit) => Math.floor(next() * limit);
  const excerpt = (longest: number): string => {
    const text = seedTexts[random(seedTexts.length)]!;
    const start = random(3) === 0 ? 0 : random(text.length);
    return text.slice(start, start + 40 + random(longest));
  };
  let text = baseText(random, excerpt);
  for (let count = random(7); count > 0; count -= 1) text = mutate(text, random, excerpt(400));
  const longest = random(500) === 0 ? 10 * LONGEST : LONGEST;
  if (longest > LONGEST && text !== '') text = text.repeat(1 + random(40));
  const format = FORMATS[random(FORMATS.length)]!;
  const damage = random(20) === 0 ? Array.from({ length: 1 + random(4) }, () => ({ at: random(LONGEST), byte: random(256) })) : [];
  return { format, text: dress(text.slice(0, longest), format, random), damage };
}

function baseText(random: Random, excerpt: (longest: number) => string): string {
  const kind = random(10);
  if (kind < 6) return excerpt(800);
  if (kind < 8) return `${excerpt(300)}\n\n${excerpt(300)}`;
  const texts = kind === 8 ? hostileText : fc.string({ unit: 'binary', maxLength: 60 });
  return fc.sample(texts, { seed: random(0x7fffffff), numRuns: 1 + random(8) }).join(random(2) === 0 ? ' ' : '');
}

/** The text in its format: well formed at first, spoilt once more at times. */
function dress(text: string, format: FuzzInput['format'], random: Random): string {
  const dressed = { txt: () => text, md: () => asMarkdown(text, random), html: () => asPage(text, random), jsonl: () => asRecords(text, random) }[format]();
  return random(4) === 0 ? mutate(dressed, random, text) : dressed;
}

function asMarkdown(text: string, random: Random): string {
  const head = ['', '---\ntitle: A day\ndate: 2021-03-04\n---\n', '# Title\n\n', '> '][random(4)]!;
  return head + text.split('\n').map((line) => (random(6) === 0 ? ['* ', '## ', '1. ', '    ', '| '][random(5)]! + line : line)).join('\n');
}

function asPage(text: string, random: Random): string {
  const escaped = random(3) === 0 ? text : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = escaped.split('\n').map((line) => `<p>${line}</p>`).join('');
  const head = random(2) === 0 ? '' : '<head><title>A day</title><meta property="article:published_time" content="2021-03-04"></head>';
  return `<!doctype html><html>${head}<body><article><h1>A day</h1>${paragraphs}</article></body></html>`;
}

function asRecords(text: string, random: Random): string {
  const middle = random(text.length + 1);
  const parts = random(2) === 0 ? [text] : [text.slice(0, middle), text.slice(middle)];
  return parts.map((part) => JSON.stringify({ ...(random(2) === 0 ? {} : { id: ['a', '__proto__', '../x', 'a'][random(4)] }), text: part, ...(random(2) === 0 ? {} : { title: part.slice(0, 60), publishedAt: ['2021-03-04', 'yesterday', ''][random(3)] }) })).join('\n');
}

/** The bytes of an input, damaged where it says so. */
export function toBytes({ text, damage }: FuzzInput): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  for (const { at, byte } of damage) if (bytes.length > 0) bytes[at % bytes.length] = byte;
  return bytes;
}
