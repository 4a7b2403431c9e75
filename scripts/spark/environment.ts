import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const REQUIREMENTS = 'scripts/spark/requirements.txt';
const VENV = resolve('node_modules/.cache/relata/spark-venv');
/** What this Spark runs on. */
const PYTHONS = ['python3.11', 'python3.10', 'python3.12', 'python3.9', 'python3'];
const JAVA_MAJORS = new Set(['17', '11']);

/** Programs that a run of Spark needs. */
export interface SparkEnvironment {
  readonly python: string;
  readonly javaHome: string;
}

/** Finds Java and Python, and installs the pinned Spark in an environment of its own, once. A string says what is missing. */
export function prepareSpark(): SparkEnvironment | string {
  const javaHome = findJavaHome();
  if (javaHome === null) return 'Spark needs Java 17 (set JAVA_HOME)';
  const python = join(VENV, 'bin', 'python');
  if (isInstalled(python)) return { python, javaHome };
  const base = PYTHONS.find((name) => /^3\.(?:9|1[0-2])\./u.test(output(name, ['-c', 'import sys; print(sys.version)'])));
  if (base === undefined) return 'Spark needs Python 3.9 to 3.12';
  const made = spawnSync(base, ['-m', 'venv', VENV]);
  const installed = made.status === 0 && spawnSync(python, ['-m', 'pip', 'install', '--quiet', '--require-hashes', '-r', REQUIREMENTS], { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  return installed ? { python, javaHome } : 'pyspark could not be installed';
}

/** Whether all is there already, so that nothing needs to be fetched. */
export function isSparkPrepared(): boolean {
  return findJavaHome() !== null && isInstalled(join(VENV, 'bin', 'python'));
}

function isInstalled(python: string): boolean {
  const pinned = /^pyspark==(\S+)/mu.exec(readFileSync(REQUIREMENTS, 'utf8'))?.[1];
  return existsSync(python) && output(python, ['-c', 'import importlib.metadata; print(importlib.metadata.version("pyspark"))']) === pinned;
}

function findJavaHome(): string | null {
  const folders = existsSync('/usr/lib/jvm') ? readdirSync('/usr/lib/jvm').sort().map((name) => join('/usr/lib/jvm', name)) : [];
  const onPath = /java\.home = (.+)/u.exec(output('java', ['-XshowSettings:properties', '-version']))?.[1];
  const candidates = [process.env['JAVA_HOME'], onPath, ...folders].filter((home) => home !== undefined);
  return candidates.find((home) => JAVA_MAJORS.has(/version "(\d+)/u.exec(output(join(home, 'bin', 'java'), ['-version']))?.[1] ?? '')) ?? null;
}

function output(program: string, words: readonly string[]): string {
  const { stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  return `${stdout ?? ''}${stderr ?? ''}`.trim();
}
