import { isLineBreak, isWordCharacter } from './character-class.js';
import type { Anchor } from './node.js';
import type { Program } from './program.js';

/**
 * Whether a pattern fits a whole text. All ways through the pattern are followed at once, so that no pattern can take
 * longer than its size times the text's length. Sets of states that come up are remembered with where each character
 * leads (a DFA built on the go), which makes the usual case one look per character.
 */
export function matchesWhole(program: Program, text: string, tick: () => void): boolean {
  return program.hasAnchors ? runWithAnchors(program, text, tick) : runRemembering(program, text, tick);
}

const COMMON = 128;

interface StateSet {
  readonly states: readonly number[];
  readonly isAccepting: boolean;
  /** Where a character leads, by its code point: the common ones in a list, the others in a map. */
  readonly common: (StateSet | undefined)[];
  readonly others: Map<number, StateSet>;
}

interface Memory {
  readonly start: StateSet;
  readonly byKey: Map<string, StateSet>;
}

const memories = new WeakMap<Program, Memory>();

/** Patterns whose sets are more than this start remembering anew. */
const MOST_SETS = 2000;

function memoryOf(program: Program): Memory {
  const known = memories.get(program);
  if (known && known.byKey.size < MOST_SETS) return known;
  const byKey = new Map<string, StateSet>();
  const memory = { start: toSet(program, closure(program, [0]), byKey), byKey };
  memories.set(program, memory);
  return memory;
}

function toSet(program: Program, states: readonly number[], byKey: Map<string, StateSet>): StateSet {
  const key = states.join();
  let set = byKey.get(key);
  if (!set) {
    set = { states, isAccepting: states.includes(program.instructions.length - 1), common: new Array<undefined>(COMMON), others: new Map() };
    byKey.set(key, set);
  }
  return set;
}

function runRemembering(program: Program, text: string, tick: () => void): boolean {
  const { start, byKey } = memoryOf(program);
  let set = start;
  for (let index = 0; index < text.length; index += 1) {
    let point = text.charCodeAt(index);
    if (point >= 0xd800 && point < 0xdc00) {
      point = text.codePointAt(index) ?? point;
      if (point > 0xffff) index += 1;
    }
    let next = point < COMMON ? set.common[point] : set.others.get(point);
    if (!next) {
      tick();
      next = toSet(program, closure(program, step(program, set.states, point)), byKey);
      if (point < COMMON) set.common[point] = next;
      else set.others.set(point, next);
    }
    if (next.states.length === 0) return false;
    set = next;
  }
  return set.isAccepting;
}

function step({ instructions }: Program, states: readonly number[], point: number): number[] {
  const next: number[] = [];
  for (const state of states) {
    const instruction = instructions[state];
    if (instruction?.kind === 'character' && instruction.test(point)) next.push(state + 1);
  }
  return next;
}

/** All states that can be reached without reading a character, in order. */
function closure({ instructions }: Program, starts: readonly number[], holds: (anchor: Anchor) => boolean = () => false): number[] {
  const seen = new Set<number>();
  const waiting = [...starts];
  const result: number[] = [];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    if (seen.has(state)) continue;
    seen.add(state);
    const instruction = instructions[state];
    switch (instruction?.kind) {
      case 'split': waiting.push(instruction.first, instruction.second); break;
      case 'jump': waiting.push(instruction.target); break;
      case 'anchor': if (holds(instruction.anchor)) waiting.push(state + 1); break;
      case 'character': case 'match': result.push(state); break;
    }
  }
  return result.sort((a, b) => a - b);
}

function runWithAnchors(program: Program, text: string, tick: () => void): boolean {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  let states = closure(program, [0], (anchor) => holdsAt(anchor, points, 0));
  for (let index = 0; index < points.length && states.length > 0; index += 1) {
    tick();
    states = closure(program, step(program, states, points[index] ?? 0), (anchor) => holdsAt(anchor, points, index + 1));
  }
  return states.includes(program.instructions.length - 1);
}

function holdsAt(anchor: Anchor, points: readonly number[], index: number): boolean {
  switch (anchor) {
    case 'start': return index === 0;
    case 'end': return index === points.length;
    case 'lineStart': return index === 0 || isLineBreak(points[index - 1] ?? 0);
    case 'lineEnd': return index === points.length || isLineBreak(points[index] ?? 0);
    case 'wordEdge': return isWordEdge(points, index);
    case 'noWordEdge': return !isWordEdge(points, index);
  }
}

function isWordEdge(points: readonly number[], index: number): boolean {
  const before = index > 0 && isWordCharacter(points[index - 1] ?? 0);
  const after = index < points.length && isWordCharacter(points[index] ?? 0);
  return before !== after;
}
