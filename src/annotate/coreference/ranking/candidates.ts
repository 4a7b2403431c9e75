import type { Token } from '../../../model/token.js';
import { agree, type Profile } from '../chains/chains.js';
import type { Discourse } from '../mentions/discourse.js';
import { clauseSubject, isNested } from '../mentions/neighbours.js';
import type { Referring } from '../mentions/referring.js';
import { governorOf } from '../mentions/roles.js';
import { asksForBody, isMereThing } from './demands.js';

/** A chain that a pronoun or a description could stand for, with the mention of it that is nearest before. */
export interface Candidate {
  readonly chain: Profile;
  readonly nearest: Referring;
}

interface Reach {
  readonly sentences: number;
  readonly mentions: number;
  readonly candidates: number;
}

/** How far back an anaphor may look: never through the whole document, so that time stays linear. */
const PRONOUN_REACH: Reach = { sentences: 3, mentions: 60, candidates: 12 };
const DESCRIPTION_REACH: Reach = { sentences: 14, mentions: 180, candidates: 20 };

/** The chains before a pronoun or description that agree with it and that the syntax of its sentence allows, nearest first. */
export function findCandidates(anaphor: Referring, discourse: Discourse): Candidate[] {
  const { chains, mentions } = discourse;
  const own = chains.of(anaphor);
  const banned = bannedChains(anaphor, discourse);
  const needsBody = asksForBody(anaphor, discourse);
  const seen = new Set<Profile>();
  const candidates: Candidate[] = [];
  const reach = anaphor.form === 'nominal' ? DESCRIPTION_REACH : PRONOUN_REACH;
  const last = Math.max(0, anaphor.index - reach.mentions);
  for (let index = anaphor.index - 1; index >= last && candidates.length < reach.candidates; index -= 1) {
    const nearest = mentions[index]!;
    if (anaphor.sentence - nearest.sentence > reach.sentences) break;
    // Who "we" are is only known when all is read.
    if (nearest.pronoun === 'relative' || nearest.person !== 3) continue;
    const chain = chains.of(nearest);
    if (seen.has(chain)) continue;
    seen.add(chain);
    if (agree(own, chain) && !banned.includes(chain) && !(needsBody && isMereThing(chain, discourse))) candidates.push({ chain, nearest });
  }
  return anaphor.role === 'possessor' && anaphor.form === 'pronoun' ? withoutModifiers(anaphor, candidates, discourse) : candidates;
}

/** "Orlo, which uses Quill chips in its cars": beside the clause's subject a name that only modifies a noun owns nothing there. */
function withoutModifiers(anaphor: Referring, candidates: Candidate[], discourse: Discourse): Candidate[] {
  const subject = clauseSubject(discourse, anaphor.sentence, anaphor.head);
  const subjectChain = subject === null ? null : discourse.chains.of(subject);
  if (!candidates.some(({ chain }) => chain === subjectChain)) return candidates;
  const { tokens } = discourse.sentences[anaphor.sentence]!;
  return candidates.filter(({ nearest }) => nearest.sentence !== anaphor.sentence || tokens[nearest.head]!.dependency !== 'compound');
}

/**
 * What an anaphor cannot stand for by the syntax of its sentence (Chomsky 1981, principles B and C, by rule of thumb): what it is
 * inside of, what is an argument of the same verb, what it is joined to by "and".
 */
function bannedChains(anaphor: Referring, discourse: Discourse): Profile[] {
  const { tokens } = discourse.sentences[anaphor.sentence]!;
  const banned: Profile[] = [];
  const ban = (mention: Referring | null): void => {
    if (mention !== null) banned.push(discourse.chains.of(mention));
  };
  const governor = anaphor.role === 'possessor' ? -1 : governorOf(tokens, anaphor.head);
  if (anaphor.role !== 'possessor' && anaphor.role !== 'subject') ban(clauseSubject(discourse, anaphor.sentence, anaphor.head));
  // "A chip that it designed", "a venture owned by the utility": the noun is itself an argument of the clause's verb.
  if (governor >= 0 && tokens[governor]!.dependency.startsWith('acl')) ban(discourse.headed[anaphor.sentence]![tokens[governor]!.head] ?? null);
  for (const other of discourse.inSentence[anaphor.sentence]!) {
    if (other === anaphor) continue;
    if (isNested(anaphor, other)) {
      ban(other);
      if (other.form === 'nominal' && other.start === anaphor.start) banDescribed(discourse, other, ban);
    } else if (isCoargument(tokens, anaphor, governor, other) || isJoined(tokens, anaphor, other) || isJoined(tokens, other, anaphor)) ban(other);
  }
  return banned;
}

function isCoargument(tokens: readonly Token[], anaphor: Referring, governor: number, other: Referring): boolean {
  if (governor < 0 || other.role === 'possessor' || governorOf(tokens, other.head) !== governor) return false;
  // Two subjects of one verb are a parser's error, and say nothing.
  return anaphor.role !== 'subject' || other.role !== 'subject';
}

function isJoined(tokens: readonly Token[], a: Referring, b: Referring): boolean {
  return tokens[b.head]!.dependency === 'conj' && tokens[b.head]!.head === a.head;
}

/** "A and B are its rivals", "A and B, its rivals": "its" is neither of them. */
function banDescribed(discourse: Discourse, description: Referring, ban: (mention: Referring | null) => void): void {
  const { tokens } = discourse.sentences[description.sentence]!;
  const subject = discourse.subjects[description.sentence]![description.head]!;
  const described = subject >= 0 ? subject : tokens[description.from - 1]?.text === ',' ? description.from - 2 : -1;
  if (described < 0) return;
  for (const other of discourse.inSentence[description.sentence]!) {
    if (other.start >= description.start) break;
    const isDescribed = other.head === described || other.to === described + 1;
    const isWithDescribed = tokens[other.head]!.head === described || (tokens[described]!.dependency === 'conj' && tokens[described]!.head === other.head);
    if (isDescribed || (isWithDescribed && (tokens[other.head]!.dependency === 'conj' || tokens[described]!.dependency === 'conj'))) ban(other);
  }
}
