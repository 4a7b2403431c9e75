import { FEATURES } from './feature-list.js';
import { WEIGHT_TABLES, type AnaphorClass } from './weight-tables.js';

/** Weights by index into the features, for each class. */
export const WEIGHTS: Readonly<Record<AnaphorClass, Float64Array>> = {
  person: toArray(WEIGHT_TABLES.person),
  thing: toArray(WEIGHT_TABLES.thing),
  plural: toArray(WEIGHT_TABLES.plural),
  'organization-description': toArray(WEIGHT_TABLES['organization-description']),
  'person-description': toArray(WEIGHT_TABLES['person-description']),
  'thing-description': toArray(WEIGHT_TABLES['thing-description']),
};

function toArray(weights: (typeof WEIGHT_TABLES)[AnaphorClass]): Float64Array {
  return Float64Array.from(FEATURES, (feature) => weights[feature] ?? 0);
}
