import { STANDINGS } from '../../../model/standing.js';
import type { Standing } from '../../../model/standing.js';
import { DEFAULT_FILTERS, DEFAULT_STATE } from './view-state.js';
import type { Filters, Panel, ViewState } from './view-state.js';

const PANELS: readonly Panel[] = ['details', 'list', 'path', 'query'];

/** A view as the fragment of an address, without the `#`; empty for the view that the page opens with. */
export function toFragment(state: ViewState): string {
  const { filters } = state;
  const fields: [string, string][] = [
    ['selected', state.selected], ['around', state.around], ['hops', state.hops === 2 ? '2' : ''], ['path-from', state.pathFrom], ['path-to', state.pathTo],
    ['panel', state.panel === 'details' ? '' : state.panel], ['query', state.query], ['from', filters.from], ['to', filters.to],
    ['undated', filters.undated ? '' : 'no'], ['confidence', filters.minConfidence === 0 ? '' : String(filters.minConfidence)],
  ];
  const lists: [string, ReadonlySet<string>][] = [
    ['show', sameSet(filters.standings, DEFAULT_FILTERS.standings) ? new Set<string>() : filters.standings.size === 0 ? new Set(['nothing']) : filters.standings],
    ['hide-type', filters.hiddenTypes], ['hide-relation', filters.hiddenRelations], ['hide-document', filters.hiddenDocuments],
  ];
  return [
    ...fields.filter(([, value]) => value !== '').map(([name, value]) => `${name}=${encode(value)}`),
    ...lists.filter(([, values]) => values.size > 0).map(([name, values]) => `${name}=${[...values].sort().map(encode).join(',')}`),
  ].join('&');
}

/** Reads the fragment of an address. What it does not know or understand it leaves as the page opens with. */
export function fromFragment(fragment: string): ViewState {
  const fields = new Map<string, string>();
  for (const part of fragment.replace(/^#/, '').split('&')) {
    const at = part.indexOf('=');
    if (at > 0) fields.set(part.slice(0, at), part.slice(at + 1));
  }
  const text = (name: string): string => decode(fields.get(name) ?? '');
  const list = (name: string): Set<string> => new Set((fields.get(name) ?? '').split(',').filter((item) => item !== '').map(decode));
  const panel = text('panel');
  return {
    selected: text('selected'), around: text('around'), hops: text('hops') === '2' ? 2 : 1, pathFrom: text('path-from'), pathTo: text('path-to'),
    panel: PANELS.find((name) => name === panel) ?? DEFAULT_STATE.panel,
    query: text('query'),
    filters: readFilters(text, list),
  };
}

function readFilters(text: (name: string) => string, list: (name: string) => Set<string>): Filters {
  const shown = list('show');
  const confidence = Number(text('confidence'));
  return {
    standings: shown.size === 0 ? DEFAULT_FILTERS.standings : new Set<Standing>(STANDINGS.filter((standing) => shown.has(standing))),
    hiddenTypes: list('hide-type'), hiddenRelations: list('hide-relation'), hiddenDocuments: list('hide-document'),
    from: text('from'), to: text('to'), undated: text('undated') !== 'no',
    minConfidence: confidence > 0 && confidence <= 1 ? confidence : 0,
  };
}

/** An empty text, which would be lost in a list. No encoded text looks like this. */
const EMPTY = '%';

/** Half of a surrogate pair has no form in an address. */
function encode(value: string): string {
  if (value === '') return EMPTY;
  return encodeURIComponent(value.replace(/\p{Cs}/gu, '\uFFFD')).replace(/%3A/g, ':').replace(/%20/g, '+');
}

function decode(value: string): string {
  if (value === EMPTY) return '';
  try {
    return decodeURIComponent(value.replace(/\+/g, ' '));
  } catch {
    return '';
  }
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}
