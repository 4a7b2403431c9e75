import type { Anchor, CharacterTest, RegexNode } from './node.js';
import { invalidPattern } from './pattern-error.js';

/** One state of the machine that a pattern is turned into (Thompson's construction). */
type Instruction =
  | { readonly kind: 'character'; readonly test: CharacterTest }
  /** Goes on at both places. */
  | { readonly kind: 'split'; first: number; second: number }
  | { readonly kind: 'jump'; target: number }
  | { readonly kind: 'anchor'; readonly anchor: Anchor }
  | { readonly kind: 'match' };

/** `character` and `anchor` go on at the next instruction; the last one is `match`. */
export interface Program {
  readonly instructions: readonly Instruction[];
  readonly hasAnchors: boolean;
}

const LARGEST_PROGRAM = 20_000;

export function assemble(node: RegexNode): Program {
  const instructions: Instruction[] = [];
  emit(node, instructions);
  instructions.push({ kind: 'match' });
  return { instructions, hasAnchors: instructions.some(({ kind }) => kind === 'anchor') };
}

function emit(node: RegexNode, program: Instruction[]): void {
  if (program.length > LARGEST_PROGRAM) throw invalidPattern('it is too large');
  switch (node.kind) {
    case 'empty': return;
    case 'character': program.push({ kind: 'character', test: node.test }); return;
    case 'anchor': program.push({ kind: 'anchor', anchor: node.anchor }); return;
    case 'sequence': for (const part of node.parts) emit(part, program); return;
    case 'choice': emitChoice(node.parts, program); return;
    case 'repeat': emitRepeat(node, program);
  }
}

function emitChoice(parts: readonly RegexNode[], program: Instruction[]): void {
  const jumps: Extract<Instruction, { kind: 'jump' }>[] = [];
  parts.forEach((part, index) => {
    const isLast = index === parts.length - 1;
    const split = isLast ? undefined : pushSplit(program);
    emit(part, program);
    if (!split) return;
    const jump = { kind: 'jump' as const, target: 0 };
    program.push(jump);
    jumps.push(jump);
    split.second = program.length;
  });
  for (const jump of jumps) jump.target = program.length;
}

/** A split whose first way is what follows it. */
function pushSplit(program: Instruction[]): Extract<Instruction, { kind: 'split' }> {
  const split = { kind: 'split' as const, first: program.length + 1, second: 0 };
  program.push(split);
  return split;
}

/** What must be there is copied; what may be there is copied behind splits; what has no end becomes a loop. */
function emitRepeat({ part, least, most }: Extract<RegexNode, { kind: 'repeat' }>, program: Instruction[]): void {
  const before = program.length;
  for (let count = 0; count < least; count += 1) {
    emit(part, program);
    // Nothing repeated is still nothing.
    if (program.length === before) return;
  }
  if (most === Infinity) {
    const start = program.length;
    const split = pushSplit(program);
    emit(part, program);
    program.push({ kind: 'jump', target: start });
    split.second = program.length;
    return;
  }
  const splits: Extract<Instruction, { kind: 'split' }>[] = [];
  for (let count = least; count < most; count += 1) {
    splits.push(pushSplit(program));
    emit(part, program);
  }
  for (const split of splits) split.second = program.length;
}
