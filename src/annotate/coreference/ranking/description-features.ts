import type { Profile } from '../chains/chains.js';
import type { Discourse } from '../mentions/discourse.js';
import type { Referring } from '../mentions/referring.js';
import { areRelated, fitsNameWord } from '../nouns/noun-families.js';
import { kindOfName } from '../nouns/organization-kind.js';
import { ORGANIZATION } from '../nouns/type-set.js';
import { doesWhatNounSays, hasModifierNearby } from './deeds.js';
import { at } from './feature-list.js';
import { areRivals, placesInside, placesOf } from './places-of.js';

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
const PLACE_AGREES = at('place-agrees');
const PLACE_CLASHES = at('place-clashes');
const NAMED_BODY = at('named-body');
const PLACE_DIFFERS = at('place-differs');
const OUTDONE = at('outdone');
const ALONE_FITS = at('alone-fits');
const ONLY_FITTING = at('only-fitting');
const OTHER_TRADE = at('other-trade');
const NOUN_KIND_CLASHES = at('noun-kind-clashes');
const INVESTOR = at('investor');
const DOES_SO = at('does-so');
const MODIFIER_NEARBY = at('modifier-nearby');

/** What a chain's names and earlier descriptions say for or against a description: "the Norwegian retailer". */
export function addDescriptionFeatures(description: Referring, chain: Profile, discourse: Discourse, features: number[]): void {
  const { noun } = description;
  let same = false, related = false, inName = false, relatedToName = false, sameModifier = false, otherModifier = false, post = false;
  let kindAgrees = false, kindClashes = false, otherTrade = false, nounKindClashes = false, investor = false;
  for (const other of chain.described) {
    if (other.form === 'nominal') {
      if (other.noun === noun) same = true;
      else if (areRelated(noun, other.noun)) related = true;
      else if (other.sense !== null && !other.sense.generic && other.sense.organization.size > 0) otherTrade = true;
      if (other.noun !== noun && haveNoKindInCommon(description, other)) nounKindClashes = true;
      if (areRelated('investor', other.noun)) investor = true;
      if (description.modifiers.length > 0) {
        if (description.modifiers.some((modifier) => modifier.length > 1 && (other.modifiers.includes(modifier) || other.noun === modifier))) sameModifier = true;
        else if (other.noun === noun && other.modifiers.length > 0) otherModifier = true;
      }
    } else {
      if (other.words.length > 1 && other.words.includes(noun)) inName = true;
      else if (other.words.some((word) => fitsNameWord(noun, word))) relatedToName = true;
      if (other.words.some((word) => fitsNameWord('investor', word))) investor = true;
      if (other.posts.includes(noun) || other.posts.some((word) => areRelated(noun, word))) post = true;
      if (description.modifiers.some((modifier) => modifier.length > 3 && other.words.includes(modifier))) sameModifier = true;
      const kind = kindOfName(other.words);
      if (kind !== null && description.sense !== null && description.sense.organization.size > 0) {
        if (description.sense.organization.has(kind)) kindAgrees = true;
        else kindClashes = true;
      }
    }
  }
  if (chain.named && (chain.types & ORGANIZATION) !== 0) features.push(NAMED_BODY);
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
  if (otherTrade && !same && !related) features.push(OTHER_TRADE);
  if (nounKindClashes && !same) features.push(NOUN_KIND_CLASHES);
  if (investor && !related && !relatedToName) features.push(INVESTOR);
  if (!same && doesWhatNounSays(noun, chain, discourse)) features.push(DOES_SO);
  if (!sameModifier && hasModifierNearby(description, chain, discourse)) features.push(MODIFIER_NEARBY);
  addPlaceFeatures(description, chain, discourse, features);
}

/** "The union" and "the company" are not one body. */
function haveNoKindInCommon(a: Referring, b: Referring): boolean {
  if (a.sense === null || b.sense === null || a.sense.organization.size === 0 || b.sense.organization.size === 0) return false;
  for (const kind of a.sense.organization) if (b.sense.organization.has(kind)) return false;
  return true;
}

/** "The Norwegian retailer" for "Norway's Oder", and not for a firm from elsewhere. */
function addPlaceFeatures(description: Referring, chain: Profile, discourse: Discourse, features: number[]): void {
  const wanted = placesInside(description, discourse);
  if (wanted.length === 0) return;
  const places = placesOf(chain, discourse);
  if (wanted.some((place) => places.has(place))) features.push(PLACE_AGREES);
  else if (wanted.some((place) => [...places].some((other) => areRivals(place, other)))) features.push(PLACE_CLASHES);
  else if (places.size > 0) features.push(PLACE_DIFFERS);
}

const EVIDENCE: readonly number[] = [SAME_NOUN, RELATED_NOUN, NOUN_IN_NAME, RELATED_TO_NAME, POST, PLACE_AGREES, SAME_MODIFIER, DOES_SO, MODIFIER_NEARBY];

/** What can be told only of all candidates together: which of them nothing speaks for while something does for another, and the reverse. */
export function compareEvidence(candidates: readonly number[][]): void {
  addOnlyFitting(candidates);
  const speaksFor = candidates.map((features) => features.some((feature) => EVIDENCE.includes(feature)));
  const count = speaksFor.filter(Boolean).length;
  if (count === 0) return;
  candidates.forEach((features, index) => {
    if (!speaksFor[index]!) features.push(OUTDONE);
    else if (count === 1 && candidates.length > 1) features.push(ALONE_FITS);
  });
}

const RESTRICTING: ReadonlySet<string> = new Set(['of', 'that', 'who', 'whose', 'behind', 'where']);

/** "The maker of Crispins", "the company that": what follows says which one, so nothing before need. */
export function isRestricted(description: Referring, discourse: Discourse): boolean {
  const { tokens } = discourse.sentences[description.sentence]!;
  const next = tokens[description.to];
  if (next === undefined) return false;
  if (RESTRICTING.has(next.text) || next.tag === 'VBN') return true;
  const complement = next.dependency === 'case' ? tokens[next.head] : undefined;
  return complement?.head === description.head && complement.dependency === 'nmod';
}

const AGAINST: readonly number[] = [KIND_CLASHES, NOUN_KIND_CLASHES, PLACE_CLASHES];

/** "The company" in a text on one firm, a university and a ministry. */
function addOnlyFitting(candidates: readonly number[][]): void {
  const fitting = candidates.filter((features) => features.includes(NAMED_BODY) && !features.some((feature) => AGAINST.includes(feature)));
  if (fitting.length === 1) fitting[0]!.push(ONLY_FITTING);
}
