import type Sigma from 'sigma';
import { fitCanvas } from './canvas.js';
import { colourOfCommunity } from './colours.js';
import type { DisplayEdge, DisplayNode } from './display-graph.js';
import { convexHull } from './hull.js';
import type { Point } from './hull.js';

const REGIONS_LAYER = 'regions';
/** The layer is drawn in full colours and shown faintly, so that no outline shows where strokes and fills meet. */
export const REGIONS_OPACITY = 0.13;
/** While something stands out from the rest. */
export const FAINT_REGIONS = 0.05;

const MAX_REGIONS = 10;
const LEAST_MEMBERS = 3;
const PADDING = 26;

/** Colours the ground under each large community, as strongly as is asked for. */
export function addRegions(renderer: Sigma<DisplayNode, DisplayEdge>, opacityNow: () => number): void {
  const canvas = renderer.createCanvas(REGIONS_LAYER, { beforeLayer: 'edges', style: { opacity: String(REGIONS_OPACITY), pointerEvents: 'none' } });
  const context = canvas.getContext('2d');
  if (context === null) return;
  renderer.on('afterRender', () => {
    const ratio = fitCanvas(canvas, renderer.getDimensions());
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    const opacity = opacityNow();
    canvas.style.opacity = String(opacity);
    if (opacity > 0) for (const { community, outline } of regionsOf(renderer)) fillRegion(context, outline, colourOfCommunity(community));
  });
}

export interface Region {
  readonly community: number;
  readonly outline: readonly Point[];
}

/** The largest communities among what is drawn, with their outlines in pixels. */
export function regionsOf(renderer: Sigma<DisplayNode, DisplayEdge>): Region[] {
  const members = new Map<number, Point[]>();
  renderer.getGraph().forEachNode((_, { community, x, y }) => {
    if (community < 0) return;
    const points = members.get(community) ?? [];
    members.set(community, points);
    points.push(renderer.graphToViewport({ x, y }));
  });
  return [...members]
    .filter(([, points]) => points.length >= LEAST_MEMBERS)
    .sort(([a], [b]) => a - b)
    .slice(0, MAX_REGIONS)
    .map(([community, points]) => ({ community, outline: convexHull(points) }));
}

function fillRegion(context: CanvasRenderingContext2D, outline: readonly Point[], colour: string): void {
  context.beginPath();
  for (const { x, y } of outline) context.lineTo(x, y);
  context.closePath();
  context.fillStyle = context.strokeStyle = colour;
  context.lineJoin = 'round';
  context.lineWidth = PADDING * 2;
  context.stroke();
  context.fill();
}

export const REGION_PADDING = PADDING;
