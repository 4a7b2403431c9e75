/** What went wrong between Relata and Neo4j. A closed list, so that callers can act on it. */
export type PushErrorKind =
  | 'bad-address'
  | 'bad-option'
  | 'no-server'
  | 'not-bolt'
  | 'encryption'
  | 'wrong-password'
  | 'too-many-attempts'
  | 'password-expired'
  | 'not-allowed'
  | 'no-database'
  | 'read-only'
  | 'old-server'
  | 'disk-full'
  | 'out-of-memory'
  | 'timeout'
  | 'connection-lost'
  | 'schema-conflict'
  | 'concurrent-change'
  | 'no-dataset'
  | 'unfinished-push'
  | 'changed-by-others'
  | 'unknown';

/**
 * A push or pull that did not succeed. The message says in one or two sentences what happened and what to do; `cause`
 * is the driver's own error. What was written before the failure stays: the next push of the same graph finishes it.
 */
export class PushError extends Error {
  override readonly name = 'PushError';

  constructor(
    readonly kind: PushErrorKind,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }
}
