import { Automaton } from './automaton.js';
import { isLineBreak, isWordCharacter } from './character-class.js';
import type { Anchor } from './node.js';
import type { Program } from './program.js';
import { closure, step } from './simulate.js';

/** Whether a pattern fits a whole text. Calls `tick` now and then, so that a search can be stopped. */
export type Matcher = (text: string, tick: () => void) => boolean;

/**
 * All ways through the pattern are followed at once, so that no pattern can take longer than its size times the text's
 * length.
 */
export function createMatcher(program: Program): Matcher {
  if (program.hasAnchors) return (text, tick) => runWithAnchors(program, text, tick);
  const automaton = new Automaton(program);
  return (text, tick) => automaton.matches(text, tick);
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
