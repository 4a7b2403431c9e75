import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/pipeline.js';
import { ingestText } from '../../src/ingest/ingest-text.js';
import { shippedSyntax } from '../../src/shipped-models.js';

/** The claims of a text that are named after their verbs. */
function openClaimsOf(text: string): string[] {
  const { document } = ingestText(text, { id: 'x' });
  const { claims, mentions } = readDocument(document!, { syntax: shippedSyntax() });
  const nameOf = (id: unknown): string => mentions.find((mention) => mention.id === id)?.text ?? '';
  return claims.filter(({ open }) => open).map(({ subject, relation, object, polarity }) => `${nameOf(subject)} ${polarity === 'negated' ? 'NOT_' : ''}${relation} ${nameOf(object)}`);
}

describe('claims named after their verbs', () => {
  test.each([
    ['Carl Oberg expects AMD, not Intel, to be the main rival.', ['Carl Oberg EXPECT AMD', 'Carl Oberg NOT_EXPECT Intel']],
    ['Two engineers met at Torvin Ltd, where they worked on Falcon 9 with Quill Ltd.', []],
    ['Duncan Amory had championed the purchase against the wishes of the activist fund Elmbridge Capital.', []],
    ['Senator Ed Markey of Massachusetts, a Democrat, wants Microsoft to sell it.', []],
    ['Torvin Ltd said it would offer maps and Kart, developed by Quill Motors of Lima.', []],
    ['Ilona Almasy learned of the deal from a newspaper, the Delport Courier.', []],
  ])('%s', (text, expected) => {
    expect(openClaimsOf(text)).toEqual(expected);
  });
});
