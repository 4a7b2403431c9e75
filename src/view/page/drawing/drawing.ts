import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import type { DisplayEdge, DisplayGraph, DisplayNode } from './display-graph.js';
import { THEMES } from './colours.js';
import type { Theme } from './colours.js';
import { edgePrograms } from './edge-programs.js';
import { LABEL_ROOM } from './frame.js';
import { addNames } from './draw-names.js';
import { makeRingDrawer } from './ring.js';
import { addRegions, FAINT_REGIONS, REGIONS_OPACITY } from './regions.js';

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
  /** Moves so that these nodes fill the window, if they would be close together in it. */
  readonly frame: (nodes: ReadonlySet<string>) => void;
}

/** Of so few that stand out, all have their names. */
const MAX_FORCED_LABELS = 8;
const MAX_FORCED_LINES = 2;

/** Opens the drawing in an element. Throws where the browser has no WebGL. */
export function openDrawing(container: HTMLElement, graph: DisplayGraph, theme: Theme, events: DrawingEvents): Drawing {
  let chosen: Emphasis | null = null;
  let pointedAt: string | null = null;
  let currentTheme = theme;
  let regionsShown = true;
  const emphasis = (): Emphasis | null => (pointedAt === null ? chosen : neighbourhoodOf(renderer.getGraph() as DisplayGraph, pointedAt));
  const renderer: Sigma<DisplayNode, DisplayEdge> = new Sigma<DisplayNode, DisplayEdge>(graph, container, {
    ...themeSettings(theme),
    // Sigma lets words stand on words; ours are in draw-names.ts.
    renderLabels: false, renderEdgeLabels: false, enableEdgeEvents: true, zIndex: true, allowInvalidContainer: true,
    defaultEdgeType: 'whole', edgeProgramClasses: edgePrograms, minEdgeThickness: 1.1, stagePadding: 44,
    nodeReducer: (key, node) => {
      const current = emphasis();
      if (current === null || current.nodes.has(key)) return { ...node, highlighted: current?.ringed === key, forceLabel: node.forceLabel || current?.ringed === key || (current !== null && current.nodes.size <= MAX_FORCED_LABELS), zIndex: 1 };
      return { ...node, color: THEMES[currentTheme].faint, label: null, forceLabel: false, zIndex: 0 };
    },
    edgeReducer: (key, edge) => {
      const current = emphasis();
      if (current === null) return edge;
      if (current.edges.has(key)) return { ...edge, size: edge.size * 1.4, forceLabel: edge.forceLabel || current.edges.size <= MAX_FORCED_LINES, emphasized: true, zIndex: 1 };
      return { ...edge, color: THEMES[currentTheme].faint, label: null, forceLabel: false, zIndex: 0 };
    },
  });
  renderer.setCustomBBox(withRoomForLabels(graph));
  addRegions(renderer, () => (!regionsShown ? 0 : emphasis() === null ? REGIONS_OPACITY : FAINT_REGIONS));
  addNames(renderer, () => THEMES[currentTheme]);
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
    frame: (nodes) => {
      // What was just put into the drawing has its place only after this.
      renderer.refresh();
      const places = [...nodes].flatMap((node) => renderer.getNodeDisplayData(node) ?? []);
      const target = cameraOn(places, renderer.getDimensions());
      if (target !== null) void renderer.getCamera().animate(target, { duration: motion(300) });
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

/** What stands out fills this part of the window, and nothing is drawn larger than that. */
const FRAMED_PART = 0.62;
const LEAST_RATIO = 0.12;

/** A camera on these places, in sigma's square from 0 to 1; null where there is none. */
function cameraOn(places: readonly { readonly x: number; readonly y: number }[], { width, height }: { readonly width: number; readonly height: number }): { x: number; y: number; ratio: number } | null {
  if (places.length === 0) return null;
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  // The square is as long as the shorter side of the window.
  const shorter = Math.min(width, height);
  const ratio = Math.max(((right - left) * shorter) / width, ((top - bottom) * shorter) / height) / FRAMED_PART;
  return { x: (left + right) / 2, y: (bottom + top) / 2, ratio: Math.max(LEAST_RATIO, Math.min(1, ratio)) };
}

/** People who ask for less motion get none. */
function motion(milliseconds: number): number {
  return globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : milliseconds;
}

function themeSettings(theme: Theme): Partial<Settings<DisplayNode, DisplayEdge>> {
  return { defaultDrawNodeHover: makeRingDrawer(THEMES[theme].ink) };
}

function neighbourhoodOf(graph: DisplayGraph, node: string): Emphasis {
  if (!graph.hasNode(node)) return { nodes: new Set(), edges: new Set(), ringed: null };
  return { nodes: new Set([node, ...graph.neighbors(node)]), edges: new Set(graph.edges(node)), ringed: node };
}
