import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import { hasRoom, takeRoom } from './label-room.js';
import type { Spot } from './label-room.js';

const MAX_LENGTH = 50;

/** Writes a name beside its disc, over a halo in the colour of the paper, so that lines do not cross it out. */
export function makeNodeLabelDrawer(paper: string): NodeLabelDrawingFunction {
  return (context, { x, y, size, label, ...data }, settings) => {
    if (!label) return;
    const text = shortened(label);
    context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
    const { middle, width } = roomOf(context, text, { x, y, size });
    // Of many, those that would cover each other are left out; they come when one zooms in.
    if ((data as { readonly forceLabel?: boolean }).forceLabel === false && !hasRoom(middle, 0, width)) return;
    takeRoom(middle, 0, width);
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = paper;
    context.strokeText(text, x + size + 4, y + settings.labelSize / 3);
    context.fillStyle = settings.labelColor.color ?? '#000';
    context.fillText(text, x + size + 4, y + settings.labelSize / 3);
  };
}

function shortened(label: string): string {
  return label.length > MAX_LENGTH ? `${label.slice(0, MAX_LENGTH - 1)}…` : label;
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The room of a disc with its label, in the font that the context has. */
function roomOf(context: CanvasRenderingContext2D, text: string, { x, y, size }: Disc): { readonly middle: Spot; readonly width: number } {
  const width = size * 2 + 4 + context.measureText(text).width;
  return { middle: { x: x - size + width / 2, y }, width };
}

/** Keeps the room of a disc with its label free. */
export function takeLabelRoom(context: CanvasRenderingContext2D, label: string, disc: Disc): void {
  const { middle, width } = roomOf(context, shortened(label), disc);
  takeRoom(middle, 0, width);
}

/** What is pointed at or chosen has a ring, and its label. */
export function makeNodeHoverDrawer(paper: string, ink: string): NodeHoverDrawingFunction {
  const drawLabel = makeNodeLabelDrawer(paper);
  return (context, data, settings) => {
    context.beginPath();
    context.arc(data.x, data.y, data.size + 3, 0, Math.PI * 2);
    context.lineWidth = 2.5;
    context.strokeStyle = ink;
    context.stroke();
    drawLabel(context, { ...data, forceLabel: true } as typeof data, settings);
  };
}
