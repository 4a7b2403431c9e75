import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findRegions } from '../../../src/ingest/regions/find-regions.js';

interface Gold {
  readonly documents: readonly { readonly id: string; readonly text: string }[];
  readonly noise: readonly { readonly file: string; readonly kind: string; readonly start: number; readonly end: number; readonly text: string }[];
}

/** The kinds that annotators gave, and ours. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  kicker: ['navigation', 'separator'], ticker: ['navigation'], link: ['navigation'], newsletter: ['advertisement'], ad: ['advertisement'],
  boilerplate: ['legal', 'separator'], headline_duplicate: ['headline-duplicate'], contact: ['contact'], counter: ['counter'],
  credit: ['credit'], tags: ['tags'], caption: ['caption'], dateline: ['dateline'], heading: ['heading'],
};

const FOLDERS = ['../shared/data/seeds', '../shared/data/news-dev'].map((path) => new URL(`../../../${path}`, import.meta.url));
const golds = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => JSON.parse(readFileSync(new URL(`${folder.href}/${name}`), 'utf8')) as Gold),
);
const cases = golds.flatMap((gold) => gold.noise.map((noise) => ({ noise, text: gold.documents.find(({ id }) => id === noise.file)?.text ?? '' })));

describe.skipIf(cases.length === 0)('annotated articles (skipped where the shared data is absent)', () => {
  it.each(cases)('$noise.file: $noise.kind: $noise.text', ({ noise, text }) => {
    const inside = findRegions(text).filter((region) => region.start >= noise.start && region.end <= noise.end);
    expect(inside[0]?.start).toBe(noise.start);
    expect(inside.at(-1)?.end).toBe(noise.end);
    expect(KINDS[noise.kind] ?? []).toContain(inside[0]?.kind);
  });
});
