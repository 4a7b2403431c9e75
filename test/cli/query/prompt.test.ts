import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildProgram } from '../built.js';

const canType = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

/** A person at a terminal: `script` makes the terminal, and what is typed waits for what is to be seen before. */
describe.skipIf(!canType)(`the prompt${canType ? '' : ' (skipped: no program "script" here)'}`, { timeout: 180_000 }, () => {
  let program: string;
  let state: string;

  beforeAll(() => {
    program = buildProgram();
    state = mkdtempSync(path.join(tmpdir(), 'relata-state-'));
  });

  afterAll(() => {
    rmSync(path.dirname(path.dirname(program)), { recursive: true, force: true });
    rmSync(state, { recursive: true, force: true });
  });

  /** Types each text when the one before it has brought up what it should; answers with all that was to be seen. */
  async function converse(turns: readonly (readonly [typed: string, seen: string])[]): Promise<string> {
    const child = spawn('script', ['-qec', `${process.execPath} ${program} query graphs/zoom`, '/dev/null'], { env: { ...process.env, XDG_STATE_HOME: state, TERM: 'xterm' } });
    let shown = '';
    let heard = 0;
    child.stdout.on('data', (bytes: Buffer) => (shown += bytes.toString()));
    const exited = new Promise((resolve) => child.on('exit', resolve));
    const isSeen = async (wanted: string): Promise<void> => {
      for (let tries = 0; tries < 600; tries += 1) {
        const found = shown.indexOf(wanted, heard);
        if (found !== -1) {
          heard = found + wanted.length;
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      child.kill();
      throw new Error(`${JSON.stringify(wanted)} did not come up after\n${shown}`);
    };
    await isSeen('relata> ');
    for (const [typed, seen] of turns) {
      child.stdin.write(typed);
      await isSeen(seen);
    }
    child.stdin.write('\u0004');
    const killing = setTimeout(() => child.kill(), 20_000);
    expect(await exited, shown).toBe(0);
    clearTimeout(killing);
    return shown;
  }

  test('answers queries of several lines, completes names, stops on Ctrl-C, and remembers', async () => {
    await converse([
      ['RETURN 40 + 2 AS x;\n', '42\r\n1 row'],
      ['MATCH (n:Pers', 'Pers'],
      ['\t', 'on'],
      [" {name: 'Eric Yuan'})\n", '...> '],
      ['RETURN n.type AS kind\n', '...> '],
      ['\n', 'Person\r\n1 row'],
      ['UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*);\n', 'count(*);'],
      ['', '\r\n'],
      ['\u0003', 'The query was cancelled'],
      ['RETURN m;\n', 'Variable `m` not defined'],
      [':param who = Zoom\n', 'relata> '],
      ['RETURN $who AS y;\n', 'Zoom\r\n1 row'],
      ['MATCH (n\n', '...> '],
      ['\u0003', 'relata> '],
      [':help\n', ':schema'],
    ]);
    const file = path.join(state, 'relata', 'query-history');
    const remembered = readFileSync(file, 'utf8').split('\n');
    expect(remembered).toContain('RETURN 40 + 2 AS x;');
    expect(remembered).toContain("MATCH (n:Person {name: 'Eric Yuan'}) RETURN n.type AS kind");
    expect(statSync(file).mode & 0o077).toBe(0);
    await converse([['\u001b[A', ':help'], ['\u001b[A\u001b[A\u001b[A', 'RETURN $who'], ['\u0003', 'relata> ']]);
  });

  test('tells that there is no such graph', () => {
    const { status, stdout } = spawnSync('script', ['-qec', `${process.execPath} ${program} query no-such-graph`, '/dev/null'], { encoding: 'utf8', input: '' });
    expect(stdout).toContain('there is no such graph');
    expect(status).toBe(1);
  });
});
