import { agree, type Profile } from '../chains/chains.js';
import type { Discourse } from '../mentions/discourse.js';
import { clauseSubject, isNested } from '../mentions/neighbours.js';
import type { Referring } from '../mentions/referring.js';
import { governorOf } from '../mentions/roles.js';

/** A chain that a pronoun could stand for, with the mention of it that is nearest before. */
export interface Candidate {
  readonly chain: Profile;
  readonly nearest: Referring;
}

/** How far back a pronoun may reach. */
const SENTENCES_BACK = 3;
const MENTIONS_BACK = 60;
const MOST_CANDIDATES = 12;

/** The chains before a pronoun that agree with it and that the syntax of its sentence allows, nearest first. */
export function findCandidates(pronoun: Referring, discourse: Discourse): Candidate[] {
  const { chains, mentions } = discourse;
  const own = chains.of(pronoun);
  const banned = bannedChains(pronoun, discourse);
  const seen = new Set<Profile>();
  const candidates: Candidate[] = [];
  const last = Math.max(0, pronoun.index - MENTIONS_BACK);
  for (let index = pronoun.index - 1; index >= last && candidates.length < MOST_CANDIDATES; index -= 1) {
    const nearest = mentions[index]!;
    if (pronoun.sentence - nearest.sentence > SENTENCES_BACK) break;
    if (nearest.pronoun === 'relative') continue;
    const chain = chains.of(nearest);
    if (seen.has(chain)) continue;
    seen.add(chain);
    if (agree(own, chain) && !banned.includes(chain)) candidates.push({ chain, nearest });
  }
  return candidates;
}

/**
 * What a pronoun cannot stand for by the syntax of its sentence (Chomsky 1981, principles B and C, by rule of thumb): what it is
 * inside of, what is an argument of the same verb, what it is joined to by "and".
 */
function bannedChains(pronoun: Referring, discourse: Discourse): Profile[] {
  const { tokens } = discourse.sentences[pronoun.sentence]!;
  const banned: Profile[] = [];
  const governor = pronoun.role === 'possessor' ? -1 : governorOf(tokens, pronoun.head);
  const subject = pronoun.role === 'possessor' || pronoun.role === 'subject' ? null : clauseSubject(discourse, pronoun.sentence, pronoun.head);
  if (subject !== null) banned.push(discourse.chains.of(subject));
  for (const other of discourse.inSentence[pronoun.sentence]!) {
    if (other === pronoun) continue;
    const clashes = isNested(pronoun, other)
      || (governor >= 0 && other.role !== 'possessor' && governorOf(tokens, other.head) === governor)
      || tokens[other.head]!.dependency === 'conj' && tokens[other.head]!.head === pronoun.head
      || tokens[pronoun.head]!.dependency === 'conj' && tokens[pronoun.head]!.head === other.head;
    if (clashes) banned.push(discourse.chains.of(other));
  }
  return banned;
}
