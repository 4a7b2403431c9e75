/** What is wrong with knowledge that cannot become a graph. */
export type GraphErrorReason =
  | 'empty-id'
  | 'duplicate-id'
  | 'unknown-document'
  | 'unknown-entity'
  | 'unknown-fact'
  | 'empty-evidence'
  | 'empty-relation'
  | 'bad-span'
  | 'text-mismatch';

/** Which record of the knowledge is wrong. */
export interface GraphErrorPlace {
  readonly kind: 'document' | 'entity' | 'fact';
  readonly id: string;
  /** What inside the record: `evidence[0].quote`, `subject`, `mentions[3]`. */
  readonly field: string;
}

/**
 * Knowledge that breaks its own contract: the stage or file that made it is at fault, never the text it was read from.
 */
export class GraphError extends Error {
  override readonly name = 'GraphError';

  constructor(
    readonly reason: GraphErrorReason,
    readonly place: GraphErrorPlace,
    /** The value at fault, as far as it helps. */
    readonly value: string,
  ) {
    super(`${place.kind} ${JSON.stringify(place.id)}, ${place.field}: ${reason} (${JSON.stringify(value)})`);
  }
}
