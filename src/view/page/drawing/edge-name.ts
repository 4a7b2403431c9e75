import type { LabelRoom, Spot, TextRow } from './label-room.js';

const SIZE = 10.5;
const LEAST_SIZE = 8;
/** How far along the part of its curve between the discs a name may stand, the best place first. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8];
/** A broken line must be seen to be broken: its name stands above it or below, not on it. */
const ABOVE = 8;

/** A fact's line in the drawing, in pixels. */
export interface NamedLine {
  readonly source: LineEnd;
  readonly target: LineEnd;
  readonly curvature: number;
  readonly label: string;
  readonly colour: string;
  readonly isBroken: boolean;
  /** Whether the name is written however crowded or short its line is. */
  readonly mustBeNamed: boolean;
  /** Whether half a name is better than none. */
  readonly mayBeCut: boolean;
}

interface LineEnd extends Spot {
  readonly size: number;
}

/** Where, how large and at what angle a fact's name is written; `spot` is its middle. */
export interface PlacedEdgeName {
  readonly text: string;
  readonly size: number;
  readonly spot: Spot;
  readonly angle: number;
}

export function edgeNameFont(size: number = SIZE): string {
  return `${size.toFixed(1)}px system-ui, sans-serif`;
}

/**
 * Finds a place for a fact's name along its curve, near the middle, where no other words or discs stand, and takes it. Null where there is
 * none; what must have its name is written in the least crowded place, smaller where its line is short. `widthOf` measures text of the usual size.
 */
export function placeEdgeName(room: LabelRoom, line: NamedLine, widthOf: (text: string) => number): PlacedEdgeName | null {
  const { source, target, label, mustBeNamed, mayBeCut, isBroken } = line;
  const length = Math.hypot(target.x - source.x, target.y - source.y);
  if (label === '' || length === 0) return null;
  const free = length - source.size - target.size - 12;
  const whole = widthOf(label);
  const text = whole <= free || mustBeNamed ? label : mayBeCut ? shorten(label, free, widthOf) : null;
  if (text === null) return null;
  const size = Math.max(LEAST_SIZE, Math.min(SIZE, (SIZE * free) / whole));
  const width = (widthOf(text) * size) / SIZE;
  const rows = (isBroken ? [ABOVE, -ABOVE] : [0]).flatMap((above) => ALONG.map((part): TextRow =>
    ({ ...onCurve(line, (source.size + part * (length - source.size - target.size)) / length, above), width })));
  const row = leastCrowded(room, rows, mustBeNamed);
  if (row === null) return null;
  room.take(row);
  return { text, size, spot: row.middle, angle: row.angle };
}

/** The first row with all its room free; where there is none, the one with most of it, if one must be. */
function leastCrowded(room: LabelRoom, rows: readonly TextRow[], mustBe: boolean): TextRow | null {
  let best: TextRow | null = null;
  let least = mustBe ? Infinity : Number.MIN_VALUE;
  for (const row of rows) {
    const crowding = room.crowding(row);
    if (crowding < least) [best, least] = [row, crowding];
    if (crowding === 0) break;
  }
  return best;
}

/**
 * The place at `t` of a curve, from 0 at its source to 1, so many pixels above it (or below, where that is negative), with the angle at which words are upright there.
 * The control point stands off to the left of the line's direction.
 */
function onCurve({ source, target, curvature }: NamedLine, t: number, above: number): { readonly middle: Spot; readonly angle: number } {
  const control = { x: (source.x + target.x) / 2 + (target.y - source.y) * curvature, y: (source.y + target.y) / 2 - (target.x - source.x) * curvature };
  const at = (axis: 'x' | 'y'): number => (1 - t) ** 2 * source[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * target[axis];
  const along = (axis: 'x' | 'y'): number => (1 - t) * (control[axis] - source[axis]) + t * (target[axis] - control[axis]);
  const direction = Math.atan2(along('y'), along('x'));
  const angle = Math.abs(direction) > Math.PI / 2 ? direction + Math.PI : direction;
  return { middle: { x: at('x') + Math.sin(angle) * above, y: at('y') - Math.cos(angle) * above }, angle };
}

/** As much as fits, with a sign that there is more; null where it would say nothing. */
function shorten(label: string, room: number, widthOf: (text: string) => number): string | null {
  for (let kept = Math.min(label.length, Math.floor(room / 5)); kept >= 5; kept -= 1) {
    const text = `${label.slice(0, kept)}…`;
    if (widthOf(text) <= room) return text;
  }
  return null;
}
