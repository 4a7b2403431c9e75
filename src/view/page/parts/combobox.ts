import type { Hit, Search } from '../choose/search.js';
import { element, nameOf, refill } from '../dom/element.js';
import type { PageNode } from '../model/model.js';
import { toShownLine } from '../text/shown-text.js';
import { typeDot } from './chips.js';

export interface Combobox {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
}

const MAX_HITS = 12;
let madeCount = 0;

/** A field that completes the names of things, after the ARIA pattern of a combobox with a list. */
export function combobox(label: string, placeholder: string, search: Search, choose: (node: PageNode) => void): Combobox {
  const id = `choices-${(madeCount += 1)}`;
  let hits: readonly Hit[] = [];
  let active = -1;
  const list = element('ul', { id, role: 'listbox', 'aria-label': label, class: 'choices', hidden: true });
  const input = element('input', {
    type: 'search', role: 'combobox', 'aria-label': label, 'aria-controls': id, 'aria-expanded': 'false', 'aria-autocomplete': 'list', autocomplete: 'off', spellcheck: 'false', placeholder,
  });
  const close = (): void => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const take = (hit: Hit | undefined): void => {
    if (hit === undefined) return;
    input.value = hit.node.label;
    close();
    choose(hit.node);
  };
  const activate = (index: number): void => {
    active = index;
    [...list.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === index)));
    const item = list.children[index];
    if (item === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', item.id);
    item?.scrollIntoView({ block: 'nearest' });
  };
  const open = (): void => {
    hits = search(input.value, MAX_HITS);
    refill(list, ...hits.map((hit, index) => option(hit, `${id}-${index}`, () => take(hit))));
    if (hits.length === 0) refill(list, element('li', { class: 'note', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, 'Nothing is called so'));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    activate(-1);
  };
  input.addEventListener('input', open);
  input.addEventListener('focus', () => {
    input.select();
    open();
  });
  input.addEventListener('blur', () => setTimeout(close, 120));
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter') take(hits[Math.max(0, active)]);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) open();
      if (hits.length > 0) activate((active + (event.key === 'ArrowDown' ? 1 : active < 0 ? 0 : -1) + hits.length) % hits.length);
    }
  });
  return { root: element('div', { class: 'combobox' }, input, list), input };
}

function option({ node, alias }: Hit, id: string, take: () => void): HTMLElement {
  return element('li', { id, role: 'option', 'aria-selected': 'false', pointerdown: (event) => { event.preventDefault(); take(); } },
    typeDot(node.type), nameOf(node.label), alias === null ? null : element('span', { class: 'note' }, ' also ', nameOf(toShownLine(alias))), element('span', { class: 'note' }, ` ${node.type}`));
}
