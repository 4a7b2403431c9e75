import type { Span } from '../model/span.js';

/** A text with what somebody says is in it: gold by a person, or what `relata extract` prints. */
export interface AnnotatedText {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly AnnotatedEntity[];
  readonly relations: readonly AnnotatedRelation[];
}

export interface AnnotatedEntity {
  readonly id: string;
  readonly type: string;
  readonly mentions: readonly AnnotatedMention[];
}

interface AnnotatedMention extends Span {
  /** `name`, `nominal` or `pronoun`; null where the annotation does not tell: then it is taken for a name. */
  readonly kind: string | null;
}

export interface AnnotatedRelation {
  readonly type: string;
  /** Entity id. */
  readonly head: string;
  /** Entity id, or null where the end is words or a value. */
  readonly tail: string | null;
  readonly tailText: string | null;
  readonly open: boolean;
  readonly polarity: string;
  readonly modality: string;
}

/** A line of annotated text that cannot be used; `line` is counted from 1. */
export class AnnotationError extends Error {
  override readonly name = 'AnnotationError';

  constructor(
    readonly line: number,
    readonly problem: string,
  ) {
    super(`line ${line}: ${problem}`);
  }
}

/**
 * Reads annotated texts, one JSON object a line, in the form that `writeAnnotatedLine` writes; fields that are not needed may be
 * missing. Spans must lie in the text, relations must lead from and to entities of the line.
 * @throws {AnnotationError} naming the line.
 */
export function readAnnotatedTexts(lines: string): AnnotatedText[] {
  return lines.replace(/^\uFEFF/u, '').split(/\r?\n/u).flatMap((content, index) => (content.trim() === '' ? [] : [readLine(content, index + 1)]));
}

function readLine(content: string, line: number): AnnotatedText {
  const fail = (problem: string): AnnotationError => new AnnotationError(line, problem);
  const record = asRecord(parse(content, fail), 'the line', fail);
  const text = asText(record.get('text'), '"text"', fail);
  const entities = asList(record.get('entities'), '"entities"', fail).map((item, index) => readEntity(asRecord(item, `entities[${index}]`, fail), `entities[${index}]`, text, fail));
  const ids = new Set(entities.map(({ id }) => id));
  const relations = asList(record.get('relations'), '"relations"', fail).map((item, index) => readRelation(asRecord(item, `relations[${index}]`, fail), `relations[${index}]`, ids, fail));
  const id = record.get('id');
  return { id: typeof id === 'string' || typeof id === 'number' ? String(id) : `line-${line}`, text, entities, relations };
}

type Fail = (problem: string) => AnnotationError;
type Fields = ReadonlyMap<string, unknown>;

function readEntity(fields: Fields, place: string, text: string, fail: Fail): AnnotatedEntity {
  const mentions = asList(fields.get('mentions'), `${place}.mentions`, fail).map((item, index): AnnotatedMention => {
    const mention = asRecord(item, `${place}.mentions[${index}]`, fail);
    const [start, end] = [mention.get('start'), mention.get('end')];
    const isSpan = Number.isInteger(start) && Number.isInteger(end) && 0 <= Number(start) && Number(start) < Number(end) && Number(end) <= text.length;
    if (!isSpan) throw fail(`${place}.mentions[${index}] is no span of the text: ${String(start)}-${String(end)}`);
    const [words, kind] = [mention.get('text'), mention.get('kind')];
    const there = text.slice(Number(start), Number(end));
    if (typeof words === 'string' && words !== there) throw fail(`${place}.mentions[${index}] reads ${JSON.stringify(there)}, not ${JSON.stringify(words)}: are the offsets UTF-16 code units?`);
    return { start: Number(start), end: Number(end), kind: typeof kind === 'string' ? kind : null };
  });
  return { id: asText(fields.get('id'), `${place}.id`, fail), type: asText(fields.get('type'), `${place}.type`, fail), mentions };
}

function readRelation(fields: Fields, place: string, ids: ReadonlySet<string>, fail: Fail): AnnotatedRelation {
  const head = asText(fields.get('head'), `${place}.head`, fail);
  const tail = fields.has('tail') ? asText(fields.get('tail'), `${place}.tail`, fail) : null;
  const tailText = fields.has('tailText') ? asText(fields.get('tailText'), `${place}.tailText`, fail) : null;
  for (const id of [head, tail]) if (id !== null && !ids.has(id)) throw fail(`${place}: there is no entity ${JSON.stringify(id)}`);
  if (tail === null && tailText === null) throw fail(`${place} needs a "tail" or a "tailText"`);
  const word = (name: string, otherwise: string): string => (typeof fields.get(name) === 'string' ? String(fields.get(name)) : otherwise);
  return { type: asText(fields.get('type'), `${place}.type`, fail), head, tail, tailText, open: fields.get('open') === true, polarity: word('polarity', 'asserted'), modality: word('modality', 'actual') };
}

function parse(content: string, fail: Fail): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw fail(`not JSON: ${(error as Error).message.slice(0, 200)}`);
  }
}

function asRecord(value: unknown, place: string, fail: Fail): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw fail(`${place} must be an object`);
  return new Map(Object.entries(value));
}

function asList(value: unknown, place: string, fail: Fail): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw fail(`${place} must be a list`);
  return value;
}

function asText(value: unknown, place: string, fail: Fail): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') throw fail(`${place} must be a text that is not empty`);
  return value;
}
