import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import { readExtractions } from '../../../src/extract/open/extractions.js';
import { ingestText } from '../../../src/ingest/ingest-text.js';
import { shippedSyntax } from '../../../src/shipped-models.js';

function extractionsOf(text: string): string[] {
  const { document } = ingestText(text, { id: 'x' });
  return readExtractions(annotate(document!, { syntax: shippedSyntax() })).map(({ rel, args }) => [args[0], rel, ...args.slice(1)].join(' | '));
}

describe('a clause in its own words', () => {
  test.each([
    ['The council approved the budget.', 'The council | approved | the budget'],
    ['The club signed her in March.', 'The club | signed | her | in March'],
    ['The club signed her in March.', 'The club | signed her in | March'],
    ['The mayor did not sign the letter.', 'The mayor | did not sign | the letter'],
    ['The bridge was opened by the mayor.', 'The bridge | was opened by | the mayor'],
    ['The firm plans to sell the plant.', 'The firm | plans to sell | the plant'],
    ['The river is a border.', 'The river | is | a border'],
    ['She met the farmer who owns the field.', 'the farmer | owns | the field'],
    ['The mayor bought a house and sold a boat.', 'The mayor | sold | a boat'],
    ['The club signed Okafor, a goalkeeper.', 'Okafor | is | a goalkeeper'],
    ['The goalkeeper, Okafor, signed on Monday.', 'Okafor | is | The goalkeeper'],
    ['The bridge will close, the mayor said.', 'the mayor | said | The bridge will close'],
    ['"The bridge will close," said Anna Berg.', 'Anna Berg | said | The bridge will close'],
    ['The mayor said that the bridge would close.', 'The mayor | said | that the bridge would close'],
    ['The prices had slowly risen in May after the flood.', 'The prices | had slowly risen | in May | after the flood'],
    ['The club bought tents, boats and lamps in March.', 'The club | bought | tents, boats and lamps | in March'],
    ['It fell because prices were high.', 'prices | were | high'],
    ['This releases some of the water.', 'This | releases | some of the water'],
  ])('%s -> %s', (text, extraction) => {
    expect(extractionsOf(text)).toContain(extraction);
  });

  test('holds no words that the text does not have, but for "is" beside a name', () => {
    const text = 'After the flood, officials in Bridgewater told residents that the dam, which was built in 1931, would be closed for repairs.';
    const words = new Set(text.match(/\p{L}+/gu));
    for (const extraction of extractionsOf(text)) for (const word of extraction.match(/\p{L}+/gu) ?? []) expect(words.has(word) || word === 'is', word).toBe(true);
  });

  test('does not let the one who reports act in what is reported', () => {
    expect(extractionsOf('A bomb exploded in the hall, officials said.').filter((extraction) => extraction.startsWith('officials'))).toEqual(['officials | said | A bomb exploded in the hall']);
  });

  test('is not given where nobody acts', () => {
    expect(extractionsOf('Recurring show elements.')).toEqual([]);
  });
});
