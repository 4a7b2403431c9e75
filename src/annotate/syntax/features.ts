/** The most features that a list has room for. */
export const MOST_FEATURES = 64;

/** A list of feature hashes, reused from state to state so that scoring allocates nothing. */
export class FeatureList {
  readonly hashes: Int32Array;
  count = 0;

  constructor(capacity: number) {
    this.hashes = new Int32Array(capacity);
  }

  /** Adds one feature made of a template number and up to three values. */
  add(template: number, a: number, b = 0, c = 0): void {
    this.hashes[this.count] = mix(template, a, b, c);
    this.count += 1;
  }
}

function mix(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template + 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ a ^ (hash >>> 15), 0xc2b2ae35);
  hash = Math.imul(hash ^ b ^ (hash >>> 13), 0x27d4eb2f);
  hash = Math.imul(hash ^ c ^ (hash >>> 16), 0x165667b1);
  return hash ^ (hash >>> 15);
}

/** FNV-1a over UTF-16 code units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}
