import type { Discourse } from '../mentions/discourse.js';
import type { Referring } from '../mentions/referring.js';
import { ORGANIZATION } from '../nouns/type-set.js';
import { bodySpeaking, speakerOf } from '../speakers.js';
import type { Sieve } from './sieve.js';

/** "I" in a quote is who is quoted, "we" the organization that speaks or that the speaker belongs to. */
export const firstPerson: Sieve = {
  name: 'first-person',
  find(mention, discourse) {
    if (mention.form !== 'pronoun' || mention.person !== 1 || mention.quote < 0) return null;
    const quote = discourse.directQuotes[mention.quote]!;
    const speaker = speakerOf(discourse, quote);
    if (speaker === null) return null;
    if (mention.number === 'singular') return speaker;
    return bodySpeaking(discourse, speaker) ?? (isVoiceless(speaker) ? mainOrganization(discourse) : null);
  },
};

/** Who or what speaks for another: without that other's name the one that the text is about is meant. */
const VOICES: ReadonlySet<string> = new Set(['spokesman', 'spokeswoman', 'spokesperson', 'representative', 'statement', 'letter', 'website', 'site', 'email', 'e-mail', 'notice', 'message', 'filing', 'post', 'blog', 'memo', 'release']);

function isVoiceless(speaker: Referring): boolean {
  return speaker.form === 'nominal' && VOICES.has(speaker.noun);
}

/** Found once for each document: when speakers are read, names have come together. */
const mainOrganizations = new WeakMap<Discourse, Referring | null>();

/** The organization mentioned most, where it is mentioned twice as often as any other. */
function mainOrganization(discourse: Discourse): Referring | null {
  const known = mainOrganizations.get(discourse);
  if (known !== undefined) return known;
  const main = findMainOrganization(discourse);
  mainOrganizations.set(discourse, main);
  return main;
}

function findMainOrganization(discourse: Discourse): Referring | null {
  let main: Referring | null = null;
  let most = 0;
  let second = 0;
  const seen = new Set<number>();
  for (const mention of discourse.mentions) {
    if (mention.form !== 'name' || mention.types !== ORGANIZATION) continue;
    const chain = discourse.chains.of(mention);
    if (seen.has(chain.root)) continue;
    seen.add(chain.root);
    if (chain.members.length > most) {
      second = most;
      most = chain.members.length;
      main = mention;
    } else second = Math.max(second, chain.members.length);
  }
  return most >= 3 && most >= 2 * second ? main : null;
}
