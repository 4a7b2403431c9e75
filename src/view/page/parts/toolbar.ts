import type { App } from '../app.js';
import { byId, element } from '../dom/element.js';
import { combobox } from './combobox.js';

export interface ToolbarActions {
  readonly savePng: () => void;
  readonly saveSvg: () => void;
  readonly switchTheme: () => void;
  readonly setRegions: (shown: boolean) => void;
}

/** The page's head: what it is, the search, and what can be done with the whole. */
export function toolbar(app: App, actions: ToolbarActions): HTMLElement[] {
  const search = combobox('Search things', 'Search things  ( / )', app.search, (node) => {
    app.selectNode(node);
    app.say(`${node.label}, ${node.type}`);
  });
  document.addEventListener('keydown', (event) => {
    const inField = event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null;
    if (event.key !== '/' || inField || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    search.input.focus();
  });
  const regions = element('button', { type: 'button', 'aria-pressed': 'true', click: () => {
    const shown = regions.getAttribute('aria-pressed') !== 'true';
    regions.setAttribute('aria-pressed', String(shown));
    actions.setRegions(shown);
  } }, 'Communities');
  return [
    element('h1', {}, app.model.data.title),
    search.root,
    element('div', { class: 'tools', role: 'group', 'aria-label': 'Tools' },
      filtersToggle(), regions, saveMenu(actions), shareButton(app),
      element('button', { type: 'button', click: actions.switchTheme }, 'Dark / light')),
  ];
}

function filtersToggle(): HTMLElement {
  const filters = byId('filters');
  const startsOpen = globalThis.matchMedia('(min-width: 1000px)').matches;
  const set = (open: boolean): void => {
    filters.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  const button = element('button', { type: 'button', 'aria-controls': 'filters', click: () => set(Boolean(filters.hidden)) }, 'Filters');
  set(startsOpen);
  return button;
}

function saveMenu({ savePng, saveSvg }: ToolbarActions): HTMLElement {
  const menu = element('details', { class: 'menu' }, element('summary', {}, 'Save picture'),
    element('div', { class: 'menu-items' }, ...([['PNG', savePng], ['SVG', saveSvg]] as const).map(([name, save]) => element('button', { type: 'button', click: () => {
      menu.open = false;
      save();
    } }, name))));
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && menu.contains(target))) menu.open = false;
  });
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  return menu;
}

/** Copies the address, which tells the view; where that is not allowed it is shown to be copied. */
function shareButton(app: App): HTMLElement {
  return element('button', { type: 'button', click: async () => {
    const address = globalThis.location.href;
    try {
      await navigator.clipboard.writeText(address);
      app.say('The address of this view is on the clipboard.', true);
    } catch {
      showAddress(address);
    }
  } }, 'Copy link');
}

function showAddress(address: string): void {
  const field = element('input', { type: 'text', readonly: true, value: address, 'aria-label': 'Address of this view' });
  const dialog = element('dialog', { close: () => dialog.remove() }, element('p', {}, 'The address of this view:'), field,
    element('button', { type: 'button', click: () => dialog.close() }, 'Close'));
  document.body.append(dialog);
  dialog.showModal();
  field.select();
}
