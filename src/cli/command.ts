import type { ParseArgsConfig } from 'node:util';

/** What a command may use of the world around it; tests pass their own. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => void;
  /** Whether messages go to a person who watches. */
  readonly interactive: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Fires when the user asks to stop. */
  readonly signal: AbortSignal;
  /** Asks for a secret without showing it; null where nobody can be asked. */
  readonly askSecret: (question: string) => Promise<string | null>;
}

interface CommandOption {
  readonly type: 'string' | 'boolean';
  readonly help: string;
  readonly value?: string;
  readonly multiple?: boolean;
  readonly short?: string;
}

export type OptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** One command: its words, its help, and what it does. Answers with the exit code. */
export interface Command {
  readonly name: string;
  /** The arguments after the name, as help shows them. */
  readonly arguments: string;
  readonly summary: string;
  readonly details: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly run: (positionals: readonly string[], options: OptionValues, terminal: Terminal) => Promise<number>;
}

/** The options in the form that node:util reads. */
export function toParseOptions(options: Command['options']): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(Object.entries<CommandOption>({ ...options, help: { type: 'boolean', short: 'h', help: '' } }).map(([name, option]) => [
    name, { type: option.type, ...(option.multiple === true ? { multiple: true } : {}), ...(option.short === undefined ? {} : { short: option.short }) },
  ]));
}

export function stringOption(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}
