import { STANDINGS } from '../../../model/standing.js';
import type { App } from '../app.js';
import { countHidden } from '../app.js';
import { element, nameOf } from '../dom/element.js';
import type { PageFact, PageNode } from '../model/model.js';
import { countOf, toShownLine } from '../text/shown-text.js';
import { percent, standingBadge, typeDot } from './chips.js';

const FIRST_COUNT = 60;

/** The facts of a thing that the filters let through, the surest first, what is not so last; and how many they keep back. */
export function factList(app: App, node: PageNode): HTMLElement {
  const seen = app.seen();
  const facts = node.facts.filter((index) => seen[index] === 1).flatMap((index) => app.model.facts[index] ?? []).sort(compareFacts);
  const list = element('ul', { class: 'facts' });
  const more = element('button', { type: 'button', class: 'more', click: () => add(list.childElementCount + FIRST_COUNT) });
  const add = (until: number): void => {
    for (const fact of facts.slice(list.childElementCount, until)) list.append(element('li', {}, factButton(app, fact, node)));
    more.hidden = facts.length <= until;
    more.textContent = `Show more of ${facts.length.toLocaleString('en-US')}`;
  };
  add(FIRST_COUNT);
  return element('section', { class: 'fact-list' }, element('h3', {}, countOf(facts.length, 'fact')), list, more, hiddenNote(app, node));
}

function compareFacts(a: PageFact, b: PageFact): number {
  return STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) || b.confidence - a.confidence || a.index - b.index;
}

/** A fact on two lines, its name and its words; `from` is the side that goes without saying. */
export function factButton(app: App, fact: PageFact, from: PageNode | null): HTMLElement {
  const { nodes } = app.model;
  const end = (index: number): HTMLElement | null => {
    const node = nodes[index];
    if (node === undefined || (node === from && fact.subject !== fact.object)) return null;
    return element('span', { class: 'end' }, typeDot(node.type), nameOf(node.label));
  };
  const badge = standingBadge(fact.standing);
  return element(
    'button', { type: 'button', class: 'fact', 'data-standing': fact.standing, click: () => app.selectFact(fact) },
    element('span', { class: 'fact-line' }, end(fact.subject), element('span', { class: 'relation' }, fact.type), end(fact.object)),
    element('span', { class: 'quote' }, element('q', {}, nameOf(firstQuote(app, fact)))),
    element('span', { class: 'fact-notes' }, badge, element('span', { class: 'confidence' }, `confidence ${percent(fact.confidence)}`)),
  );
}

function firstQuote(app: App, fact: PageFact): string {
  const evidence = app.model.data.facts[fact.index]?.[11] ?? [];
  const text = app.model.documents[evidence[0] ?? -1]?.[4] ?? '';
  return toShownLine(text.slice(evidence[1], evidence[2]));
}

function hiddenNote(app: App, node: PageNode): HTMLElement | null {
  const hidden = countHidden(app, node.facts);
  if (hidden === 0) return null;
  const notSo = node.facts.filter((index) => app.seen()[index] !== 1 && app.model.facts[index]?.standing !== 'actual').length;
  const showAll = element(
    'button', { type: 'button', class: 'link', click: () => app.setFilters({ standings: new Set(STANDINGS) }) }, 'show what is not stated as so',
  );
  return element('p', { class: 'note' }, `The filters keep back ${countOf(hidden, 'more fact')}. `, notSo > 0 ? showAll : null);
}
