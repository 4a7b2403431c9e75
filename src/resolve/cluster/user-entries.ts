import type { AliasEntry } from '../../model/alias-entry.js';
import type { Chain } from '../chains.js';
import { compareText } from '../compare-text.js';
import { baseOf } from '../names/name-form.js';
import { areCompatibleTypes, isBuiltInType } from './vetoes.js';

/**
 * The user's entry that each chain is named by, if one is. A full name must match, not a word that the document uses
 * for short; and the type, unless it is one of the user's own. A name in two entries belongs to the one that it is the
 * main name of, and to none if that does not decide.
 */
export function findEntries(chains: readonly Chain[], entries: readonly AliasEntry[]): Map<Chain, AliasEntry> {
  const sorted = [...entries].sort((a, b) => compareText(a.name, b.name) || compareText(a.type, b.type));
  const byMainName = new Map<string, AliasEntry[]>();
  const byAnyName = new Map<string, AliasEntry[]>();
  for (const entry of sorted) {
    add(byMainName, baseOf(entry.name, entry.type), entry);
    for (const name of new Set([entry.name, ...entry.aliases].map((alias) => baseOf(alias, entry.type)))) add(byAnyName, name, entry);
  }
  const found = new Map<Chain, AliasEntry>();
  for (const chain of chains) {
    const names = chain.fullForms.flatMap(({ base, spellings }) => [base, ...spellings.map(({ name }) => baseOf(name, chain.type))]);
    const entry = onlyOne(names, byMainName, chain) ?? onlyOne(names, byAnyName, chain);
    if (entry !== null) found.set(chain, entry);
  }
  return found;
}

function onlyOne(names: readonly string[], index: ReadonlyMap<string, readonly AliasEntry[]>, chain: Chain): AliasEntry | null {
  const fitting = new Set(names.flatMap((name) => index.get(name) ?? []).filter((entry) => !isBuiltInType(entry.type) || areCompatibleTypes(entry.type, chain.type)));
  return fitting.size === 1 ? ([...fitting][0] ?? null) : null;
}

function add(index: Map<string, AliasEntry[]>, key: string, entry: AliasEntry): void {
  index.set(key, [...(index.get(key) ?? []), entry]);
}
