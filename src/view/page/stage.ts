import type { App } from './app.js';
import { chooseDrawn, neighbourhood } from './choose/drawn.js';
import type { Drawn } from './choose/drawn.js';
import { makeDisplayGraph } from './drawing/display-graph.js';
import type { DisplayGraph } from './drawing/display-graph.js';
import { openDrawing } from './drawing/drawing.js';
import type { Drawing, Emphasis } from './drawing/drawing.js';
import { radialFrame, wholeFrame } from './drawing/frame.js';
import type { Theme } from './drawing/colours.js';
import type { PageNode } from './model/model.js';
import { FACT_PREFIX } from './state/view-state.js';
import { pathsOf } from './parts/path-panel.js';

/** What stands out beside the selection: a path, or what a query found. */
interface Highlight {
  readonly nodes: readonly number[];
  readonly facts: readonly number[];
}

export interface Stage {
  readonly drawing: Drawing;
  readonly drawn: () => Drawn;
  /** Draws what the view now asks for. */
  readonly sync: () => void;
  readonly highlight: (highlight: Highlight | null) => void;
  readonly showMore: () => void;
  readonly setTheme: (theme: Theme) => void;
}

/** Small graphs are drawn whole; of large ones the most important part first, the rest on demand. */
const FIRST_LIMIT = 1000;
const MORE = 3;
/** A drawing of so many nodes is readable as a whole, in a window of so many pixels. */
const READABLE = 120;
const WIDE = 600;
const MAX_NEIGHBOURS = 200;

/** Opens the drawing and keeps it in step with the view. Throws where the browser cannot draw. */
export function openStage(app: App, container: HTMLElement, initialTheme: Theme, onDrawn: (drawn: Drawn) => void): Stage {
  let limit = FIRST_LIMIT;
  let theme = initialTheme;
  let highlight: Highlight | null = null;
  let drawn = choose(app, limit, null);
  let drawnKey = keyOf(drawn);
  let framedAround = aroundKey(app);
  /** What is selected and stands in the frame: what was clicked there does, and must not move away under the pointer. */
  let framed = '';
  // Measured once: what is drawn later has to stand where it stood.
  const size = { width: container.clientWidth, height: container.clientHeight };
  const whole = wholeFrame(app.model, size);
  const draw = (): DisplayGraph => {
    const middle = app.model.nodeByKey.get(app.view.get().around);
    return makeDisplayGraph(app.model, drawn, theme, middle === undefined ? whole : radialFrame(app.model, drawn, middle.index, size));
  };
  const drawing = openDrawing(container, draw(), theme, {
    onNode: (index) => {
      framed = app.model.nodes[index]?.key ?? framed;
      select(app, app.model.nodes[index]);
    },
    onEdge: (index) => {
      const fact = app.model.facts[index];
      if (fact === undefined) return;
      framed = FACT_PREFIX + fact.id;
      app.selectFact(fact);
    },
    onNothing: () => {
      highlight = null;
      if (app.view.get().selected !== '') app.view.update({ selected: '' });
      else sync();
    },
  });
  const sync = (): void => {
    const next = choose(app, limit, highlight);
    // A neighbourhood is laid out by itself, so whatever changes in it moves the rest.
    const refit = framedAround !== aroundKey(app) || app.view.get().around !== '';
    framedAround = aroundKey(app);
    const nextKey = keyOf(next);
    if (nextKey !== drawnKey) {
      drawn = next;
      drawnKey = nextKey;
      drawing.show(draw(), refit);
    }
    const emphasis = emphasisOf(app, highlight);
    drawing.emphasize(emphasis);
    if (emphasis !== null && highlight === null && (drawn.nodes.length > READABLE || container.clientWidth < WIDE) && framed !== app.view.get().selected) drawing.frame(emphasis.nodes);
    framed = app.view.get().selected;
    onDrawn(drawn);
  };
  sync();
  return {
    drawing, sync,
    drawn: () => drawn,
    highlight: (next) => {
      highlight = next;
      sync();
    },
    showMore: () => {
      limit *= MORE;
      sync();
    },
    setTheme: (next) => {
      theme = next;
      drawing.setTheme(next);
      drawing.show(draw(), false);
      drawing.emphasize(emphasisOf(app, highlight));
    },
  };
}

function aroundKey(app: App): string {
  const { around, hops } = app.view.get();
  return `${hops} ${around}`;
}

function select(app: App, node: PageNode | undefined): void {
  if (node !== undefined) app.selectNode(node);
}

function choose(app: App, limit: number, highlight: Highlight | null): Drawn {
  const { model } = app;
  const seen = seenWith(app, highlight);
  const aroundNode = model.nodeByKey.get(app.view.get().around);
  const around = aroundNode === undefined ? null : { node: aroundNode.index, hops: app.view.get().hops };
  return chooseDrawn(model, { seen, limit, around, always: [...selectedNodes(app), ...(highlight?.nodes ?? [])] });
}

/** What the filters let through, and what is looked at though they would not. */
function seenWith(app: App, highlight: Highlight | null): Uint8Array {
  const looked = [...(highlight?.facts ?? []), ...(app.selectedFact() === null ? [] : [app.selectedFact()?.index ?? -1])];
  if (looked.every((fact) => app.seen()[fact] === 1)) return app.seen();
  const seen = app.seen().slice();
  for (const fact of looked) seen[fact] = 1;
  return seen;
}

/** The selected thing with its most important neighbours, or the ends of the selected fact. */
function selectedNodes(app: App): number[] {
  const { model } = app;
  const fact = app.selectedFact();
  if (fact !== null) return [fact.subject, fact.object];
  const node = app.selectedNode();
  const path = app.view.get().panel === 'path' ? (pathsOf(app)[0]?.nodes ?? []) : [];
  if (node === null) return [...path];
  const near = neighbourhood(model, app.seen(), node.index, 1).sort((a, b) => (model.nodes[b]?.importance ?? 0) - (model.nodes[a]?.importance ?? 0));
  return [node.index, ...near.slice(0, MAX_NEIGHBOURS), ...path];
}

function emphasisOf(app: App, highlight: Highlight | null): Emphasis | null {
  const strings = (indexes: Iterable<number>): Set<string> => new Set([...indexes].map(String));
  if (highlight !== null) return { nodes: strings(highlight.nodes), edges: strings(highlight.facts), ringed: null };
  const fact = app.selectedFact();
  if (fact !== null) return { nodes: strings([fact.subject, fact.object]), edges: strings([fact.index]), ringed: null };
  const node = app.selectedNode();
  if (node === null) return null;
  const seen = app.seen();
  const facts = node.facts.filter((index) => seen[index] === 1);
  return { nodes: strings(neighbourhood(app.model, seen, node.index, 1)), edges: strings(facts), ringed: String(node.index) };
}

function keyOf({ nodes, facts }: Drawn): string {
  return `${nodes.join()};${facts.join()}`;
}
