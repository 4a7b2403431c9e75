import { AGGREGATES } from './aggregates.js';
import { CONVERSION_FUNCTIONS } from './conversion-functions.js';
import type { FunctionDefinition } from './definition.js';
import { DURATION_FUNCTIONS } from './duration-functions.js';
import { GRAPH_FUNCTIONS } from './graph-functions.js';
import { LIST_FUNCTIONS } from './list-functions.js';
import { NUMBER_FUNCTIONS } from './number-functions.js';
import { SCALAR_FUNCTIONS } from './scalar-functions.js';
import { TEMPORAL_FUNCTIONS } from './temporal-functions.js';
import { TEXT_FUNCTIONS } from './text-functions.js';

const BY_NAME: ReadonlyMap<string, FunctionDefinition> = new Map(
  [
    ...SCALAR_FUNCTIONS, ...GRAPH_FUNCTIONS, ...LIST_FUNCTIONS, ...NUMBER_FUNCTIONS, ...TEXT_FUNCTIONS, ...CONVERSION_FUNCTIONS,
    ...TEMPORAL_FUNCTIONS, ...DURATION_FUNCTIONS,
  ].map((definition) => [definition.name.toLowerCase(), definition]),
);

/** As Neo4j writes them, aggregates included, in code-unit order. */
export const FUNCTION_NAMES: readonly string[] = [...BY_NAME.values(), ...AGGREGATES].map(({ name }) => name).sort();

/** Finds a function that is no aggregate; capitals do not matter. */
export function findFunction(name: string): FunctionDefinition | undefined {
  return BY_NAME.get(name.toLowerCase());
}
