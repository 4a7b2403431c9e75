import type { EntityMention } from '../model/entity.js';
import type { Mention, MentionForm } from '../model/mention.js';
import type { Span } from '../model/span.js';
import type { Chain } from './chains.js';
import { createInterner } from './columns/interner.js';
import { createTable } from './columns/number-table.js';
import { compareText } from './compare-text.js';

/** The mentions of a whole corpus, chain after chain, in little memory. */
export interface MentionTable {
  /** Keeps the mentions of a chain; answers with the rows in which they stand. */
  add(mentions: readonly Mention[], text: string): Span;
  countOf(chains: readonly Chain[]): number;
  /** By document, then by place. */
  mentionsOf(chains: readonly Chain[]): EntityMention[];
  /** Where the first mention of a chain begins. */
  startOf(chain: Chain): number;
}

const FORMS: readonly MentionForm[] = ['name', 'nominal', 'pronoun'];
const [START, END, TEXT, FORM, WIDTH] = [0, 1, 2, 3, 4];

export function createMentionTable(): MentionTable {
  const table = createTable(WIDTH);
  const texts = createInterner();
  return {
    add(mentions, text) {
      const first = table.length;
      for (const { start, end, form } of mentions) table.push([start, end, texts.idOf(text.slice(start, end)), FORMS.indexOf(form)]);
      return { start: first, end: table.length };
    },
    countOf: (chains) => chains.reduce((sum, { rows }) => sum + rows.end - rows.start, 0),
    mentionsOf(chains) {
      const mentions: EntityMention[] = [];
      for (const { doc, rows } of chains) {
        for (let row = rows.start; row < rows.end; row += 1) {
          const form = FORMS[table.get(row, FORM)] ?? 'name';
          mentions.push({ doc, start: table.get(row, START), end: table.get(row, END), text: texts.textOf(table.get(row, TEXT)), form });
        }
      }
      return mentions.sort((a, b) => compareText(a.doc, b.doc) || a.start - b.start || a.end - b.end);
    },
    startOf: ({ rows }) => table.get(rows.start, START),
  };
}
