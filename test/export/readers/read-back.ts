import type { ExportedFile } from '../../../src/export/exported-file.js';
import { factType } from '../../../src/model/fact.js';
import type { Knowledge } from '../../../src/model/knowledge.js';

/** What a reader finds in an exported graph: enough to see whether anything is lost, doubled or made to look true. */
export interface ReadBack {
  /** Names of the entities, sorted. */
  readonly names: readonly string[];
  /** Facts as `["subject's name","TYPE","object's name or value"]`, sorted. */
  readonly facts: readonly string[];
}

export function readBack(names: readonly string[], facts: readonly (readonly [string, string, string])[]): ReadBack {
  return { names: [...names].sort(), facts: facts.map((fact) => JSON.stringify(fact)).sort() };
}

/** What should be found, where a format writes names, types and values in its own way. */
export function expected(k: Knowledge, written: (name: string) => string, writtenType = written): ReadBack {
  const nameById = new Map(k.entities.map(({ id, name }) => [id, written(name)]));
  const nameOf = (id: string): string => nameById.get(id) ?? '';
  return readBack([...nameById.values()], k.facts.map((fact) => [
    nameOf(fact.subject),
    writtenType(factType(fact)),
    typeof fact.object === 'string' ? nameOf(fact.object) : written(fact.object.value),
  ]));
}

export function contentOf(files: readonly ExportedFile[], path: string): string {
  const file = files.find((item) => item.path === path);
  if (typeof file?.content !== 'string') throw new Error(`no text file ${path}`);
  return file.content;
}

/** What is left of the text when it has been to a file and back. */
export function throughUtf8(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(new TextEncoder().encode(text));
}
