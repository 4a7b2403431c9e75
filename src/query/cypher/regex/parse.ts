import { ignoreCase, isLineBreak, negate } from './character-class.js';
import { EMPTY } from './node.js';
import type { Anchor, CharacterTest, RegexNode } from './node.js';
import { parseClass, parseEscape } from './parse-class.js';
import { invalidPattern } from './pattern-error.js';
import { assemble } from './program.js';
import type { Program } from './program.js';
import { PatternReader } from './reader.js';
import type { Flags } from './reader.js';

/**
 * Java's regular expressions, as Neo4j has them, without those parts that need guessing and going back: references to
 * groups and looking ahead or behind are refused. What is left always matches in time that grows with the text only.
 */
export function parseRegularExpression(pattern: string): Program {
  const reader = new PatternReader(unquote(pattern));
  const node = parseChoice(reader);
  if (!reader.isAtEnd) throw invalidPattern("there is a ')' without its '('");
  return assemble(node);
}

/** `\Qa.b\E` written as `a\.b`; a backslash that is itself escaped does not begin a quotation. */
function unquote(pattern: string): string {
  return pattern.replace(/\\Q(.*?)(?:\\E|$)|\\[^]/gs, (whole, quoted: string | undefined) =>
    (quoted === undefined ? whole : quoted.replace(/[^\p{L}\p{N}]/gu, '\\$&')));
}

function parseChoice(reader: PatternReader): RegexNode {
  const parts = [parseSequence(reader)];
  while (reader.takeIf('|')) parts.push(parseSequence(reader));
  return parts.length === 1 ? parts[0] ?? EMPTY : { kind: 'choice', parts };
}

function parseSequence(reader: PatternReader): RegexNode {
  const parts: RegexNode[] = [];
  while (!reader.isAtEnd && reader.peek() !== '|' && reader.peek() !== ')') {
    if (skipsComment(reader)) continue;
    parts.push(parseRepeated(reader, parseItem(reader)));
  }
  return parts.length === 1 ? parts[0] ?? EMPTY : { kind: 'sequence', parts };
}

/** With the flag x blanks mean nothing, and # begins a comment. */
function skipsComment(reader: PatternReader): boolean {
  if (!reader.flags.allowsComments) return false;
  if (/^\s$/.test(reader.peek())) {
    reader.take();
    return true;
  }
  if (!reader.takeIf('#')) return false;
  while (!reader.isAtEnd && reader.take() !== '\n');
  return true;
}

/** More copies of a part than this would make the machine too large; nesting multiplies them. */
const MOST_REPEATS = 1000;

function parseRepeated(reader: PatternReader, item: RegexNode): RegexNode {
  let node = item;
  for (;;) {
    const range = takeRange(reader);
    if (!range) return node;
    const [least, most] = range;
    if (most < least) throw invalidPattern('a repetition has its greater number first');
    if (least > MOST_REPEATS || (most !== Infinity && most > MOST_REPEATS)) throw invalidPattern(`at most ${MOST_REPEATS} repetitions can be counted`);
    // Lazy or not: for the question whether the whole text fits it makes no difference.
    if (!reader.takeIf('?') && reader.takeIf('+')) throw invalidPattern('possessive repetition (a++) is not supported');
    node = { kind: 'repeat', part: node, least, most };
  }
}

function takeRange(reader: PatternReader): readonly [number, number] | undefined {
  if (reader.takeIf('*')) return [0, Infinity];
  if (reader.takeIf('+')) return [1, Infinity];
  if (reader.takeIf('?')) return [0, 1];
  if (!reader.takeIf('{')) return undefined;
  const text = reader.takeUntil('}');
  const match = /^(\d{1,6})(,(\d{0,6}))?$/.exec(text);
  if (!match) throw invalidPattern(`'{${text}}' is no repetition`);
  const least = Number(match[1]);
  return [least, match[2] === undefined ? least : match[3] === '' ? Infinity : Number(match[3])];
}

function parseItem(reader: PatternReader): RegexNode {
  const { flags } = reader;
  const first = reader.take();
  switch (first) {
    case '(': return reader.peek() === '?' ? parseSpecialGroup(reader) : parseGroup(reader);
    case '[': return character(parseClass(reader), flags);
    case '.': return character(flags.dotIsAll ? () => true : negate(isLineBreak), flags);
    case '^': return anchor(flags.isMultiline ? 'lineStart' : 'start');
    case '$': return anchor(flags.isMultiline ? 'lineEnd' : 'end');
    case '\\': return parseEscaped(reader);
    case '*': case '+': case '?': throw invalidPattern(`'${first}' has nothing before it to repeat`);
    default: return literal(first, flags);
  }
}

function literal(text: string, flags: Flags): RegexNode {
  const wanted = text.codePointAt(0);
  return character((point) => point === wanted, flags);
}

function character(test: CharacterTest, flags: Flags): RegexNode {
  return { kind: 'character', test: flags.ignoresCase ? ignoreCase(test, flags.isUnicode) : test };
}

function anchor(name: Anchor): RegexNode {
  return { kind: 'anchor', anchor: name };
}

function parseGroup(reader: PatternReader): RegexNode {
  return reader.nested(() => {
    const node = parseChoice(reader);
    reader.expect(')');
    return node;
  });
}

/** `(?:…)`, `(?<name>…)`, `(?i)`, `(?i:…)` */
function parseSpecialGroup(reader: PatternReader): RegexNode {
  reader.take();
  if (reader.takeIf(':')) return parseGroup(reader);
  if (['=', '!', '>'].includes(reader.peek()) || (reader.peek() === '<' && ['=', '!'].includes(reader.peek(1)))) {
    throw invalidPattern('looking ahead or behind, and atomic groups, are not supported');
  }
  if (reader.takeIf('<')) {
    reader.takeUntil('>');
    return parseGroup(reader);
  }
  const before = reader.flags;
  const flags = takeFlags(reader);
  if (reader.takeIf(')')) {
    reader.flags = flags;
    return EMPTY;
  }
  reader.expect(':');
  reader.flags = flags;
  const node = parseGroup(reader);
  reader.flags = before;
  return node;
}

function takeFlags(reader: PatternReader): Flags {
  let { flags } = reader;
  let value = true;
  while (/^[a-zA-Z-]$/.test(reader.peek())) {
    const letter = reader.take();
    switch (letter) {
      case '-': value = false; break;
      case 'i': flags = { ...flags, ignoresCase: value }; break;
      case 'u': flags = { ...flags, isUnicode: value }; break;
      case 's': flags = { ...flags, dotIsAll: value }; break;
      case 'm': flags = { ...flags, isMultiline: value }; break;
      case 'x': flags = { ...flags, allowsComments: value }; break;
      default: throw invalidPattern(`there is no flag '${letter}'`);
    }
  }
  return flags;
}

function parseEscaped(reader: PatternReader): RegexNode {
  const { flags } = reader;
  switch (reader.peek()) {
    case 'b': case 'B': return anchor(reader.take() === 'b' ? 'wordEdge' : 'noWordEdge');
    case 'A': reader.take(); return anchor('start');
    case 'z': case 'Z': reader.take(); return anchor('end');
    case 'k': case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9':
      throw invalidPattern('references to groups are not supported');
    default: return character(parseEscape(reader), flags);
  }
}
