import type { Token } from '../../../model/token.js';
import type { Discourse } from '../mentions/discourse.js';
import { mentionEndingAt } from '../mentions/neighbours.js';
import type { Referring } from '../mentions/referring.js';
import { OTHER } from '../nouns/type-set.js';
import type { Sieve } from './sieve.js';

/** "Maya Stern is a Peruvian chemist", "the app is called Pim": what is said of the subject is the subject. */
export const predicateNominal: Sieve = {
  name: 'predicate-nominal',
  find(mention, discourse) {
    const sentence = discourse.sentences[mention.sentence]!;
    const { tokens } = sentence;
    if (mention.form === 'pronoun' || (mention.form === 'nominal' && (mention.determiner === 'bare' || mention.types === OTHER))) return null;
    // "Coron is in the province": where it is, not what it is.
    if (tokens[mention.from - 1]?.pos === 'ADP') return null;
    const subject = subjectOfPredicate(discourse, mention);
    if (subject === null || subject === mention || subject.form === 'pronoun' && subject.pronoun === 'possessive') return null;
    if (mention.form === 'name' && subject.form === 'name') return null;
    if (tokens.at(-1)?.text === '?') return null;
    return subject;
  },
};

const LINKING: ReadonlySet<string> = new Set(['become', 'remain']);

function subjectOfPredicate(discourse: Discourse, mention: Referring): Referring | null {
  const { tokens } = discourse.sentences[mention.sentence]!;
  const token = tokens[mention.head]!;
  const subjects = discourse.subjects[mention.sentence]!;
  const verb = LINKING.has(tokens[token.head]?.lemma ?? '') && /^(?:xcomp|obj)$/u.test(token.dependency) ? token.head : mention.head;
  if (isHedged(tokens, verb, verb === mention.head)) return null;
  const subject = subjects[verb]!;
  if (subject > mention.head) return null;
  if (subject >= 0) return discourse.headed[mention.sentence]![subject] ?? null;
  // In the second of two clauses joined by "and" the parser often loses the subject: it stands right before the copula.
  const copula = tokens.findIndex((other) => other.head === verb && other.dependency === 'cop');
  return copula < 1 ? null : mentionEndingAt(discourse, mention.sentence, copula);
}

const NEGATION: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'hardly', 'almost']);
const QUESTION: ReadonlySet<string> = new Set(['whether', 'if']);
const UNREAL: ReadonlySet<string> = new Set(['could', 'may', 'might', 'would', 'should', 'can', 'must']);

/** "Is not a bank", "may be a fraud", "is no longer a member": the predicate is not, or not surely, the subject. */
function isHedged(tokens: readonly Token[], verb: number, needsCopula: boolean): boolean {
  let hasCopula = false;
  for (let index = Math.max(0, verb - 12); index < Math.min(tokens.length, verb + 3); index += 1) {
    const token = tokens[index]!;
    if (token.head !== verb) continue;
    if (token.dependency === 'mark' && QUESTION.has(token.lemma)) return true;
    if (token.dependency === 'cop') hasCopula = true;
    const word = token.text.toLowerCase();
    if (NEGATION.has(word) || UNREAL.has(word) || (word === 'longer' && tokens[index - 1]?.text === 'no')) return true;
  }
  return needsCopula && !hasCopula;
}
