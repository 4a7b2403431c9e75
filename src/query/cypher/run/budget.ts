import { runtimeError } from '../error.js';

/** An AbortSignal, or anything else that tells when a query is no longer wanted. */
export interface CancelSignal {
  readonly aborted: boolean;
}

export interface Limits {
  /** Milliseconds that a query may run; Infinity for no limit. */
  readonly timeoutMs: number;
  /** Values that it may hold at a time in lists, groups and sorted rows. */
  readonly maxHeldValues: number;
  readonly signal: CancelSignal | undefined;
  /** Milliseconds on a clock that never goes back. */
  readonly clock: () => number;
}

/** Looking at the clock costs more than most steps of a query do. */
const STEPS_BETWEEN_LOOKS = 1024;

/** Stops a query that takes too long, holds too much, or is no longer wanted. */
export class Budget {
  private steps = 0;
  private held = 0;
  private readonly deadline: number;

  constructor(private readonly limits: Limits) {
    this.deadline = limits.timeoutMs === Infinity ? Infinity : limits.clock() + limits.timeoutMs;
  }

  /** To be called in every loop that may run long. */
  tick(): void {
    this.steps += 1;
    if (this.steps % STEPS_BETWEEN_LOOKS === 0) this.look();
  }

  private look(): void {
    if (this.limits.signal?.aborted) throw runtimeError('LimitExceeded', 'Cancelled', 'The query was cancelled');
    if (this.deadline !== Infinity && this.limits.clock() > this.deadline) {
      throw runtimeError('LimitExceeded', 'Timeout', `The query ran longer than ${this.limits.timeoutMs} ms`);
    }
  }

  /** Values that are kept until the query ends, such as groups. */
  hold(count: number): void {
    this.held += count;
    if (this.held > this.limits.maxHeldValues) throw this.tooMuch();
  }

  release(count: number): void {
    this.held -= count;
  }

  /** A single list or text that is about to be made. */
  readonly claim = (size: number): void => {
    if (!(size <= this.limits.maxHeldValues - this.held)) throw this.tooMuch();
    if (size > STEPS_BETWEEN_LOOKS) this.look();
  };

  private tooMuch(): Error {
    const limit = this.limits.maxHeldValues.toLocaleString('en');
    return runtimeError('LimitExceeded', 'MemoryLimit', `The query holds more than ${limit} values at a time`);
  }
}
