import { STANDING_WORDS, STANDINGS } from '../../../model/standing.js';
import type { Standing } from '../../../model/standing.js';
import type { App } from '../app.js';
import { element, nameOf } from '../dom/element.js';
import { toShownLine } from '../text/shown-text.js';
import { readDate } from '../model/dates.js';
import { DEFAULT_FILTERS } from '../state/view-state.js';
import type { Filters } from '../state/view-state.js';
import { typeDot } from './chips.js';

/** The filters; they are also the drawing's legend. Built once and kept in step with the view. */
export function filtersPanel(app: App): HTMLElement {
  const { model } = app;
  const counts = countAll(app);
  const sync: ((filters: Filters) => void)[] = [];
  const root = element('div', { class: 'filters' },
    standingGroup(app, counts.standings, sync),
    hideGroup(app, 'Types', 'hiddenTypes', model.types.map((type) => ({ value: type, label: type, count: counts.types.get(type) ?? 0, sample: typeDot(type) })), sync),
    hideGroup(app, 'Relations', 'hiddenRelations', model.relations.map((relation) => ({ value: relation, label: toShownLine(relation), count: counts.relations.get(relation) ?? 0, sample: null })), sync),
    hideGroup(app, 'Documents', 'hiddenDocuments', model.documents.map(([id, , title], index) => ({ value: id, label: toShownLine(title ?? id), count: counts.documents.get(index) ?? 0, sample: null })), sync),
    dateGroup(app, sync),
    confidenceGroup(app, sync),
    element('button', { type: 'button', class: 'wide', click: () => app.setFilters(DEFAULT_FILTERS) }, 'Reset the filters'));
  const syncAll = (filters: Filters): void => sync.forEach((one) => one(filters));
  syncAll(app.view.get().filters);
  app.view.watch((next, last) => {
    if (next.filters !== last.filters) syncAll(next.filters);
  });
  return root;
}

function countAll({ model }: App): { standings: Map<string, number>; relations: Map<string, number>; types: Map<string, number>; documents: Map<number, number> } {
  const tally = <K>(counts: Map<K, number>, key: K): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);
  const found = { standings: new Map<string, number>(), relations: new Map<string, number>(), types: new Map<string, number>(), documents: new Map<number, number>() };
  for (const { standing, relation, documents } of model.facts) {
    tally(found.standings, standing);
    tally(found.relations, relation);
    for (const document of documents) tally(found.documents, document);
  }
  for (const { type } of model.nodes) tally(found.types, type);
  return found;
}

function standingGroup(app: App, counts: ReadonlyMap<string, number>, sync: ((filters: Filters) => void)[]): HTMLElement {
  const boxes = STANDINGS.filter((standing) => counts.has(standing) || standing === 'actual').map((standing) => {
    const box = element('input', { type: 'checkbox', value: standing, change: () => {
      const standings = new Set(app.view.get().filters.standings);
      if (box.checked) standings.add(standing);
      else standings.delete(standing);
      app.setFilters({ standings });
    } });
    sync.push(({ standings }) => void (box.checked = standings.has(standing)));
    return row(box, lineSample(standing), STANDING_WORDS[standing], counts.get(standing) ?? 0);
  });
  return element('fieldset', { 'data-group': 'standings' }, element('legend', {}, 'Facts that are'), ...boxes);
}

function lineSample(standing: Standing): HTMLElement {
  return element('span', { class: 'line', 'data-standing': standing, 'aria-hidden': 'true' });
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly sample: HTMLElement | null;
}

const SEARCHED_FROM = 12;
const MAX_ROWS = 200;

