import type { Drawn } from '../choose/drawn.js';
import { radialPlaces } from '../choose/radial.js';
import type { Place } from '../choose/radial.js';
import type { PageModel } from '../model/model.js';

/** The window that a graph is drawn in, and where its nodes stand there. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly placeOf: (node: number) => Place;
  /** Whether communities stand together. */
  readonly isGrouped: boolean;
}

type Size = Pick<Frame, 'width' | 'height'>;

/** The part of a graph's width that is kept free on the right, where the labels of the outermost nodes stand. */
export const LABEL_ROOM = 0.16;
/** A layout may be drawn out a little, so that it fills the window, not so much that its shape is lost. */
const MOST_STRETCH = 1.5;

/** Where the layout has placed the nodes. */
export function wholeFrame(model: PageModel, size: Size): Frame {
  // Those without facts stand far outside, and are not drawn.
  const stretch = stretchOf(model.nodes.filter(({ facts }) => facts.length > 0), size);
  return { ...size, isGrouped: true, placeOf: (node) => ({ x: model.nodes[node]?.x ?? 0, y: (model.nodes[node]?.y ?? 0) * stretch }) };
}

/** A node in the middle, and its neighbourhood around it. */
export function radialFrame(model: PageModel, drawn: Drawn, middle: number, size: Size): Frame {
  const places = radialPlaces(model, drawn, middle);
  const stretch = stretchOf([...places.values()], size);
  return { ...size, isGrouped: false, placeOf: (node) => ({ x: places.get(node)?.x ?? 0, y: (places.get(node)?.y ?? 0) * stretch }) };
}

/** What heights are multiplied with, so that places fill the window. */
function stretchOf(places: readonly Place[], { width, height }: Size): number {
  const [wide, high] = [extentOf(places.map(({ x }) => x)) * (1 + LABEL_ROOM), extentOf(places.map(({ y }) => y))];
  const wanted = high === 0 || width === 0 ? 1 : (height / width) * (wide / high);
  return Math.max(1 / MOST_STRETCH, Math.min(MOST_STRETCH, wanted));
}

function extentOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity);
}
