export type Child = Node | string | null;

export interface Attributes {
  readonly [name: string]: string | number | boolean | ((event: Event) => void) | null;
}

/**
 * Makes an element. Children that are strings become text, never markup. An attribute that is a function listens to the
 * event of that name; true sets it empty; false and null leave it out.
 */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children) if (child !== null) made.append(child);
  return made;
}

/** Puts other children into an element. */
export function refill(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren(...children.filter((child): child is Node | string => child !== null));
}

/** An element of the page's own skeleton. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no element ${id}`);
  return found;
}

/** A name from the texts, kept from turning the writing around it round. */
export function nameOf(text: string): HTMLElement {
  return element('bdi', {}, text);
}
