import type Sigma from 'sigma';
import type { DisplayEdge, DisplayNode } from './display-graph.js';
import { edgeNameFont, placeEdgeName } from './edge-name.js';
import type { NamedLine, PlacedEdgeName } from './edge-name.js';
import { makeLabelRoom } from './label-room.js';
import { NAME_FONT, placeNodeName, shownName } from './node-name.js';
import type { NodeDisc, PlacedNodeName } from './node-name.js';
import { RING_REACH } from './ring.js';

type Renderer = Sigma<DisplayNode, DisplayEdge>;

/** The names of a drawing as it is framed now. */
export interface Names {
  readonly nodes: readonly PlacedNodeName[];
  readonly edges: readonly (PlacedEdgeName & Pick<NamedLine, 'colour' | 'isBroken'>)[];
}

/** In a drawing of more lines, only those between two named nodes have names, and those of what stands out. */
const FEW_LINES = 1500;
/** Names are sought for so many nodes, the largest first: there is no room for more. */
const MAX_TRIED = 1500;
/** Among more nodes, the names of the largest may stand on the discs of lesser ones. */
const FEW_NODES = 120;
const MAX_FIRST = 24;
/** The very largest have their names in any case. */
const MAX_SURE = 6;
/** Smaller discs have no name until one zooms in, unless they stand out. */
const LEAST_SIZE = 2.2;
const MARGIN = 40;

/** Finds room for as many names as can be read: what stands out first, then larger nodes, then lines. Words stand neither on words nor on discs. */
export function placeNames(renderer: Renderer): Names {
  const room = makeLabelRoom(renderer.getDimensions());
  const graph = renderer.getGraph();
  const discs = new Map(graph.nodes().map((key) => [key, discOf(renderer, key)]));
  const inSight = [...discs].filter(([, disc]) => isInSight(disc, renderer.getDimensions()));
  const wanted = inSight.filter(([, { label }]) => label !== null);
  const tried = wanted.filter(([, { size, mustBeNamed }]) => size >= LEAST_SIZE || mustBeNamed)
    .sort(([, a], [, b]) => Number(b.mustBeNamed) - Number(a.mustBeNamed) || b.size - a.size).slice(0, MAX_TRIED);
  const named = new Map<string, PlacedNodeName>();
  const place = (chosen: readonly (readonly [string, NodeDisc])[]): void => {
    for (const [key, disc] of chosen) {
      const found = placeNodeName(room, disc, widthOf(shownName(disc.label ?? ''), NAME_FONT));
      if (found !== null) named.set(key, found);
    }
  };
  const first = tried.length <= FEW_NODES ? [] : tried.slice(0, MAX_FIRST);
  for (const [, disc] of first) room.takeDisc(disc, disc.size);
  place(first.map(([key, disc], index) => [key, { ...disc, mustBeNamed: disc.mustBeNamed || index < MAX_SURE }]));
  for (const [, disc] of wanted) room.takeDisc(disc, disc.size);
  place(tried.slice(first.length));
  // Names of nodes stand above the discs of what is faint, names of lines below them.
  for (const [, disc] of inSight) if (disc.label === null) room.takeDisc(disc, disc.size);
  const lines = graph.filterEdges((_key, _edge, source, target) => graph.size <= FEW_LINES || (named.has(source) && named.has(target)))
    .flatMap((key) => lineOf(renderer, key, discs))
    .sort((a, b) => Number(b.mustBeNamed) - Number(a.mustBeNamed) || Number(b.isBroken) - Number(a.isBroken));
  const edges = lines.flatMap((line) => {
    const found = placeEdgeName(room, line, (text) => widthOf(text, edgeNameFont()));
    return found === null ? [] : [{ ...found, colour: line.colour, isBroken: line.isBroken }];
  });
  return { nodes: [...named.values()], edges };
}

function discOf(renderer: Renderer, key: string): NodeDisc {
  const shown = renderer.getNodeDisplayData(key);
  if (shown === undefined) return { x: 0, y: 0, size: 0, label: null, mustBeNamed: false };
  const size = renderer.scaleSize(shown.size) + (shown.highlighted ? RING_REACH : 0);
  return { ...renderer.framedGraphToViewport(shown), size, label: shown.label ?? null, mustBeNamed: shown.forceLabel };
}

function lineOf(renderer: Renderer, key: string, discs: ReadonlyMap<string, NodeDisc>): NamedLine[] {
  const graph = renderer.getGraph();
  const [source, target] = graph.extremities(key).map((end) => discs.get(end));
  const shown = renderer.getEdgeDisplayData(key) as (Partial<DisplayEdge> & { readonly emphasized?: boolean }) | undefined;
  const { label = null } = shown ?? {};
  if (shown === undefined || label === null || source === undefined || target === undefined) return [];
  const { curvature = 0, labelColor = '', type = 'whole', forceLabel = false, emphasized = false } = shown;
  return [{ source, target, curvature, label, colour: labelColor, isBroken: type !== 'whole', mustBeNamed: forceLabel, mayBeCut: emphasized }];
}

function isInSight({ x, y }: NodeDisc, { width, height }: { readonly width: number; readonly height: number }): boolean {
  return x > -MARGIN && y > -MARGIN && x < width + MARGIN && y < height + MARGIN;
}

const widths = new Map<string, number>();
let ruler: CanvasRenderingContext2D | null = null;

/** Measured once for each text and font: that is what takes time. */
function widthOf(text: string, font: string): number {
  const key = `${font} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  ruler ??= document.createElement('canvas').getContext('2d');
  if (ruler === null) return text.length * 6;
  ruler.font = font;
  const width = ruler.measureText(text).width;
  widths.set(key, width);
  return width;
}
