import type { Standing } from '../../../model/standing.js';

/** Which facts, and with them which things, are to be seen. */
export interface Filters {
  readonly standings: ReadonlySet<Standing>;
  /** Entity types, relations and document ids that are switched off. */
  readonly hiddenTypes: ReadonlySet<string>;
  readonly hiddenRelations: ReadonlySet<string>;
  readonly hiddenDocuments: ReadonlySet<string>;
  /** ISO dates, or empty for no bound; a year or a month will do. */
  readonly from: string;
  readonly to: string;
  /** Whether facts without a date are seen while there is a bound. */
  readonly undated: boolean;
  readonly minConfidence: number;
}

export type Panel = 'details' | 'list' | 'path' | 'query';

/** All that a view is, by names that outlast the page: this is what an address shares. */
export interface ViewState {
  /** Key of a node or `fact:` and a fact's id; empty for nothing. */
  readonly selected: string;
  /** Key of the node to whose neighbourhood the drawing is restricted. */
  readonly around: string;
  readonly hops: 1 | 2;
  /** Keys of the nodes that a path is sought between. */
  readonly pathFrom: string;
  readonly pathTo: string;
  readonly panel: Panel;
  readonly query: string;
  readonly filters: Filters;
}

/** What is stated as so, and all of it. */
export const DEFAULT_FILTERS: Filters = {
  standings: new Set<Standing>(['actual']), hiddenTypes: new Set(), hiddenRelations: new Set(), hiddenDocuments: new Set(),
  from: '', to: '', undated: true, minConfidence: 0,
};

export const DEFAULT_STATE: ViewState = {
  selected: '', around: '', hops: 1, pathFrom: '', pathTo: '', panel: 'details', query: '', filters: DEFAULT_FILTERS,
};

export const FACT_PREFIX = 'fact:';
