import { outOfRange, invalidArgument } from './argument-error.js';
import type { FunctionDefinition } from './definition.js';
import { BOOLEAN, STRING, listOf } from '../semantics/static-type.js';
import type { TypeName } from '../semantics/static-type.js';
import type { Value } from '../values/value.js';

const TEXTS: readonly (readonly TypeName[])[] = [['string']];
const TEXT_AND_COUNT: readonly (readonly TypeName[])[] = [['string'], ['integer']];

/** Whether a text has characters that JavaScript counts as two. */
function hasSurrogates(text: string): boolean {
  return /[\ud800-\udfff]/.test(text);
}

/** Cypher counts whole characters (code points). */
export function textLength(text: string): number {
  return hasSurrogates(text) ? Array.from(text).length : text.length;
}

function sliceText(text: string, from: number, to: number): string {
  return hasSurrogates(text) ? Array.from(text).slice(from, to).join('') : text.slice(from, to);
}

export function reverseText(text: string): string {
  return Array.from(text).reverse().join('');
}

function text(name: string, value: Value | undefined): string {
  if (typeof value !== 'string') throw invalidArgument(name, value);
  return value;
}

function count(name: string, value: Value | undefined): number {
  if (typeof value !== 'bigint') throw invalidArgument(name, value);
  if (value < 0n) throw outOfRange(`${name}() takes no negative length or start`);
  return Number(value);
}

function onText(name: string, change: (text: string) => string): FunctionDefinition {
  return { name, least: 1, most: 1, takes: TEXTS, returns: STRING, evaluate: ([value]) => change(text(name, value)) };
}

/** As Java has it: spaces that hold words together are no blanks. */
function isBlank(character: string): boolean {
  return character.trim() === '' && !/[\u00a0\u2007\u202f\ufeff]/.test(character);
}

/** `trim('  a ')`, and `trim('xxa', 'x')` as Neo4j's btrim takes it. */
function trimming(name: string, sides: 'start' | 'end' | 'both'): FunctionDefinition {
  return {
    name, least: 1, most: 2, takes: TEXTS, returns: STRING,
    evaluate: ([value, characters]) => {
      const unwanted = characters === undefined ? undefined : new Set(text(name, characters));
      const isUnwanted = (character: string): boolean => unwanted?.has(character) ?? isBlank(character);
      const points = Array.from(text(name, value));
      let [from, to] = [0, points.length];
      if (sides !== 'end') while (from < to && isUnwanted(points[from] ?? '')) from += 1;
      if (sides !== 'start') while (to > from && isUnwanted(points[to - 1] ?? '')) to -= 1;
      return points.slice(from, to).join('');
    },
  };
}

function normalForm(name: string, value: Value | undefined, form: Value = 'NFC'): string {
  const wanted = text(name, form).toUpperCase();
  if (!['NFC', 'NFD', 'NFKC', 'NFKD'].includes(wanted)) throw invalidArgument(name, form);
  return text(name, value).normalize(wanted);
}

function substring([value, from, length]: readonly Value[]): Value {
  const start = count('substring', from);
  const end = length === undefined ? Infinity : start + count('substring', length);
  return sliceText(text('substring', value), start, end);
}

function split([value, delimiter]: readonly Value[]): Value {
  const subject = text('split', value);
  const delimiters = Array.isArray(delimiter) ? delimiter.map((item: Value) => text('split', item)) : [text('split', delimiter)];
  return delimiters.reduce<readonly string[]>((parts, separator) => parts.flatMap((part) => splitOnce(part, separator)), [subject]);
}

/** An empty text has no parts between nothing, but one part otherwise. */
function splitOnce(part: string, separator: string): readonly string[] {
  if (separator === '') return part === '' ? [''] : Array.from(part);
  return part.split(separator);
}

export const TEXT_FUNCTIONS: readonly FunctionDefinition[] = [
  onText('toLower', (value) => value.toLowerCase()),
  onText('lower', (value) => value.toLowerCase()),
  onText('toUpper', (value) => value.toUpperCase()),
  onText('upper', (value) => value.toUpperCase()),
  trimming('trim', 'both'),
  trimming('btrim', 'both'),
  trimming('ltrim', 'start'),
  trimming('rtrim', 'end'),
  { name: 'normalize', least: 1, most: 2, takes: TEXTS, returns: STRING, evaluate: ([value, form]) => normalForm('normalize', value, form) },
  {
    name: 'isNormalized', least: 1, most: 2, takes: TEXTS, returns: BOOLEAN,
    evaluate: ([value, form]) => normalForm('isNormalized', value, form) === value,
  },
  {
    name: 'left', least: 2, most: 2, takes: TEXT_AND_COUNT, returns: STRING,
    evaluate: ([value, length]) => sliceText(text('left', value), 0, count('left', length)),
  },
  {
    name: 'right', least: 2, most: 2, takes: TEXT_AND_COUNT, returns: STRING,
    evaluate: ([value, length]) => {
      const subject = text('right', value);
      return sliceText(subject, Math.max(0, textLength(subject) - count('right', length)), Infinity);
    },
  },
  { name: 'substring', least: 2, most: 3, takes: TEXT_AND_COUNT, returns: STRING, evaluate: substring },
  {
    name: 'replace', least: 3, most: 3, takes: TEXTS, returns: STRING,
    evaluate: ([value, search, replacement], { claim }) => {
      const [subject, wanted, other] = [text('replace', value), text('replace', search), text('replace', replacement)];
      claim((subject.length + 1) * Math.max(1, other.length) / Math.max(1, wanted.length));
      if (wanted === '') return [other, ...Array.from(subject).map((character) => character + other)].join('');
      return subject.split(wanted).join(other);
    },
  },
  { name: 'split', least: 2, most: 2, takes: [['string'], ['string', 'list']], returns: listOf(STRING), evaluate: split },
];
