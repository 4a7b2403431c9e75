import { fade, type Profile } from '../chains/chains.js';
import { affiliationOf } from '../mentions/affiliation.js';
import type { Discourse } from '../mentions/discourse.js';
import { clauseSubject } from '../mentions/neighbours.js';
import type { Referring, Role } from '../mentions/referring.js';
import { EVENT, GROUP, ORGANIZATION, OTHER, PERSON, PLACE, PRODUCT, WORK } from '../nouns/type-set.js';
import type { Candidate } from './candidates.js';
import { addDescriptionFeatures, compareEvidence } from './description-features.js';
import { addDemandFeatures, readDemands } from './demands.js';
import { at } from './feature-list.js';

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
const TOPIC = at('topic');
const MOST_MENTIONED = at('most-mentioned');
const SUBJECT_HERE = at('subject-here');
const SUBJECT_BEFORE = at('subject-before');
const POSSESSIVE_OF_SUBJECT = at('possessive-of-subject');
const POSSESSIVE_OF_NEAREST = at('possessive-of-nearest');
const SPEAKER_ITSELF = at('speaker-itself');
const SPEAKER_BELONGS = at('speaker-belongs');
const ONLY_NAMED = at('only-named');
const FIRST = { topic: at('first-topic'), mostMentioned: at('first-most-mentioned'), subjectBefore: at('first-subject-before'), mostSalient: at('first-most-salient') };
const ASIDE = { topic: at('aside-topic'), mostMentioned: at('aside-most-mentioned'), subjectBefore: at('aside-subject-before'), here: at('aside-same-sentence') };

const SPEECH: ReadonlySet<string> = new Set(['say', 'announce', 'deny', 'add', 'declare', 'state', 'confirm', 'plan', 'agree', 'expect', 'decide', 'refuse', 'acquire', 'buy', 'sell', 'hire', 'own', 'employ', 'report', 'tell', 'warn', 'want', 'hope', 'believe', 'intend', 'promise', 'pledge', 'claim', 'admit', 'accuse', 'sue', 'decline', 'know']);
const REPORTING: ReadonlySet<string> = new Set(['say', 'tell', 'announce', 'deny', 'add', 'declare', 'state', 'confirm', 'report', 'warn', 'believe', 'claim', 'admit', 'insist', 'write', 'argue', 'note', 'explain', 'predict', 'expect', 'hope', 'think', 'know', 'maintain', 'promise', 'reveal', 'complain', 'concede', 'acknowledge', 'doubt', 'fear', 'estimate']);
const TELLING: ReadonlySet<string> = new Set(['tell', 'inform', 'say', 'speak', 'write', 'report']);

