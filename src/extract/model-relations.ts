import type { Relation } from '../model/relation.js';

/**
 * Relations that no rule reads: the model learned them from encyclopedias. They stand in annotated lines only, not in graphs.
 */
export const modelRelations: readonly Relation[] = [
  state('APPEARS_IN', 'the subject is a character in the work', 'P1441', [], ['Work/Document'], 'HAS_CHARACTER'),
  state('FOLLOWED_BY', 'the subject comes before the object in a series', 'P156', [], [], 'FOLLOWS'),
  state('HAS_CAPITAL', 'the object is the capital of the subject', 'P36', ['Place'], ['Place'], 'CAPITAL_OF'),
  state('HAS_LEGISLATURE', 'the object makes the laws of the subject', 'P194', ['Place', 'Organization'], ['Organization'], null),
  state('HAS_OFFICIAL_LANGUAGE', 'the object is an official language of the subject', 'P37', ['Place', 'Organization'], [], null),
  state('HAS_PART', 'the object is a part of the subject', 'P527', [], [], 'PART_OF'),
  state('HAS_PARTICIPANT', 'the object takes or took part in the subject', 'P710', [], [], 'PARTICIPATED_IN'),
  state('HAS_RELIGION', 'the subject is of the religion', 'P140', [], [], null),
  state('HELD_POSITION', 'the subject holds or held the office', 'P39', ['Person'], [], null),
  state('OF_ETHNIC_GROUP', 'the subject belongs to the ethnic group', 'P172', [], [], null),
  state('ON_CONTINENT', 'the subject lies on the continent', 'P30', ['Place', 'Organization'], ['Place'], null),
  state('ORIGINALLY_AIRED_ON', 'the subject was first shown or sent out by the object', 'P449', [], ['Organization', 'Product'], null),
  state('PART_OF', 'the subject is a part of the object', 'P361', [], [], 'HAS_PART'),
  state('SPEAKS', 'the subject speaks or writes the language', 'P1412', ['Person'], [], null),
];

function state(name: string, definition: string, wikidata: string, subjects: Relation['subjects'], objects: Relation['objects'], inverse: string | null): Relation {
  return { name, definition, subjects, objects, inverse, symmetric: false, aspect: 'state', wikidata };
}
