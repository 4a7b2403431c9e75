/** A place in the drawing, in its pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Half the height of a line of text, with some air. */
const REACH = 6.5;

/** Places that words of this frame have taken, as the middles of discs of that reach. */
let taken: Spot[] = [];

/** To be called before each frame. */
export function forgetLabels(): void {
  taken = [];
}

/** Keeps the room of a line of text free of the names of facts: a row of discs, at an angle about its middle. */
export function takeRoom(middle: Spot, angle: number, width: number): void {
  taken.push(...discsAlong(middle, angle, width));
}

export function hasRoom(middle: Spot, angle: number, width: number): boolean {
  return discsAlong(middle, angle, width).every((spot) => taken.every(({ x, y }) => Math.hypot(spot.x - x, spot.y - y) >= REACH * 2));
}

function discsAlong(middle: Spot, angle: number, width: number): Spot[] {
  const count = Math.max(1, Math.ceil(width / (REACH * 2)));
  return Array.from({ length: count }, (_, index) => {
    const along = ((index + 0.5) / count - 0.5) * width;
    return { x: middle.x + Math.cos(angle) * along, y: middle.y + Math.sin(angle) * along };
  });
}
