import type { ChainMention } from '../../model/chain-mention.js';
import type { Claim } from '../../model/claim.js';
import { groupBy } from '../../model/group-by.js';
import { isProperAdjective, type EntityType, type Mention, type MentionForm } from '../../model/mention.js';
import type { ModelReading } from '../../model/reading.js';
import { compareSpans, type Span } from '../../model/span.js';
import type { Sentence } from '../../model/token.js';
import { likeliestAntecedents } from './likeliest-antecedents.js';
import { nounPhrase } from './noun-phrase.js';
import { findPredications } from './predications.js';

/** What one span is to the rules, to the model, or to both. */
interface Member extends Span {
  readonly form: MentionForm;
  readonly type: EntityType;
  /** How sure the type is. */
  readonly weight: number;
  readonly own: Mention | null;
  readonly isSeen: boolean;
}

/**
 * Joins the chains of the rules and the antecedents of the model: what either takes for one thing is one chain, but the model
 * cannot join what the rules call by different names, what pronouns of different kinds mean, or what a claim or a relation of its own
 * says two things of. In a text of several sentences a name that does not stand alone in its chain is given as the phrase that it heads,
 * with article and title, as descriptions are.
 */
export function fullChains(text: string, sentences: readonly Sentence[], reading: ModelReading, mentions: readonly Mention[], claims: readonly Claim[]): ChainMention[] {
  const members = toMembers(text, reading, mentions);
  const groups = new Groups();
  const keys = reading.mentions.map(keyOf);
  joinRules(groups, mentions);
  keepApart(groups, text, [...members.values()]);
  const ownKeys = new Map(mentions.map((mention) => [mention.id, keyOf(mention)]));
  for (const { subject, object } of claims) if (typeof object === 'string') groups.part(ownKeys.get(subject)!, ownKeys.get(object)!);
  for (const { subject, object, score } of reading.relations) if (score >= APART) groups.part(keys[subject]!, keys[object]!);
  for (const [mention, antecedent] of likeliestAntecedents(reading)) groups.join(keys[mention]!, keys[antecedent]!);
  const phrases = sentences.length > 1 ? joinPhrases(text, sentences, groups, members) : new Map<Member, Span>();
  const chains = groupBy([...members.values()].sort(compareSpans), (member) => groups.rootOf(keyOf(member)));
  return [...chains.values()].flatMap((chain, index) => {
    const type = typeOf(chain);
    const predications = new Set(findPredications(text, chain, ({ start }) => sentenceAt(sentences, start)));
    return chain.map((member): ChainMention => {
      const { start, end } = phrases.get(member) ?? member;
      return { start, end, form: member.form, type, chain: `c${index + 1}`, isPredication: predications.has(member), mention: member.own?.id ?? null, isSeen: member.isSeen };
    });
  });
}

function joinRules(groups: Groups, mentions: readonly Mention[]): void {
  for (const chain of groupBy(mentions, (mention) => mention.chain).values()) {
    for (const mention of chain) groups.join(keyOf(mention), keyOf(chain[0]));
    if (chain.some(({ form }) => form === 'name')) groups.name(keyOf(chain[0]), chain[0].chain);
  }
}

/** The score from which on a relation says that its two ends are two things. */
const APART = 0.5;

/** "his father" is not he; he is not she, nor they: what holds a mention is another thing, and so is what another kind of pronoun means. */
function keepApart(groups: Groups, text: string, members: readonly Member[]): void {
  const inOrder = [...members].sort((a, b) => a.start - b.start || b.end - a.end);
  inOrder.forEach((outer, index) => {
    if (outer.form === 'pronoun') groups.say(keyOf(outer), pronounKind(text.slice(outer.start, outer.end)));
    if (outer.form !== 'nominal') return;
    for (let next = index + 1; next < inOrder.length && inOrder[next]!.start < outer.end; next += 1) {
      const inner = inOrder[next]!;
      if (inner.form === 'pronoun' && inner.end < outer.end && !/^(?:who|that|which|whom|whose)$/iu.test(text.slice(inner.start, inner.end))) groups.part(keyOf(outer), keyOf(inner));
    }
  });
}

/** The kinds of pronouns that never mean the same. */
function pronounKind(word: string): string | null {
  if (/^(?:he|him|his|himself)$/iu.test(word)) return 'he';
  if (/^(?:she|her|hers|herself)$/iu.test(word)) return 'she';
  if (/^(?:it|its|itself)$/iu.test(word)) return 'it';
  if (/^(?:they|them|their|theirs|themselves)$/iu.test(word)) return 'they';
  return null;
}

