import type { ChainMention } from '../../model/chain-mention.js';
import { groupBy } from '../../model/group-by.js';
import type { EntityType, Mention, MentionForm } from '../../model/mention.js';
import type { ModelReading } from '../../model/reading.js';
import { compareSpans, type Span } from '../../model/span.js';
import { likeliestAntecedents } from './likeliest-antecedents.js';
import { nounPhrase } from './noun-phrase.js';

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
 * Joins the chains of the rules and the antecedents of the model: what either takes for one thing is one chain, but what the rules
 * call by different names the model cannot join. A name that does
 * not stand alone in its chain is given as the phrase that it heads, with article and title, as descriptions are.
 */
export function fullChains(text: string, reading: ModelReading, mentions: readonly Mention[]): ChainMention[] {
  const members = toMembers(reading, mentions);
  const groups = new Groups();
  const keys = reading.mentions.map(keyOf);
  joinRules(groups, mentions);
  for (const [mention, antecedent] of likeliestAntecedents(reading)) groups.join(keys[mention]!, keys[antecedent]!);
  const phrases = joinPhrases(text, groups, members);
  const chains = groupBy([...members.values()].sort(compareSpans), (member) => groups.rootOf(keyOf(member)));
  return [...chains.values()].flatMap((chain, index) => {
    const type = typeOf(chain);
    return chain.map((member): ChainMention => {
      const { start, end } = (chain.length > 1 ? phrases.get(member) : undefined) ?? member;
      return { start, end, form: member.form, type, chain: `c${index + 1}`, mention: member.own?.id ?? null, isSeen: member.isSeen };
    });
  });
}

function joinRules(groups: Groups, mentions: readonly Mention[]): void {
  for (const chain of groupBy(mentions, (mention) => mention.chain).values()) {
    for (const mention of chain) groups.join(keyOf(mention), keyOf(chain[0]));
    if (chain.some(({ form }) => form === 'name')) groups.name(keyOf(chain[0]), chain[0].chain);
  }
}

/** The phrases that names head. Where one is a member of its own, it is the same: the two become one. */
function joinPhrases(text: string, groups: Groups, members: Map<string, Member>): Map<Member, Span> {
  const phrases = new Map<Member, Span>();
  for (const member of [...members.values()].filter(({ form, type }) => form === 'name' && !isValue(type))) {
    const phrase = nounPhrase(text, member);
    phrases.set(member, phrase);
    const twin = members.get(keyOf(phrase));
    if (twin === undefined || twin.form !== 'nominal') continue;
    groups.join(keyOf(member), keyOf(phrase));
    if (twin.own === null) members.delete(keyOf(phrase));
  }
  return phrases;
}

function toMembers(reading: ModelReading, mentions: readonly Mention[]): Map<string, Member> {
  const seen = new Map(reading.mentions.filter(({ score }) => score > 0.5).map((mention) => [keyOf(mention), mention]));
  const members = new Map<string, Member>();
  for (const own of mentions) {
    const { start, end, form, type } = own;
    members.set(keyOf(own), { start, end, form, type, weight: form === 'name' ? 2 : 0.5, own, isSeen: seen.has(keyOf(own)) });
  }
  for (const [key, { start, end, form, type, typeScore }] of seen) {
    if (!members.has(key)) members.set(key, { start, end, form, type, weight: form === 'name' ? 1 + typeScore : typeScore / 2, own: null, isSeen: true });
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

/** Keys in groups that can be joined (union-find), but for groups that bear different names. */
class Groups {
  private readonly parents = new Map<string, string>();
  private readonly names = new Map<string, string>();

  name(key: string, name: string): void {
    this.names.set(this.rootOf(key), name);
  }

  join(a: string, b: string): void {
    const [from, to] = [this.rootOf(a), this.rootOf(b)];
    const [one, other] = [this.names.get(from), this.names.get(to)];
    if (from === to || (one !== undefined && other !== undefined && one !== other)) return;
    this.parents.set(from, to);
    const name = one ?? other;
    if (name !== undefined) this.names.set(to, name);
  }

  rootOf(key: string): string {
    let root = key;
    for (let next = this.parents.get(root); next !== undefined; next = this.parents.get(root)) root = next;
    return root;
  }
}
