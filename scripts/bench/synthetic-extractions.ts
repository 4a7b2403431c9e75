import type { Claim, ExtractedDocument, Mention, MentionForm, EntityType, Span } from '../../src/index.js';
import { firmName, personName, placeName, surnameOf } from './synthetic-names.js';
import { randomNumbers } from './synthetic-texts.js';

interface Thing {
  readonly name: string;
  readonly type: EntityType;
}

/**
 * An endless row of documents as reading would have left them, by id, with about thirty mentions each: names by Zipf's law, new ones all the
 * time, some people by their surnames only, firms with and without what kind of firm they are, and claims between them.
 */
export function* syntheticExtractions(seed: number): Generator<ExtractedDocument> {
  const random = randomNumbers(seed);
  for (let index = 0; ; index += 1) {
    const [knownPeople, knownFirms] = [40 + 6 * index ** 0.75, 30 + 3 * index ** 0.75];
    const ranked = (limit: number): number => Math.floor(limit ** (random(100_000) / 100_000)) - 1;
    const people = [...Array.from({ length: 4 }, () => personName(ranked(knownPeople))), personName(Math.floor(knownPeople * 3) + 20_000 + index)];
    const firms = Array.from({ length: 4 }, () => firmName(ranked(knownFirms))).map((name) => (random(4) === 0 ? name.replace(/ (?:Inc\.|Group|Holdings)$/u, '') : name));
    const things: Thing[] = [
      ...people.map((name): Thing => ({ name: random(8) === 0 ? surnameOf(name) : name, type: 'Person' })),
      ...firms.map((name): Thing => ({ name, type: 'Organization' })),
      ...[placeName(random(20)), placeName(random(20))].map((name): Thing => ({ name, type: 'Place' })),
    ];
    yield toExtraction(index, distinct(things), random);
  }
}

function distinct(things: readonly Thing[]): Thing[] {
  return [...new Map(things.map((thing) => [thing.name, thing])).values()];
}

/** Sentences of two names, so often that each thing is spoken of three times, by its name, a description and a pronoun. */
function toExtraction(index: number, things: readonly Thing[], random: (limit: number) => number): ExtractedDocument {
  const id = `d${String(index).padStart(7, '0')}`;
  const mentions: Mention[] = [];
  const sentences: Span[] = [];
  const claims: Claim[] = [];
  let text = '';
  const mention = (words: string, form: MentionForm, thing: Thing, chain: string): Mention => {
    const made: Mention = { id: `m${mentions.length}`, start: text.length, end: text.length + words.length, text: words, form, type: thing.type, sentence: sentences.length, head: 0, chain, foundBy: 'made' };
    mentions.push(made);
    text += words;
    return made;
  };
  things.forEach((thing, at) => {
    const start = text.length;
    const subject = mention(thing.name, 'name', thing, `c${at}`);
    text += random(2) === 0 ? ' met ' : ' wrote to ';
    const other = random(things.length);
    const object = mention(things[other]!.name, 'name', things[other]!, `c${other}`);
    text += `, and ${'so '.repeat(random(5))}`;
    mention('it', 'pronoun', thing, `c${at}`);
    text += '. ';
    const span = { start, end: text.length - 1 };
    sentences.push(span);
    if (at === other) return;
    claims.push({
      doc: id, sentence: at, relation: ['MET', 'OWNED_BY', 'WORKS_FOR'][random(3)]!, open: false, subject: subject.id, object: object.id, polarity: random(12) === 0 ? 'negated' : 'asserted',
      modality: 'actual', tense: 'past', attribution: null, qualifiers: {}, evidence: span, trigger: span, madeBy: 'made', confidence: 0.8,
    });
  });
  const document = { id, source: `${id}.txt`, title: null, publishedAt: null, text, regions: [], sentences };
  return { document, mentions, links: [], claims, diagnostics: [] };
}
