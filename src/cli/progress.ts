import type { Terminal } from './command.js';

const BETWEEN_MS = 200;

/** Tells how far long work has come: one line that is rewritten where a person watches, now and then a plain line elsewhere. */
export interface Progress {
  readonly update: (text: string) => void;
  /** Prints a message without spoiling the line. */
  readonly say: (text: string) => void;
  readonly end: () => void;
}

export function startProgress(terminal: Terminal, quiet: boolean, now: () => number = Date.now): Progress {
  let last = 0;
  let shown = false;
  const between = terminal.interactive ? BETWEEN_MS : BETWEEN_MS * 50;
  const clear = (): void => {
    if (shown) terminal.err('\r\u001b[K');
    shown = false;
  };
  return {
    update: (text) => {
      if (quiet || now() - last < between) return;
      last = now();
      if (terminal.interactive) {
        terminal.err(`\r\u001b[K${text}`);
        shown = true;
      } else terminal.err(`${text}\n`);
    },
    say: (text) => {
      clear();
      terminal.err(`${text}\n`);
    },
    end: clear,
  };
}
