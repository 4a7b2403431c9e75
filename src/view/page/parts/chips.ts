import { STANDING_WORDS } from '../../../model/standing.js';
import type { Standing } from '../../../model/standing.js';
import type { App } from '../app.js';
import { element, nameOf } from '../dom/element.js';
import type { PageNode } from '../model/model.js';

/** A type with its colour, which the style sheet knows by the type's name. */
export function typeDot(type: string): HTMLElement {
  return element('span', { class: 'dot', 'data-type': type, 'aria-hidden': 'true' });
}

/** What a fact is if not simply so. */
export function standingBadge(standing: Standing): HTMLElement | null {
  return standing === 'actual' ? null : element('span', { class: 'badge', 'data-standing': standing }, STANDING_WORDS[standing]);
}

/** A name that leads to its card. */
export function nodeButton(app: App, node: PageNode): HTMLElement {
  return element('button', { type: 'button', class: 'node', click: () => app.selectNode(node) }, typeDot(node.type), nameOf(node.label));
}

export function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`;
}
