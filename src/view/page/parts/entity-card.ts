import type { App } from '../app.js';
import { element, nameOf } from '../dom/element.js';
import type { PageNode } from '../model/model.js';
import { countOf, toShownLine } from '../text/shown-text.js';
import { typeDot } from './chips.js';
import { factList } from './fact-list.js';

/** The documents that mention a thing, with the places. */
interface MentionsByDocument {
  readonly document: number;
  readonly places: readonly (readonly [start: number, end: number])[];
}

type OpenArticle = (document: number, places: MentionsByDocument['places']) => void;

/** A thing: what it is called, where it is mentioned, what is said of it. */
export function entityCard(app: App, node: PageNode, openArticle: OpenArticle): HTMLElement {
  const mentions = mentionsOf(app, node);
  const { around, hops } = app.view.get();
  const isAround = around === node.key;
  return element(
    'article', { class: 'card' },
    element('p', { class: 'kind' }, typeDot(node.type), node.kind === 'literal' ? `${node.type}, a value` : node.type),
    element('h2', { tabindex: -1 }, nameOf(node.label)),
    aliasLine(node),
    element('div', { class: 'actions' },
      toggle('Only its neighbourhood', isAround, () => app.view.update({ around: isAround ? '' : node.key })),
      isAround ? toggle('Two steps far', hops === 2, () => app.view.update({ hops: hops === 2 ? 1 : 2 })) : null,
      element('button', { type: 'button', click: () => app.view.update({ panel: 'path', pathFrom: node.key }) }, 'Path from here')),
    mentions.length === 0 ? null : mentionSection(app, node, mentions, openArticle),
    factList(app, node),
  );
}

function toggle(label: string, pressed: boolean, act: () => void): HTMLElement {
  return element('button', { type: 'button', 'aria-pressed': String(pressed), click: act }, label);
}

function aliasLine(node: PageNode): HTMLElement | null {
  if (node.aliases.length === 0) return null;
  const names = node.aliases.map(([name, count]) => element('li', {}, nameOf(toShownLine(name)), ` ×${count}`));
  return element('div', { class: 'aliases' }, element('span', {}, 'Also called'), element('ul', {}, ...names));
}

function mentionsOf(app: App, node: PageNode): MentionsByDocument[] {
  const numbers = app.model.data.entities[node.index]?.[4] ?? [];
  const byDocument = new Map<number, [number, number][]>();
  for (let at = 0; at < numbers.length; at += 4) {
    const document = numbers[at] ?? -1;
    const places = byDocument.get(document) ?? [];
    byDocument.set(document, places);
    places.push([numbers[at + 1] ?? 0, numbers[at + 2] ?? 0]);
  }
  return [...byDocument].map(([document, places]) => ({ document, places }));
}

const SHOWN_DOCUMENTS = 30;

function mentionSection(app: App, node: PageNode, mentions: readonly MentionsByDocument[], openArticle: OpenArticle): HTMLElement {
  const summary = `Mentioned ${countOf(node.mentionCount, 'time')} in ${countOf(mentions.length, 'document')}`;
  const items = [...mentions].sort((a, b) => b.places.length - a.places.length).slice(0, SHOWN_DOCUMENTS).map(({ document, places }) => {
    const [id = '', , title = null] = app.model.documents[document] ?? [];
    return element('li', {}, element('button', { type: 'button', class: 'link', click: () => openArticle(document, places) }, nameOf(toShownLine(title ?? id))), ` ×${places.length}`);
  });
  const rest = mentions.length - items.length;
  return element('details', { class: 'mentions' }, element('summary', {}, summary), element('ul', {}, ...items), rest > 0 ? element('p', { class: 'note' }, `and in ${countOf(rest, 'more document')}`) : null);
}
