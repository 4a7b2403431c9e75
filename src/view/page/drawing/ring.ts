import type { NodeHoverDrawingFunction } from 'sigma/rendering';
import type { DisplayEdge, DisplayNode } from './display-graph.js';

const GAP = 3;
const WIDTH = 2.5;
/** By how much a ring is wider than its disc. */
export const RING_REACH = GAP + WIDTH / 2;

/** What is pointed at or chosen has a ring. */
export function makeRingDrawer(ink: string): NodeHoverDrawingFunction<DisplayNode, DisplayEdge> {
  return (context, { x, y, size }) => {
    context.beginPath();
    context.arc(x, y, size + GAP, 0, Math.PI * 2);
    context.lineWidth = WIDTH;
    context.strokeStyle = ink;
    context.stroke();
  };
}
