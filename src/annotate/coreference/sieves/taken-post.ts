import type { Token } from '../../../model/token.js';
import type { Discourse } from '../mentions/discourse.js';
import type { Referring } from '../mentions/referring.js';
import { PERSON } from '../nouns/type-set.js';
import type { Sieve } from './sieve.js';

/** Verbs whose subject takes the post: "who joined as finance chief". */
const TAKING: ReadonlySet<string> = new Set(['join', 'serve', 'work', 'act', 'resign', 'retire', 'return', 'start', 'begin', 'quit', 'continue', 'step']);

/** Verbs whose object, or in the passive the subject, is given the post: "named Eva Storm chief executive". */
const GIVING: ReadonlySet<string> = new Set(['name', 'appoint', 'elect', 'hire', 'pick', 'promote', 'choose', 'install', 'recruit', 'select', 'nominate', 're-elect', 'reelect', 'confirm', 'crown', 'replace', 'oust', 'dismiss', 'fire']);

/** "Who joined as finance chief", "named Eva Storm chief executive": the post is the person who takes it. */
export const takenPost: Sieve = {
  name: 'taken-post',
  find(mention, discourse) {
    if (mention.form !== 'nominal' || mention.number === 'plural' || mention.sense?.types !== PERSON || mention.determiner === 'possessive') return null;
    const { tokens } = discourse.sentences[mention.sentence]!;
    const isAfterAs = tokens[mention.from - 1]?.text === 'as';
    const verb = tokens[mention.head]!.head;
    const lemma = tokens[verb]?.lemma ?? '';
    if (isAfterAs && TAKING.has(lemma)) return subjectOf(discourse, mention, verb);
    if (!GIVING.has(lemma) || (!isAfterAs && !isPredicate(tokens, mention))) return null;
    return objectBefore(discourse, mention, verb) ?? passiveSubject(discourse, mention, verb);
  },
};

function isPredicate(tokens: readonly Token[], mention: Referring): boolean {
  return /^(?:xcomp|obj|iobj)$/u.test(tokens[mention.head]!.dependency) && mention.determiner !== 'indefinite';
}

function objectBefore(discourse: Discourse, mention: Referring, verb: number): Referring | null {
  const { tokens } = discourse.sentences[mention.sentence]!;
  const fits = (other: Referring): boolean => other !== mention && (other.types & PERSON) !== 0 && other.form !== 'nominal';
  return discourse.inSentence[mention.sentence]!.find((other) =>
    other.from > verb && other.to <= mention.from && tokens[other.head]!.head === verb && /^i?obj$/u.test(tokens[other.head]!.dependency) && fits(other)) ?? null;
}

function passiveSubject(discourse: Discourse, mention: Referring, verb: number): Referring | null {
  const { tokens } = discourse.sentences[mention.sentence]!;
  const subject = discourse.subjects[mention.sentence]![verb]!;
  return subject >= 0 && tokens[subject]!.dependency === 'nsubj:pass' ? person(discourse, mention, subject) : null;
}

function subjectOf(discourse: Discourse, mention: Referring, verb: number): Referring | null {
  const { tokens } = discourse.sentences[mention.sentence]!;
  // "Quit as chief executive and joined as an adviser": of two verbs joined by "and" the first has the subject.
  const subject = discourse.subjects[mention.sentence]![verb]!;
  const shared = subject < 0 && tokens[verb]!.dependency === 'conj' ? discourse.subjects[mention.sentence]![tokens[verb]!.head] ?? -1 : subject;
  return shared < 0 ? null : person(discourse, mention, shared);
}

function person(discourse: Discourse, mention: Referring, token: number): Referring | null {
  const subject = discourse.headed[mention.sentence]![token] ?? null;
  return subject !== null && subject !== mention && (discourse.chains.of(subject).types & PERSON) !== 0 ? subject : null;
}
