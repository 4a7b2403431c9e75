import type { EdgeLabelDrawingFunction } from 'sigma/rendering';

const FONT = '10.5px system-ui, sans-serif';
/** Half the height of a line of text, with some air. */
const REACH = 6.5;

/** What the display graph tells of an edge beside what sigma knows. */
interface LabelledEdge {
  readonly curvature?: number;
  readonly labelColor?: string;
  readonly emphasized?: boolean;
  readonly named?: boolean;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Places that labels of this frame have taken. */
let taken: Spot[] = [];

/** To be called before each frame: labels that would cover earlier ones are left out. */
export function forgetEdgeLabels(): void {
  taken = [];
}

/** Writes a fact's name along the middle of its curve, upright, over a halo in the colour of the paper. */
export const drawEdgeLabel: EdgeLabelDrawingFunction = (context, edge, source, target, settings) => {
  const label = edge.label;
  if (label === null || label === '') return;
  const { curvature = 0, labelColor = edge.color, emphasized = false, named = false } = edge as LabelledEdge;
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const room = Math.hypot(dx, dy) - source.size - target.size - 12;
  context.font = FONT;
  // Among many, half a name is only in the way.
  const text = named || context.measureText(label).width <= room ? label : emphasized ? shorten(context, label, room) : null;
  if (text === null) return;
  // The curve's middle lies half way to its control point, which stands off to the left of its direction.
  const middle = { x: (source.x + target.x) / 2 + (dy * curvature) / 2, y: (source.y + target.y) / 2 - (dx * curvature) / 2 };
  const angle = Math.atan2(dy, dx);
  if (!takeSpots(middle, angle, context.measureText(text).width) && !named) return;
  context.save();
  context.translate(middle.x, middle.y);
  context.rotate(Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = named ? 2 : 4;
  // Sigma hands its settings to label drawers; the colour behind all labels travels in the one for edges.
  context.strokeStyle = settings.edgeLabelColor.color ?? '#fff';
  // A broken line must be seen to be broken: its name stands above it, not on it.
  const above = named ? -8 : 0;
  context.strokeText(text, 0, above);
  context.fillStyle = labelColor;
  context.fillText(text, 0, above);
  context.restore();
};

/** Takes the room of a label, a row of discs along it; false where another has it. */
function takeSpots(middle: Spot, angle: number, width: number): boolean {
  const count = Math.max(1, Math.ceil(width / (REACH * 2)));
  const spots = Array.from({ length: count }, (_, index) => {
    const along = ((index + 0.5) / count - 0.5) * width;
    return { x: middle.x + Math.cos(angle) * along, y: middle.y + Math.sin(angle) * along };
  });
  if (spots.some((spot) => taken.some(({ x, y }) => Math.hypot(spot.x - x, spot.y - y) < REACH * 2))) return false;
  taken.push(...spots);
  return true;
}

/** As much as fits, with a sign that there is more; null where it would say nothing. */
function shorten(context: CanvasRenderingContext2D, label: string, room: number): string | null {
  for (let kept = Math.min(label.length, Math.floor(room / 5)); kept >= 5; kept -= 1) {
    const text = `${label.slice(0, kept)}…`;
    if (context.measureText(text).width <= room) return text;
  }
  return null;
}
