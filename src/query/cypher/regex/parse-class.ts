import { anyOf, escapedClass, inRange, negate, propertyClass } from './character-class.js';
import type { CharacterTest } from './node.js';
import { invalidPattern } from './pattern-error.js';
import type { PatternReader } from './reader.js';

const CONTROL: ReadonlyMap<string, number> = new Map([['t', 9], ['n', 10], ['r', 13], ['f', 12], ['a', 7], ['e', 27], ['0', 0]]);

/** What follows a backslash and stands for one character or a class of them. */
export function parseEscape(reader: PatternReader): CharacterTest {
  const classTest = escapedClass(reader.peek());
  if (classTest) {
    reader.take();
    return classTest;
  }
  if (reader.peek() === 'p' || reader.peek() === 'P') return parseProperty(reader);
  const point = parseEscapedPoint(reader);
  return (other) => other === point;
}

function parseProperty(reader: PatternReader): CharacterTest {
  const isNegated = reader.take() === 'P';
  const test = propertyClass(reader.takeIf('{') ? reader.takeUntil('}') : reader.take());
  return isNegated ? negate(test) : test;
}

function parseEscapedPoint(reader: PatternReader): number {
  const letter = reader.take();
  if (letter === 'x') return reader.takeIf('{') ? toPoint(reader.takeUntil('}')) : toPoint(reader.take() + reader.take());
  if (letter === 'u') return toPoint(reader.take() + reader.take() + reader.take() + reader.take());
  const control = CONTROL.get(letter);
  if (control !== undefined) return control;
  if (/^[a-zA-Z0-9]$/.test(letter)) throw invalidPattern(`'\\${letter}' means nothing here`);
  return letter.codePointAt(0) ?? 0;
}

function toPoint(digits: string): number {
  const point = /^[0-9a-fA-F]{1,6}$/.test(digits) ? Number.parseInt(digits, 16) : Infinity;
  if (point > 0x10ffff) throw invalidPattern(`'${digits}' is no character's number`);
  return point;
}

/** What follows `[`: `a-z`, `^…`, classes in classes, and `&&` for what belongs to both sides. */
export function parseClass(reader: PatternReader): CharacterTest {
  return reader.nested(() => {
    const isNegated = reader.takeIf('^');
    const sides = [parseUnion(reader)];
    while (reader.takeIf('&&')) sides.push(parseUnion(reader));
    reader.expect(']');
    const test: CharacterTest = (point) => sides.every((side) => side(point));
    return isNegated ? negate(test) : test;
  });
}

function parseUnion(reader: PatternReader): CharacterTest {
  const tests: CharacterTest[] = [];
  for (let isFirst = true; (isFirst || reader.peek() !== ']') && !(reader.peek() === '&' && reader.peek(1) === '&'); isFirst = false) {
    tests.push(reader.takeIf('[') ? parseClass(reader) : parseMember(reader));
  }
  return anyOf(tests);
}

function parseMember(reader: PatternReader): CharacterTest {
  const isClass = reader.peek() === '\\' && (escapedClass(reader.peek(1)) !== undefined || /^[pP]$/.test(reader.peek(1)));
  if (isClass) {
    reader.take();
    return parseEscape(reader);
  }
  const first = takePoint(reader);
  if (reader.peek() !== '-' || reader.peek(1) === ']' || reader.peek(1) === '[') return (point) => point === first;
  reader.take();
  const last = takePoint(reader);
  if (last < first) throw invalidPattern('a range of characters is upside down');
  return inRange(first, last);
}

function takePoint(reader: PatternReader): number {
  const character = reader.take();
  return character === '\\' ? parseEscapedPoint(reader) : character.codePointAt(0) ?? 0;
}
