import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { randomNumbers, syntheticTexts } from '../../../scripts/bench/synthetic-texts.js';
import { run } from '../terminal.js';
import { temporaryFolder } from './program.js';

/** Names that collide once both are there, so that ids change when files come and go. */
const FILES = ['a.txt', 'b.md', 'one/index.txt', 'two/index.txt', 'two/index.md', 'lines.jsonl', 'more/lines.jsonl', 'c.txt'];
const FORMATS = ['graph.json', 'graph.graphml'];

/**
 * Adds, changes and removes files of a graph in a random order, and compares the graph with a build from scratch after every few
 * changes. Answers with what was done when they first differed; null where they never did.
 */
export async function tryRandomChanges(seed: number, steps: number): Promise<string | null> {
  const random = randomNumbers(seed * 7919 + 1);
  const folder = temporaryFolder();
  const there = new Set<string>();
  const done: string[] = [];
  const graph = join(folder, 'graph');
  const must = async (words: readonly string[]): Promise<void> => {
    done.push(words.slice(0, 1).concat(words.slice(2)).join(' ').replaceAll(`${folder}/`, ''));
    const { code, err } = await run([...words, '--quiet']);
    if (code !== 0) throw new Error(`${done.join('; ')}: ${err}`);
  };
  const write = (name: string): void => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contentFor(name, random));
    there.add(path);
  };
  try {
    const first = [...new Set([FILES[random(FILES.length)]!, FILES[random(FILES.length)]!])];
    first.forEach(write);
    await must(['build', '--out', graph, ...there, '--format', 'json,graphml']);
    for (let step = 1; step <= steps; step += 1) {
      const names = [...new Set(Array.from({ length: 1 + random(2) }, () => FILES[random(FILES.length)]!))];
      const known = names.map((name) => join(folder, name)).filter((path) => there.has(path));
      const kind = random(4);
      if (kind === 0 && known.length > 0 && known.length < there.size) {
        for (const path of known) there.delete(path);
        await must(['remove', graph, ...known]);
      } else if (kind === 1 && known.length > 0) {
        names.filter((name) => there.has(join(folder, name))).forEach(write);
        await must(['update', graph]);
      } else if (kind === 2 && known.length > 0 && known.length < there.size) {
        for (const path of known) {
          there.delete(path);
          rmSync(path);
        }
        await must(['update', graph]);
      } else {
        names.forEach(write);
        await must(['add', graph, ...names.map((name) => join(folder, name))]);
      }
      if (step % 3 !== 0 && step !== steps) continue;
      const scratch = join(folder, `scratch-${step}`);
      const { code, err } = await run(['build', ...there, '--out', scratch, '--work', 'none', '--format', 'json,graphml', '--quiet']);
      if (code !== 0) throw new Error(err);
      const different = FORMATS.find((name) => readFileSync(join(graph, name), 'utf8') !== readFileSync(join(scratch, name), 'utf8'));
      if (different !== undefined) return `seed ${seed}: ${different} differs from a build from scratch after ${done.join('; ')} (see ${folder})`;
      rmSync(scratch, { recursive: true });
    }
  } catch (error) {
    return `seed ${seed}: ${(error as Error).message}`;
  }
  rmSync(folder, { recursive: true });
  return null;
}

function contentFor(name: string, random: (limit: number) => number): string {
  const texts = syntheticTexts(random(40), 20);
  const next = (): string => (texts.next().value as { text: string }).text;
  // A control character makes a diagnostic, whose document must keep its right id.
  const mark = random(5) === 0 ? '\u0007' : '';
  if (!name.endsWith('.jsonl')) return `${mark}${next()}`;
  return Array.from({ length: 1 + random(3) }, () => {
    const id = random(3);
    return JSON.stringify({ ...(id === 0 ? {} : { id: ['index', 'news'][id - 1] }), text: `${mark}${next()}`, ...(random(2) === 0 ? {} : { publishedAt: `2021-0${1 + random(9)}-11` }) });
  }).join('\n');
}
