import type { NodeHoverDrawingFunction } from 'sigma/rendering';
import type { DisplayEdge, DisplayNode } from './display-graph.js';

/** What is pointed at or chosen has a ring. */
export function makeRingDrawer(ink: string): NodeHoverDrawingFunction<DisplayNode, DisplayEdge> {
  return (context, { x, y, size }) => {
    context.beginPath();
    context.arc(x, y, size + 3, 0, Math.PI * 2);
    context.lineWidth = 2.5;
    context.strokeStyle = ink;
    context.stroke();
  };
}
