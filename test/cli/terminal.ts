import type { Terminal } from '../../src/cli/command.js';
import { runCommandLine } from '../../src/cli/run-command-line.js';

/** What a command line printed and how it ended. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process with a terminal made of strings. */
export async function run(words: readonly string[], stdin = '', environment: Terminal['environment'] = {}): Promise<Run> {
  let out = '';
  let err = '';
  const code = await runCommandLine(words, {
    stdin: (async function* () {
      yield new TextEncoder().encode(stdin);
    })(),
    out: async (text) => void (out += text),
    err: (text) => void (err += text),
    interactive: false,
    environment,
    signal: new AbortController().signal,
    askSecret: async () => null,
    openPrompt: null,
  });
  return { code, out, err };
}
