import { type Cluster, typeOf } from '../cluster/cluster.js';
import { acronymsOf, isAcronym } from '../names/acronym.js';
import { isGenericInstitution } from '../names/generic-institution.js';
import { findKnownPlace } from '../names/known-places.js';
import { wordsOf } from '../names/normalize-name.js';
import type { Judgement, ShortFormMatcher } from './matcher.js';
import { shownAs } from './shown-as.js';

const LONG_ACRONYM = 4;
/** Two initials fit too many names. */
const SHORTEST_GUESS = 3;

/** "FTC" and "Federal Trade Commission". Sure where a text has both; made of initials only, it needs a witness. */
export const acronym: ShortFormMatcher = {
  name: 'acronym',
  shortKeys: (cluster) => (isKnownByAcronymOnly(cluster) ? [...cluster.fullNames.keys()] : []),
  longKeys: (cluster) => [...(typeOf(cluster) === 'Person' ? [] : [...cluster.spellings].flatMap(acronymsOf).filter((initials) => initials.length >= SHORTEST_GUESS)), ...cluster.shortNames.keys()],
  judge: (short, long, key) => {
    const attested = long.shortNames.get(key) ?? 0;
    const [word, name] = [shownAs(short, key), shownAs(long)];
    if (attested === 0) return { comparison: 'acronym', score: 0.7, need: 'company', explanation: `${word} may be made of the initials of ${name}` };
    const sure = attested > 1 || key.length >= LONG_ACRONYM;
    return { comparison: 'acronym', score: sure ? 0.9 : 0.85, need: sure ? 'nothing' : 'company-or-place', explanation: `another text gives ${word} as short for ${name}` };
  },
  onlyIfUnique: false,
  ambiguous: 'ambiguous-acronym',
};

function isKnownByAcronymOnly(cluster: Cluster): boolean {
  return cluster.chains.every((chain) => chain.names.length > 0 && chain.fullForms.every((form) => form.spellings.some(({ name }) => isAcronym(name))));
}

/** Types whose things are cited by one word of their names: firms and works, but neither people nor places. */
const CITED_BY_HEAD: ReadonlySet<string> = new Set(['Organization', 'Product', 'Work/Document', 'Event']);
const SHORTEST_HEAD = 3;
/** First words that many names share; as a short form they say nothing. */
const COMMON_HEADS: ReadonlySet<string> = new Set(
  ('new old great grand first second third general global international national royal united bank university college school institute ' +
    'north south east west northern southern eastern western central big saint san santa los las air city world american european house').split(' '),
);

/** "Torvin" and "Torvin Health": a firm by one word of its name, with a witness. */
export const headWord: ShortFormMatcher = {
  name: 'head-word',
  shortKeys: (cluster) => {
    const names = [...cluster.fullNames.keys()];
    return CITED_BY_HEAD.has(typeOf(cluster)) && names.every((name) => wordsOf(name).length === 1) ? names : [];
  },
  longKeys: (cluster) => {
    if (!CITED_BY_HEAD.has(typeOf(cluster))) return [];
    const heads = typeOf(cluster) === 'Organization' ? [...cluster.fullNames.keys()].flatMap(headOf) : [];
    return [...new Set([...heads, ...cluster.shortNames.keys()])];
  },
  judge: (short, long, key): Judgement => {
    const [word, name] = [shownAs(short, key), shownAs(long)];
    if (long.shortNames.has(key)) return { comparison: 'short-form', score: 0.8, need: 'company', explanation: `another text calls ${name} ${word}` };
    return { comparison: 'head-word', score: 0.65, need: 'good-company', explanation: `${word} is the first word of ${name}` };
  },
  onlyIfUnique: false,
  ambiguous: 'ambiguous-head-word',
};

function headOf(name: string): string[] {
  const [first = '', ...rest] = wordsOf(name);
  const says = rest.length > 0 && first.length >= SHORTEST_HEAD && !COMMON_HEADS.has(first) && findKnownPlace(first) === null;
  return says && !isGenericInstitution(name) ? [first] : [];
}
