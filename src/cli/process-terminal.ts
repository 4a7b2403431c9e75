import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { Terminal } from './command.js';
import { leave } from './leave.js';
import { openProcessPrompt } from './process-prompt.js';

const INTERRUPTED = 130;

/**
 * The terminal of this process. Who looks at its signal is asked by a first Ctrl-C to stop after the work in hand; a second
 * ends at once. Where nobody looks, a first one ends at once: work that never looks up could not be stopped otherwise.
 */
export function processTerminal(): Terminal {
  let controller: AbortController | undefined;
  // A reader that has seen enough ("relata … | head") closes the pipe: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => void leave(error.code === 'EPIPE' ? 0 : 1));
  return {
    stdin: process.stdin,
    out: async (text) => {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    err: (text) => void process.stderr.write(text),
    interactive: process.stderr.isTTY === true,
    environment: process.env,
    get signal() {
      controller ??= listenForInterrupt();
      return controller.signal;
    },
    askSecret,
    openPrompt: process.stdin.isTTY === true && process.stderr.isTTY === true ? openProcessPrompt : null,
  };
}

function listenForInterrupt(): AbortController {
  const controller = new AbortController();
  process.on('SIGINT', () => {
    if (controller.signal.aborted) return void leave(INTERRUPTED);
    process.stderr.write('\nstopping after the document in hand; press Ctrl-C again to stop at once\n');
    controller.abort();
  });
  return controller;
}

async function askSecret(question: string): Promise<string | null> {
  if (process.stdin.isTTY !== true) return null;
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    const answer = await new Promise<string>((resolve) => reader.question('', resolve));
    process.stderr.write('\n');
    return answer;
  } finally {
    reader.close();
  }
}
