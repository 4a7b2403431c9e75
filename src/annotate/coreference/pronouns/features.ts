import { fade } from '../chains/chains.js';
import type { Discourse } from '../mentions/discourse.js';
import { clauseSubject } from '../mentions/neighbours.js';
import type { Referring } from '../mentions/referring.js';
import { EVENT, GROUP, ORGANIZATION, OTHER, PERSON, PLACE, PRODUCT, WORK } from '../nouns/type-set.js';
import type { Candidate } from './candidates.js';

/** What speaks for or against a candidate; each has a weight for each kind of pronoun. */
export const FEATURES = [
  'none', 'same-sentence', 'previous-sentence', 'two-sentences-back', 'farther-back',
  'nearest', 'second-nearest', 'farther',
  'subject', 'object', 'oblique', 'possessor', 'apposition', 'inside', 'other-role',
  'name', 'nominal', 'pronoun', 'same-word',
  'clause-subject', 'same-role', 'subject-to-subject',
  'mentioned-once', 'mentioned-often', 'most-salient', 'salient', 'faint',
  'named', 'organization', 'product', 'place', 'work', 'event', 'other-thing', 'group', 'several-types',
  'gender-known', 'list-member', 'opening', 'out-of-quote', 'same-quote', 'into-quote', 'speaks', 'audience', 'indefinite', 'only-one',
] as const;

export type Feature = (typeof FEATURES)[number];

const INDEX = new Map(FEATURES.map((feature, index) => [feature, index]));
const at = (feature: Feature): number => INDEX.get(feature)!;

const ROLE = { subject: at('subject'), object: at('object'), oblique: at('oblique'), possessor: at('possessor'), apposition: at('apposition'), predicate: at('apposition'), inside: at('inside'), other: at('other-role') };
const FORM = { name: at('name'), nominal: at('nominal'), pronoun: at('pronoun') };
const DISTANCE = [at('same-sentence'), at('previous-sentence'), at('two-sentences-back'), at('farther-back')];
const RANK = [at('nearest'), at('second-nearest'), at('farther')];
const TYPES: readonly (readonly [number, number])[] = [
  [ORGANIZATION, at('organization')], [PRODUCT, at('product')], [PLACE, at('place')], [WORK, at('work')], [EVENT, at('event')], [OTHER, at('other-thing')], [GROUP, at('group')],
];
const CLAUSE_SUBJECT = at('clause-subject');
const SAME_ROLE = at('same-role');
const SUBJECT_TO_SUBJECT = at('subject-to-subject');
const SAME_WORD = at('same-word');
const ONCE = at('mentioned-once');
const OFTEN = at('mentioned-often');
const MOST_SALIENT = at('most-salient');
const SALIENT = at('salient');
const FAINT = at('faint');
const NAMED = at('named');
const SEVERAL = at('several-types');
const GENDER = at('gender-known');
const LIST = at('list-member');
const OPENING = at('opening');
const OUT_OF_QUOTE = at('out-of-quote');
const SAME_QUOTE = at('same-quote');
const INTO_QUOTE = at('into-quote');
const SPEAKS = at('speaks');
const AUDIENCE = at('audience');
const INDEFINITE = at('indefinite');
const ONLY = at('only-one');

const SPEECH: ReadonlySet<string> = new Set(['say', 'announce', 'deny', 'add', 'declare', 'state', 'confirm', 'plan', 'agree', 'expect', 'decide', 'refuse', 'acquire', 'buy', 'sell', 'hire', 'own', 'employ', 'report', 'tell', 'warn', 'want', 'hope', 'believe', 'intend', 'promise', 'pledge', 'claim', 'admit', 'accuse', 'sue', 'decline', 'know']);
const TELLING: ReadonlySet<string> = new Set(['tell', 'inform', 'say', 'speak', 'write', 'report']);

