/** What a query's result holds at one place, for showing and for going on from there. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'node'; readonly label: 'Entity' | 'Literal'; readonly id: string; readonly name: string }
  | { readonly kind: 'fact'; readonly id: string; readonly name: string }
  | { readonly kind: 'passage'; readonly document: string; readonly start: number; readonly end: number; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Cell[] };

/** Ids of nodes, facts and documents are portable ones, as in Neo4j. */
export interface QueryAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly notes: readonly string[];
  readonly milliseconds: number;
}

export type ToWorker = { readonly kind: 'open'; readonly json: string } | { readonly kind: 'run'; readonly query: string };

export type FromWorker = { readonly kind: 'answer'; readonly answer: QueryAnswer } | { readonly kind: 'error'; readonly message: string };
