import type { Theme } from './colours.js';
import { colourOfCommunity, THEMES } from './colours.js';
import type { DisplayEdge, DisplayNode } from './display-graph.js';
import type { Drawing } from './drawing.js';
import { placeNames } from './names.js';
import { NAME_SIZE } from './node-name.js';
import { REGION_PADDING, REGIONS_OPACITY, regionsOf } from './regions.js';

const SVG = 'http://www.w3.org/2000/svg';

/** What is drawn, as it is framed now, as an SVG. Built as a tree, so that no name can become markup. */
export function toSvg({ renderer }: Drawing, theme: Theme, withRegions: boolean): string {
  const { width, height } = renderer.getDimensions();
  const { paper, ink } = THEMES[theme];
  const root = shape('svg', { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': 'system-ui, Helvetica, Arial, sans-serif' });
  root.append(shape('rect', { width, height, fill: paper }));
  const graph = renderer.getGraph();
  const place = (node: DisplayNode): { x: number; y: number } => renderer.graphToViewport({ x: node.x, y: node.y });
  if (withRegions) root.append(...regionsOf(renderer).map(({ community, outline }) => shape('polygon', {
    points: outline.map(({ x, y }) => `${round(x)},${round(y)}`).join(' '), fill: colourOfCommunity(community), stroke: colourOfCommunity(community),
    'stroke-width': REGION_PADDING * 2, 'stroke-linejoin': 'round', opacity: REGIONS_OPACITY,
  })));
  root.append(...graph.mapEdges((_, edge, _source, _target, source, target) => edgeShape(edge, place(source), place(target), renderer.scaleSize(target.size))));
  const names = placeNames(renderer);
  root.append(...names.edges.map(({ text, size, colour, spot, angle }) => textShape(text, {
    'font-size': round(size), fill: colour, stroke: paper, transform: `translate(${point(spot).replace(',', ' ')}) rotate(${round(angle * (180 / Math.PI))})`,
  })));
  root.append(...graph.mapNodes((_, node) => {
    const { x, y } = place(node);
    return shape('circle', { cx: round(x), cy: round(y), r: round(renderer.scaleSize(node.size)), fill: node.color });
  }));
  root.append(...names.nodes.map(({ text, spot }) => textShape(text, { x: round(spot.x), y: round(spot.y), 'font-size': NAME_SIZE, 'font-weight': 500, fill: ink, stroke: paper })));
  return `${new XMLSerializer().serializeToString(root)}\n`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function edgeShape(edge: DisplayEdge, source: Point, target: Point, targetSize: number): Element {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const control = { x: (source.x + target.x) / 2 + dy * edge.curvature, y: (source.y + target.y) / 2 - dx * edge.curvature };
  const length = Math.hypot(target.x - control.x, target.y - control.y) || 1;
  const [ux, uy] = [(target.x - control.x) / length, (target.y - control.y) / length];
  const tip = { x: target.x - ux * targetSize, y: target.y - uy * targetSize };
  const base = { x: tip.x - ux * 8, y: tip.y - uy * 8 };
  const group = shape('g', { 'data-line': edge.type });
  const dashes = edge.type === 'whole' ? {} : { 'stroke-dasharray': edge.type === 'dashed' ? '7 4' : '2 4' };
  group.append(
    shape('path', { d: `M${point(source)}Q${point(control)} ${point(base)}`, fill: 'none', stroke: edge.color, 'stroke-width': edge.size, ...dashes }),
    shape('polygon', { points: `${point(tip)} ${round(base.x - uy * 3)},${round(base.y + ux * 3)} ${round(base.x + uy * 3)},${round(base.y - ux * 3)}`, fill: edge.color }),
  );
  return group;
}

/** A line of text about its middle. */
function textShape(content: string, attributes: Readonly<Record<string, string | number>>): Element {
  const made = shape('text', { 'text-anchor': 'middle', dy: '0.35em', 'stroke-width': 3.5, 'stroke-linejoin': 'round', 'paint-order': 'stroke', ...attributes });
  made.textContent = content;
  return made;
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) if (key !== 'xmlns') made.setAttribute(key, String(value));
  return made;
}

function point({ x, y }: Point): string {
  return `${round(x)},${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
