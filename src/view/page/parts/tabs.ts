import { element } from '../dom/element.js';

/** A row of tabs after the ARIA pattern: arrows go from one to the next. */
export function tabs<T extends string>(names: Readonly<Record<T, string>>, label: string, panelId: string, choose: (name: T) => void): { readonly root: HTMLElement; readonly sync: (chosen: T) => void } {
  const keys = Object.keys(names) as T[];
  const buttons = keys.map((name) => element('button', { type: 'button', role: 'tab', id: `tab-${name}`, 'aria-controls': panelId, click: () => choose(name) }, names[name]));
  const root = element('div', { role: 'tablist', 'aria-label': label, class: 'tabs', keydown: (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[(event as KeyboardEvent).key];
    if (step === undefined) return;
    const next = (buttons.findIndex((button) => button === document.activeElement) + step + keys.length) % keys.length;
    const name = keys[next];
    if (name !== undefined) choose(name);
    buttons[next]?.focus();
  } }, ...buttons);
  return {
    root,
    sync: (chosen) => buttons.forEach((button, index) => {
      button.setAttribute('aria-selected', String(keys[index] === chosen));
      button.tabIndex = keys[index] === chosen ? 0 : -1;
    }),
  };
}
