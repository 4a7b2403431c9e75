import { KEY_LABELS } from '../graph/property-rows.js';

/** The label of the node that stands for a dataset as a whole. */
const DATASET_LABEL = 'Dataset';

/**
 * Made before anything else, since without the constraints every batch would search all nodes of a label for each row.
 * An id is unique within its dataset: two datasets may well have an entity `zoom` each, and nodes of other programs, which have no
 * `dataset`, are not bound by the rule at all.
 */
const CONSTRAINTS = [...KEY_LABELS, DATASET_LABEL].map((label) =>
  `CREATE CONSTRAINT relata_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE (n.dataset, n.id) IS UNIQUE`);

const INDEXES = [
  'CREATE INDEX relata_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name)',
  'CREATE FULLTEXT INDEX relata_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases]',
  'CREATE FULLTEXT INDEX relata_sentences IF NOT EXISTS FOR (n:Sentence) ON EACH [n.text]',
  'CREATE FULLTEXT INDEX relata_quotes IF NOT EXISTS FOR ()-[r:SUPPORTS]-() ON EACH [r.quote]',
];

export const SCHEMA_STATEMENTS: readonly string[] = [...CONSTRAINTS, ...INDEXES];
