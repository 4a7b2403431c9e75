import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../src/model/document.js';

const WORDS_WANTED = 100_000;
const SOURCES = ['re3d/train.jsonl', 'gum/dev.jsonl', 'redocred/dev.jsonl', 'gum/train.jsonl'];

/** The texts to measure with: the bundled articles, and 100,000 words of news-like dev data where `data` has it. */
export const TEXT_SETS: Readonly<Record<string, (data: string) => Document[]>> = { 'bundled articles': articles, 'large set': largeSet };

export function wordCount(documents: readonly Document[]): number {
  return documents.reduce((sum, { text }) => sum + countWords(text), 0);
}

function countWords(text: string): number {
  return text.split(/\s+/u).length;
}

function toDocument(text: string, index: number): Document {
  return { id: `d${index}`, source: `d${index}`, title: null, publishedAt: null, text, regions: [] };
}

function articles(): Document[] {
  const folder = 'graphs/zoom/articles';
  return readdirSync(folder).sort().map((name, index) => toDocument(readFileSync(join(folder, name), 'utf8'), index));
}

function largeSet(data: string): Document[] {
  const texts: string[] = [];
  let words = 0;
  for (const source of SOURCES) {
    const path = join(data, source);
    if (!existsSync(path)) continue;
    for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
      if (words >= WORDS_WANTED) break;
      const { text } = JSON.parse(line) as { text: string };
      texts.push(text);
      words += countWords(text);
    }
  }
  return texts.map(toDocument);
}
