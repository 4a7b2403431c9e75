import type { App } from '../app.js';
import { shortestPaths } from '../choose/paths.js';
import type { FoundPath } from '../choose/paths.js';
import { element, refill } from '../dom/element.js';
import { countOf } from '../text/shown-text.js';
import { nodeButton } from './chips.js';
import { combobox } from './combobox.js';
import { factButton } from './fact-list.js';

const MAX_PATHS = 5;

/** The paths that the view asks for, over the facts that the filters let through. */
export function pathsOf(app: App): readonly FoundPath[] {
  const { pathFrom, pathTo } = app.view.get();
  const [from, to] = [app.model.nodeByKey.get(pathFrom), app.model.nodeByKey.get(pathTo)];
  return from === undefined || to === undefined ? [] : shortestPaths(app.model, app.seen(), from.index, to.index, MAX_PATHS);
}

/** Two fields and the shortest ways between what they name. `show` brings one way out in the drawing. */
export function pathPanel(app: App, show: (path: FoundPath) => void): { readonly root: HTMLElement; readonly sync: () => void } {
  const from = combobox('Path from', 'From', app.search, (node) => app.view.update({ pathFrom: node.key }));
  const to = combobox('Path to', 'To', app.search, (node) => app.view.update({ pathTo: node.key }));
  const found = element('div', { class: 'paths', 'aria-live': 'polite' });
  const sync = (): void => {
    const { pathFrom, pathTo } = app.view.get();
    const ends = [app.model.nodeByKey.get(pathFrom), app.model.nodeByKey.get(pathTo)];
    if (ends[0] !== undefined) from.input.value = ends[0].label;
    if (ends[1] !== undefined) to.input.value = ends[1].label;
    if (ends[0] === undefined || ends[1] === undefined) return refill(found, element('p', { class: 'note' }, 'Choose two things.'));
    const paths = pathsOf(app);
    if (paths.length === 0) {
      const reason = ends[0] === ends[1] ? 'Those are the same.' : 'No way leads from one to the other over the facts that the filters let through.';
      return refill(found, element('p', { class: 'note' }, reason));
    }
    refill(found, element('p', {}, `${countOf(paths.length, 'shortest way')} of ${countOf(paths[0]?.facts.length ?? 0, 'fact')}`), ...paths.map((path, index) => pathItem(app, path, index, show)));
  };
  return { root: element('article', { class: 'card' }, element('h2', { tabindex: -1 }, 'Path between two'), from.root, to.root, found), sync };
}

function pathItem(app: App, path: FoundPath, index: number, show: (path: FoundPath) => void): HTMLElement {
  const steps = path.facts.flatMap((factIndex, at) => {
    const [fact, next] = [app.model.facts[factIndex], app.model.nodes[path.nodes[at + 1] ?? -1]];
    return fact === undefined || next === undefined ? [] : [element('li', {}, factButton(app, fact, null))];
  });
  const ends = [path.nodes[0], path.nodes.at(-1)].map((node) => app.model.nodes[node ?? -1]);
  return element('details', { class: 'path', open: index === 0, toggle: (event) => { if ((event.currentTarget as HTMLDetailsElement).open) show(path); } },
    element('summary', {}, path.nodes.map((node) => app.model.nodes[node]?.label ?? '').join(' · ')),
    ends[0] === undefined ? null : nodeButton(app, ends[0]), element('ol', { class: 'facts' }, ...steps), ends[1] === undefined ? null : nodeButton(app, ends[1]));
}
