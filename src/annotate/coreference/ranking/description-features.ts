import type { Profile } from '../chains/chains.js';
import type { Discourse } from '../mentions/discourse.js';
import type { Referring } from '../mentions/referring.js';
import { areRelated, fitsNameWord } from '../nouns/noun-families.js';
import { kindOfName } from '../nouns/organization-kind.js';
import { at } from './feature-list.js';

const SAME_NOUN = at('same-noun');
const RELATED_NOUN = at('related-noun');
const NOUN_IN_NAME = at('noun-in-name');
const RELATED_TO_NAME = at('related-to-name');
const GENERIC_NOUN = at('generic-noun');
const NO_EVIDENCE = at('no-evidence');
const SAME_MODIFIER = at('same-modifier');
const OTHER_MODIFIER = at('other-modifier');
const KIND_AGREES = at('kind-agrees');
const KIND_CLASHES = at('kind-clashes');
const PLAIN = at('plain');
const RESTRICTED = at('restricted');
const POST = at('post');

/** What a chain's names and earlier descriptions say for or against a description: "the Norwegian retailer". */
export function addDescriptionFeatures(description: Referring, chain: Profile, discourse: Discourse, features: number[]): void {
  const { noun } = description;
  let same = false, related = false, inName = false, relatedToName = false, sameModifier = false, otherModifier = false, post = false;
  let kindAgrees = false, kindClashes = false;
  for (const other of chain.described) {
    if (other.form === 'nominal') {
      if (other.noun === noun) same = true;
      else if (areRelated(noun, other.noun)) related = true;
      if (description.modifiers.length > 0) {
        if (description.modifiers.some((modifier) => modifier.length > 1 && (other.modifiers.includes(modifier) || other.noun === modifier))) sameModifier = true;
        else if (other.noun === noun && other.modifiers.length > 0) otherModifier = true;
      }
    } else {
      if (other.words.length > 1 && other.words.includes(noun)) inName = true;
      else if (other.words.some((word) => fitsNameWord(noun, word))) relatedToName = true;
      if (other.posts.includes(noun) || other.posts.some((word) => areRelated(noun, word))) post = true;
      if (description.modifiers.some((modifier) => modifier.length > 3 && other.words.includes(modifier))) sameModifier = true;
      const kind = kindOfName(other.words);
      if (kind !== null && description.sense !== null && description.sense.organization.size > 0) {
        if (description.sense.organization.has(kind)) kindAgrees = true;
        else kindClashes = true;
      }
    }
  }
  if (same) features.push(SAME_NOUN);
  if (related) features.push(RELATED_NOUN);
  if (inName) features.push(NOUN_IN_NAME);
  if (relatedToName) features.push(RELATED_TO_NAME);
  if (post) features.push(POST);
  if (description.sense?.generic === true) features.push(GENERIC_NOUN);
  else if (!same && !related && !inName && !relatedToName && !post) features.push(NO_EVIDENCE);
  if (sameModifier) features.push(SAME_MODIFIER);
  if (otherModifier && !sameModifier) features.push(OTHER_MODIFIER);
  if (kindAgrees) features.push(KIND_AGREES);
  if (kindClashes && !kindAgrees) features.push(KIND_CLASHES);
  if (description.modifiers.length === 0) features.push(PLAIN);
  if (isRestricted(description, discourse)) features.push(RESTRICTED);
}

const RESTRICTING: ReadonlySet<string> = new Set(['of', 'that', 'who', 'whose', 'behind', 'where']);

/** "The maker of Crispins", "the company that": what follows says which one, so nothing before need. */
function isRestricted(description: Referring, discourse: Discourse): boolean {
  const { tokens } = discourse.sentences[description.sentence]!;
  const next = tokens[description.to];
  if (next === undefined) return false;
  if (RESTRICTING.has(next.text) || next.tag === 'VBN') return true;
  const complement = next.dependency === 'case' ? tokens[next.head] : undefined;
  return complement?.head === description.head && complement.dependency === 'nmod';
}
