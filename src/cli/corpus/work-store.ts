import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { makeFolder } from '../../index.js';
import { CommandError } from '../usage-error.js';
import { toManifest } from './check-kept.js';
import type { Manifest } from './manifest.js';

/**
 * What has been read so far, on disk: documents by the digest of all that their reading depends on, and what the graph was last
 * built from. A process that is killed at any point loses at most the document in hand.
 */
export interface WorkStore {
  readonly get: (digest: string) => Promise<Uint8Array | undefined>;
  /** The same at once, for readers that cannot wait. */
  readonly getNow: (digest: string) => Uint8Array | undefined;
  readonly has: (digest: string) => Promise<boolean>;
  readonly put: (digest: string, packed: Uint8Array) => Promise<void>;
  readonly readManifest: () => Promise<Manifest | undefined>;
  /** Remembers what the graph was built from, and forgets all documents that are no part of it; both or neither. */
  readonly commit: (manifest: Manifest) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Where a file may lie that only this run needs; null where nothing may. */
  readonly scratch: string | null;
}

const DOCUMENT = 'document!';
/** Sorts behind all keys of documents. */
const DOCUMENTS_END = 'document"';
const MANIFEST = 'manifest';
/** Every so many documents the disk is told to keep what it has: more seldom a power cut would cost more, more often each document. */
const SYNC_EVERY = 64;

/** Opens the store in a folder, which is made where it is missing, unless it must exist. */
export async function openWorkStore(folder: string, { mustExist = false } = {}): Promise<WorkStore> {
  if (mustExist && !existsSync(folder)) throw new CommandError(`${folder}: there is no work folder; "relata build PATH... --out DIR" makes a graph with one`);
  const level = await openLevel(folder);
  let count = 0;
  const told = async <T>(work: Promise<T>): Promise<T> => work.catch((error: unknown) => {
    throw toCommandError(error, folder);
  });
  return {
    get: (digest) => told(level.get(DOCUMENT + digest)),
    getNow: (digest) => {
      try {
        return level.getSync(DOCUMENT + digest);
      } catch (error) {
        throw toCommandError(error, folder);
      }
    },
    has: (digest) => told(level.has(DOCUMENT + digest)),
    put: (digest, packed) => {
      count += 1;
      return told(level.put(DOCUMENT + digest, packed, { sync: count % SYNC_EVERY === 0 }));
    },
    readManifest: async () => {
      const bytes = await told(level.get(MANIFEST));
      try {
        return bytes === undefined ? undefined : toManifest(JSON.parse(new TextDecoder().decode(bytes)));
      } catch (error) {
        throw new CommandError(`${folder}: damaged (${(error as Error).message}); delete this folder and build again`);
      }
    },
    commit: (manifest) => told(commit(level, manifest)),
    close: () => level.close(),
    scratch: join(folder, 'texts.part'),
  };
}

type Level = ClassicLevel<string, Uint8Array>;

async function openLevel(folder: string): Promise<Level> {
  try {
    await makeFolder(folder);
    const level: Level = new ClassicLevel(folder, { keyEncoding: 'utf8', valueEncoding: 'view', compression: false });
    await level.open();
    return level;
  } catch (error) {
    throw toCommandError(error, folder);
  }
}

async function commit(level: Level, manifest: Manifest): Promise<void> {
  const kept = new Set(manifest.sources.flatMap(({ documents }) => documents.map(({ digest }) => DOCUMENT + digest)));
  const batch = level.batch().put(MANIFEST, new TextEncoder().encode(JSON.stringify(manifest)));
  for await (const key of level.keys({ gte: DOCUMENT, lt: DOCUMENTS_END })) if (!kept.has(key)) batch.del(key);
  await batch.write({ sync: true });
}

/** Says what to do. The cause of an error of the store lies one or two errors deeper. */
function toCommandError(error: unknown, folder: string): CommandError {
  const chain = [error, (error as Error).cause, ((error as Error).cause as Error | undefined)?.cause].filter((item) => item instanceof Error);
  const codes = chain.map((item) => (item as NodeJS.ErrnoException).code ?? '');
  const messages = chain.map(({ message }) => message).join(': ');
  if (codes.includes('LEVEL_LOCKED')) return new CommandError(`${folder}: another relata is at work here; wait for it, or name another folder with --work`);
  if (codes.includes('LEVEL_CORRUPTION')) return new CommandError(`${folder}: damaged (${messages}); delete this folder and run again`);
  if (/no space left/iu.test(messages)) return new CommandError(`${folder}: the disk is full; what was read so far is kept: make room and run the same command again`);
  return new CommandError(`${folder}: ${messages}`);
}
