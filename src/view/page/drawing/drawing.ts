import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import { LABEL_ROOM } from './display-graph.js';
import type { DisplayEdge, DisplayGraph, DisplayNode } from './display-graph.js';
import { THEMES } from './colours.js';
import type { Theme } from './colours.js';
import { edgePrograms } from './edge-programs.js';
import { forgetLabels } from './label-room.js';
import { makeNodeHoverDrawer, makeNodeLabelDrawer } from './node-label.js';
import { addRegions } from './regions.js';

export interface DrawingEvents {
  readonly onNode: (index: number) => void;
  readonly onEdge: (index: number) => void;
  readonly onNothing: () => void;
}

/** Nodes and edges that stand out while the rest is faint. */
export interface Emphasis {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** The one node that has a ring. */
  readonly ringed: string | null;
}

export interface Drawing {
  readonly renderer: Sigma<DisplayNode, DisplayEdge>;
  /** Draws another part of the graph; `refit` frames it anew. */
  readonly show: (graph: DisplayGraph, refit: boolean) => void;
  readonly emphasize: (emphasis: Emphasis | null) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setRegions: (shown: boolean) => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly lookAt: (node: number) => void;
}

const MAX_FORCED_LABELS = 60;

/** Opens the drawing in an element. Throws where the browser has no WebGL. */
export function openDrawing(container: HTMLElement, graph: DisplayGraph, theme: Theme, events: DrawingEvents): Drawing {
  let chosen: Emphasis | null = null;
  let pointedAt: string | null = null;
  let currentTheme = theme;
  let regionsShown = true;
  const emphasis = (): Emphasis | null => (pointedAt === null ? chosen : neighbourhoodOf(renderer.getGraph() as DisplayGraph, pointedAt));
  const renderer: Sigma<DisplayNode, DisplayEdge> = new Sigma<DisplayNode, DisplayEdge>(graph, container, {
    ...themeSettings(theme),
    renderEdgeLabels: true, enableEdgeEvents: true, zIndex: true, allowInvalidContainer: true,
    labelFont: 'system-ui, sans-serif', labelSize: 12.5, labelWeight: '500', labelDensity: 1.2, labelGridCellSize: 90, labelRenderedSizeThreshold: 5,
    defaultEdgeType: 'whole', edgeProgramClasses: edgePrograms, minEdgeThickness: 1.1, stagePadding: 44,
    nodeReducer: (key, node) => {
      const current = emphasis();
      if (current === null || current.nodes.has(key)) return { ...node, highlighted: current?.ringed === key, forceLabel: node.forceLabel || (current !== null && current.nodes.size <= MAX_FORCED_LABELS && container.clientWidth > 600), zIndex: 1 };
      return { ...node, color: THEMES[currentTheme].faint, label: null, forceLabel: false, zIndex: 0 };
    },
    edgeReducer: (key, edge) => {
      const current = emphasis();
      if (current === null) return edge;
      if (current.edges.has(key)) return { ...edge, size: edge.size * 1.4, forceLabel: current.edges.size <= 80, emphasized: true, zIndex: 1 };
      return { ...edge, color: THEMES[currentTheme].faint, label: null, forceLabel: false, zIndex: 0 };
    },
  });
  renderer.setCustomBBox(withRoomForLabels(graph));
  addRegions(renderer, () => regionsShown);
  renderer.on('beforeRender', forgetLabels);
  const repaint = (): void => void renderer.refresh({ skipIndexation: true, schedule: true });
  renderer.on('clickNode', ({ node }) => events.onNode(Number(node)));
  renderer.on('clickEdge', ({ edge }) => events.onEdge(Number(edge)));
  renderer.on('clickStage', () => events.onNothing());
  renderer.on('enterNode', ({ node }) => {
    pointedAt = node;
    container.dataset['over'] = 'node';
    repaint();
  });
  renderer.on('leaveNode', () => {
    pointedAt = null;
    delete container.dataset['over'];
    repaint();
  });
  renderer.on('enterEdge', () => void (container.dataset['over'] = 'edge'));
  renderer.on('leaveEdge', () => void delete container.dataset['over']);
  return {
    renderer,
    show: (next, refit) => {
      pointedAt = null;
      if (refit) renderer.setCustomBBox(withRoomForLabels(next));
      renderer.setGraph(next);
      if (refit) void renderer.getCamera().animatedReset({ duration: 0 });
    },
    emphasize: (next) => {
      chosen = next;
      repaint();
    },
    setTheme: (next) => {
      currentTheme = next;
      renderer.setSettings(themeSettings(next));
    },
    setRegions: (shown) => {
      regionsShown = shown;
      repaint();
    },
    zoom: (factor) => void renderer.getCamera().animate({ ratio: renderer.getCamera().ratio / factor }, { duration: motion(160) }),
    fit: () => void renderer.getCamera().animatedReset({ duration: motion(240) }),
    lookAt: (node) => {
      const place = renderer.getNodeDisplayData(String(node));
      if (place !== undefined) void renderer.getCamera().animate({ x: place.x, y: place.y }, { duration: motion(300) });
    },
  };
}

/** The frame of a graph, wider on the right, where the labels of the outermost nodes stand. */
function withRoomForLabels(graph: DisplayGraph): { x: [number, number]; y: [number, number] } {
  const xs = graph.mapNodes((_, { x }) => x);
  const ys = graph.mapNodes((_, { y }) => y);
  const ends = (values: readonly number[]): [number, number] => [values.reduce((a, b) => Math.min(a, b), Infinity), values.reduce((a, b) => Math.max(a, b), -Infinity)];
  if (xs.length === 0) return { x: [0, 1], y: [0, 1] };
  const [left, right] = ends(xs);
  return { x: [left, right + (right - left) * LABEL_ROOM], y: ends(ys) };
}

/** People who ask for less motion get none. */
function motion(milliseconds: number): number {
  return globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : milliseconds;
}

function themeSettings(theme: Theme): Partial<Settings<DisplayNode, DisplayEdge>> {
  const { paper, ink } = THEMES[theme];
  return {
    labelColor: { color: ink }, edgeLabelColor: { color: paper },
    defaultDrawNodeLabel: makeNodeLabelDrawer(paper), defaultDrawNodeHover: makeNodeHoverDrawer(paper, ink),
  };
}

function neighbourhoodOf(graph: DisplayGraph, node: string): Emphasis {
  if (!graph.hasNode(node)) return { nodes: new Set(), edges: new Set(), ringed: null };
  return { nodes: new Set([node, ...graph.neighbors(node)]), edges: new Set(graph.edges(node)), ringed: node };
}
