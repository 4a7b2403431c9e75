import type { App } from '../app.js';
import { portableId } from '../../../graph/portable-id.js';
import { element, nameOf, refill } from '../dom/element.js';
import type { PageFact, PageNode } from '../model/model.js';
import { exampleQueries } from '../query/examples.js';
import type { Cell, QueryAnswer } from '../query/messages.js';
import type { QueryClient } from '../query/query-client.js';
import { countOf, toShown, toShownLine } from '../text/shown-text.js';
import type { OpenPassage } from './details-panel.js';
import { typeDot } from './chips.js';

/** A box for Cypher, with what came of it. `show` brings the things and facts of a result out in the drawing. */
export function queryPanel(app: App, client: QueryClient, openPassage: OpenPassage, show: (nodes: readonly PageNode[], facts: readonly PageFact[]) => void): { readonly root: HTMLElement; readonly sync: () => void } {
  const examples = exampleQueries(app.model);
  const box = element('textarea', { rows: 6, spellcheck: 'false', 'aria-label': 'Cypher query', class: 'code', change: () => app.view.update({ query: box.value }) });
  const result = element('div', { class: 'result', 'aria-live': 'polite' });
  const stop = element('button', { type: 'button', hidden: true, click: () => client.stop() }, 'Stop');
  let runCount = 0;
  const run = async (): Promise<void> => {
    const number = (runCount += 1);
    app.view.update({ query: box.value });
    stop.hidden = false;
    refill(result, element('p', { class: 'note' }, 'Running …'));
    try {
      const answer = await client.run(box.value);
      if (number === runCount) refill(result, ...resultOf(app, answer, openPassage, show));
    } catch (error) {
      // One that was stopped because another was run has nothing more to say.
      if (number === runCount) refill(result, element('pre', { class: 'error' }, toShown((error as Error).message)));
    }
    if (number === runCount) stop.hidden = true;
  };
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void run();
  });
  const choose = element('select', { 'aria-label': 'Example queries', change: () => {
    const example = examples[Number(choose.value)];
    if (example !== undefined) box.value = example.query;
  } }, element('option', { value: '' }, 'Examples …'), ...examples.map(({ title }, index) => element('option', { value: index }, title)));
  const sync = (): void => {
    const { query } = app.view.get();
    if (document.activeElement !== box) box.value = query === '' ? (examples[0]?.query ?? '') : query;
  };
  return {
    sync,
    root: element('article', { class: 'card' }, element('h2', { tabindex: -1 }, 'Ask in Cypher'), choose, box,
      element('div', { class: 'actions' }, element('button', { type: 'button', class: 'primary', click: () => void run() }, 'Run'), stop, element('span', { class: 'note' }, 'Ctrl + Enter')), result),
  };
}

function resultOf(app: App, { columns, rows, notes, milliseconds }: QueryAnswer, openPassage: OpenPassage, show: (nodes: readonly PageNode[], facts: readonly PageFact[]) => void): HTMLElement[] {
  const finder = makeFinder(app);
  const found = { nodes: new Set<PageNode>(), facts: new Set<PageFact>() };
  const table = element('table', { class: 'list' },
    element('thead', {}, element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, nameOf(toShownLine(name)))))),
    element('tbody', {}, ...rows.map((row) => element('tr', {}, ...row.map((cell) => element('td', {}, cellElement(app, cell, finder, found, openPassage)))))));
  const showButton = element('button', { type: 'button', click: () => show([...found.nodes], [...found.facts]) }, 'Show in the graph');
  return [
    element('p', {}, `${countOf(rows.length, 'row')} in ${Math.max(1, Math.round(milliseconds)).toLocaleString('en-US')} ms`),
    ...notes.map((note) => element('p', { class: 'warning' }, toShown(note))),
    ...(found.nodes.size + found.facts.size > 0 ? [showButton] : []),
    element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Result' }, table),
  ];
}

interface Finder {
  readonly node: (label: 'Entity' | 'Literal', id: string) => PageNode | undefined;
  readonly fact: (id: string) => PageFact | undefined;
  readonly document: (id: string) => number;
}

/** Results name things by portable ids, as Neo4j would. */
function makeFinder({ model }: App): Finder {
  const nodes = new Map(model.nodes.map((node) => [`${node.kind === 'entity' ? 'Entity' : 'Literal'}:${portableId(node.id)}`, node]));
  const facts = new Map(model.facts.map((fact) => [portableId(fact.id), fact]));
  return {
    node: (label, id) => nodes.get(`${label}:${id}`),
    fact: (id) => facts.get(id),
    document: (id) => model.documents.findIndex(([documentId]) => portableId(documentId) === id),
  };
}

function cellElement(app: App, cell: Cell, finder: Finder, found: { nodes: Set<PageNode>; facts: Set<PageFact> }, openPassage: OpenPassage): HTMLElement {
  switch (cell.kind) {
    case 'text': return nameOf(toShown(cell.text));
    case 'list': return element('ul', { class: 'plain' }, ...cell.items.map((item) => element('li', {}, cellElement(app, item, finder, found, openPassage))));
    case 'node': {
      const node = finder.node(cell.label, cell.id);
      if (node === undefined) return nameOf(toShownLine(cell.name));
      found.nodes.add(node);
      return element('button', { type: 'button', class: 'node', click: () => app.selectNode(node) }, typeDot(node.type), nameOf(node.label));
    }
    case 'fact': {
      const fact = finder.fact(cell.id);
      if (fact === undefined) return nameOf(toShownLine(cell.name));
      found.facts.add(fact);
      return element('button', { type: 'button', class: 'link relation', click: () => app.selectFact(fact) }, toShownLine(cell.name));
    }
    case 'passage': {
      const document = finder.document(cell.document);
      return element('button', { type: 'button', class: 'link', click: () => openPassage(document, cell.end > 0 ? [[cell.start, cell.end]] : []) }, nameOf(toShownLine(cell.name)));
    }
  }
}
