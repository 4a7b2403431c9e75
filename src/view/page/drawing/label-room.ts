/** A place in the drawing, in its pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A line of text: its middle, how wide it is, and the angle at which it stands. */
export interface TextRow {
  readonly middle: Spot;
  readonly width: number;
  readonly angle: number;
}

/** What of a drawing is taken by discs and words already, so that what comes later can give way. */
export interface LabelRoom {
  /** How much of a row of text would stand on what is taken, or outside the drawing: 0 for nothing of it, 1 for all. */
  readonly crowding: (row: TextRow) => number;
  readonly take: (row: TextRow) => void;
  readonly takeDisc: (middle: Spot, radius: number) => void;
}

/** Half the height of a line of text, with some air. */
const REACH = 6.5;
const CELL = 32;

interface Disc extends Spot {
  readonly radius: number;
}

/** The room of a drawing of this size, all free. Text counts as a row of discs; a grid finds those that are near. */
export function makeLabelRoom({ width, height }: { readonly width: number; readonly height: number }): LabelRoom {
  const cells = new Map<number, Disc[]>();
  const columns = Math.ceil(width / CELL) + 4;
  const cellOf = (x: number, y: number): number => Math.floor(y / CELL) * columns + Math.floor(x / CELL);
  const isTaken = (spot: Spot): boolean => {
    if (spot.x < REACH || spot.y < REACH || spot.x > width - REACH || spot.y > height - REACH) return true;
    return (cells.get(cellOf(spot.x, spot.y)) ?? []).some(({ x, y, radius }) => Math.hypot(spot.x - x, spot.y - y) < REACH + radius);
  };
  const takeDisc = ({ x, y }: Spot, radius: number): void => {
    const reach = radius + REACH;
    for (let top = Math.max(0, Math.floor((y - reach) / CELL)); top * CELL <= Math.min(height, y + reach); top += 1) {
      for (let left = Math.max(0, Math.floor((x - reach) / CELL)); left * CELL <= Math.min(width, x + reach); left += 1) {
        const cell = top * columns + left;
        const near = cells.get(cell);
        if (near === undefined) cells.set(cell, [{ x, y, radius }]);
        else near.push({ x, y, radius });
      }
    }
  };
  return {
    crowding: (row) => {
      const discs = discsAlong(row);
      return discs.filter(isTaken).length / discs.length;
    },
    take: (row) => discsAlong(row).forEach((spot) => takeDisc(spot, REACH)),
    takeDisc,
  };
}

function discsAlong({ middle, angle, width }: TextRow): Spot[] {
  const count = Math.max(1, Math.ceil(width / (REACH * 1.6)));
  const reach = Math.max(0, width - REACH);
  return Array.from({ length: count }, (_, index) => {
    const along = (count === 1 ? 0 : index / (count - 1) - 0.5) * reach;
    return { x: middle.x + Math.cos(angle) * along, y: middle.y + Math.sin(angle) * along };
  });
}
