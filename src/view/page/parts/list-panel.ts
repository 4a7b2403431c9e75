import type { App } from '../app.js';
import { element } from '../dom/element.js';
import type { PageNode } from '../model/model.js';
import { countOf } from '../text/shown-text.js';
import { nodeButton } from './chips.js';

const STEP = 100;

/** All that the filters let through as a list, the most important first: the drawing for those who cannot see it. */
export function listPanel(app: App): HTMLElement {
  const seen = app.seen();
  const counted = app.model.nodes
    .map((node) => ({ node, count: node.facts.filter((index) => seen[index] === 1).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.node.importance - a.node.importance || a.node.index - b.node.index);
  const body = element('tbody');
  const more = element('button', { type: 'button', class: 'more', click: () => add() }, 'Show more');
  const add = (): void => {
    for (const { node, count } of counted.slice(body.childElementCount, body.childElementCount + STEP)) body.append(line(app, node, count));
    more.hidden = body.childElementCount >= counted.length;
  };
  add();
  return element('article', { class: 'card' },
    element('h2', { tabindex: -1 }, countOf(counted.length, 'thing and value', 'things and values')),
    element('table', { class: 'list' },
      element('thead', {}, element('tr', {}, ...['Name', 'Type', 'Facts', 'Mentions'].map((name) => element('th', { scope: 'col' }, name)))), body), more);
}

function line(app: App, node: PageNode, count: number): HTMLElement {
  return element('tr', {}, element('td', {}, nodeButton(app, node)), element('td', {}, node.type), element('td', { class: 'number' }, String(count)), element('td', { class: 'number' }, String(node.mentionCount)));
}