/** The phrases that names head. Where one is a member of its own, it is the same: the two become one. */
function joinPhrases(text: string, sentences: readonly Sentence[], groups: Groups, members: Map<string, Member>): Map<Member, Span> {
  const phrases = new Map<Member, Span>();
  for (const member of [...members.values()].filter(({ form, type }) => form === 'name' && !isValue(type))) {
    const phrase = nounPhrase(text, sentences[sentenceAt(sentences, member.start)]?.tokens ?? [], member);
    phrases.set(member, phrase);
    const twin = members.get(keyOf(phrase));
    if (twin === undefined || twin.form !== 'nominal') continue;
    groups.join(keyOf(member), keyOf(phrase));
    if (twin.own === null) members.delete(keyOf(phrase));
  }
  return phrases;
}

/** The index of the sentence that holds a position. */
function sentenceAt(sentences: readonly Sentence[], position: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function toMembers(text: string, reading: ModelReading, mentions: readonly Mention[]): Map<string, Member> {
  const seen = new Map(reading.mentions.filter(({ score }) => score > 0.5).map((mention) => [keyOf(mention), mention]));
  const members = new Map<string, Member>();
  for (const own of mentions) {
    const { start, end, form, type } = own;
    members.set(keyOf(own), { start, end, form: isProperAdjective(own) ? 'nominal' : form, type, weight: form === 'name' ? 2 : 0.5, own, isSeen: seen.has(keyOf(own)) });
  }
  for (const [key, { start, end, form, type, typeScore }] of seen) {
    // "[17]": numbers of notes and the like have no letter.
    const own = form === 'name' && !isValue(type) && !/\p{L}/u.test(text.slice(start, end)) ? 'nominal' : form;
    if (!members.has(key)) members.set(key, { start, end, form: own, type, weight: form === 'name' ? 1 + typeScore : typeScore / 2, own: null, isSeen: true });
  }
  return members;
}

/** The type that the members are surest of together; names count most. */
function typeOf(chain: readonly Member[]): EntityType {
  const weights = new Map<EntityType, number>();
  for (const { type, weight } of chain) weights.set(type, (weights.get(type) ?? 0) + weight);
  return [...weights].reduce((best, other) => (other[1] > best[1] ? other : best))[0];
}

function isValue(type: EntityType): boolean {
  return type === 'Date' || type === 'Quantity';
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}

function differ(known: ReadonlyMap<string, string>, a: string, b: string): boolean {
  const [one, other] = [known.get(a), known.get(b)];
  return one !== undefined && other !== undefined && one !== other;
}

/** Keys in groups that can be joined (union-find), but for groups that bear different names, hold different pronouns or are said to be two. */
class Groups {
  private readonly parents = new Map<string, string>();
  private readonly names = new Map<string, string>();
  private readonly kinds = new Map<string, string>();
  private readonly apart = new Map<string, Set<string>>();

  name(key: string, name: string): void {
    this.names.set(this.rootOf(key), name);
  }

  /** What kind of pronoun a group holds. */
  say(key: string, kind: string | null): void {
    if (kind !== null) this.kinds.set(this.rootOf(key), kind);
  }

  /** The two are never joined. */
  part(a: string, b: string): void {
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    if (one === other) return;
    this.apartOf(one).add(other);
    this.apartOf(other).add(one);
  }

  join(a: string, b: string): void {
    const [from, to] = [this.rootOf(a), this.rootOf(b)];
    if (from === to || differ(this.names, from, to) || differ(this.kinds, from, to) || this.apart.get(from)?.has(to) === true) return;
    this.parents.set(from, to);
    for (const known of [this.names, this.kinds]) {
      const value = known.get(to) ?? known.get(from);
      if (value !== undefined) known.set(to, value);
    }
    for (const other of this.apart.get(from) ?? []) this.part(to, other);
  }

  private apartOf(root: string): Set<string> {
    const apart = this.apart.get(root) ?? new Set<string>();
    this.apart.set(root, apart);
    return apart;
  }

  rootOf(key: string): string {
    let root = key;
    for (let next = this.parents.get(root); next !== undefined; next = this.parents.get(root)) root = next;
    return root;
  }
}
