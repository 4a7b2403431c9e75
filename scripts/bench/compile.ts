import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Compiles a script and what it imports, as `npm run build` compiles the program; returns the script's path and the folder to remove afterwards. */
export function compileScript(script: string): { path: string; folder: string } {
  const root = resolve('.');
  const cache = join(root, 'node_modules/.cache/relata');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'bench-'));
  const config = join(folder, 'tsconfig.json');
  writeFileSync(config, JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions: { rootDir: root, outDir: folder, declaration: false, typeRoots: [join(root, 'node_modules/@types')] }, files: [join(root, script)], include: [] }));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  symlinkSync(join(root, 'models'), join(folder, 'models'));
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${script} does not compile`);
  return { path: join(folder, script.replace(/\.ts$/u, '.js')), folder };
}
