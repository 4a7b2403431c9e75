import { createInterface, type Interface } from 'node:readline';
import type { Answer, Prompt, PromptOptions } from './command.js';

const MOST_REMEMBERED = 1000;

/** A prompt on this process's terminal. It is written to standard error: standard output is for results. */
export function openProcessPrompt({ history, complete, onInterrupt }: PromptOptions): Prompt {
  const reader = createInterface({
    input: process.stdin, output: process.stderr, terminal: true, historySize: MOST_REMEMBERED, history: [...history], removeHistoryDuplicates: true,
    completer: (text: string) => complete(text) as [string[], string],
  });
  const lines = queueAnswers(reader, onInterrupt);
  // Node keeps the list here, and its type does not say so.
  const remembered = reader as Interface & { history: string[] };
  return {
    ask: (question) => {
      reader.setPrompt(question);
      reader.prompt();
      return lines.next();
    },
    joinHistory: (joined, entry) => {
      // Blank lines and repetitions were not remembered, so it cannot be counted how many there are.
      while (joined.includes(remembered.history[0] ?? '')) remembered.history.shift();
      remembered.history.unshift(entry);
    },
    history: () => remembered.history,
    close: () => reader.close(),
  };
}

/** Lines that are pasted come faster than they are asked for: they wait here. */
function queueAnswers(reader: Interface, onInterrupt: () => void): { readonly next: () => Promise<Answer> } {
  const waiting: Answer[] = [];
  let asker: ((answer: Answer) => void) | undefined;
  const give = (answer: Answer): void => {
    const ask = asker;
    asker = undefined;
    if (ask === undefined) waiting.push(answer);
    else ask(answer);
  };
  reader.on('line', (text) => give({ kind: 'line', text }));
  reader.on('close', () => give({ kind: 'end' }));
  reader.on('SIGINT', () => {
    if (asker === undefined) return onInterrupt();
    // What stands in the line goes with the question: to its end, and all before that away.
    for (const name of ['e', 'u']) reader.write(null, { ctrl: true, name });
    give({ kind: 'interrupted' });
  });
  return {
    next: async () => waiting.shift() ?? new Promise<Answer>((resolve) => (asker = resolve)),
  };
}
