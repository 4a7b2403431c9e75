import type Sigma from 'sigma';
import { fitCanvas } from './canvas.js';
import type { DisplayEdge, DisplayNode } from './display-graph.js';
import { edgeNameFont } from './edge-name.js';
import { placeNames } from './names.js';
import { NAME_FONT } from './node-name.js';
import type { Spot } from './label-room.js';

interface Ink {
  readonly paper: string;
  readonly ink: string;
}

/** Writes names over halos in the colour of the paper: those of lines below the discs, those of nodes above. */
export function addNames(renderer: Sigma<DisplayNode, DisplayEdge>, inkNow: () => Ink): void {
  const style = { pointerEvents: 'none' };
  const edgeCanvas = renderer.createCanvas('edge-names', { beforeLayer: 'nodes', style });
  const nodeCanvas = renderer.createCanvas('node-names', { beforeLayer: 'labels', style });
  const [edgeContext, nodeContext] = [edgeCanvas.getContext('2d'), nodeCanvas.getContext('2d')];
  if (edgeContext === null || nodeContext === null) return;
  renderer.on('afterRender', () => {
    for (const context of [edgeContext, nodeContext]) clear(context, renderer.getDimensions());
    const { paper, ink } = inkNow();
    const { nodes, edges } = placeNames(renderer);
    for (const { text, spot, angle, size, colour, isBroken } of edges) {
      write(edgeContext, text, { spot, angle, font: edgeNameFont(size), colour, paper, halo: isBroken ? 2 : 4 });
    }
    for (const { text, spot } of nodes) write(nodeContext, text, { spot, angle: 0, font: NAME_FONT, colour: ink, paper, halo: 4 });
  });
}

function clear(context: CanvasRenderingContext2D, size: { readonly width: number; readonly height: number }): void {
  const ratio = fitCanvas(context.canvas, size);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
}

interface Writing {
  readonly spot: Spot;
  readonly angle: number;
  readonly font: string;
  readonly colour: string;
  readonly paper: string;
  readonly halo: number;
}

function write(context: CanvasRenderingContext2D, text: string, { spot, angle, font, colour, paper, halo }: Writing): void {
  context.save();
  context.translate(spot.x, spot.y);
  context.rotate(angle);
  context.font = font;
  context.lineWidth = halo;
  context.strokeStyle = paper;
  context.strokeText(text, 0, 0);
  context.fillStyle = colour;
  context.fillText(text, 0, 0);
  context.restore();
}
