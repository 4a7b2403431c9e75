import { portableId, toWellFormed } from '../../graph/portable-id.js';
import type { Literal } from '../../model/claim.js';

export interface IriTerm {
  readonly kind: 'iri';
  readonly value: string;
}

export interface LiteralTerm {
  readonly kind: 'literal';
  readonly value: string;
  /** IRI of the datatype. */
  readonly datatype: string;
}

export interface Statement {
  readonly subject: IriTerm;
  readonly predicate: IriTerm;
  readonly object: IriTerm | LiteralTerm;
}

/** All names that the export uses, by the prefix that Turtle and JSON-LD give them. */
export const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  prov: 'http://www.w3.org/ns/prov#',
  nif: 'http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#',
  itsrdf: 'http://www.w3.org/2005/11/its/rdf#',
  relata: 'urn:relata:vocabulary:',
  type: 'urn:relata:type:',
  relation: 'urn:relata:relation:',
  entity: 'urn:relata:entity:',
  fact: 'urn:relata:fact:',
  document: 'urn:relata:document:',
} as const;

export type Prefix = keyof typeof PREFIXES;

/** A name of a published vocabulary, or of Relata's own. */
export function name(prefix: Prefix, local: string): IriTerm {
  return { kind: 'iri', value: PREFIXES[prefix] + local };
}

/** An IRI for something that the text or the user named: whatever the name holds, the IRI holds plain characters. */
export function iriFor(prefix: Prefix, id: string, ...rest: readonly string[]): IriTerm {
  return { kind: 'iri', value: PREFIXES[prefix] + [id, ...rest].map(encode).join('/') };
}

function encode(part: string): string {
  return encodeURIComponent(portableId(part)).replace(/[!'()*]/g, (character) =>
    `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

export function text(value: string): LiteralTerm {
  return { kind: 'literal', value: toWellFormed(value), datatype: `${PREFIXES.xsd}string` };
}

export function integer(value: number): LiteralTerm {
  return { kind: 'literal', value: String(value), datatype: `${PREFIXES.xsd}integer` };
}

export function double(value: number): LiteralTerm {
  return { kind: 'literal', value: String(value), datatype: `${PREFIXES.xsd}double` };
}

export function flag(value: boolean): LiteralTerm {
  return { kind: 'literal', value: String(value), datatype: `${PREFIXES.xsd}boolean` };
}

/** The object of a fact that is a value. Quantities keep the text's own words, under a type of our own. */
export function valueTerm({ value, type }: Literal): LiteralTerm {
  if (type === 'Date') return date(value);
  return type === 'Quantity' ? { ...text(value), datatype: `${PREFIXES.relata}Quantity` } : text(value);
}

/** A date under the XML Schema type that it has the form of; otherwise the words as they are. */
export function date(value: string): LiteralTerm {
  const datatype = dateType(value);
  return datatype === undefined ? text(value) : { kind: 'literal', value, datatype: PREFIXES.xsd + datatype };
}

function dateType(value: string): string | undefined {
  if (/^\d{4}$/.test(value) && value !== '0000') return 'gYear';
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) return 'gYearMonth';
  const day = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(value);
  if (day === null || !isCalendarDay(day[1] ?? '') || (day[2] !== undefined && Number.isNaN(Date.parse(value)))) return undefined;
  return day[2] === undefined ? 'date' : 'dateTime';
}

function isCalendarDay(value: string): boolean {
  const milliseconds = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(value);
}
