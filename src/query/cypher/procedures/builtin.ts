import type { Procedures } from './procedure.js';
import { SCHEMA_PROCEDURES } from './schema-procedures.js';

/** What Neo4j has under these names, as far as it makes sense here. */
export const BUILTIN_PROCEDURES: Procedures = [
  {
    name: 'db.labels', inputs: [], outputs: [{ name: 'label', type: 'STRING' }],
    call: (_args, graph) => graph.labels().map((label) => [label]),
  },
  {
    name: 'db.relationshipTypes', inputs: [], outputs: [{ name: 'relationshipType', type: 'STRING' }],
    call: (_args, graph) => graph.types().map((type) => [type]),
  },
  {
    name: 'db.propertyKeys', inputs: [], outputs: [{ name: 'propertyKey', type: 'STRING' }],
    call: (_args, graph) => graph.propertyKeys().map((key) => [key]),
  },
  ...SCHEMA_PROCEDURES,
];
