import type { Chain } from '../chains.js';
import { normalizeName } from '../names/normalize-name.js';
import { parsePersonName } from '../names/person-name.js';

/** Names of people that different people are likely to bear. */
export interface CommonNames {
  /** Whether a normalised full name is as common as its parts let expect. */
  isCommon(fullName: string): boolean;
}

/** Two people of one name are to be reckoned with once chance alone would bring about half a namesake. */
const EXPECTED_NAMESAKES = 0.5;

/**
 * Counts how often given names and surnames meet. If "John" and "Smith" are both frequent apart from each other, some
 * of the documents on a "John Smith" will be about another one; a "Donald Trump" is rarely formed by chance, however
 * often he is in the news. Small corpora know no common names.
 */
export function countCommonNames(chains: readonly Chain[]): CommonNames {
  const byGiven = new Map<string, number>();
  const byFamily = new Map<string, number>();
  const byPair = new Map<string, number>();
  const pairOf = new Map<string, readonly [string, string]>();
  let people = 0;
  for (const chain of chains) {
    if (chain.type !== 'Person') continue;
    for (const { base, spellings } of chain.fullForms) {
      const { given, family } = parsePersonName(spellings[0]?.name ?? '');
      const [first] = given;
      if (first === undefined) continue;
      people += 1;
      pairOf.set(base, [first, family]);
      for (const [counts, key] of [[byGiven, first], [byFamily, family], [byPair, pairKey(first, family)]] as const) {
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return {
    isCommon: (fullName) => {
      const pair = pairOf.get(normalizeName(fullName));
      if (pair === undefined) return false;
      const [given, family] = pair;
      const own = byPair.get(pairKey(given, family)) ?? 0;
      const expected = (((byGiven.get(given) ?? 0) - own) * ((byFamily.get(family) ?? 0) - own)) / people;
      return expected >= EXPECTED_NAMESAKES;
    },
  };
}

function pairKey(given: string, family: string): string {
  return `${given} ${family}`;
}
