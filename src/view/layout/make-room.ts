import type { Place } from './places.js';

/** A node's disc with its label to the right of it, in pixels of the frame. */
export interface Labelled {
  readonly label: string;
  /** Of the disc, in pixels. */
  readonly radius: number;
}

/** Two nodes, by their places in the list, with what their line wants to be called. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** A node's room: from `left` of its middle to `right` of it, as high as a line of text. */
export interface Box {
  x: number;
  y: number;
  readonly left: number;
  readonly right: number;
}

/** The frame in which labels have to find room: what a usual window leaves to the drawing. */
export const FRAME = { width: 660, height: 620 };
export const HEIGHT = 24;
export const CHARACTER_WIDTH = 7.2;
export const SMALL_CHARACTER_WIDTH = 6.6;
const MAX_LINE_LENGTH = 135;
const ROUNDS = 14;
const PASSES = 40;

/**
 * Moves nodes apart whose labels would cover each other, or between which there is no room for the name of a fact, as
 * little as needed. For small graphs, where all labels are shown. Making room makes the whole larger, and fitting it into the frame takes room away: hence rounds.
 */
export function makeRoom(places: readonly Place[], nodes: readonly Labelled[], lines: readonly Line[]): Place[] {
  let boxes = fitToFrame(places).map((place, index) => boxOf(place, nodes[index] as Labelled));
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (let pass = 0; pass < PASSES && (stretchAll(boxes, lines) || separateAll(boxes)); pass += 1) moved = true;
    if (!moved) break;
    boxes = fitToFrame(boxes).map((place, index) => boxOf(place, nodes[index] as Labelled));
  }
  return boxes.map(({ x, y }) => ({ x, y }));
}

export function boxOf({ x, y }: Place, { label, radius }: Labelled): Box {
  return { x, y, left: radius + 3, right: radius + 8 + label.length * CHARACTER_WIDTH };
}

function fitToFrame(places: readonly Place[]): Place[] {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [scaleX, scaleY] = [FRAME.width / Math.max(1, right - left), FRAME.height / Math.max(1, top - bottom)];
  // A layout may be stretched a little to fill the frame, not so much that its shape is lost.
  const [x, y] = [Math.min(scaleX, scaleY * 1.7), Math.min(scaleY, scaleX * 1.7)];
  return places.map((place) => ({ x: (place.x - left) * x, y: (place.y - bottom) * y }));
}

/** Draws the ends of lines apart that are too short for their names; tells whether any moved much. */
function stretchAll(boxes: readonly Box[], lines: readonly Line[]): boolean {
  let moved = false;
  for (const { from, to, label } of lines) {
    const [a, b] = [boxes[from] as Box, boxes[to] as Box];
    const wanted = Math.min(MAX_LINE_LENGTH, label.length * SMALL_CHARACTER_WIDTH + a.left + b.left + 14);
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = Math.hypot(dx, dy) || 1;
    if (length >= wanted) continue;
    const push = ((wanted - length) / length) * 0.25;
    a.x -= dx * push;
    a.y -= dy * push;
    b.x += dx * push;
    b.y += dy * push;
    moved ||= wanted - length > 2;
  }
  return moved;
}

function separateAll(boxes: readonly Box[]): boolean {
  let moved = false;
  for (let a = 0; a < boxes.length; a += 1) {
    for (let b = a + 1; b < boxes.length; b += 1) moved = separate(boxes[a] as Box, boxes[b] as Box) || moved;
  }
  return moved;
}

/** Pushes two boxes apart along the way that is shorter; tells whether they overlapped. */
function separate(a: Box, b: Box): boolean {
  const [left, right] = a.x <= b.x ? [a, b] : [b, a];
  const overlapX = left.x + left.right - (right.x - right.left);
  const overlapY = HEIGHT - Math.abs(a.y - b.y);
  if (overlapX <= 0 || overlapY <= 0) return false;
  if (overlapX < overlapY) {
    left.x -= overlapX / 2;
    right.x += overlapX / 2;
  } else {
    const [lower, upper] = a.y <= b.y ? [a, b] : [b, a];
    lower.y -= overlapY / 2;
    upper.y += overlapY / 2;
  }
  return true;
}
