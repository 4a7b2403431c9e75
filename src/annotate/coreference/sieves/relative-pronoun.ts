import type { Token } from '../../../model/token.js';
import { agreeInForm } from '../chains/chains.js';
import type { Discourse } from '../mentions/discourse.js';
import { governingMention, mentionEndingAt } from '../mentions/neighbours.js';
import type { Referring } from '../mentions/referring.js';
import { GROUP, ORGANIZATION, PERSON, PLACE } from '../nouns/type-set.js';
import type { Sieve } from './sieve.js';

/** "TikTok, which is owned by ByteDance": the noun phrase right before, or the one that the tree hangs the clause on. */
export const relativePronoun: Sieve = {
  name: 'relative-pronoun',
  find(mention, discourse) {
    if (mention.pronoun !== 'relative') return null;
    const { tokens } = discourse.sentences[mention.sentence]!;
    const border = clauseBorder(tokens, mention.head);
    const nearest = mentionEndingAt(discourse, mention.sentence, border);
    const attached = attachment(discourse, mention);
    if (nearest === null) return attached !== null && attached.to <= border && fits(mention, attached) ? attached : null;
    const house = bodyInPlace(discourse, mention, nearest);
    if (house !== null) return house;
    for (let candidate: Referring | null = nearest, steps = 0; candidate !== null && steps < 4; steps += 1) {
      if (fits(mention, candidate)) return isOneOfSeveral(tokens, mention, candidate) ? null : candidate;
      candidate = governingMention(discourse, candidate);
    }
    return attached !== null && attached.to <= border && fits(mention, attached) ? attached : null;
  },
};

/** "Torvin Shipyards of Halden, which", "a bakery based in Cusco, which": a firm is spoken of, not the town that it is in. */
function bodyInPlace(discourse: Discourse, pronoun: Referring, nearest: Referring): Referring | null {
  if (nearest.form !== 'name' || nearest.types !== PLACE || pronoun.text.toLowerCase() === 'that') return null;
  const { tokens } = discourse.sentences[nearest.sentence]!;
  if (!/^(?:of|in|from|at)$/u.test(tokens[nearest.from - 1]?.text ?? '')) return null;
  const end = /^(?:based|headquartered|located)$/u.test(tokens[nearest.from - 2]?.text ?? '') ? nearest.from - 2 : nearest.from - 1;
  const body = mentionEndingAt(discourse, nearest.sentence, end);
  return body !== null && body.form !== 'pronoun' && (body.types & ORGANIZATION) !== 0 && fits(pronoun, body) ? body : null;
}

function fits(pronoun: Referring, candidate: Referring): boolean {
  if (candidate === pronoun || candidate.pronoun === 'relative') return false;
  // "Who" may be said of a whole body only in the plural.
  if (pronoun.text.toLowerCase().startsWith('who') && pronoun.text.toLowerCase() !== 'whose' && (candidate.types & (PERSON | GROUP)) === 0) return false;
  // No name needs a clause that says which of several is meant: after one, "that" opens what is said.
  if (pronoun.text.toLowerCase() === 'that' && candidate.form === 'name') return false;
  return agreeInForm(pronoun, candidate);
}

/** "Orlo and Pim, which had both left": the clause may well be about both. */
function isOneOfSeveral(tokens: readonly Token[], pronoun: Referring, candidate: Referring): boolean {
  if (candidate.number === 'plural' || tokens[candidate.head]!.dependency !== 'conj') return false;
  for (let index = pronoun.head + 1; index < tokens.length && index < pronoun.head + 6; index += 1) {
    const { tag, text } = tokens[index]!;
    if (tag === 'VBZ' || text === 'was') return false;
    if (tag.startsWith('V') || tag === 'MD') return true;
  }
  return true;
}

/** Where the relative clause begins: before a preposition ("of which", "two of whom") and its comma. */
function clauseBorder(tokens: readonly Token[], pronoun: number): number {
  let index = pronoun;
  if (tokens[index - 1]?.pos === 'ADP') {
    index -= 1;
    if (tokens[index]?.text === 'of' && index > 0 && tokens[index - 1]!.text !== ',') index = quantityStart(tokens, index);
  }
  return tokens[index - 1]?.text === ',' || tokens[index - 1]?.text === '(' || tokens[index - 1]?.text === '—' ? index - 1 : index;
}

/** "9% of which", "one of whom", "the first of which". */
function quantityStart(tokens: readonly Token[], of: number): number {
  let index = of;
  while (index > 0 && of - index < 5 && tokens[index - 1]!.text !== ',') index -= 1;
  return of - index < 5 ? index : of;
}

function attachment(discourse: Discourse, mention: Referring): Referring | null {
  const { tokens } = discourse.sentences[mention.sentence]!;
  let index = mention.head;
  for (let steps = 0; steps < 6 && index >= 0; steps += 1) {
    if (tokens[index]!.dependency.startsWith('acl')) return discourse.headed[mention.sentence]![tokens[index]!.head] ?? null;
    index = tokens[index]!.head;
  }
  return null;
}
