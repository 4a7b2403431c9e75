import type { Literal, Modality, Polarity, Tense } from '../model/claim.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { OutsideClaim, OutsideEnd } from '../model/outside-claim.js';
import type { Span } from '../model/span.js';
import { ingestDiagnostic } from './ingest-diagnostic.js';
import { UserFileError } from './user-file-error.js';

export interface ReadClaims {
  readonly claims: readonly OutsideClaim[];
  /** One for each line that is no claim. */
  readonly diagnostics: readonly Diagnostic[];
}

const POLARITIES: readonly Polarity[] = ['asserted', 'negated'];
const MODALITIES: readonly Modality[] = ['actual', 'planned', 'threatened', 'in_talks', 'possible', 'advised', 'claimed'];
const TENSES: readonly Tense[] = ['past', 'present', 'future'];
const LITERAL_TYPES: readonly Literal['type'][] = ['Date', 'Quantity', 'Text'];

/**
 * Reads claims of others, one JSON object a line (see docs/claims.md). A line that cannot be understood is told and left out: what
 * language models write is not all well formed.
 */
export function readClaims(text: string, file: string): ReadClaims {
  const claims: OutsideClaim[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, content] of text.replace(/^\uFEFF/u, '').split(/\r?\n/u).entries()) {
    if (content.trim() === '') continue;
    try {
      claims.push(readClaim(content, file, index + 1));
    } catch (error) {
      if (!(error instanceof UserFileError)) throw error;
      diagnostics.push(ingestDiagnostic('warning', 'bad-record', file, `no claim: ${error.problem}`, error.line));
    }
  }
  return { claims, diagnostics };
}

function readClaim(content: string, file: string, line: number): OutsideClaim {
  const at = fieldsOf(parse(content, file, line), '', file, line);
  const relation = at.text('relation');
  if (!/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/u.test(relation)) throw at.fail(`"relation" must be UPPER_SNAKE, not ${JSON.stringify(relation)}`);
  return {
    line, file, relation, doc: at.text('doc'), by: at.text('by'),
    subject: readEnd(at.inner('subject'), false), object: readEnd(at.inner('object'), true),
    quote: at.optionalText('quote'), span: at.span(),
    polarity: at.oneOf('polarity', POLARITIES, 'asserted'), modality: at.oneOf('modality', MODALITIES, 'actual'), tense: at.oneOf('tense', TENSES, 'present'),
    attribution: at.optionalText('attribution'), qualifiers: at.texts('qualifiers'), confidence: at.share('confidence', 0.5),
  };
}

function readEnd(at: Fields, mayBeValue: boolean): OutsideEnd {
  const text = at.text('text');
  const type = at.optionalText('type');
  const value = at.optionalText('value');
  if (value === null || !mayBeValue) return { text, span: at.span(), type, literal: null };
  return { text, span: at.span(), type: null, literal: { value, type: at.oneOf('type', LITERAL_TYPES, 'Text') } };
}

/** An object of a line, read field by field with errors that say what is wrong. */
interface Fields {
  readonly text: (field: string) => string;
  readonly optionalText: (field: string) => string | null;
  readonly oneOf: <T extends string>(field: string, allowed: readonly T[], otherwise: T) => T;
  readonly share: (field: string, otherwise: number) => number;
  readonly texts: (field: string) => Record<string, string>;
  readonly inner: (field: string) => Fields;
  /** From `start` and `end`; null without them. */
  readonly span: () => Span | null;
  readonly fail: (problem: string) => UserFileError;
}

function fieldsOf(value: unknown, place: string, file: string, line: number): Fields {
  const fail = (problem: string): UserFileError => new UserFileError(file, line, problem);
  const name = (field: string): string => JSON.stringify(place === '' ? field : `${place}.${field}`);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw fail(place === '' ? 'the line must be a JSON object' : `${JSON.stringify(place)} must be an object`);
  const fields = new Map<string, unknown>(Object.entries(value));
  const optionalText = (field: string): string | null => {
    const found = fields.get(field) ?? null;
    if (found === null) return null;
    if (typeof found !== 'string' || found.trim() === '') throw fail(`${name(field)} must be a text that is not empty`);
    return found;
  };
  return {
    fail, optionalText,
    text: (field) => {
      const found = optionalText(field);
      if (found === null) throw fail(`${name(field)} is missing`);
      return found;
    },
    oneOf: (field, allowed, otherwise) => {
      const found = fields.get(field) ?? otherwise;
      const known = allowed.find((word) => word === found);
      if (known === undefined) throw fail(`${name(field)} must be one of ${allowed.join(', ')}`);
      return known;
    },
    share: (field, otherwise) => {
      const found = fields.get(field) ?? otherwise;
      if (typeof found !== 'number' || !(found >= 0 && found <= 1)) throw fail(`${name(field)} must be a number from 0 to 1`);
      return found;
    },
    texts: (field) => {
      const found = fields.get(field) ?? {};
      if (typeof found !== 'object' || Array.isArray(found) || Object.values(found).some((item) => typeof item !== 'string')) throw fail(`${name(field)} must be an object of texts`);
      return Object.fromEntries(Object.entries(found)) as Record<string, string>;
    },
    inner: (field) => fieldsOf(fields.get(field), field, file, line),
    span: () => {
      const [start, end] = [fields.get('start') ?? null, fields.get('end') ?? null];
      if (start === null && end === null) return null;
      if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) throw fail(`${name('start')} and ${name('end')} must both be whole numbers`);
      return { start: start as number, end: end as number };
    },
  };
}

function parse(content: string, file: string, line: number): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new UserFileError(file, line, `this line is not JSON: ${(error as Error).message.slice(0, 200)}`);
  }
}
