import { appositionAfterName, nameInApposition } from './sieves/apposition.js';
import { asideOwner } from './sieves/aside-owner.js';
import { coordinatedPossessor } from './sieves/coordinated-possessor.js';
import { definiteDescription } from './sieves/definite-description.js';
import { descriptorBeforeName } from './sieves/descriptor-before-name.js';
import { firstPerson } from './sieves/first-person.js';
import { formerAndLatter } from './sieves/former-and-latter.js';
import { nameInsideDescription } from './sieves/name-inside-description.js';
import { naming } from './sieves/naming.js';
import { predicateNominal } from './sieves/predicate-nominal.js';
import { reflexivePronoun } from './sieves/reflexive-pronoun.js';
import { relativePronoun } from './sieves/relative-pronoun.js';
import { sameDescription } from './sieves/same-description.js';
import { sameVoice } from './sieves/same-voice.js';
import type { Sieve } from './sieves/sieve.js';
import { soleBearer } from './sieves/sole-bearer.js';
import { takenPost } from './sieves/taken-post.js';
import { thirdPerson } from './sieves/third-person.js';

/** What the syntax of one sentence tells; from sure to unsure, each over the whole document before the next. */
export const SYNTACTIC_SIEVES: readonly Sieve[] = [
  descriptorBeforeName,
  nameInsideDescription,
  naming,
  appositionAfterName,
  nameInApposition,
  relativePronoun,
  predicateNominal,
  takenPost,
  reflexivePronoun,
  coordinatedPossessor,
];

/** What needs the text before it; for each mention in turn, as one reads. */
export const READING_SIEVES: readonly Sieve[] = [
  formerAndLatter,
  asideOwner,
  thirdPerson,
  soleBearer,
  definiteDescription,
  sameDescription,
];

/** What needs to know who speaks, which may be said after the words. */
export const SPEAKER_SIEVES: readonly Sieve[] = [
  firstPerson,
  sameVoice,
];
