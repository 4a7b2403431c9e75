import type { Diagnostic } from '../../index.js';
import type { Terminal } from '../command.js';
import { terminalText } from '../results/terminal-text.js';
import { startProgress } from '../progress.js';
import { UsageError } from '../usage-error.js';
import { secondsLeft, wordsPerSecond, type Advance } from './advance.js';

/** What is told of a run on standard error, for people or for programs. */
export interface RunLog {
  readonly diagnostic: (diagnostic: Diagnostic) => void;
  readonly advance: (advance: Advance) => void;
  /** A part of the work that cannot be counted begins. */
  readonly stage: (name: string) => void;
  /** The run is over: a text for people, fields for programs. */
  readonly done: (text: string, fields: Readonly<Record<string, unknown>>) => void;
  /** Takes away the line that is rewritten; may be called again. */
  readonly end: () => void;
}

export const LOG_OPTIONS = {
  quiet: { type: 'boolean', short: 'q', help: 'no progress and no summary' },
  log: { type: 'string', value: 'FORM', help: 'how standard error tells progress and diagnostics: text (default) or json, one object a line' },
} as const;

export function openRunLog(terminal: Terminal, form: string | undefined, quiet: boolean, command: string): RunLog {
  if (form !== undefined && form !== 'text' && form !== 'json') throw new UsageError(`--log must be text or json, not ${JSON.stringify(form)}`, command);
  return form === 'json' ? openJsonLog(terminal, quiet) : openTextLog(terminal, quiet);
}

function openTextLog(terminal: Terminal, quiet: boolean): RunLog {
  const progress = startProgress(terminal, quiet);
  return {
    diagnostic: (diagnostic) => {
      if (diagnostic.severity !== 'note') progress.say(`relata: ${toLine(diagnostic)}`);
    },
    advance: (advance) => progress.update(describeAdvance(advance)),
    stage: (name) => progress.update(name),
    done: (text) => {
      progress.end();
      if (!quiet) terminal.err(text);
    },
    end: progress.end,
  };
}

const BETWEEN_MS = 1000;

function openJsonLog(terminal: Terminal, quiet: boolean): RunLog {
  let last = 0;
  let untold: Advance | undefined;
  const write = (event: string, fields: object): void => terminal.err(`${JSON.stringify({ event, ...fields })}\n`);
  const tell = (advance: Advance): void => {
    [last, untold] = [advance.seconds * 1000, undefined];
    const { documents, known, words, claims } = advance;
    write('progress', { documents, known, words, claims, wordsPerSecond: wordsPerSecond(advance), secondsLeft: secondsLeft(advance) });
  };
  return {
    diagnostic: (diagnostic) => write('diagnostic', diagnostic),
    advance: (advance) => {
      untold = advance;
      if (!quiet && advance.seconds * 1000 - last >= BETWEEN_MS) tell(advance);
    },
    stage: (name) => {
      if (quiet) return;
      if (untold !== undefined) tell(untold);
      write('stage', { name });
    },
    done: (_text, fields) => {
      if (!quiet) write('done', fields);
    },
    end: () => undefined,
  };
}

export function toLine({ source, line, message, severity }: Diagnostic): string {
  return terminalText(`${severity}: ${source}${line === undefined ? '' : `:${line}`}: ${message}`);
}

function describeAdvance(advance: Advance): string {
  const { documents, known, claims } = advance;
  const left = secondsLeft(advance);
  return [
    `${documents} documents${known === 0 ? '' : ` (${known} known already)`}`,
    `${wordsPerSecond(advance)} words/s`,
    `${claims} claims`,
    ...(left === null ? [] : [`${inWords(left)} left`]),
  ].join(', ');
}

function inWords(seconds: number): string {
  if (seconds < 90) return `${seconds} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
