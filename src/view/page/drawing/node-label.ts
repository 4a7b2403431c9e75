import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import { hasRoom, takeRoom } from './label-room.js';

const MAX_LENGTH = 50;

/** Writes a name beside its disc, over a halo in the colour of the paper, so that lines do not cross it out. */
export function makeNodeLabelDrawer(paper: string): NodeLabelDrawingFunction {
  return (context, { x, y, size, label, ...data }, settings) => {
    if (!label) return;
    const text = label.length > MAX_LENGTH ? `${label.slice(0, MAX_LENGTH - 1)}…` : label;
    context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
    const reach = size * 2 + 4 + context.measureText(text).width;
    const middle = { x: x - size + reach / 2, y };
    // Of many, those that would cover each other are left out; they come when one zooms in.
    if ((data as { readonly forceLabel?: boolean }).forceLabel === false && !hasRoom(middle, 0, reach)) return;
    takeRoom(middle, 0, reach);
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = paper;
    context.strokeText(text, x + size + 4, y + settings.labelSize / 3);
    context.fillStyle = settings.labelColor.color ?? '#000';
    context.fillText(text, x + size + 4, y + settings.labelSize / 3);
  };
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
