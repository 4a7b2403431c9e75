/**
 * Writes docs/cookbook.cypher, the queries of docs/cookbook.md as one file for Neo4j Browser and `relata query --file`.
 *
 *     npx tsx scripts/write-cookbook.ts
 */
import { writeFileSync } from 'node:fs';
import { readCookbook, toCypherFile } from '../test/cookbook/cookbook.js';

writeFileSync('docs/cookbook.cypher', toCypherFile(readCookbook()));
