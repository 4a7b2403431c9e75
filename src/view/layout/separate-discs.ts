import type { Place } from './places.js';

/** The pixels that a node has to itself in a full drawing, and how large discs are there. */
const SPACING = 20;
const SCALE = 0.6;
const GAP = 2.5;

/** Discs in columns, since there may be very many of them. */
interface Discs {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
}

/**
 * Moves discs apart that cover each other, as little as needed, and gives all places in the pixels of a frame with room for so many.
 * `radii` are those of a usual window. For graphs that are too large for all labels.
 */
export function separateDiscs(places: readonly Place[], radii: readonly number[]): Place[] {
  const discs = inFrame(places, radii);
  // Discs on the outside of a crowd have to move first: crowds take many passes, which large graphs get fewer of.
  const most = Math.max(30, Math.min(400, Math.round(1_500_000 / places.length)));
  for (let pass = 0; pass < most && separateAll(discs); pass += 1);
  return places.map((_, index) => ({ x: discs.x[index] ?? 0, y: discs.y[index] ?? 0 }));
}

function inFrame(places: readonly Place[], radii: readonly number[]): Discs {
  const [left, width] = extentOf(places.map(({ x }) => x));
  const [bottom, height] = extentOf(places.map(({ y }) => y));
  const scale = Math.sqrt((places.length * SPACING ** 2) / Math.max(1, width * height));
  return {
    x: Float64Array.from(places, ({ x }) => (x - left) * scale),
    y: Float64Array.from(places, ({ y }) => (y - bottom) * scale),
    radius: Float64Array.from(radii, (radius) => radius * SCALE),
  };
}

/** The least of some numbers, and how far it is to the greatest. */
function extentOf(values: readonly number[]): [number, number] {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  return [least, values.reduce((a, b) => Math.max(a, b), -Infinity) - least];
}

/** One pass over all pairs that are near; tells whether any overlapped. */
function separateAll(discs: Discs): boolean {
  const { x, y, radius } = discs;
  const cellSize = radius.reduce((most, value) => Math.max(most, value), 1) * 2 + GAP;
  const [left, width] = extentOf([...x]);
  const [bottom, height] = extentOf([...y]);
  const columns = Math.floor(width / cellSize) + 3;
  // Each cell holds its last disc, and each disc the one before it in its cell; a margin of empty cells saves asking for the border.
  const last = new Int32Array(columns * (Math.floor(height / cellSize) + 3)).fill(-1);
  const before = new Int32Array(x.length).fill(-1);
  let moved = false;
  for (let disc = 0; disc < x.length; disc += 1) {
    const cell = (1 + Math.floor(((y[disc] ?? 0) - bottom) / cellSize)) * columns + 1 + Math.floor(((x[disc] ?? 0) - left) / cellSize);
    for (let near = cell - columns; near <= cell + columns; near += columns) {
      for (let at = near - 1; at <= near + 1; at += 1) {
        for (let other = last[at] ?? -1; other >= 0; other = before[other] ?? -1) moved = separate(discs, disc, other) || moved;
      }
    }
    before[disc] = last[cell] ?? -1;
    last[cell] = disc;
  }
  return moved;
}

/** Pushes two discs apart that overlap, the smaller one further; tells whether they did. */
function separate({ x, y, radius }: Discs, a: number, b: number): boolean {
  const [radiusA, radiusB] = [radius[a] ?? 0, radius[b] ?? 0];
  const wanted = radiusA + radiusB + GAP;
  const [dx, dy] = [(x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)];
  const distance = Math.sqrt(dx * dx + dy * dy);
  if (distance > wanted - 0.2) return false;
  const push = wanted - distance;
  // Two at one place part sidewards.
  const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
  const share = radiusB ** 2 / (radiusA ** 2 + radiusB ** 2);
  x[a] = (x[a] ?? 0) + ux * push * share;
  y[a] = (y[a] ?? 0) + uy * push * share;
  x[b] = (x[b] ?? 0) - ux * push * (1 - share);
  y[b] = (y[b] ?? 0) - uy * push * (1 - share);
  return true;
}
