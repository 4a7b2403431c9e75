import type { Counters } from './counters.js';
import type { StoredState } from './difference.js';
import type { Database } from './driver.js';
import type { PushRows } from './rows.js';
import type { Action, Subject } from './steps.js';
import type { DoneStep } from './write-difference.js';

interface PushedParts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly removed: number;
}

export interface PushSummary {
  /** As the server calls itself: `Neo4j/5.26.30`. */
  readonly server: string;
  readonly dataset: string;
  readonly nodes: PushedParts & {
    /** Not in the graph any more, but relationships of others hang on them: marked as `stale`. */
    readonly kept: number;
  };
  readonly relationships: PushedParts;
  readonly transactions: number;
  /** As Neo4j counted, constraints included. A push that finds everything in place changes nothing: all are 0. */
  readonly counters: Counters;
}

/** What a push has done, from the steps that were committed and from what the database had before the last of them. */
export function summarize(database: Database, rows: PushRows, stored: StoredState, done: readonly DoneStep[]): PushSummary {
  const count = (subject: Subject, action: Action): number => sum(done, subject, action, (step) => step.rowCount);
  const parts = (subject: Subject, rowCount: number, removed: number): PushedParts => {
    const created = count(subject, 'create');
    const updated = count(subject, 'update');
    return { created, updated, unchanged: Math.max(0, rowCount - created - updated), removed };
  };
  const removedNodes = sum(done, 'nodes', 'remove', (step) => step.counters.nodesDeleted);
  const keptNow = count('nodes', 'remove') - removedNodes;
  return {
    server: database.server,
    dataset: rows.dataset,
    nodes: {
      ...parts('nodes', rows.nodes.length, removedNodes),
      kept: keptNow + stored.nodes.filter((node) => node.held).length,
    },
    relationships: parts('relationships', rows.relationships.length, count('relationships', 'remove')),
    transactions: done.length,
    counters: database.counters(),
  };
}

function sum(done: readonly DoneStep[], subject: Subject, action: Action, of: (step: DoneStep) => number): number {
  return done.filter((step) => step.subject === subject && step.action === action).reduce((total, step) => total + of(step), 0);
}
