import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const SCRIPT = fileURLToPath(new URL('../../scripts/neo4j-local.mjs', import.meta.url));

const run = promisify(execFile);

/** A real Neo4j that a test has started. */
export interface TestServer {
  readonly uri: string;
  readonly http: string;
  readonly user: string;
  readonly password: string;
  readonly pid: number;
}

/** Why no server can be started here, for the name of the skipped test; null where one can. */
export function whyNoServer(): string | null {
  const lacking = [['java', '-version'], ['mvn', '-v']].filter(([program, ...args]) =>
    spawnSync(program as string, args, { stdio: 'ignore' }).error !== undefined);
  return lacking.length === 0 ? null : `skipped: no ${lacking.map(([program]) => program).join(' and no ')} here`;
}

/** Servers in a throw-away folder, on free ports. They end with the test run, even one that is killed. */
export class TestInstance {
  private readonly dir = mkdtempSync(path.join(tmpdir(), 'relata-neo4j-'));
  private lastPorts: readonly string[] = [];

  /** Starts a server, or starts it again on the same ports with the data it had. */
  async start(...options: string[]): Promise<TestServer> {
    const args = [SCRIPT, 'start', '--dir', this.dir, '--json', '--owner', String(process.pid), '--ttl', '900', '--timeout', '240'];
    const { stdout } = await run(process.execPath, [...args, ...this.lastPorts, ...options]);
    const server = JSON.parse(stdout) as TestServer;
    this.lastPorts = ['--bolt', portOf(server.uri), '--http', portOf(server.http)];
    return server;
  }

  /** Runs neo4j-admin on the data of a server that does not run. It leaves a report in its working folder. */
  async admin(...args: string[]): Promise<void> {
    await run(process.execPath, [SCRIPT, 'admin', '--dir', this.dir, '--', ...args], { cwd: this.dir });
  }

  /** Ends the server and deletes all it had. */
  async remove(): Promise<void> {
    await run(process.execPath, [SCRIPT, 'wipe', '--dir', this.dir]);
    rmSync(this.dir, { recursive: true, force: true });
  }
}

function portOf(address: string): string {
  return new URL(address).port;
}
