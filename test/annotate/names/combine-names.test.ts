import { describe, expect, test } from 'vitest';
import { annotateFurther, readFirst } from '../../../src/annotate/annotate.js';
import { ingestText } from '../../../src/ingest/ingest-text.js';
import type { AliasEntry } from '../../../src/model/alias-entry.js';
import type { EntityType } from '../../../src/model/mention.js';
import type { MentionCandidate } from '../../../src/model/reading.js';
import { shippedSyntax } from '../../../src/shipped-models.js';

function candidate(text: string, words: string, type: EntityType, score: number): MentionCandidate {
  const start = text.indexOf(words);
  return { start, end: start + words.length, form: 'name', type, score, typeScore: 0.9, typeShares: { [type]: 0.999 } };
}

/** The names of a text, with a model that has seen the given ones. */
function namesOf(text: string, seen: readonly MentionCandidate[], aliases: readonly AliasEntry[] = []): string[] {
  const { document } = ingestText(text, { id: 'x' });
  const options = { syntax: shippedSyntax(), aliases };
  const { mentions } = annotateFurther(readFirst(document!, options), options, { mentions: seen, antecedents: [], relations: [] });
  return mentions.filter(({ form, type }) => form === 'name' && type !== 'Date' && type !== 'Quantity').map((mention) => `${mention.text} ${mention.type}`);
}

const WEB = 'yesterday ebay bought a small start-up called tinkerly.';

describe('names of the rules and of the model', () => {
  test('a name that only the model sees is added where it is sure', () => {
    expect(namesOf(WEB, [candidate(WEB, 'tinkerly', 'Organization', 0.97)])).toContain('tinkerly Organization');
    expect(namesOf(WEB, [candidate(WEB, 'tinkerly', 'Organization', 0.6)])).not.toContain('tinkerly Organization');
  });

  test('a name of the rules that the model thinks nothing of goes', () => {
    const text = 'Lovely Cottage was full of guests.';
    const alone = namesOf(text, []);
    expect(alone.length).toBeGreaterThan(0);
    expect(namesOf(text, [candidate(text, alone[0]!.replace(/ \S+$/u, ''), 'Place', 0.0001)])).toEqual([]);
  });

  test('a surname of somebody named in full stays a person', () => {
    const text = 'Ingrid Solberg leads the union. Solberg denied the report.';
    const start = text.lastIndexOf('Solberg');
    const seen = { ...candidate(text, 'Solberg', 'Organization', 0.99), start, end: start + 'Solberg'.length };
    expect(namesOf(text, [candidate(text, 'Ingrid Solberg', 'Person', 0.99), seen])).toContain('Solberg Person');
  });

  test('a name counts for more where it stands in other places as well', () => {
    const text = 'Perko was sold. It fined Perko a million kroner.';
    const second = text.lastIndexOf('Perko');
    const doubtful = { ...candidate(text, 'Perko', 'Organization', 0.01), start: second, end: second + 'Perko'.length };
    const namesWith = (score: number): string[] => namesOf(text, [candidate(text, 'Perko', 'Organization', score), doubtful]);
    expect(namesWith(0.999)).toHaveLength(2);
    expect(namesWith(0.1)).toHaveLength(0);
  });

  test('who somebody is, at the start of a sentence, is no name', () => {
    const text = 'Judge clears singer of copying.';
    expect(namesOf(text, [candidate(text, 'Judge', 'Organization', 0.99)])).toEqual([]);
  });

  test('a firm has its founder\'s name where all places say so', () => {
    const text = 'Brindle, a confectioner, will close. Brindle was founded by Arthur Brindle.';
    const seen = [0, text.indexOf('Brindle was')].map((start) => ({ ...candidate(text, 'Brindle', 'Organization', 0.99), start, end: start + 'Brindle'.length }));
    expect(namesOf(text, [...seen, candidate(text, 'Arthur Brindle', 'Person', 0.99)])).toEqual(['Brindle Organization', 'Brindle Organization', 'Arthur Brindle Person']);
  });

  test('a firm may go by the name of somebody named in full', () => {
    const text = 'Torvin Shipyards was founded by Arne Torvin. Torvin builds ferries.';
    const start = text.lastIndexOf('Torvin');
    const seen = { ...candidate(text, 'Torvin', 'Organization', 0.99), start, end: start + 'Torvin'.length };
    expect(namesOf(text, [candidate(text, 'Torvin Shipyards', 'Organization', 0.99), candidate(text, 'Arne Torvin', 'Person', 0.99), { ...seen, typeShares: { Organization: 0.9999 } }])).toContain('Torvin Organization');
  });

  test("the user's own names stay as they are", () => {
    const aliases = [{ name: 'Tinkerly Two', type: 'Product', aliases: [] }] as unknown as AliasEntry[];
    const text = 'They sell Tinkerly Two in Leeds.';
    expect(namesOf(text, [candidate(text, 'Tinkerly', 'Organization', 0.999), candidate(text, 'Tinkerly Two', 'Organization', 0.999)], aliases)).toContain('Tinkerly Two Product');
  });

  test('dates and tickers are no names', () => {
    const text = 'Brightwater Corp. (NYSE: BWC) reported on Monday.';
    const names = namesOf(text, [candidate(text, 'BWC', 'Organization', 0.999), candidate(text, 'Monday', 'Event', 0.999)]);
    expect(names.join('; ')).not.toMatch(/BWC|Monday/u);
  });

  test('where the rules went by the words around alone the model decides of what type a name is', () => {
    const text = 'The report on Tarvonnel was long.';
    const [found] = namesOf(text, []);
    expect(found).toMatch(/^Tarvonnel /u);
    expect(namesOf(text, [{ ...candidate(text, 'Tarvonnel', 'Event', 0.99), typeShares: { Event: 0.999 } }])).toEqual(['Tarvonnel Event']);
  });

  test('a type for which an ending speaks is not changed, and such a name is not cut into parts', () => {
    const text = 'Officials at Denmark Shipping Corp. signed it.';
    expect(namesOf(text, [{ ...candidate(text, 'Denmark Shipping Corp.', 'Place', 0.3), typeShares: { Place: 0.99, Organization: 0.01 } }, candidate(text, 'Denmark', 'Place', 0.999)])).toEqual(['Denmark Shipping Corp. Organization']);
  });

  test('a mere number is no person, group, firm or place, but may be an event', () => {
    const text = 'All of it is told in [17] as well. After 9/11 all was different.';
    expect(namesOf(text, [candidate(text, '17', 'Group', 0.99)])).toEqual([]);
    expect(namesOf(text, [candidate(text, '9/11', 'Event', 0.99)])).toEqual(['9/11 Event']);
  });

  test('a round or a chapter is no name', () => {
    const text = 'They closed the Series A on Monday.';
    expect(namesOf(text, [candidate(text, 'Series A', 'Event', 0.999)]).join('; ')).not.toContain('Series A');
  });
});
