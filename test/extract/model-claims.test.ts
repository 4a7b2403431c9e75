import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.js';
import { extract } from '../../src/extract/extract.js';
import { relationRules } from '../../src/extract/rules/index.js';
import { ingestText } from '../../src/ingest/ingest-text.js';
import { shippedSyntax } from '../../src/shipped-models.js';

/** Claims of a text of whose two ends the model thinks that a relation holds; those of the model alone are shown. */
function claimsOf(text: string, subject: string, relation: string, object: string, score = 0.99, maker = 'model:relata-en'): string[] {
  const { document } = ingestText(text, { id: 'x' });
  const annotated = annotate(document!, { syntax: shippedSyntax() });
  const idOf = (words: string): string => annotated.mentions.find((mention) => mention.text === words)!.id;
  const proposals = [{ subject: idOf(subject), object: idOf(object), relation, score }];
  return extract({ ...annotated, proposals }, relationRules).filter(({ madeBy }) => madeBy.startsWith(maker)).map((claim) => `${claim.relation} ${claim.polarity} ${claim.modality} ${claim.tense}`);
}

describe('what the model proposes', () => {
  test('is claimed where the sentence states it', () => {
    expect(claimsOf('Maya Stern set the wheels of Orbis Robotics in motion.', 'Orbis Robotics', 'FOUNDED_BY', 'Maya Stern')).toEqual(['FOUNDED_BY asserted actual past']);
  });

  test.each([
    ['Maya Stern never set the wheels of Orbis Robotics in motion.'],
    ['Maya Stern may set the wheels of Orbis Robotics in motion.'],
    ['Maya Stern did not set the wheels of Orbis Robotics in motion.'],
    ['If Maya Stern sets the wheels of Orbis Robotics in motion, they will cheer.'],
    ['Lumen could sell its share of Orbis Robotics to Maya Stern.'],
    ['Did Maya Stern set the wheels of Orbis Robotics in motion?'],
  ])('is not made true where it is not: %s', (text) => {
    expect(claimsOf(text, 'Orbis Robotics', 'FOUNDED_BY', 'Maya Stern').filter((claim) => claim.includes('asserted actual'))).toEqual([]);
  });

  test('is nothing where its types do not fit, or the model is not sure', () => {
    expect(claimsOf('Maya Stern set the wheels of Orbis Robotics in motion.', 'Maya Stern', 'FOUNDED_BY', 'Orbis Robotics')).toEqual([]);
    expect(claimsOf('Maya Stern set the wheels of Orbis Robotics in motion.', 'Orbis Robotics', 'FOUNDED_BY', 'Maya Stern', 0.4)).toEqual([]);
  });

  test('takes nothing from what a rule has read, where it would say more', () => {
    expect(claimsOf('Maya Stern, a former executive of Orbis Robotics, spoke.', 'Maya Stern', 'CHIEF_EXECUTIVE_OF', 'Orbis Robotics', 0.99, 'rule:')).toEqual(['EMPLOYED_BY asserted actual past']);
  });

  test('is left to the rule that reads the same', () => {
    expect(claimsOf('Orbis Robotics was founded by Maya Stern.', 'Orbis Robotics', 'FOUNDED_BY', 'Maya Stern')).toEqual([]);
    expect(claimsOf('Orbis Robotics was not founded by Maya Stern.', 'Orbis Robotics', 'FOUNDED_BY', 'Maya Stern')).toEqual([]);
  });

  test('is left to the rule that reads another relation by the same verb', () => {
    expect(claimsOf('Nils Orme worked at Fenwick Motors.', 'Nils Orme', 'EDUCATED_AT', 'Fenwick Motors')).toEqual([]);
    expect(claimsOf('Nils Orme sat by the ovens at Fenwick Motors.', 'Nils Orme', 'EDUCATED_AT', 'Fenwick Motors')).not.toEqual([]);
  });

  test('is nothing where it is said of somebody else who is named', () => {
    const text = 'The studio was founded by Ada Birk, a sculptor, and Nils Orme, a designer who had sat beside the ovens at Fenwick Motors.';
    expect(claimsOf(text, 'Ada Birk', 'MEMBER_OF', 'Fenwick Motors')).toEqual([]);
    expect(claimsOf(text, 'Nils Orme', 'MEMBER_OF', 'Fenwick Motors')).not.toEqual([]);
  });

  test('takes where somebody comes from for no citizenship', () => {
    expect(claimsOf('Nils Orme is a Norwegian immigrant.', 'Nils Orme', 'CITIZEN_OF', 'Norwegian')).toEqual([]);
    expect(claimsOf('Nils Orme spoke with a Norwegian accent.', 'Nils Orme', 'CITIZEN_OF', 'Norwegian')).not.toEqual([]);
  });
});
