import type { Anchor } from './node.js';
import type { Program } from './program.js';

/** The states that come after those that read a character, given by its code point. */
export function step({ instructions }: Program, states: readonly number[], point: number): number[] {
  const next: number[] = [];
  for (const state of states) {
    const instruction = instructions[state];
    if (instruction?.kind === 'character' && instruction.test(point)) next.push(state + 1);
  }
  return next;
}

/** All states that can be reached without reading a character, in order. */
export function closure({ instructions }: Program, starts: readonly number[], holds: (anchor: Anchor) => boolean = () => false): number[] {
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
