/** Bundles the script of the page that `relata view` writes: `dist/page.json`, the same bytes for the same sources. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { PageParts } from '../src/view/page-parts.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGE = 'src/view/page';

export async function bundlePage(): Promise<PageParts> {
  const script = await bundle(`${PAGE}/main.ts`);
  const worker = await bundle(`${PAGE}/query/worker.ts`);
  const style = await bundle(`${PAGE}/style.css`);
  const licences = await licencesOf([...script.packages, ...worker.packages]);
  return { script: script.text, worker: worker.text, style: style.text, scriptHash: hashOf(script.text), styleHash: hashOf(style.text), licences };
}

async function bundle(entry: string): Promise<{ readonly text: string; readonly packages: ReadonlySet<string> }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry], absWorkingDir: ROOT, bundle: true, minify: true, write: false, metafile: true, outdir: 'unused',
    format: 'iife', target: ['chrome110', 'firefox115', 'safari16.4'], charset: 'utf8', legalComments: 'none', logLevel: 'error',
  });
  const text = (outputFiles[0]?.text ?? '').trim();
  // Inside an HTML element nothing may look like its end; esbuild writes such strings apart, this is to be sure.
  if (/<\/(script|style)|<!--/i.test(text)) throw new Error(`${entry}: the bundle holds what would end its element`);
  const packages = Object.keys(metafile.inputs).flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
  return { text, packages: new Set(packages) };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

async function licencesOf(packages: readonly string[]): Promise<string> {
  const texts = await Promise.all([...new Set(packages)].sort().map(async (name) => {
    const folder = path.join(ROOT, 'node_modules', name);
    const { version, license, author } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as { version: string; license: string; author?: string | { name: string } };
    const file = (await readdir(folder)).sort().find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? `${license} licence${author === undefined ? '' : `, by ${typeof author === 'string' ? author : author.name}`}` : await readFile(path.join(folder, file), 'utf8');
    return `${name} ${version}\n\n${text.trim()}`;
  }));
  return texts.join('\n\n----\n\n');
}

/** Writes the parts where `shippedPage()` reads them; a reader beside it sees the old file or the new, never half of one. */
export async function writeShippedPage(): Promise<void> {
  const file = path.join(ROOT, 'dist/page.json');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, `${JSON.stringify(await bundlePage())}\n`);
  await rename(`${file}.${process.pid}`, file);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeShippedPage();
}
