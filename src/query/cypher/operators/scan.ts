import type { Cursor, Evaluate, Frame, Plan, Run } from '../run/run.js';
import type { Expression } from '../syntax/ast.js';
import { isList } from '../values/value.js';
import type { Node, Value } from '../values/value.js';

/** For each row of the input, each of a list of nodes. */
class NodeScan implements Cursor {
  private nodes: readonly Node[] = [];
  private index = 0;
  private length = 0;

  constructor(
    private readonly run: Run, private readonly input: Cursor, private readonly slot: number,
    private readonly list: (frame: Frame) => readonly Node[],
  ) {}

  open(): void {
    this.input.open();
    this.index = 0;
    this.length = 0;
  }

  next(): boolean {
    const { frame, budget } = this.run;
    for (;;) {
      while (this.index < this.length) {
        const node = this.nodes[this.index];
        this.index += 1;
        budget.tick();
        if (!node || node.deleted) continue;
        frame[this.slot] = node;
        return true;
      }
      if (!this.input.next()) return false;
      this.nodes = this.list(frame);
      this.index = 0;
      // Nodes that are made while this runs are not its business.
      this.length = this.nodes.length;
    }
  }
}

type ListNodes = (run: Run) => (frame: Frame) => readonly Node[];

function nodeScan(name: string, details: string, estimate: number, input: Plan, slot: number, list: ListNodes): Plan {
  return {
    name, details, estimate: estimate * input.estimate, inputs: [input],
    start: (run) => new NodeScan(run, run.start(input), slot, list(run)),
  };
}

export function allNodesScan(input: Plan, slot: number, variable: string, count: number): Plan {
  return nodeScan('AllNodesScan', variable, count, input, slot, ({ graph }) => () => graph.nodes());
}

export function labelScan(input: Plan, slot: number, variable: string, label: string, count: number): Plan {
  return nodeScan('NodeByLabelScan', `${variable}:${label}`, count, input, slot, ({ graph }) => () => graph.nodesWithLabel(label));
}

/** Nodes by the value of a property; for `IN` by each of several values. */
export interface PropertySeek {
  readonly label: string;
  readonly key: string;
  readonly value: Expression;
  readonly isList: boolean;
}

export function propertySeek(
  input: Plan, slot: number, variable: string, { label, key, value, isList: many }: PropertySeek, estimate: number,
): Plan {
  return nodeScan('NodeIndexSeek', `${variable}:${label}(${key})`, estimate, input, slot, (run) => {
    const evaluate = run.evaluator(value);
    return (frame) => {
      const wanted = evaluate(frame);
      if (!many) return run.graph.nodesWithProperty(label, key, wanted);
      return isList(wanted) ? seekAll(wanted, (item) => run.graph.nodesWithProperty(label, key, item)) : [];
    };
  });
}

/** A node that is found by two of the values is still one node. */
function seekAll(values: readonly Value[], seek: (value: Value) => readonly Node[]): readonly Node[] {
  return [...new Set(values.flatMap((value) => [...seek(value)]))];
}

/** `WHERE elementId(n) = …`, or IN a list. */
export function idSeek(input: Plan, slot: number, variable: string, value: Expression, isMany: boolean): Plan {
  return nodeScan('NodeByElementIdSeek', variable, 1, input, slot, (run) => {
    const evaluate: Evaluate = run.evaluator(value);
    return (frame) => {
      const wanted = evaluate(frame);
      return isMany ? (isList(wanted) ? seekAll(wanted, (id) => nodesById(run, id)) : []) : nodesById(run, wanted);
    };
  });
}

function nodesById({ graph }: Run, id: Value): readonly Node[] {
  const node = typeof id === 'string' ? graph.node(id) : undefined;
  return node ? [node] : [];
}
