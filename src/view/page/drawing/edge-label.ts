import type { EdgeLabelDrawingFunction } from 'sigma/rendering';
import { hasRoom, takeRoom } from './label-room.js';
import type { Spot } from './label-room.js';

const SIZE = 10.5;
const LEAST_SIZE = 8;
/** What the display graph tells of an edge beside what sigma knows. */
interface LabelledEdge {
  readonly label?: string | null;
  readonly curvature?: number;
  readonly labelColor?: string;
  readonly emphasized?: boolean;
  readonly named?: boolean;
}

/** How far along the part of its curve between the discs a name may stand, the best place first. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];
/** A broken line must be seen to be broken: its name stands above it or below, not on it. */
const ABOVE = 8;

/** Where and how large a fact's name is written; `spot` is its middle. */
export interface PlacedName {
  readonly text: string;
  readonly size: number;
  readonly spot: Spot;
  readonly angle: number;
}

interface Disc extends Spot {
  readonly size: number;
}

/** Writes a fact's name along its curve, upright, over a halo in the colour of the paper. */
export const drawEdgeLabel: EdgeLabelDrawingFunction = (context, edge, source, target, settings) => {
  const { labelColor = edge.color, named = false } = edge as LabelledEdge;
  const place = placeName(context, edge, source, target);
  if (place === null) return;
  context.font = fontOf(place.size);
  context.save();
  context.translate(place.spot.x, place.spot.y);
  context.rotate(place.angle);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = named ? 2 : 4;
  // Sigma hands its settings to label drawers; the colour behind all labels travels in the one for edges.
  context.strokeStyle = settings.edgeLabelColor.color ?? '#fff';
  context.strokeText(place.text, 0, 0);
  context.fillStyle = labelColor;
  context.fillText(place.text, 0, 0);
  context.restore();
};

/**
 * Finds a place for a fact's name along its curve, near the middle, where no other words stand, and takes it. Null where there is none;
 * what must have its name is written in any case, smaller where its line is short.
 */
export function placeName(context: CanvasRenderingContext2D, edge: LabelledEdge, source: Disc, target: Disc): PlacedName | null {
  const { label = null, curvature = 0, emphasized = false, named = false } = edge;
  const length = Math.hypot(target.x - source.x, target.y - source.y);
  if (label === null || label === '' || length === 0) return null;
  const room = length - source.size - target.size - 12;
  context.font = fontOf(SIZE);
  const whole = context.measureText(label).width;
  // Among many, half a name is only in the way.
  const text = named || whole <= room ? label : emphasized ? shorten(context, label, room) : null;
  if (text === null) return null;
  const size = named ? Math.max(LEAST_SIZE, Math.min(SIZE, (SIZE * room) / whole)) : SIZE;
  const width = (context.measureText(text).width * size) / SIZE;
  const sides = named ? [ABOVE, -ABOVE] : [0];
  const places = sides.flatMap((above) => ALONG.map((part) => onCurve(source, target, curvature, (source.size + part * (length - source.size - target.size)) / length, above)));
  const place = places.find(({ spot, angle }) => hasRoom(spot, angle, width)) ?? (named ? places[0] : undefined);
  if (place === undefined) return null;
  takeRoom(place.spot, place.angle, width);
  return { text, size, ...place };
}

/**
 * The place at `t` of a curve, from 0 at its source to 1, so many pixels above it (or below, where that is negative), with the angle at which words are upright there.
 * The control point stands off to the left of the line's direction.
 */
function onCurve(source: Spot, target: Spot, curvature: number, t: number, above: number): { readonly spot: Spot; readonly angle: number } {
  const control = { x: (source.x + target.x) / 2 + (target.y - source.y) * curvature, y: (source.y + target.y) / 2 - (target.x - source.x) * curvature };
  const at = (axis: 'x' | 'y'): number => (1 - t) ** 2 * source[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * target[axis];
  const along = (axis: 'x' | 'y'): number => (1 - t) * (control[axis] - source[axis]) + t * (target[axis] - control[axis]);
  const direction = Math.atan2(along('y'), along('x'));
  const angle = Math.abs(direction) > Math.PI / 2 ? direction + Math.PI : direction;
  return { spot: { x: at('x') + Math.sin(angle) * above, y: at('y') - Math.cos(angle) * above }, angle };
}

function fontOf(size: number): string {
  return `${size.toFixed(1)}px system-ui, sans-serif`;
}

/** As much as fits, with a sign that there is more; null where it would say nothing. */
function shorten(context: CanvasRenderingContext2D, label: string, room: number): string | null {
  for (let kept = Math.min(label.length, Math.floor(room / 5)); kept >= 5; kept -= 1) {
    const text = `${label.slice(0, kept)}…`;
    if (context.measureText(text).width <= room) return text;
  }
  return null;
}
