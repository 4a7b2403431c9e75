import type { AnnotatedText } from './annotated-text.js';
import { countShares, type Shares } from './shares.js';
import { compareNames, type NameError } from './compare-names.js';
import { compareRelations, type RelationError } from './compare-relations.js';

/** How well texts were read, by what a person says is in them. */
export interface Score {
  readonly documents: number;
  /** Names by their exact place. */
  readonly names: Shares;
  /** Of the names found, the share whose type is the gold's. */
  readonly nameTypes: number;
  /** Relations of the types that the gold has: type, both ends, and whether it is stated as so, denied, planned … */
  readonly relations: Shares;
  /** By type, in the order of the alphabet. */
  readonly byType: ReadonlyMap<string, Shares>;
  readonly errors: readonly DocumentErrors[];
}

export interface DocumentErrors {
  readonly id: string;
  readonly text: string;
  readonly names: readonly NameError[];
  readonly relations: readonly RelationError[];
}

/**
 * Compares what was read of texts with gold. A gold text that was not read counts as one in which nothing was found. Relations of
 * types that the gold does not have at all are not counted: nobody has annotated them.
 */
export function scoreTexts(gold: readonly AnnotatedText[], predicted: readonly AnnotatedText[]): Score {
  const predictedOf = new Map(predicted.map((text) => [text.id, text]));
  const types = new Set(gold.flatMap(({ relations }) => relations.map(({ type }) => type)));
  const entityTypes = new Set(gold.flatMap(({ entities }) => entities.map(({ type }) => type)));
  const compared = gold.map((text) => {
    const found = predictedOf.get(text.id) ?? { ...text, entities: [], relations: [] };
    return { text, names: compareNames(text, found, entityTypes), relations: compareRelations(text, found, types) };
  });
  const names = compared.map(({ names: outcome }) => outcome);
  const relations = compared.map(({ relations: outcome }) => outcome);
  const right = names.reduce((sum, { rightlyTyped }) => sum + rightlyTyped, 0);
  const total = countShares(names.map(({ counts }) => counts));
  return {
    documents: gold.length,
    names: total,
    nameTypes: total.matched === 0 ? 0 : right / total.matched,
    relations: countShares(relations.flatMap(({ countsByType }) => [...countsByType.values()])),
    byType: new Map([...types].sort().map((type) => [type, countShares(relations.flatMap(({ countsByType }) => countsByType.get(type) ?? []))])),
    errors: compared.map(({ text, names: { errors }, relations: { errors: others } }) => ({ id: text.id, text: text.text, names: errors, relations: others })),
  };
}
