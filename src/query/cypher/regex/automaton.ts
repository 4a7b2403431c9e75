import type { Program } from './program.js';
import { closure, step } from './simulate.js';

/** Code points below this have a place in the table, the others stand in a map. */
const COMMON = 128;

/** In the table: a way that was not gone yet. */
const UNKNOWN = 0;
/** The set without states: no text that begins so can fit. */
const DEAD = 1;
const START = 2;

/** When there are more sets than this, all are forgotten: what comes up again is worked out again. */
const MOST_SETS = 2000;

/**
 * Sets of states as they come up, with where each character leads: a deterministic automaton (DFA) built on the go, which
 * makes the usual case one look into a table per character.
 */
export class Automaton {
  private table = new Int32Array(0);
  private sets: (readonly number[])[] = [];
  private isAccepting: boolean[] = [];
  private numbers = new Map<string, number>();
  private others = new Map<number, number>();

  constructor(private readonly program: Program) {
    this.forget();
  }

  private forget(): void {
    this.table = new Int32Array(8 * COMMON);
    this.sets = [[]];
    this.isAccepting = [false];
    this.numbers = new Map();
    this.others = new Map();
    this.numberOf([]);
    this.numberOf(closure(this.program, [0]));
  }

  private numberOf(states: readonly number[]): number {
    const key = states.join();
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.sets.length;
    this.numbers.set(key, number);
    this.sets.push(states);
    this.isAccepting.push(states.includes(this.program.instructions.length - 1));
    if (this.sets.length * COMMON > this.table.length) {
      const larger = new Int32Array(this.table.length * 2);
      larger.set(this.table);
      this.table = larger;
    }
    return number;
  }

  matches(text: string, tick: () => void): boolean {
    let set = START;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      let next = unit < COMMON ? this.table[set * COMMON + unit] ?? UNKNOWN : UNKNOWN;
      if (next === UNKNOWN) {
        const point = text.codePointAt(index) ?? unit;
        if (point > 0xffff) index += 1;
        next = this.learn(set, point, tick);
      }
      if (next === DEAD) return false;
      set = next;
    }
    return this.isAccepting[set] ?? false;
  }

  private learn(set: number, point: number, tick: () => void): number {
    const key = set * 0x110000 + point;
    const known = point < COMMON ? undefined : this.others.get(key);
    if (known !== undefined) return known;
    tick();
    const states = closure(this.program, step(this.program, this.sets[set] ?? [], point));
    if (this.sets.length > MOST_SETS) {
      this.forget();
      return this.numberOf(states);
    }
    const next = this.numberOf(states);
    if (point < COMMON) this.table[set * COMMON + point] = next;
    else this.others.set(key, next);
    return next;
  }
}
