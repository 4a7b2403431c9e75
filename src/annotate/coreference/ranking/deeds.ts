import type { Profile } from '../chains/chains.js';
import type { Discourse } from '../mentions/discourse.js';
import type { Referring } from '../mentions/referring.js';
import { governorOf } from '../mentions/roles.js';

/** How many mentions of a chain are looked at, the last ones. */
const MENTIONS = 12;

/** "The bidder" for who bids, "the ski maker" for who makes: whether a chain does what the noun says that it does. */
export function doesWhatNounSays(noun: string, chain: Profile, discourse: Discourse): boolean {
  const stem = stemOfDoer(noun);
  if (stem === null) return false;
  return chain.members.slice(-MENTIONS).some((member) => {
    const { tokens } = discourse.sentences[member.sentence]!;
    const governor = member.role === 'subject' || member.pronoun === 'relative' ? governorOf(tokens, member.head) : -1;
    return governor >= 0 && tokens[governor]!.lemma.startsWith(stem);
  });
}

/** "Buyer" gives "buy", "bidder" "bid", "supplier" "supply", "operator" "operat"; null for a noun that is no doer's. */
function stemOfDoer(noun: string): string | null {
  const match = /^(.{3,})[eo]r$/u.exec(noun);
  if (match === null) return null;
  return match[1]!.replace(/i$/u, 'y').replace(/([bdgmnpt])\1$/u, '$1');
}

/** Words as near to a name as this say something of it. */
const NEAR = 8;

/** "The ski maker" for one "whose skis won": whether a modifier of a description stands beside mentions of a chain. */
export function hasModifierNearby(description: Referring, chain: Profile, discourse: Discourse): boolean {
  const words = description.modifiers.filter((modifier) => modifier.length > 3 && modifier !== 'based');
  if (words.length === 0) return false;
  return chain.members.slice(-MENTIONS).some((member) => {
    const { tokens } = discourse.sentences[member.sentence]!;
    const to = member.sentence === description.sentence ? Math.min(member.to + NEAR, description.from) : member.to + NEAR;
    for (let index = Math.max(0, member.from - NEAR); index < Math.min(to, tokens.length); index += 1) {
      if (words.includes(tokens[index]!.lemma) || words.includes(tokens[index]!.text.toLowerCase())) return true;
    }
    return false;
  });
}
