import { factTest, visibleFacts } from './choose/visible.js';
import { makeSearch } from './choose/search.js';
import type { Search } from './choose/search.js';
import type { PageFact, PageModel, PageNode } from './model/model.js';
import { FACT_PREFIX } from './state/view-state.js';
import type { Filters, ViewState } from './state/view-state.js';
import { makeStore } from './state/store.js';
import type { Store } from './state/store.js';

/** What all parts of the page share: the graph, the view of it, and how to change that. */
export interface App {
  readonly model: PageModel;
  readonly view: Store<ViewState>;
  readonly search: Search;
  /** One byte a fact: whether the filters let it through. */
  readonly seen: () => Uint8Array;
  readonly selectedNode: () => PageNode | null;
  readonly selectedFact: () => PageFact | null;
  readonly selectNode: (node: PageNode) => void;
  readonly selectFact: (fact: PageFact) => void;
  readonly setFilters: (change: Partial<Filters>) => void;
  /** Tells people who cannot see it what has happened; where nothing is to be seen of it, all people. */
  readonly say: (message: string, isShown?: boolean) => void;
}

export function makeApp(model: PageModel, initial: ViewState, say: App['say']): App {
  const view = makeStore(initial);
  let filtered: { readonly filters: Filters; readonly seen: Uint8Array } | null = null;
  return {
    model, view, say,
    search: makeSearch(model.nodes),
    seen: () => {
      const { filters } = view.get();
      if (filtered?.filters !== filters) filtered = { filters, seen: visibleFacts(model, filters) };
      return filtered.seen;
    },
    selectedNode: () => model.nodeByKey.get(view.get().selected) ?? null,
    selectedFact: () => {
      const { selected } = view.get();
      return selected.startsWith(FACT_PREFIX) ? (model.factById.get(selected.slice(FACT_PREFIX.length)) ?? null) : null;
    },
    selectNode: (node) => view.update({ selected: node.key, panel: 'details' }),
    selectFact: (fact) => view.update({ selected: FACT_PREFIX + fact.id, panel: 'details' }),
    setFilters: (change) => view.update({ filters: { ...view.get().filters, ...change } }),
  };
}

/** How many facts of a list the filters keep back. */
export function countHidden(app: App, facts: readonly number[]): number {
  const isSeen = factTest(app.model, app.view.get().filters);
  return facts.filter((index) => {
    const fact = app.model.facts[index];
    return fact !== undefined && !isSeen(fact);
  }).length;
}
