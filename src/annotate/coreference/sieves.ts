import { appositionAfterName, nameInApposition } from './sieves/apposition.js';
import { descriptorBeforeName } from './sieves/descriptor-before-name.js';
import { nameInsideDescription } from './sieves/name-inside-description.js';
import { predicateNominal } from './sieves/predicate-nominal.js';
import { reflexivePronoun } from './sieves/reflexive-pronoun.js';
import { relativePronoun } from './sieves/relative-pronoun.js';
import type { Sieve } from './sieves/sieve.js';
import { thirdPerson } from './sieves/third-person.js';

/** What the syntax of one sentence tells; from sure to unsure, each over the whole document before the next. */
export const SYNTACTIC_SIEVES: readonly Sieve[] = [
  descriptorBeforeName,
  nameInsideDescription,
  appositionAfterName,
  nameInApposition,
  relativePronoun,
  predicateNominal,
  reflexivePronoun,
];

/** What needs the text before it; for each mention in turn, as one reads. */
export const READING_SIEVES: readonly Sieve[] = [
  thirdPerson,
];
