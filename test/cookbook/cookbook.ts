import { readFileSync } from 'node:fs';

/** A question with its query. */
export interface Recipe {
  readonly question: string;
  readonly query: string;
}

/** The recipes of docs/cookbook.md, in order. */
export function readCookbook(): Recipe[] {
  const text = readFileSync('docs/cookbook.md', 'utf8');
  return [...text.matchAll(/^### (.+)\n\n```cypher\n([^`]+)\n```$/gmu)].map(([, question = '', query = '']) => ({ question, query }));
}

/** The same as a file for Neo4j Browser and for `relata query --file`. */
export function toCypherFile(recipes: readonly Recipe[]): string {
  return recipes.map(({ question, query }) => `// ${question}\n${query};\n`).join('\n');
}
