import type { App } from '../app.js';
import type { Drawn } from '../choose/drawn.js';
import { element, refill } from '../dom/element.js';
import type { Stage } from '../stage.js';

const PAN_PIXELS = 80;

/** Buttons to zoom, and the same by keys on the drawing itself. */
export function zoomControls(container: HTMLElement, { drawing }: Stage): HTMLElement {
  const pan = (dx: number, dy: number): void => {
    const { renderer } = drawing;
    const { width, height } = renderer.getDimensions();
    const middle = renderer.viewportToFramedGraph({ x: width / 2 + dx, y: height / 2 + dy });
    renderer.getCamera().setState(middle);
  };
  const keys: Readonly<Record<string, () => void>> = {
    '+': () => drawing.zoom(1.4), '=': () => drawing.zoom(1.4), '-': () => drawing.zoom(1 / 1.4), '0': drawing.fit,
    ArrowLeft: () => pan(-PAN_PIXELS, 0), ArrowRight: () => pan(PAN_PIXELS, 0), ArrowUp: () => pan(0, -PAN_PIXELS), ArrowDown: () => pan(0, PAN_PIXELS),
  };
  container.addEventListener('keydown', (event) => {
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  });
  const button = (label: string, sign: string, act: () => void): HTMLElement => element('button', { type: 'button', 'aria-label': label, title: label, click: act }, sign);
  return element('div', { class: 'zoom', role: 'group', 'aria-label': 'Zoom' },
    button('Zoom in', '+', () => drawing.zoom(1.6)), button('Zoom out', '−', () => drawing.zoom(1 / 1.6)), button('Show all of it', '⤢', drawing.fit));
}

/** Says how much of the graph is drawn, and leads to the rest. */
export function stageNotice(app: App, showMore: () => void): { readonly root: HTMLElement; readonly sync: (drawn: Drawn) => void } {
  const root = element('div', { class: 'notices' });
  const sync = ({ nodes, possibleCount }: Drawn): void => {
    const around = app.model.nodeByKey.get(app.view.get().around);
    refill(root,
      around === undefined ? null : element('p', {}, `Around ${around.label} `, element('button', { type: 'button', class: 'link', click: () => app.view.update({ around: '' }) }, 'show all')),
      nodes.length >= possibleCount ? null : element('p', {}, `The ${nodes.length.toLocaleString('en-US')} most important of ${possibleCount.toLocaleString('en-US')} `,
        element('button', { type: 'button', class: 'link', click: showMore }, 'show more')),
      possibleCount === 0 ? element('p', {}, 'No fact passes the filters.') : null);
  };
  return { root, sync };
}