/** A list of what can be switched off, open where it is short; a long one can be searched. */
function hideGroup(app: App, title: string, field: 'hiddenTypes' | 'hiddenRelations' | 'hiddenDocuments', choices: readonly Choice[], sync: ((filters: Filters) => void)[]): HTMLElement {
  const sorted = [...choices].sort((a, b) => b.count - a.count).slice(0, MAX_ROWS);
  const rows = sorted.map(({ value, label, count, sample }) => {
    const box = element('input', { type: 'checkbox', value, change: () => {
      const hidden = new Set(app.view.get().filters[field]);
      if (box.checked) hidden.delete(value);
      else hidden.add(value);
      app.setFilters({ [field]: hidden });
    } });
    sync.push((filters) => void (box.checked = !filters[field].has(value)));
    return { label: label.toLowerCase(), root: row(box, sample, label, count) };
  });
  const finder = choices.length < SEARCHED_FROM ? null : element('input', { type: 'search', class: 'finder', placeholder: `Find in ${title.toLowerCase()}`, 'aria-label': `Find in ${title.toLowerCase()}`, input: (event) => {
    const wanted = (event.currentTarget as HTMLInputElement).value.trim().toLowerCase();
    for (const { label, root } of rows) root.hidden = !label.includes(wanted);
  } });
  const setAll = (hide: boolean): void => app.setFilters({ [field]: new Set(hide ? choices.map(({ value }) => value) : []) });
  return element('details', { 'data-group': field, open: field === 'hiddenTypes' },
    element('summary', {}, title, element('span', { class: 'count' }, String(choices.length))),
    element('fieldset', {}, element('legend', { class: 'visually-hidden' }, title),
      element('div', { class: 'both' },
        element('button', { type: 'button', class: 'link', click: () => setAll(false) }, 'all'),
        element('button', { type: 'button', class: 'link', click: () => setAll(true) }, 'none')),
      finder, element('div', { class: 'rows' }, ...rows.map(({ root }) => root)),
      choices.length > MAX_ROWS ? element('p', { class: 'note' }, `The ${MAX_ROWS} largest of ${choices.length.toLocaleString('en-US')}`) : null));
}

function row(box: HTMLElement, sample: HTMLElement | null, label: string, count: number): HTMLElement {
  return element('label', { class: 'row' }, box, sample, element('span', { class: 'label' }, nameOf(label)), element('span', { class: 'count' }, count.toLocaleString('en-US')));
}

function dateGroup(app: App, sync: ((filters: Filters) => void)[]): HTMLElement {
  const help = element('p', { class: 'note', id: 'date-help', role: 'alert', hidden: true }, 'A date is a year, or a year and a month, or a full date: 2020, 2020-08, 2020-08-03.');
  const field = (name: 'from' | 'to', label: string): HTMLElement => {
    const input = element('input', { type: 'text', size: 10, placeholder: 'YYYY-MM-DD', 'aria-label': label, 'aria-describedby': help.id, spellcheck: 'false', change: () => {
      const wrong = input.value.trim() !== '' && readDate(input.value) === null;
      input.setAttribute('aria-invalid', String(wrong));
      help.hidden = !wrong;
      if (!wrong) app.setFilters({ [name]: input.value.trim() });
    } });
    sync.push((filters) => {
      input.value = filters[name];
      input.setAttribute('aria-invalid', 'false');
      help.hidden = true;
    });
    return input;
  };
  const undated = element('input', { type: 'checkbox', change: () => app.setFilters({ undated: undated.checked }) });
  sync.push((filters) => void (undated.checked = filters.undated));
  return element('fieldset', { 'data-group': 'dates' }, element('legend', {}, 'When'),
    element('div', { class: 'dates' }, field('from', 'From'), element('span', { 'aria-hidden': 'true' }, '–'), field('to', 'Until')), help,
    element('label', { class: 'row' }, undated, element('span', { class: 'label' }, 'and what has no date')));
}

function confidenceGroup(app: App, sync: ((filters: Filters) => void)[]): HTMLElement {
  const shown = element('output', {});
  const range = element('input', { type: 'range', min: 0, max: 100, step: 5, 'aria-label': 'Least confidence in percent', input: () => app.setFilters({ minConfidence: Number(range.value) / 100 }) });
  sync.push(({ minConfidence }) => {
    range.value = String(Math.round(minConfidence * 100));
    shown.textContent = minConfidence === 0 ? 'any' : `${range.value} % or more`;
  });
  return element('fieldset', { 'data-group': 'confidence' }, element('legend', {}, 'Confidence'), range, shown);
}
