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
  /** Opens a conversation, line by line; null where nobody sits at the other end. */
  readonly openPrompt: ((options: PromptOptions) => Prompt) | null;
}

export interface PromptOptions {
  /** What was typed before, the newest first. */
  readonly history: readonly string[];
  /** Ways to go on at the end of this text, and the end of it that they replace. */
  readonly complete: (text: string) => readonly [candidates: readonly string[], replaced: string];
  /** Called when the user asks to stop while no question stands. */
  readonly onInterrupt: () => void;
}

/** A person's answer: a line, or that they gave up this question, or that there will be no more. */
export type Answer = { readonly kind: 'line'; readonly text: string } | { readonly kind: 'interrupted' } | { readonly kind: 'end' };

export interface Prompt {
  readonly ask: (question: string) => Promise<Answer>;
  /** Makes one entry of the last lines, so that a query of several lines comes back as one. */
  readonly joinHistory: (lines: readonly string[], entry: string) => void;
  /** The newest first. */
  readonly history: () => readonly string[];
  readonly close: () => void;
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
