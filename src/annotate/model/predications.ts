import type { EntityType, MentionForm } from '../../model/mention.js';
import type { Span } from '../../model/span.js';

interface Described extends Span {
  readonly form: MentionForm;
  readonly type: EntityType;
}

const INDEFINITE = /^(?:an?|another)\s/iu;
const BARE = /^\p{Ll}/u;
const DETERMINER = /^(?:the|th(?:is|at|ese|ose)|my|your|his|her|its|our|their|whose|who|which|what|such|both|all|each|every|some|any|no|many|most|several|\w+['’]s?)\s/iu;

/**
 * The mentions of a chain, in the order of the text, that only say what something is that the same sentence has just spoken of: "a painter"
 * in "Ines Vaal is a painter", "chief executive" in "Ines Vaal, chief executive". They have no article, if of a person, or the indefinite one.
 */
export function findPredications<Member extends Described>(text: string, chain: readonly Member[], sentenceOf: (member: Member) => number): Member[] {
  return chain.filter((member, index) => index > 0 && member.form === 'nominal' && sentenceOf(chain[index - 1]!) === sentenceOf(member) && isPredicate(text, member));
}

function isPredicate(text: string, { start, end, type }: Described): boolean {
  const words = text.slice(start, end);
  return INDEFINITE.test(words) || (type === 'Person' && BARE.test(words) && !DETERMINER.test(words));
}
