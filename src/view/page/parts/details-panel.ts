import type { App } from '../app.js';
import { element, nameOf } from '../dom/element.js';
import { countOf, toShownLine } from '../text/shown-text.js';
import { article, scrollToMark } from './article.js';
import { nodeButton } from './chips.js';
import { entityCard } from './entity-card.js';
import { factCard } from './fact-card.js';

/** Shows a document with places in it set apart. */
export type OpenPassage = (document: number, places: readonly (readonly [start: number, end: number])[]) => void;

/** What the view has selected; where nothing is, what there is to look at. */
export function detailsPanel(app: App, openPassage: OpenPassage): HTMLElement {
  const node = app.selectedNode();
  if (node !== null) return entityCard(app, node, openPassage);
  const fact = app.selectedFact();
  return fact === null ? overview(app, openPassage) : factCard(app, fact);
}

/** A document with places in it, and a way back to the card. */
export function passageCard(app: App, documentIndex: number, places: readonly (readonly [number, number])[], back: () => void): HTMLElement {
  const marks = places.map(([start, end]) => ({ start, end, name: 'mention' }));
  const body = article(app, documentIndex, marks, places[0]?.[0] ?? 0, true);
  requestAnimationFrame(() => scrollToMark(body, 'mention'));
  return element('article', { class: 'card' }, element('button', { type: 'button', class: 'back', click: back }, '← Back'), body);
}

function overview(app: App, openPassage: OpenPassage): HTMLElement {
  const { model } = app;
  const entityCount = model.data.entities.length;
  const actual = model.facts.filter(({ standing }) => standing === 'actual').length;
  const top = app.search('', 8).map(({ node }) => element('li', {}, nodeButton(app, node), ` ${countOf(node.facts.length, 'fact')}`));
  const documents = model.documents.slice(0, 50).map(([id, , title], index) => element('li', {}, element('button', {
    type: 'button', class: 'link', click: () => openPassage(index, []),
  }, nameOf(toShownLine(title ?? id)))));
  return element('article', { class: 'card' },
    element('h2', { tabindex: -1 }, 'What the documents say'),
    element('p', {}, `${countOf(model.documents.length, 'document')}, ${countOf(entityCount, 'thing')}, ${countOf(model.facts.length, 'fact')}: ${actual.toLocaleString('en-US')} stated as so, the rest planned, threatened, denied, over or only claimed. Those are not drawn unless you ask for them, and then in broken lines under their own names.`),
    element('p', {}, 'Click a thing for its card, a line for the fact with the sentence that says so.'),
    element('h3', {}, 'Most important'), element('ul', { class: 'plain' }, ...top),
    element('h3', {}, 'Documents'), element('ul', { class: 'plain' }, ...documents));
}
