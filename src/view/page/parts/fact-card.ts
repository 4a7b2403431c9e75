import { decodeFact } from '../../data/decode.js';
import type { Evidence, Fact } from '../../../model/fact.js';
import { STANDING_WORDS } from '../../../model/standing.js';
import type { App } from '../app.js';
import { element, nameOf } from '../dom/element.js';
import type { PageFact } from '../model/model.js';
import type { Mark } from '../text/segments.js';
import { countOf, toShownLine } from '../text/shown-text.js';
import { article, scrollToMark } from './article.js';
import { nodeButton, percent, standingBadge } from './chips.js';

/** A fact: what it says, how sure it is, and the sentence that says so, inside its article. */
export function factCard(app: App, pageFact: PageFact): HTMLElement {
  const row = app.model.data.facts[pageFact.index];
  if (row === undefined) return element('article', { class: 'card' });
  const fact = decodeFact(row, app.model.data);
  const [subject, object] = [app.model.nodes[pageFact.subject], app.model.nodes[pageFact.object]];
  const reading = element('div', { class: 'reading' });
  const places = fact.evidence.map((evidence, index) => evidenceItem(app, evidence, fact.evidence.length > 1, () => choose(index)));
  const read = (index: number): void => {
    const evidence = fact.evidence[index];
    if (evidence === undefined) return;
    places.forEach((place, at) => place.classList.toggle('current', at === index));
    const documentIndex = app.model.documents.findIndex(([id]) => id === evidence.doc);
    reading.replaceChildren(article(app, documentIndex, marksOf(app, documentIndex, evidence), evidence.start, false));
    // Right below the place that is read: below all of them it would be out of sight.
    places[index]?.append(reading);
    requestAnimationFrame(() => scrollToMark(reading, 'sentence'));
  };
  const choose = (index: number): void => {
    read(index);
    places[index]?.scrollIntoView({ block: 'nearest' });
    reading.querySelector<HTMLElement>('.article-text')?.focus({ preventScroll: true });
  };
  read(0);
  return element('article', { class: 'card fact-card', 'data-standing': pageFact.standing },
    element('p', { class: 'kind' }, 'Fact ', standingBadge(pageFact.standing)),
    element('h2', { tabindex: -1, class: 'statement' },
      subject === undefined ? null : nodeButton(app, subject), element('span', { class: 'relation' }, pageFact.type), object === undefined ? null : nodeButton(app, object)),
    pageFact.standing === 'actual' ? null : element('p', { class: 'warning' }, `The text does not simply assert this: it is ${STANDING_WORDS[pageFact.standing]}.`),
    details(fact),
    conflictList(app, fact),
    element('h3', {}, `Stated in ${countOf(fact.evidence.length, 'place')}`),
    element('ul', { class: 'evidence' }, ...places));
}

function details(fact: Fact): HTMLElement {
  const rows: [string, string][] = [
    ['Confidence', percent(fact.confidence)],
    ['Independent documents', String(fact.documentCount)],
    ...(fact.attribution === null ? [] : [['According to', fact.attribution] as [string, string]]),
    ...Object.entries(fact.qualifiers).map(([name, value]): [string, string] => [name === '' ? '?' : name.charAt(0).toUpperCase() + name.slice(1), value]),
    ...(fact.firstSeen === null || fact.lastSeen === null ? [] : [['Seen', fact.firstSeen === fact.lastSeen ? fact.firstSeen : `${fact.firstSeen} to ${fact.lastSeen}`] as [string, string]]),
    ...(fact.validUntil === null ? [] : [['Valid until', fact.validUntil] as [string, string]]),
    ['Polarity, modality, tense', [fact.polarity, fact.modality, fact.tense].join(', ')],
  ];
  return element('dl', {}, ...rows.flatMap(([name, value]) => [element('dt', {}, nameOf(toShownLine(name))), element('dd', {}, nameOf(toShownLine(value)))]));
}

function conflictList(app: App, fact: Fact): HTMLElement | null {
  const others = fact.conflicts.flatMap((id) => app.model.factById.get(id) ?? []);
  if (others.length === 0) return null;
  const nodeName = (index: number): string => app.model.nodes[index]?.label ?? '';
  return element('div', { class: 'warning' }, 'Contradicted by',
    element('ul', {}, ...others.map((other) => element('li', {},
      element('button', { type: 'button', class: 'link', click: () => app.selectFact(other) }, nameOf(`${nodeName(other.subject)} ${other.type} ${nodeName(other.object)}`))))));
}

function evidenceItem(app: App, evidence: Evidence, canChoose: boolean, choose: () => void): HTMLElement {
  const [, , title] = app.model.documents.find(([id]) => id === evidence.doc) ?? [];
  const notes = [toShownLine(title ?? evidence.doc), evidence.attribution === null ? null : `according to ${toShownLine(evidence.attribution)}`, `read by ${toShownLine(evidence.madeBy)}`];
  return element('li', {},
    element('blockquote', {}, nameOf(toShownLine(evidence.quote))),
    element('p', { class: 'source' }, nameOf(notes.filter((note) => note !== null).join(' · '))),
    canChoose ? element('button', { type: 'button', class: 'link', click: choose }, 'Read it in its article') : null);
}

/** The sentence, in it the words that state the fact, and in them its ends and the word that names the relation. */
function marksOf(app: App, documentIndex: number, { start, end, subject, object, trigger }: Evidence): Mark[] {
  const sentences = app.model.documents[documentIndex]?.[5] ?? [];
  const marks: Mark[] = [];
  for (let at = 0; at < sentences.length; at += 2) {
    const [from = 0, to = 0] = [sentences[at], sentences[at + 1]];
    if (from < end && to > start) marks.push({ start: from, end: to, name: 'sentence' });
  }
  if (marks.length === 0) marks.push({ start, end, name: 'sentence' });
  return [...marks, { start, end, name: 'stated' }, { ...subject, name: 'end-word' }, { ...object, name: 'end-word' }, { ...trigger, name: 'trigger' }];
}
