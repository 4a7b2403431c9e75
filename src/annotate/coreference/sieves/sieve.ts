import type { Discourse } from '../mentions/discourse.js';
import type { Referring } from '../mentions/referring.js';

/** One way to tell what a mention stands for. Pure: it proposes, and the caller joins. */
export interface Sieve {
  /** Appears in the links as the reason. */
  readonly name: string;
  /** Another mention of the same thing, before or after; null where this sieve cannot tell. */
  readonly find: (mention: Referring, discourse: Discourse) => Referring | null;
}
