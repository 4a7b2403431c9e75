import { invalidPattern } from './pattern-error.js';
import type { CharacterTest } from './node.js';

export function inRange(first: number, last: number): CharacterTest {
  return (point) => point >= first && point <= last;
}

export function anyOf(tests: readonly CharacterTest[]): CharacterTest {
  return (point) => tests.some((test) => test(point));
}

export function negate(test: CharacterTest): CharacterTest {
  return (point) => !test(point);
}

/** Also true for the same letter in the other case; Java's default looks at ASCII letters only. */
export function ignoreCase(test: CharacterTest, isUnicode: boolean): CharacterTest {
  return (point) => {
    if (test(point)) return true;
    if (point < 128) return isLetter(point) && test(point ^ 32);
    if (!isUnicode) return false;
    const text = String.fromCodePoint(point);
    return [text.toLowerCase(), text.toUpperCase()].some((other) => Array.from(other).length === 1 && test(other.codePointAt(0) ?? 0));
  };
}

function isLetter(point: number): boolean {
  const lower = point | 32;
  return lower >= 97 && lower <= 122;
}

const isDigit: CharacterTest = inRange(48, 57);
export const isWordCharacter: CharacterTest = (point) => isLetter(point) || isDigit(point) || point === 95;
const isSpace: CharacterTest = (point) => point === 32 || (point >= 9 && point <= 13);
export const isLineBreak: CharacterTest = (point) =>
  point === 10 || point === 13 || point === 0x85 || point === 0x2028 || point === 0x2029;

/** `\d`, `\w` and so on; undefined for other letters. */
export function escapedClass(letter: string): CharacterTest | undefined {
  switch (letter) {
    case 'd': return isDigit;
    case 'D': return negate(isDigit);
    case 'w': return isWordCharacter;
    case 'W': return negate(isWordCharacter);
    case 's': return isSpace;
    case 'S': return negate(isSpace);
    case 'h': return (point) => point === 32 || point === 9 || point === 0xa0;
    case 'v': return (point) => isLineBreak(point) || point === 11 || point === 12;
    default: return undefined;
  }
}

const JAVA_NAMES: ReadonlyMap<string, string> = new Map([
  ['Lower', '[a-z]'], ['Upper', '[A-Z]'], ['Alpha', '[A-Za-z]'], ['Digit', '[0-9]'], ['Alnum', '[A-Za-z0-9]'],
  ['Punct', '[!-/:-@\\[-`{-~]'], ['Space', '\\s'], ['Blank', '[ \\t]'], ['XDigit', '[0-9A-Fa-f]'],
  ['IsAlphabetic', '\\p{Alphabetic}'], ['IsLetter', '\\p{L}'], ['IsDigit', '\\p{Nd}'], ['IsUppercase', '\\p{Uppercase}'],
  ['IsLowercase', '\\p{Lowercase}'], ['IsPunctuation', '\\p{P}'], ['IsWhite_Space', '\\p{White_Space}'],
]);

/** `\p{L}`, `\p{Lu}`, `\p{IsGreek}`, `\p{Alpha}` */
export function propertyClass(name: string): CharacterTest {
  const script = name.startsWith('Is') ? `\\p{Script=${name.slice(2)}}` : `\\p{${name}}`;
  const source = JAVA_NAMES.get(name) ?? script;
  let expression: RegExp;
  try {
    // One class for one character: JavaScript's own engine cannot run wild on that.
    expression = new RegExp(`^${source}$`, 'u');
  } catch {
    throw invalidPattern(`there is no class of characters \\p{${name}}`);
  }
  return (point) => expression.test(String.fromCodePoint(point));
}