/** What speaks for or against each candidate of a pronoun, as indexes into {@link FEATURES}. */
export function readFeatures(pronoun: Referring, candidates: readonly Candidate[], discourse: Discourse): number[][] {
  const { tokens } = discourse.sentences[pronoun.sentence]!;
  const subject = clauseSubject(discourse, pronoun.sentence, pronoun.head);
  const subjectChain = subject === null || subject === pronoun ? null : discourse.chains.of(subject);
  const saliences = candidates.map(({ chain }) => fade(chain, pronoun.sentence));
  const highest = Math.max(...saliences);
  const word = pronoun.text.toLowerCase();
  const speaks = pronoun.role === 'subject' && SPEECH.has(tokens[tokens[pronoun.head]!.head]?.lemma ?? '');
  return candidates.map(({ chain, nearest }, rank) => {
    const features: number[] = [];
    const add = (index: number, holds: boolean): void => {
      if (holds) features.push(index);
    };
    features.push(DISTANCE[Math.min(3, pronoun.sentence - nearest.sentence)]!, RANK[Math.min(2, rank)]!, ROLE[nearest.role], FORM[nearest.form]);
    add(SAME_WORD, nearest.form === 'pronoun' && sameSeries(word, nearest.text.toLowerCase()));
    add(CLAUSE_SUBJECT, chain === subjectChain);
    add(SAME_ROLE, pronoun.role === nearest.role);
    add(SUBJECT_TO_SUBJECT, pronoun.role === 'subject' && nearest.role === 'subject' && pronoun.sentence - nearest.sentence === 1);
    add(ONCE, chain.count <= 1);
    add(OFTEN, chain.count >= 4);
    const salience = saliences[rank]!;
    add(MOST_SALIENT, salience === highest);
    add(SALIENT, salience !== highest && salience > 0.6 * highest);
    add(FAINT, salience < 0.3 * highest);
    add(NAMED, chain.named);
    let typeCount = 0;
    for (const [bit, index] of TYPES) {
      if ((chain.types & bit) === 0) continue;
      typeCount += 1;
      features.push(index);
    }
    add(SEVERAL, typeCount > 1);
    add(GENDER, (chain.types & PERSON) !== 0 && chain.gender !== 'unknown');
    add(LIST, discourse.sentences[nearest.sentence]!.tokens[nearest.head]!.dependency === 'conj');
    add(OPENING, nearest.sentence < pronoun.sentence && nearest.role === 'subject' && isFirst(discourse, nearest));
    add(OUT_OF_QUOTE, pronoun.quote < 0 && nearest.quote >= 0);
    add(SAME_QUOTE, pronoun.quote >= 0 && nearest.quote === pronoun.quote);
    add(INTO_QUOTE, pronoun.quote >= 0 && nearest.quote !== pronoun.quote);
    add(SPEAKS, speaks && (chain.types & ORGANIZATION) !== 0);
    add(AUDIENCE, isAudience(discourse, nearest));
    add(INDEFINITE, nearest.form === 'nominal' && (nearest.determiner === 'indefinite' || nearest.determiner === 'bare'));
    add(ONLY, candidates.length === 1);
    return features;
  });
}

const SERIES: ReadonlyMap<string, string> = new Map([['him', 'he'], ['his', 'he'], ['himself', 'he'], ['her', 'she'], ['hers', 'she'], ['herself', 'she'], ['its', 'it'], ['itself', 'it'], ['them', 'they'], ['their', 'they'], ['themselves', 'they']]);

function sameSeries(a: string, b: string): boolean {
  return (SERIES.get(a) ?? a) === (SERIES.get(b) ?? b);
}

function isFirst(discourse: Discourse, mention: Referring): boolean {
  return discourse.inSentence[mention.sentence]!.every((other) => other.start >= mention.start || other.role !== 'subject');
}

/** "Told Reuters", "in an interview with CNBC": those who report are seldom spoken of. */
function isAudience(discourse: Discourse, mention: Referring): boolean {
  if (mention.role !== 'object' && mention.role !== 'oblique') return false;
  const { tokens } = discourse.sentences[mention.sentence]!;
  return TELLING.has(tokens[tokens[mention.head]!.head]?.lemma ?? '');
}
