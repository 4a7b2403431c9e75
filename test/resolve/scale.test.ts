import { expect, test } from 'vitest';
import type { ExtractedDocument } from '../../src/model/extracted.js';
import { doc, resolveLines } from './notation.js';

/** Pseudo-random numbers from a fixed seed (Park and Miller 1988): the same corpus on every machine. */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

/** News of made-up people and firms: some in every document, most in few, with shared surnames and bare surnames. */
function makeCorpus(size: number): ExtractedDocument[] {
  const random = randomNumbers(7);
  const pick = (kind: string, count: number): string => `${kind}${Math.min(random(count), random(count), random(count)).toString(36).toUpperCase()}x`;
  return Array.from({ length: size }, (_, index) => {
    const people = Array.from({ length: 4 }, () => (random(4) === 0 ? pick('Fam', 800) : `${pick('Giv', 300)} ${pick('Fam', 800)}`));
    const firms = Array.from({ length: 5 }, () => `${pick('Firm', 3000)}${random(3) === 0 ? ' Inc.' : random(3) === 0 ? ' Holdings' : ''}`);
    const places = [pick('City', 400), 'China', 'U.S.'];
    const marks = [...new Set([...people.map((name) => `[P|${name}]`), ...firms.map((name) => `[O|${name}]`), ...places.map((name) => `[L|${name}]`)])];
    const claims = firms.slice(1).map((firm) => `${firms[0]?.toLowerCase()} OWNED_BY ${firm.toLowerCase()}`).filter((claim) => !claim.startsWith(claim.split(' OWNED_BY ')[1] ?? ''));
    return doc(`d${index}`, `${marks.join(' met ')} in the news ${index} => ${claims.join(' & ')}`);
  });
}

test('five thousand documents resolve in seconds, four times as many as a quarter in not much more than four times the time', () => {
  // Time of the processor, so that other work on the machine does not count.
  const timeOf = (documents: readonly ExtractedDocument[]): number => {
    const before = process.cpuUsage();
    const { entities, facts } = resolveLines(documents);
    expect(entities.length).toBeGreaterThan(1000);
    expect(facts.length).toBeGreaterThan(1000);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const corpus = makeCorpus(5000);
  const quarter = timeOf(corpus.slice(0, 1250));
  const whole = timeOf(corpus);
  expect(whole).toBeLessThan(20_000);
  expect(whole).toBeLessThan(12 * quarter + 1000);
}, 60_000);
