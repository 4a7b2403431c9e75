import type { Evidence, Fact } from '../../src/model/fact.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import type { Span } from '../../src/model/span.js';

const TEXT = 'Zoom was founded by Eric Yuan in 2011. The U.S. threatened to ban TikTok.';

function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function evidence(quote: string, subject: string, object: string, trigger: string): Evidence {
  return {
    doc: 'news', ...spanOf(quote), quote,
    subject: spanOf(subject), object: spanOf(object), trigger: spanOf(trigger),
    madeBy: 'rule', confidence: 0.9, attribution: null,
  };
}

function fact(fields: Pick<Fact, 'id' | 'subject' | 'relation' | 'object' | 'evidence'> & Partial<Fact>): Fact {
  return {
    open: false, polarity: 'asserted', modality: 'actual', tense: 'past', aspect: 'event', attribution: null,
    qualifiers: {}, confidence: 0.9, documentCount: 1, firstSeen: '2020-08-03', lastSeen: '2020-08-03', validUntil: null, conflicts: [], ...fields,
  };
}

function mention(text: string) {
  return { doc: 'news', ...spanOf(text), text, form: 'name' as const };
}

/** Two sentences: a fact between two entities, one with a literal, and one that is only threatened. */
export const EXAMPLE: Knowledge = {
  documents: [{
    id: 'news', source: 'news.txt', title: 'Zoom and TikTok', publishedAt: '2020-08-03', text: TEXT, regions: [],
    sentences: [{ start: 0, end: 38 }, { start: 39, end: TEXT.length }],
  }],
  entities: [
    { id: 'eric-yuan', name: 'Eric Yuan', type: 'Person', aliases: [{ name: 'Yuan', count: 1 }], mentions: [mention('Eric Yuan')] },
    { id: 'tiktok', name: 'TikTok', type: 'Product', aliases: [], mentions: [mention('TikTok')] },
    { id: 'united-states', name: 'U.S.', type: 'Place', aliases: [], mentions: [mention('U.S.')] },
    { id: 'zoom', name: 'Zoom', type: 'Organization', aliases: [], mentions: [mention('Zoom')] },
  ],
  facts: [
    fact({
      id: 'f1', subject: 'zoom', relation: 'FOUNDED_BY', object: 'eric-yuan', qualifiers: { date: '2011' },
      evidence: [evidence('Zoom was founded by Eric Yuan', 'Zoom', 'Eric Yuan', 'founded')],
    }),
    fact({
      id: 'f2', subject: 'zoom', relation: 'FOUNDED_ON', object: { value: '2011', type: 'Date' },
      evidence: [evidence('Zoom was founded by Eric Yuan in 2011', 'Zoom', '2011', 'founded')],
    }),
    fact({
      id: 'f3', subject: 'united-states', relation: 'BANNED', object: 'tiktok', modality: 'threatened',
      evidence: [evidence('The U.S. threatened to ban TikTok', 'U.S.', 'TikTok', 'ban')],
    }),
  ],
  decisions: [],
  diagnostics: [{ stage: 'annotate', reason: 'unresolved-pronoun', message: 'it: no antecedent', severity: 'note', source: 'news.txt', doc: 'news', span: { start: 0, end: 4 } }],
};

export const EMPTY: Knowledge = { documents: [], entities: [], facts: [], decisions: [], diagnostics: [] };
