import type { FuzzInput } from './inputs.js';

/**
 * A smaller input that fails in the same way: halves, quarters and so on are cut away as long as it still does (delta debugging, Zeller
 * and Hildebrandt 2002). Tries at most so often.
 */
export async function shrink(input: FuzzInput, failsAlike: (smaller: FuzzInput) => Promise<boolean>, tries = 400): Promise<FuzzInput> {
  let smallest = input;
  let left = tries;
  for (let pieces = 2; left > 0 && smallest.text.length > 1;) {
    const size = Math.ceil(smallest.text.length / pieces);
    let isCut = false;
    for (let start = 0; start < smallest.text.length && left > 0; start += size) {
      const smaller = { ...smallest, text: smallest.text.slice(0, start) + smallest.text.slice(start + size) };
      left -= 1;
      if (!(await failsAlike(smaller))) continue;
      [smallest, isCut] = [smaller, true];
      break;
    }
    if (isCut) pieces = Math.max(2, pieces - 1);
    else if (size === 1) break;
    else pieces = Math.min(smallest.text.length, pieces * 2);
  }
  return smallest;
}
