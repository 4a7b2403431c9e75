import type { LabelRoom, Spot, TextRow } from './label-room.js';

export const NAME_SIZE = 12.5;
export const NAME_FONT = `500 ${NAME_SIZE}px system-ui, sans-serif`;
const MAX_LENGTH = 50;
const GAP = 4;

/** A node's disc in the drawing, in pixels. */
export interface NodeDisc extends Spot {
  readonly size: number;
  /** Null where it is not to be named. */
  readonly label: string | null;
  /** Whether the name is written however crowded its place is. */
  readonly mustBeNamed: boolean;
}

/** A name with the middle of its line. */
export interface PlacedNodeName {
  readonly text: string;
  readonly spot: Spot;
}

/** As it is written: cut short where it is very long. */
export function shownName(label: string): string {
  return label.length > MAX_LENGTH ? `${label.slice(0, MAX_LENGTH - 1)}…` : label;
}

/** Finds room for a name of this width beside its disc, to the right if possible, and takes it. Null where there is none. */
export function placeNodeName(room: LabelRoom, { x, y, size, label, mustBeNamed }: NodeDisc, width: number): PlacedNodeName | null {
  if (label === null || label === '') return null;
  const aside = size + GAP + width / 2;
  const above = size + NAME_SIZE * 0.75;
  const rows = [{ x: x + aside, y }, { x: x - aside, y }, { x, y: y + above }, { x, y: y - above }].map((middle): TextRow => ({ middle, width, angle: 0 }));
  const crowding = rows.map(room.crowding);
  const least = Math.min(...crowding);
  if (least > 0 && !mustBeNamed) return null;
  const row = rows[crowding.indexOf(least)];
  if (row === undefined) return null;
  room.take(row);
  return { text: shownName(label), spot: row.middle };
}
