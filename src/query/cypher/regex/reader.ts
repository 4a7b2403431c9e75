import { invalidPattern } from './pattern-error.js';

/** The flags that hold at one place of a pattern: `(?i)` and its like. */
export interface Flags {
  readonly ignoresCase: boolean;
  readonly isUnicode: boolean;
  readonly dotIsAll: boolean;
  readonly isMultiline: boolean;
  readonly allowsComments: boolean;
}

const NO_FLAGS: Flags = {
  ignoresCase: false, isUnicode: false, dotIsAll: false, isMultiline: false, allowsComments: false,
};

/** Walks a pattern character by character. */
export class PatternReader {
  private readonly characters: readonly string[];
  private index = 0;
  private depth = 0;
  flags = NO_FLAGS;

  constructor(pattern: string) {
    this.characters = Array.from(pattern);
  }

  get isAtEnd(): boolean {
    return this.index >= this.characters.length;
  }

  peek(distance = 0): string {
    return this.characters[this.index + distance] ?? '';
  }

  take(): string {
    if (this.isAtEnd) throw invalidPattern('it ends too early');
    this.index += 1;
    return this.characters[this.index - 1] ?? '';
  }

  takeIf(text: string): boolean {
    const found = Array.from(text).every((character, distance) => this.peek(distance) === character);
    if (found) this.index += Array.from(text).length;
    return found;
  }

  expect(text: string): void {
    if (!this.takeIf(text)) throw invalidPattern(`'${text}' is missing`);
  }

  /** What stands before the next `end`, which is taken too. */
  takeUntil(end: string): string {
    let text = '';
    while (!this.takeIf(end)) text += this.take();
    return text;
  }

  nested<Result>(parse: () => Result): Result {
    this.depth += 1;
    if (this.depth > 100) throw invalidPattern('its groups are nested too deeply');
    const { flags } = this;
    const result = parse();
    // A flag that is set inside a group ends with it.
    this.flags = flags;
    this.depth -= 1;
    return result;
  }
}
