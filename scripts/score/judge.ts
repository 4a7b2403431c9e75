import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Runs a scorer of ../shared/scorers; where an argument is a name in `files`, like `{}`, a file of that content stands for it. Gives what the scorer prints with --json. */
export function judge(shared: string, scorer: string, files: Readonly<Record<string, string>>, args: readonly string[]): unknown {
  const folder = mkdtempSync(path.join(tmpdir(), 'relata-score-'));
  try {
    const paths = new Map(Object.entries(files).map(([name, content], index) => {
      const file = path.join(folder, `${index}.json`);
      writeFileSync(file, content);
      return [name, file] as const;
    }));
    const given = args.map((argument) => paths.get(argument) ?? argument);
    const output = execFileSync(process.execPath, [path.join(shared, 'scorers', `${scorer}.mjs`), ...given], { encoding: 'utf8', maxBuffer: 1 << 28 });
    return JSON.parse(output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