/** What speaks for or against each candidate of a pronoun or description, as indexes into the feature list. */
export function readFeatures(anaphor: Referring, candidates: readonly Candidate[], discourse: Discourse): number[][] {
  const { tokens } = discourse.sentences[anaphor.sentence]!;
  const subject = clauseSubject(discourse, anaphor.sentence, anaphor.head);
  const subjectChain = subject === null || subject === anaphor ? null : discourse.chains.of(subject);
  const saliences = candidates.map(({ chain }) => fade(chain, anaphor.sentence));
  const highest = Math.max(...saliences);
  const mostMentioned = Math.max(...candidates.map(({ chain }) => chain.count));
  const namedCount = candidates.reduce((count, { chain }) => count + (chain.named ? 1 : 0), 0);
  const speaker = speakerAbove(anaphor, discourse);
  const speakerChain = speaker === null ? null : discourse.chains.of(speaker);
  const employer = speaker === null || (anaphor.types & ORGANIZATION) === 0 ? null : affiliationOf(discourse, speaker);
  const employerChain = employer === null ? null : discourse.chains.of(employer);
  const word = anaphor.text.toLowerCase();
  const speaks = anaphor.role === 'subject' && SPEECH.has(tokens[tokens[anaphor.head]!.head]?.lemma ?? '');
  const demands = readDemands(anaphor, discourse);
  const isFirstHere = candidates.every(({ nearest }) => nearest.sentence < anaphor.sentence);
  const found = candidates.map(({ chain, nearest }, rank) => {
    const features: number[] = [];
    const role = roleInSentence(chain, nearest, discourse);
    const add = (index: number, holds: boolean): void => {
      if (holds) features.push(index);
    };
    features.push(DISTANCE[Math.min(3, anaphor.sentence - nearest.sentence)]!, RANK[Math.min(2, rank)]!, ROLE[role], FORM[isBesideName(chain, nearest, discourse) ? 'name' : nearest.form]);
    add(SAME_WORD, nearest.form === 'pronoun' && sameSeries(word, nearest.text.toLowerCase()));
    add(CLAUSE_SUBJECT, chain === subjectChain);
    add(SAME_ROLE, anaphor.role === role);
    add(SUBJECT_TO_SUBJECT, anaphor.role === 'subject' && role === 'subject' && anaphor.sentence - nearest.sentence === 1);
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
    add(OPENING, nearest.sentence < anaphor.sentence && role === 'subject' && isFirst(discourse, nearest));
    add(OUT_OF_QUOTE, anaphor.quote < 0 && nearest.quote >= 0);
    add(SAME_QUOTE, anaphor.quote >= 0 && nearest.quote === anaphor.quote);
    add(INTO_QUOTE, anaphor.quote >= 0 && nearest.quote !== anaphor.quote);
    add(SPEAKS, speaks && (chain.types & ORGANIZATION) !== 0);
    add(AUDIENCE, isAudience(discourse, nearest));
    add(INDEFINITE, nearest.form === 'nominal' && (nearest.determiner === 'indefinite' || nearest.determiner === 'bare'));
    add(ONLY, candidates.length === 1);
    add(TOPIC, chain.first <= 1);
    add(MOST_MENTIONED, chain.count === mostMentioned && chain.count > 1);
    add(SUBJECT_HERE, role === 'subject' && nearest.sentence === anaphor.sentence);
    add(SUBJECT_BEFORE, role === 'subject' && nearest.sentence === anaphor.sentence - 1);
    add(POSSESSIVE_OF_SUBJECT, anaphor.role === 'possessor' && chain === subjectChain);
    add(POSSESSIVE_OF_NEAREST, anaphor.role === 'possessor' && rank === 0);
    add(SPEAKER_ITSELF, chain === speakerChain);
    add(SPEAKER_BELONGS, chain === employerChain);
    add(ONLY_NAMED, chain.named && namedCount === 1);
    add(FIRST.topic, isFirstHere && chain.first <= 1);
    add(FIRST.mostMentioned, isFirstHere && chain.count === mostMentioned);
    add(FIRST.subjectBefore, isFirstHere && role === 'subject' && nearest.sentence === anaphor.sentence - 1);
    add(FIRST.mostSalient, isFirstHere && salience === highest);
    add(ASIDE.topic, demands.isAside && chain.first <= 1);
    add(ASIDE.mostMentioned, demands.isAside && chain.count === mostMentioned);
    add(ASIDE.subjectBefore, demands.isAside && role === 'subject' && nearest.sentence === anaphor.sentence - 1);
    add(ASIDE.here, demands.isAside && nearest.sentence === anaphor.sentence);
    addDemandFeatures(demands, anaphor, chain, features);
    if (anaphor.form === 'nominal') addDescriptionFeatures(anaphor, chain, discourse, features);
    return features;
  });
  if (anaphor.form === 'nominal') compareEvidence(found);
  return found;
}

/** "Delta, a venture of Halmar, is for sale": the chain is the subject, whatever its nearest mention is. */
function roleInSentence(chain: Profile, nearest: Referring, discourse: Discourse): Role {
  for (const other of discourse.inSentence[nearest.sentence]!) {
    if (other === nearest) break;
    if (other.role === 'subject' && discourse.chains.of(other) === chain) return 'subject';
  }
  return nearest.role;
}

/** "Volta Motors, the truck maker": a name was read with the description. */
function isBesideName(chain: Profile, { form, role, sentence }: Referring, discourse: Discourse): boolean {
  return form === 'nominal' && role === 'apposition' && discourse.inSentence[sentence]!.some((other) => other.form === 'name' && discourse.chains.of(other) === chain);
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

/** Whoever says what the anaphor stands in: "Pinecone's operations chief said that the company". */
function speakerAbove(anaphor: Referring, discourse: Discourse): Referring | null {
  const { tokens } = discourse.sentences[anaphor.sentence]!;
  const subjects = discourse.subjects[anaphor.sentence]!;
  let index = anaphor.head;
  for (let steps = 0; steps < 10 && index >= 0; steps += 1) {
    const { dependency, head } = tokens[index]!;
    const isSaid = head >= 0 && (dependency === 'ccomp' || dependency === 'parataxis') && REPORTING.has(tokens[head]!.lemma);
    if (isSaid && subjects[head]! >= 0) return discourse.headed[anaphor.sentence]![subjects[head]!] ?? null;
    index = head;
  }
  return null;
}
