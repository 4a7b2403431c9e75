import type { KnowledgeGraph } from '../../graph/graph.js';
import { groupBy } from '../../model/group-by.js';
import { toStatements } from '../rdf/statements.js';
import { PREFIXES } from '../rdf/terms.js';
import type { IriTerm, LiteralTerm, Statement } from '../rdf/terms.js';

/** Turtle, with what is said of one subject in one paragraph. */
export function writeTurtle(graph: KnowledgeGraph): string {
  const prefixes = Object.entries(PREFIXES).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`);
  const bySubject = groupBy(toStatements(graph), (statement) => statement.subject.value);
  return `${[prefixes.join('\n'), ...[...bySubject.values()].map(paragraph)].join('\n\n')}\n`;
}

function paragraph(statements: readonly Statement[]): string {
  const lines = statements.map(({ predicate, object }) => `${verb(predicate)} ${term(object)}`);
  const [first] = statements;
  return `${first === undefined ? '' : iri(first.subject.value)} ${lines.join(' ;\n  ')} .`;
}

function verb({ value }: IriTerm): string {
  return value === `${PREFIXES.rdf}type` ? 'a' : iri(value);
}

function term(value: IriTerm | LiteralTerm): string {
  if (value.kind === 'iri') return iri(value.value);
  const quoted = `"${escape(value.value)}"`;
  return value.datatype === `${PREFIXES.xsd}string` ? quoted : `${quoted}^^${iri(value.datatype)}`;
}

/** A prefixed name where the local part needs no escape in any position; otherwise the whole IRI. */
function iri(value: string): string {
  for (const [prefix, namespace] of Object.entries(PREFIXES)) {
    const local = value.slice(namespace.length);
    if (value.startsWith(namespace) && /^[A-Za-z_][A-Za-z0-9_-]*$/.test(local)) return `${prefix}:${local}`;
  }
  return `<${value}>`;
}

function escape(text: string): string {
  return text.replace(/["\\\p{Cc}\p{Cf}]/gu, (character) => {
    if (character === '"' || character === '\\') return `\\${character}`;
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
  });
}

function hex(code: number, length: number): string {
  return code.toString(16).toUpperCase().padStart(length, '0');
}
