import type { ExtractedDocument } from '../model/extracted.js';
import { isLiteral, type EntityType, type Mention } from '../model/mention.js';
import { shownName, startsSentence, withoutPossessive } from './names/shown-name.js';

/** A coreference chain of one document: what one document says of one thing. */
export interface LocalEntity {
  /** `document#chain`, unique in the corpus. */
  readonly key: string;
  readonly doc: string;
  readonly type: EntityType;
  /** Names as shown, with their counts, most frequent first, then longest, then by code units; empty for an unnamed thing. */
  readonly names: readonly (readonly [string, number])[];
  readonly mentions: readonly Mention[];
}

/** The chains of a document that can become entities: all that have a name, and of the others those that claims speak of. */
export function readLocalEntities({ document, mentions, claims }: ExtractedDocument): LocalEntity[] {
  const chains = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (isLiteral(mention)) continue;
    const list = chains.get(mention.chain);
    if (list === undefined) chains.set(mention.chain, [mention]);
    else list.push(mention);
  }
  const chainOf = new Map(mentions.map((mention) => [mention.id, mention.chain]));
  const used = new Set(claims.flatMap(({ subject, object }) => [chainOf.get(subject), typeof object === 'string' ? chainOf.get(object) : undefined]));
  return [...chains].flatMap(([chain, list]) => {
    const named = list.filter((mention) => mention.form === 'name');
    if (named.length === 0 && !used.has(chain)) return [];
    const names = countNames(named.map((mention) => shownName(withoutPossessive(mention.text), startsSentence(document.text, document.sentences[mention.sentence], mention.start))));
    return [{ key: `${document.id}#${chain}`, doc: document.id, type: mainType(named.length > 0 ? named : list), names, mentions: list }];
  });
}

function countNames(names: readonly string[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1));
}

/** The type that most mentions have; the first in the order of the alphabet where several do. */
export function mainType(mentions: readonly { readonly type: EntityType }[]): EntityType {
  const counts = new Map<string, number>();
  for (const { type } of mentions) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? 'Group';
}
