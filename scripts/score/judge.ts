import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Runs a scorer of ../shared/scorers on a prediction; `{}` in its arguments stands for the file. Gives what it prints with --json. */
export function judge(shared: string, scorer: string, prediction: string, args: readonly string[]): unknown {
  const folder = mkdtempSync(path.join(tmpdir(), 'relata-score-'));
  try {
    const file = path.join(folder, 'prediction.json');
    writeFileSync(file, prediction);
    const given = args.map((argument) => (argument === '{}' ? file : argument));
    const output = execFileSync(process.execPath, [path.join(shared, 'scorers', `${scorer}.mjs`), ...given], { encoding: 'utf8', maxBuffer: 1 << 28 });
    return JSON.parse(output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
