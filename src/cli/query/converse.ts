import type { Prompt, Terminal } from '../command.js';
import { complete } from './completion.js';
import { historyFile, readHistory, writeHistory } from './history-file.js';
import type { QuerySettings } from './run-statement.js';
import { QuerySession } from './session.js';
import { startWorkerRunner } from './worker-runner.js';

/** More would only scroll by; who wants all says --max-rows, or asks with a format and a file. */
const MOST_ROWS_SHOWN = 1000;

/** Talks with a person about a graph until they leave. */
export async function converse(path: string, settings: QuerySettings, terminal: Terminal, openPrompt: NonNullable<Terminal['openPrompt']>): Promise<number> {
  const runner = await startWorkerRunner(path);
  const file = historyFile(terminal.environment);
  const session = new QuerySession(runner, { ...settings, maxRows: settings.maxRows ?? MOST_ROWS_SHOWN, countRows: true }, terminal);
  const prompt = openPrompt({
    history: await readHistory(file),
    complete: (line) => complete([...session.unfinished, line].join('\n'), runner.names),
    onInterrupt: runner.cancel,
  });
  terminal.err(':help tells how this works; end a query with a semicolon or an empty line\n');
  try {
    await askUntilEnd(session, prompt);
    return 0;
  } finally {
    await writeHistory(file, prompt.history());
    prompt.close();
    await runner.close();
  }
}

async function askUntilEnd(session: QuerySession, prompt: Prompt): Promise<void> {
  for (;;) {
    const typed = [...session.unfinished];
    const answer = await prompt.ask(typed.length === 0 ? 'relata> ' : '   ...> ');
    if (answer.kind === 'end') return;
    if (answer.kind === 'interrupted') {
      session.discard();
      continue;
    }
    const outcome = await session.take(answer.text);
    if (outcome === 'exit') return;
    if (outcome === 'done' && typed.length > 0) remember(prompt, [...typed, answer.text]);
  }
}

/** A query of several lines comes back as one, where joining its lines does not change it. */
function remember(prompt: Prompt, lines: readonly string[]): void {
  const text = lines.join(' ').trim();
  const hasOpenText = lines.some((line) => ["'", '"', '`'].some((mark) => line.split(mark).length % 2 === 0));
  if (!hasOpenText && !text.includes('//')) prompt.joinHistory(lines, text);
}
