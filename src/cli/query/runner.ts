import { describeSchema, type GraphSchema, type GraphStore } from '../../index.js';
import { runStatement, writeSchema, type QuerySettings, type Sink } from './run-statement.js';

/** Something that runs queries over one graph: in this thread, or in one that can be stopped. */
export interface StatementRunner {
  /** Whether it went well; what went wrong has been told to the sink. */
  readonly run: (text: string, settings: QuerySettings, sink: Sink) => Promise<boolean>;
  readonly schema: (sink: Sink) => Promise<void>;
}

export function runHere(graph: GraphStore): StatementRunner {
  return {
    run: (text, settings, sink) => runStatement(graph, text, settings, sink),
    schema: (sink) => writeSchema(graph, sink),
  };
}

/** What completion needs to know of a graph. */
export interface GraphNames {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly properties: readonly string[];
}

export function namesOf(graph: GraphStore): GraphNames {
  const { labels, types }: GraphSchema = describeSchema(graph);
  return {
    labels: labels.map(({ name }) => name), types: types.map(({ name }) => name),
    properties: [...new Set([...labels, ...types].flatMap(({ properties }) => properties))].sort(),
  };
}
