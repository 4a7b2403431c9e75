import type { App } from '../app.js';
import { element, nameOf } from '../dom/element.js';
import { cutAtMarks } from '../text/segments.js';
import type { Mark } from '../text/segments.js';
import { toShown, toShownLine } from '../text/shown-text.js';

/** Longer texts are shown around the place that is looked at. */
const MAX_LENGTH = 60_000;

/** A document with some of its words set apart, cut where it is long to what is around `place`; headed by its title where that is not told beside it. */
export function article(app: App, documentIndex: number, marks: readonly Mark[], place: number, isHeaded: boolean): HTMLElement {
  const [id = '', source = '', title = null, publishedAt = null, text = ''] = app.model.documents[documentIndex] ?? [];
  const from = text.length <= MAX_LENGTH ? 0 : breakBefore(text, Math.max(0, place - MAX_LENGTH / 2));
  const to = Math.min(text.length, from + MAX_LENGTH);
  const shifted = marks.map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from }));
  const pieces = cutAtMarks(toShown(text.slice(from, to)), shifted).map(({ text: piece, names }) =>
    names.length === 0 ? document.createTextNode(piece) : element('mark', { class: names.join(' ') }, piece));
  const body = element('div', { class: 'article-text', dir: 'ltr', tabindex: 0, role: 'region', 'aria-label': 'Text of the article' },
    from > 0 ? element('p', { class: 'note' }, '… the text begins earlier …') : null,
    ...pieces,
    to < text.length ? element('p', { class: 'note' }, '… the text goes on …') : null);
  return element('section', { class: 'article' },
    isHeaded ? element('h2', { tabindex: -1 }, nameOf(toShownLine(title ?? id))) : null,
    element('p', { class: 'source' }, [publishedAt, source].filter((part) => part !== null && part !== '').map((part) => toShownLine(part ?? '')).join(' · ')),
    body);
}

/** Scrolls an article's own box (what its marks' offsets count from), not the page, to the first of its marks of a name. */
export function scrollToMark(root: HTMLElement, name: string): void {
  const body = root.querySelector<HTMLElement>('.article-text');
  const mark = root.querySelector<HTMLElement>(`mark.${name}`);
  if (body !== null && mark !== null) body.scrollTop = mark.offsetTop - 40;
}

function breakBefore(text: string, at: number): number {
  return text.lastIndexOf('\n', at) + 1;
}
