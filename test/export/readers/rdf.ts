import { Parser } from 'n3';
import { readBack } from './read-back.js';
import type { ReadBack } from './read-back.js';

/** A triple with its terms as N-Triples would write them, nearly: `<iri>` or `"text"^^<type>`. */
export type Triple = readonly [string, string, string];

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string';

export function turtleTriples(text: string): Triple[] {
  return new Parser({ format: 'text/turtle' }).parse(text).map(({ subject, predicate, object }): Triple => [
    iri(subject.value), iri(predicate.value),
    object.termType === 'Literal' ? literal(object.value, object.datatype.value) : iri(object.value),
  ]);
}

type JsonLdValue = string | { readonly '@id'?: string; readonly '@value'?: string; readonly '@type'?: string };

/** Expands as far as our files go: prefixes in the context, node objects, no nesting. */
export function jsonldTriples(text: string): Triple[] {
  const file = JSON.parse(text) as { '@context': Record<string, string>; '@graph': Record<string, unknown>[] };
  const expand = (name: string): string => {
    const colon = name.indexOf(':');
    const namespace = Object.hasOwn(file['@context'], name.slice(0, colon)) ? file['@context'][name.slice(0, colon)] : undefined;
    if (namespace === undefined || name.startsWith('//', colon + 1)) throw new Error(`no prefix in ${name}`);
    return namespace + name.slice(colon + 1);
  };
  const objectOf = (value: JsonLdValue): string => {
    if (typeof value === 'string') return literal(value, XSD_STRING);
    return value['@id'] === undefined ? literal(value['@value'] ?? '', expand(value['@type'] ?? '')) : iri(expand(value['@id']));
  };
  return file['@graph'].flatMap(({ '@id': id, '@type': types, ...properties }) => {
    const subject = iri(expand(String(id)));
    return [
      ...((types ?? []) as string[]).map((type): Triple => [subject, iri(`${RDF}type`), iri(expand(type))]),
      ...Object.entries(properties).flatMap(([predicate, values]) =>
        (values as JsonLdValue[]).map((value): Triple => [subject, iri(expand(predicate)), objectOf(value)])),
    ];
  });
}

function iri(value: string): string {
  if (/[\s<>"{}|\\^`\p{Cc}]/u.test(value)) throw new Error(`no IRI: ${value}`);
  return `<${value}>`;
}

function literal(value: string, datatype: string): string {
  return `${JSON.stringify(value)}^^<${datatype}>`;
}

/** A literal of ours as a triple's third part. */
export function literalTriplePart({ value, datatype }: { readonly value: string; readonly datatype: string }): string {
  return literal(value, datatype);
}

export function readRdf(triples: readonly Triple[]): ReadBack {
  const valueOf = (subject: string, predicate: string): string =>
    triples.find(([s, p]) => s === subject && p === `<${predicate}>`)?.[2] ?? '?';
  const label = (term: string): string =>
    term.startsWith('<') ? textOf(valueOf(term, 'http://www.w3.org/2000/01/rdf-schema#label')) : textOf(term);
  const instancesOf = (type: string): string[] =>
    triples.filter(([, p, o]) => p === `<${RDF}type>` && o === `<${type}>`).map(([s]) => s);
  return readBack(
    instancesOf('urn:relata:vocabulary:Entity').map(label),
    instancesOf(`${RDF}Statement`).map((fact) => [
      label(valueOf(fact, `${RDF}subject`)), localName(valueOf(fact, `${RDF}predicate`)), label(valueOf(fact, `${RDF}object`)),
    ]),
  );
}

/** The triples that say something outright, as `[subject, relation, object]` by terms. */
export function plainTriples(triples: readonly Triple[]): string[] {
  return triples.filter(([, p]) => p.startsWith('<urn:relata:relation:')).map((triple) => triple.join(' ')).sort();
}

function textOf(term: string): string {
  return JSON.parse(term.slice(0, term.lastIndexOf('^^<'))) as string;
}

/** The relation's name out of its IRI. */
function localName(term: string): string {
  return decodeURIComponent(term.slice('<urn:relata:relation:'.length, -1));
}
