import type { Token } from '../model/token.js';

/** A sentence's tokens while their tree is being repaired. */
export type Tree = { -readonly [Key in keyof Token]: Token[Key] }[];
