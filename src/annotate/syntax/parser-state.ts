/** Actions of the parser. */
export const SHIFT = 0;
export const REDUCE = 1;
export const LEFT = 2;
export const RIGHT = 3;
export const ACTION_COUNT = 4;

export interface ParserState {
  readonly length: number;
  readonly stack: number[];
  /** Next node of the buffer; `length + 1` when the buffer is empty. */
  next: number;
  /** Head of each node, -1 while unknown. */
  readonly heads: Int32Array;
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
}

export function initialState(length: number): ParserState {
  const array = () => new Int32Array(length + 2);
  return { length, stack: [0], next: 1, heads: array().fill(-1), leftmost: array(), rightmost: array(), leftCount: array(), rightCount: array() };
}

export function isFinal(state: ParserState): boolean {
  return state.next > state.length;
}

export function isAllowed(state: ParserState, action: number): boolean {
  const top = state.stack.at(-1);
  if (top === undefined) return action === SHIFT;
  if (action === LEFT) return top !== 0 && state.heads[top] === -1;
  if (action === REDUCE) return top !== 0 && state.heads[top] !== -1;
  return true;
}

export function applyAction(state: ParserState, action: number): void {
  const { stack } = state;
  const top = stack.at(-1) ?? 0;
  if (action === LEFT) {
    attach(state, top, state.next);
    stack.pop();
  } else if (action === REDUCE) {
    stack.pop();
  } else {
    if (action === RIGHT) attach(state, state.next, top);
    stack.push(state.next);
    state.next += 1;
  }
}

function attach(state: ParserState, child: number, head: number): void {
  state.heads[child] = head;
  if (child < head) {
    if (state.leftCount[head] === 0 || child < state.leftmost[head]!) state.leftmost[head] = child;
    state.leftCount[head]! += 1;
  } else {
    if (child > state.rightmost[head]!) state.rightmost[head] = child;
    state.rightCount[head]! += 1;
  }
}
