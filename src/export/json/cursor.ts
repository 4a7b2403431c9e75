import { GraphFileError } from './errors.js';

/** A value inside a JSON file, together with where it stands: every check can say what is wrong where. */
export class Cursor {
  constructor(
    private readonly file: string,
    private readonly place: string,
    private readonly value: unknown,
  ) {}

  /** The value of a key; the key must be there, and be the object's own. */
  at(key: string): Cursor {
    if (!this.has(key)) throw this.wrong(`${JSON.stringify(key)} is missing`);
    const place = this.place === '' ? key : `${this.place}.${key}`;
    return new Cursor(this.file, place, this.record()[key]);
  }

  has(key: string): boolean {
    return Object.hasOwn(this.record(), key);
  }

  list(): Cursor[] {
    if (!Array.isArray(this.value)) throw this.expected('a list');
    return this.value.map((item, index) => new Cursor(this.file, `${this.place}[${index}]`, item));
  }

  text(): string {
    if (typeof this.value !== 'string') throw this.expected('a string');
    return this.value;
  }

  textOrNull(): string | null {
    return this.value === null ? null : this.text();
  }

  isText(): boolean {
    return typeof this.value === 'string';
  }

  flag(): boolean {
    if (typeof this.value !== 'boolean') throw this.expected('true or false');
    return this.value;
  }

  /** A whole number, zero or more. */
  count(): number {
    if (!Number.isSafeInteger(this.value) || (this.value as number) < 0) throw this.expected('a whole number, 0 or more');
    return this.value as number;
  }

  /** A number from 0 to 1. */
  share(): number {
    if (typeof this.value !== 'number' || this.value < 0 || this.value > 1) throw this.expected('a number from 0 to 1');
    return this.value;
  }

  oneOf<T extends string>(allowed: readonly T[]): T {
    const found = allowed.find((name) => name === this.value);
    if (found === undefined) throw this.expected(`one of ${allowed.join(', ')}`);
    return found;
  }

  /** An object whose values are all strings. */
  texts(): Record<string, string> {
    return Object.fromEntries(Object.keys(this.record()).map((key) => [key, this.at(key).text()]));
  }

  wrong(problem: string): GraphFileError {
    return new GraphFileError(this.file, this.place, problem);
  }

  private expected(what: string): GraphFileError {
    return this.wrong(`expected ${what}, found ${describe(this.value)}`);
  }

  private record(): Record<string, unknown> {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value)) throw this.expected('an object');
    return this.value as Record<string, unknown>;
  }
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
