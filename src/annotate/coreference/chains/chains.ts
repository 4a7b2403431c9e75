import type { GrammaticalNumber, Referring, Role } from '../mentions/referring.js';
import type { Gender } from '../nouns/noun-sense.js';
import { LITERAL, type TypeSet } from '../nouns/type-set.js';

/** What is known of the thing that a chain's mentions stand for. */
export interface Profile {
  /** Mention index of the chain's representative. */
  readonly root: number;
  types: TypeSet;
  number: GrammaticalNumber;
  gender: Gender;
  /** Whether a name is among the mentions: no sieve but those for names may join two such chains. */
  named: boolean;
  /** In no order. */
  readonly members: Referring[];
  /** Its different names and descriptions, the first few. */
  readonly described: Referring[];
  /** How present it is where the reading stands: grows with each mention by its role, halves with each sentence. */
  salience: number;
  /** Sentence of its first mention. */
  first: number;
  /** Mentions read so far. */
  count: number;
  /** The mention read last. */
  last: Referring | null;
}

/** Chains under construction: disjoint sets of mentions (union-find; Tarjan 1975), each with what is known of it. */
export interface Chains {
  of(mention: Referring): Profile;
  /** Joins two chains; the caller has made sure that they agree. */
  join(a: Referring, b: Referring): void;
}

function firstProfile(mention: Referring): Profile {
  return {
    root: mention.index, types: mention.types, number: mention.number, gender: mention.gender, named: mention.form === 'name', members: [mention],
    described: mention.form === 'pronoun' ? [] : [mention],
    first: mention.sentence, salience: 0, count: 0, last: null,
  };
}

export function createChains(mentions: readonly Referring[]): Chains {
  const parent = Int32Array.from(mentions, (mention) => mention.index);
  const profiles: Profile[] = [];
  for (const mention of mentions) profiles.push(firstProfile(mention));
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root]!;
    for (let node = index; node !== root;) {
      const next = parent[node]!;
      parent[node] = root;
      node = next;
    }
    return root;
  };
  return {
    of: (mention) => profiles[find(mention.index)]!,
    join(a, b) {
      const left = profiles[find(a.index)]!;
      const right = profiles[find(b.index)]!;
      if (left === right) return;
      const [kept, gone] = left.members.length >= right.members.length ? [left, right] : [right, left];
      parent[gone.root] = kept.root;
      kept.types = typesOfBoth(kept, gone);
      kept.number = kept.number === 'either' ? gone.number : kept.number;
      kept.gender = kept.gender === 'unknown' ? gone.gender : kept.gender;
      kept.named ||= gone.named;
      kept.first = Math.min(kept.first, gone.first);
      addSalience(kept, gone);
      for (const description of gone.described) addDescription(kept, description);
      for (const member of gone.members) kept.members.push(member);
    },
  };
}

const MOST_DESCRIPTIONS = 16;

function addDescription(profile: Profile, mention: Referring): void {
  if (profile.described.length >= MOST_DESCRIPTIONS || profile.described.some((other) => other.text === mention.text)) return;
  profile.described.push(mention);
}

function addSalience(kept: Profile, gone: Profile): void {
  const [later, earlier] = (kept.last?.index ?? -1) >= (gone.last?.index ?? -1) ? [kept, gone] : [gone, kept];
  kept.salience = later.salience + fade(earlier, later.last?.sentence ?? 0);
  kept.count += gone.count;
  kept.last = later.last;
}

/** Salience of a chain as it is in a sentence. */
export function fade(profile: Profile, sentence: number): number {
  return profile.last === null ? 0 : profile.salience * 0.5 ** (sentence - profile.last.sentence);
}

const ROLE_WEIGHT: Readonly<Record<Role, number>> = {
  subject: 1, object: 0.6, oblique: 0.4, possessor: 0.5, apposition: 0.2, predicate: 0.2, inside: 0.3, other: 0.4,
};

/** The reading passes a mention: its chain comes to the fore (Lappin and Leass 1994). */
export function passMention(profile: Profile, mention: Referring): void {
  profile.salience = fade(profile, mention.sentence) + ROLE_WEIGHT[mention.role];
  profile.count += 1;
  profile.last = mention;
}

/** A name's type is firm: a description may leave it open, but does not change it. */
function typesOfBoth(a: Profile, b: Profile): TypeSet {
  if (a.named !== b.named) return a.named ? a.types : b.types;
  return (a.types & b.types) || a.types | b.types;
}

/** Whether two chains could be one thing by type, number and gender, and by name. */
export function agree(a: Profile, b: Profile): boolean {
  if (a === b || (a.named && b.named)) return false;
  return agreeInForm(a, b);
}

/** As {@link agree}, but names are the caller's business. */
export function agreeInForm(a: Pick<Profile, 'types' | 'number' | 'gender'>, b: Pick<Profile, 'types' | 'number' | 'gender'>): boolean {
  if ((a.types & b.types & ~LITERAL) === 0) return false;
  if (a.number !== b.number && a.number !== 'either' && b.number !== 'either') return false;
  return a.gender === b.gender || a.gender === 'unknown' || b.gender === 'unknown';
}
