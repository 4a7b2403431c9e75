import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.js';
import { readClaimsAcross } from '../../src/extract/claims-across.js';
import { extract } from '../../src/extract/extract.js';
import { relationRules } from '../../src/extract/rules/index.js';
import { ingestText } from '../../src/ingest/ingest-text.js';
import type { ChainMention } from '../../src/model/chain-mention.js';
import { shippedSyntax } from '../../src/shipped-models.js';

type Seen = readonly [subject: string, relation: string, object: string, score: number];

/** What is claimed of a whole text of which the model sees the given relations at the last place of each name. */
function claimsOf(text: string, ...seen: readonly Seen[]): string[] {
  const annotated = annotate(ingestText(text, { id: 'x' }).document!, { syntax: shippedSyntax() });
  const placesOf = (name: string) => annotated.mentions.filter((mention) => mention.text === name);
  const proposals = seen.flatMap(([subject, relation, object, score]) => placesOf(subject).map(({ id }) => ({ subject: id, object: placesOf(object).at(-1)!.id, relation, score })));
  const chains = annotated.mentions.map(({ id, start, end, form, type, chain }): ChainMention => ({ start, end, form, type, chain, isPredication: false, mention: id, isSeen: true }));
  const nameOf = new Map(annotated.mentions.map((mention) => [mention.id, mention.text]));
  return readClaimsAcross({ ...annotated, proposals }, relationRules, extract(annotated, relationRules), chains)
    .map(({ subject, relation, object, evidence }) => `${nameOf.get(subject)} ${relation} ${typeof object === 'string' ? nameOf.get(object) : object.value}: ${text.slice(evidence.start, evidence.end)}`);
}

describe('what the model reads across sentences', () => {
  test('is claimed with all that lies between the two as evidence', () => {
    expect(claimsOf('Orbis Robotics makes arms. Its hall stands in Ghent.', ['Orbis Robotics', 'HEADQUARTERED_IN', 'Ghent', 0.9]))
      .toEqual(['Orbis Robotics HEADQUARTERED_IN Ghent: Orbis Robotics makes arms. Its hall stands in Ghent']);
  });

  test('adds up over the places that name the two', () => {
    const text = 'Orbis Robotics makes arms. Orbis Robotics grew. Its hall stands in Ghent.';
    expect(claimsOf(text, ['Orbis Robotics', 'HEADQUARTERED_IN', 'Ghent', 0.5])).toHaveLength(1);
    expect(claimsOf(text, ['Orbis Robotics', 'HEADQUARTERED_IN', 'Ghent', 0.2])).toEqual([]);
  });

  test('may be a relation that no rule reads', () => {
    expect(claimsOf('The Vell Saga was filmed twice. Its second half is Dust Road.', ['Vell Saga', 'HAS_PART', 'Dust Road', 0.9])).toHaveLength(1);
  });

  test.each([
    ['Orbis Robotics makes arms. Its hall may stand in Ghent.'],
    ['Orbis Robotics never makes arms. Its hall stands in Ghent.'],
    ['Orbis Robotics makes arms. Does its hall stand in Ghent?'],
    ['Orbis Robotics makes arms. "Its hall stands in Ghent," said Maya Stern.'],
  ])('is nothing where nobody has read what a doubt or a speaker bears on: %s', (text) => {
    expect(claimsOf(text, ['Orbis Robotics', 'HEADQUARTERED_IN', 'Ghent', 0.9])).toEqual([]);
  });

  test('is nothing where it is claimed of the two already, or its types do not fit', () => {
    expect(claimsOf('Orbis Robotics was founded by Maya Stern. It makes arms.', ['Orbis Robotics', 'FOUNDED_BY', 'Maya Stern', 0.9])).toEqual([]);
    expect(claimsOf('Orbis Robotics makes arms. Its hall stands in Ghent.', ['Ghent', 'HEADQUARTERED_IN', 'Orbis Robotics', 0.9])).toEqual([]);
  });
});
