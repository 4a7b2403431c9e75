import type { Profile } from '../chains/chains.js';
import type { Discourse } from '../mentions/discourse.js';
import { mentionEndingAt } from '../mentions/neighbours.js';
import type { Referring } from '../mentions/referring.js';
import { senseOf } from '../nouns/noun-sense.js';
import { EVENT, GROUP, ORGANIZATION, OTHER, PERSON, PLACE, PRODUCT, WORK } from '../nouns/type-set.js';
import { at } from './feature-list.js';

const SPEAKS_THING = at('speaks-thing');
const ACTS_BODY = at('acts-body');
const ACTS_THING = at('acts-thing');
const MADE_THING = at('made-thing');
const MADE_BODY = at('made-body');
const OWNS_PERSON_BODY = at('owns-person-body');
const OWNS_PERSON_OTHER = at('owns-person-other');
const OWNS_STATE_PLACE = at('owns-state-place');
const SUBJECT_BODY = at('subject-body');
const SUBJECT_THING = at('subject-thing');
const OBJECT_BODY = at('object-body');
const OBJECT_THING = at('object-thing');
const POSSESSOR_BODY = at('possessor-body');
const POSSESSOR_THING = at('possessor-thing');

const BODY = ORGANIZATION | GROUP | PERSON;
const THING = PRODUCT | WORK | EVENT | OTHER;

/** What only somebody does; a product or a day does not. */
const SPEECH: ReadonlySet<string> = new Set(words('say announce deny add declare state confirm plan agree decide refuse tell warn want hope believe intend promise pledge claim admit accuse sue decline insist argue vow urge apologise apologize complain propose threaten'));
const ACTION: ReadonlySet<string> = new Set(words(`
acquire buy sell hire own employ report appeal operate raise invest bid fine merge appoint dismiss fire reject seek compete disclose comment owe list expand borrow recruit license settle lobby pay post cut win
`));
/** What is done to things that somebody makes. */
const MAKING: ReadonlySet<string> = new Set(words('build design release publish make develop write direct produce print film record manufacture assemble discover name ban recall test launch approve withdraw repair'));
const STATE_NOUNS: ReadonlySet<string> = new Set(words('minister ministry government parliament capital president king army coast border constitution economy senate population citizen ambassador embassy regulator court'));

function words(list: string): string[] {
  return list.split(/\s+/u).filter(Boolean);
}

/** What the words around an anaphor ask of the thing that it stands for. */
export interface Demands {
  readonly speaks: boolean;
  readonly acts: boolean;
  readonly isMade: boolean;
  readonly ownsPerson: boolean;
  readonly ownsState: boolean;
  /** It opens what is said beside a name: "Tory Bruno, its chief executive". */
  readonly isAside: boolean;
}

export function readDemands(anaphor: Referring, discourse: Discourse): Demands {
  const { tokens } = discourse.sentences[anaphor.sentence]!;
  const token = tokens[anaphor.head]!;
  const governor = tokens[token.head];
  const isSubject = anaphor.role === 'subject';
  const isPassive = token.dependency === 'nsubj:pass';
  const lemma = governor?.lemma ?? '';
  const possessed = anaphor.role === 'possessor' && governor !== undefined ? governor.lemma : '';
  const beside = tokens[anaphor.from - 1]?.text === ',' ? mentionEndingAt(discourse, anaphor.sentence, anaphor.from - 1) : null;
  return {
    speaks: isSubject && !isPassive && SPEECH.has(lemma),
    acts: isSubject && !isPassive && ACTION.has(lemma),
    isMade: (isPassive || anaphor.role === 'object') && MAKING.has(lemma),
    ownsPerson: possessed !== '' && ((senseOf(possessed)?.types ?? 0) & PERSON) !== 0,
    ownsState: STATE_NOUNS.has(possessed),
    isAside: anaphor.role === 'possessor' && beside !== null && beside.form === 'name',
  };
}

/** What a body has, and nothing that it makes. */
const OF_BODIES: ReadonlySet<string> = new Set(words('headquarters board ceo employee staff workforce valuation revenue chairman chairwoman chair chief shareholder spokesman spokeswoman spokesperson subsidiary boss executive treasurer'));

/**
 * Whether an anaphor can only stand for somebody: "it denied", "its headquarters". A thing of which the text says that it
 * speaks is somebody, as services go by their makers' names.
 */
export function asksForBody(anaphor: Referring, discourse: Discourse): boolean {
  if (anaphor.form !== 'pronoun') return false;
  const { tokens } = discourse.sentences[anaphor.sentence]!;
  const { head, dependency } = tokens[anaphor.head]!;
  const lemma = tokens[head]?.lemma ?? '';
  if (anaphor.role === 'possessor') return OF_BODIES.has(lemma);
  return anaphor.role === 'subject' && dependency !== 'nsubj:pass' && SPEECH.has(lemma);
}

/** Whether a chain is neither a body, a person or a place with a government, nor ever said to speak; "the firm's service" is not. */
export function isMereThing(chain: Profile, discourse: Discourse): boolean {
  const isOwned = chain.described.some(({ determiner, sense }) => determiner === 'possessive' && sense !== null && (sense.types & (PRODUCT | WORK)) !== 0);
  if ((chain.types & (BODY | PLACE)) !== 0 && !isOwned) return false;
  return !chain.members.some(({ role, sentence, head }) => {
    const { tokens } = discourse.sentences[sentence]!;
    return role === 'subject' && SPEECH.has(tokens[tokens[head]!.head]?.lemma ?? '');
  });
}

/** Whether a candidate is what is asked for. */
export function addDemandFeatures(demands: Demands, anaphor: Referring, chain: Profile, features: number[]): void {
  const isBody = (chain.types & BODY) !== 0;
  const isThing = !isBody && (chain.types & THING) !== 0;
  const add = (index: number, holds: boolean): void => {
    if (holds) features.push(index);
  };
  add(SPEAKS_THING, demands.speaks && isThing);
  add(ACTS_BODY, demands.acts && isBody);
  add(ACTS_THING, demands.acts && isThing);
  add(MADE_THING, demands.isMade && isThing);
  add(MADE_BODY, demands.isMade && isBody);
  add(OWNS_PERSON_BODY, demands.ownsPerson && isBody);
  add(OWNS_PERSON_OTHER, demands.ownsPerson && !isBody);
  add(OWNS_STATE_PLACE, demands.ownsState && (chain.types & PLACE) !== 0);
  add(SUBJECT_BODY, anaphor.role === 'subject' && isBody);
  add(SUBJECT_THING, anaphor.role === 'subject' && isThing);
  add(OBJECT_BODY, anaphor.role === 'object' && isBody);
  add(OBJECT_THING, anaphor.role === 'object' && isThing);
  add(POSSESSOR_BODY, anaphor.role === 'possessor' && isBody);
  add(POSSESSOR_THING, anaphor.role === 'possessor' && isThing);
}
