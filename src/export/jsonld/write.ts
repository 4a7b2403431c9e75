import type { KnowledgeGraph } from '../../graph/graph.js';
import { groupBy } from '../../model/group-by.js';
import { toStatements } from '../rdf/statements.js';
import { PREFIXES } from '../rdf/terms.js';
import type { IriTerm, LiteralTerm, Statement } from '../rdf/terms.js';

type Json = string | { readonly [key: string]: Json } | readonly Json[];

/** JSON-LD 1.1: the same statements as the Turtle export, one subject a line. */
export function writeJsonld(graph: KnowledgeGraph): string {
  const bySubject = groupBy(toStatements(graph), (statement) => statement.subject.value);
  const nodes = [...bySubject].map(([subject, statements]) => JSON.stringify(nodeObject(subject, statements)));
  const list = nodes.length === 0 ? '[]' : `[\n${nodes.join(',\n')}\n]`;
  return `{"@context":${JSON.stringify(PREFIXES)},\n"@graph":${list}}\n`;
}

function nodeObject(subject: string, statements: readonly Statement[]): Json {
  const byPredicate = groupBy(statements, (statement) => statement.predicate.value);
  const properties = [...byPredicate].map(([predicate, group]): [string, Json] =>
    predicate === `${PREFIXES.rdf}type`
      ? ['@type', group.map(({ object }) => compact(object.value))]
      : [compact(predicate), group.map(({ object }) => value(object))]);
  return Object.fromEntries([['@id', compact(subject)], ...properties]);
}

function value(object: IriTerm | LiteralTerm): Json {
  if (object.kind === 'iri') return { '@id': compact(object.value) };
  if (object.datatype === `${PREFIXES.xsd}string`) return object.value;
  return { '@value': object.value, '@type': compact(object.datatype) };
}

/** `prefix:local`. A local part never begins with `//`, which JSON-LD would take for a whole IRI: slashes are encoded. */
function compact(iri: string): string {
  for (const [prefix, namespace] of Object.entries(PREFIXES)) {
    if (iri.startsWith(namespace)) return `${prefix}:${iri.slice(namespace.length)}`;
  }
  return iri;
}
