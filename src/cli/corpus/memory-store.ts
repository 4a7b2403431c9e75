import type { Manifest } from './manifest.js';
import type { WorkStore } from './work-store.js';

/** A store that is gone when the process ends: for `--work none`. */
export function openMemoryStore(): WorkStore {
  const packedOf = new Map<string, Uint8Array>();
  let kept: Manifest | undefined;
  return {
    get: async (digest) => packedOf.get(digest),
    getNow: (digest) => packedOf.get(digest),
    has: async (digest) => packedOf.has(digest),
    put: async (digest, packed) => void packedOf.set(digest, packed),
    readManifest: async () => kept,
    commit: async (manifest) => void (kept = manifest),
    close: async () => undefined,
    scratch: null,
  };
}
