import type { SourceFile } from './source-files.js';

/** Rings of files that import each other, by Tarjan's algorithm for strongly connected components. */
export function findImportRings(files: readonly SourceFile[]): string[][] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const rings: string[][] = [];
  const visit = (name: string): number => {
    const index = order.size;
    order.set(name, index);
    low.set(name, index);
    stack.push(name);
    for (const next of byPath.get(name)?.imports.filter((imported) => byPath.has(imported)) ?? []) {
      if (!order.has(next)) low.set(name, Math.min(low.get(name) ?? index, visit(next)));
      else if (stack.includes(next)) low.set(name, Math.min(low.get(name) ?? index, order.get(next) ?? index));
    }
    if (low.get(name) === index) {
      const ring = stack.splice(stack.indexOf(name));
      if (ring.length > 1 || byPath.get(name)?.imports.includes(name)) rings.push(ring);
    }
    return low.get(name) ?? index;
  };
  for (const { path: name } of files) if (!order.has(name)) visit(name);
  return rings;
}
