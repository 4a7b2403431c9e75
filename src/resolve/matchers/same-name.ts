import { type Cluster, typeOf } from '../cluster/cluster.js';
import type { CommonNames } from '../cluster/common-names.js';
import { areCompatibleTypes } from '../cluster/vetoes.js';
import { isGenericInstitution } from '../names/generic-institution.js';
import { findKnownPlace, isAmbiguousPlace } from '../names/known-places.js';
import { splitFirmName } from '../names/legal-form.js';
import { wordsOf } from '../names/normalize-name.js';
import { isFullPersonName } from '../names/person-name.js';
import type { Judgement, Need, PeerMatcher } from './matcher.js';
import { sameWords, shownAs } from './shown-as.js';

/** The same full name and type. A person's single name does not count: see `single-name`. */
export function sameName(common: CommonNames): PeerMatcher {
  return {
    name: 'same-name',
    keys: (cluster) => [...cluster.fullNames.keys()],
    judge: (a, b, key) => {
      if (typeOf(a) !== typeOf(b) || isSingleNamedPerson(a) || isSingleNamedPerson(b)) return null;
      if ([...a.spellings].some((spelling) => b.spellings.has(spelling))) return judgeSame(a, b, key, common);
      return judgeFirms(a, b, key);
    },
  };
}

function judgeSame(a: Cluster, b: Cluster, key: string, common: CommonNames): Judgement {
  const need = needOf(a, key, common);
  const caveat = need === 'nothing' ? '' : ', a name that many bear';
  return { comparison: 'same-name', score: need === 'nothing' ? 0.95 : 0.8, need, explanation: `${sameWords(a, b, key)}${caveat}` };
}

function needOf(cluster: Cluster, key: string, common: CommonNames): Need {
  const type = typeOf(cluster);
  if (type === 'Person') return common.isCommon(key) ? 'company' : 'nothing';
  if (type === 'Place') return isAmbiguousPlace(key) ? 'company-or-place' : 'nothing';
  return isGenericInstitution(key) ? 'company-or-place' : 'nothing';
}

/** A legal form says little; "Mercury" and "Mercury Group" may be two. */
function judgeFirms(a: Cluster, b: Cluster, base: string): Judgement {
  const need = wordsOf(base).length === 1 && endingsOf(a) !== endingsOf(b) ? 'company' : 'nothing';
  return { comparison: 'same-firm', score: 0.9, need, explanation: `${shownAs(a, base)} and ${shownAs(b, base)} differ only in what kind of firm they say it is` };
}

function endingsOf(cluster: Cluster): string {
  return [...new Set([...cluster.spellings].map((spelling) => splitFirmName(spelling).ending ?? ''))].sort().join(' ');
}

/** "United States", "U.S.", "American": names of one country or state. */
export const samePlace: PeerMatcher = {
  name: 'same-place',
  keys: (cluster) => (typeOf(cluster) === 'Place' ? [...cluster.fullNames.keys()].flatMap((name) => findKnownPlace(name)?.name ?? []) : []),
  judge: (a, b, key) => ({ comparison: 'same-place', score: 0.95, need: 'nothing', explanation: `${shownAs(a)} and ${shownAs(b)} stand for ${key}` }),
};

const SHORTEST_WITHOUT_SPACES = 5;

/** "TikTok" and "Tik Tok". */
export const sameSpelling: PeerMatcher = {
  name: 'same-spelling',
  keys: (cluster) => {
    if (cluster.typeCounts.has('Person') || cluster.typeCounts.has('Place')) return [];
    return [...cluster.fullNames.keys()].map((name) => name.replaceAll(' ', '')).filter((name) => name.length >= SHORTEST_WITHOUT_SPACES);
  },
  judge: (a, b) => {
    // One name under one type is the business of `same-name`, which may have refused it.
    if (typeOf(a) !== typeOf(b) || [...a.fullNames.keys()].some((name) => b.fullNames.has(name))) return null;
        return { comparison: 'same-spelling', score: 0.9, need: 'nothing', explanation: `${shownAs(a)} and ${shownAs(b)} differ only in their spaces` };
  },
};

/** One name under two types between which texts waver: the company Zoom and the app Zoom. */
export const sameNameOfOtherType: PeerMatcher = {
  name: 'same-name-other-type',
  keys: (cluster) => (cluster.typeCounts.has('Person') ? [] : [...cluster.fullNames.keys()].map((name) => name.replaceAll(' ', ''))),
  judge: (a, b, key) => {
    const types = [typeOf(a), typeOf(b)].sort();
    if (types[0] === types[1] || !areCompatibleTypes(types[0] ?? '', types[1] ?? '')) return null;
    const need = types.includes('Work/Document') ? 'company' : 'nothing';
    const explanation = `${sameWords(a, b, key)}; one text takes it for a thing of type ${types[0]}, another of type ${types[1]}, which one name often is at once`;
    return { comparison: 'same-name-other-type', score: 0.75, need, explanation };
  },
};

/** Whether all that is known of a person is a surname or a single name. */
export function isSingleNamedPerson(cluster: Cluster): boolean {
  return cluster.people.size > 0 && ![...cluster.people.values()].some(isFullPersonName);
}
