import type { PatternLength } from '../syntax/ast-basics.js';
import type { Node, Relationship } from '../values/value.js';
import { forEachStep } from './path-search.js';
import type { SearchSpace, Way } from './path-search.js';

/** All ways between two nodes that use no relationship twice, shorter ones first, those of one length together. */
export function* pathsByLength(space: SearchSpace, start: Node, end: Node, { least, most }: PatternLength): Iterable<readonly Way[]> {
  let border: readonly { readonly node: Node; readonly way: Way }[] = [{ node: start, way: [] }];
  for (let length = 0; length <= most && border.length > 0; length += 1) {
    if (length >= least) yield border.filter(({ node }) => node === end).map(({ way }) => way);
    const next: { readonly node: Node; readonly way: Way }[] = [];
    for (const { node, way } of border) {
      forEachStep(space, node, false, (link: Relationship, neighbour) => {
        if (!way.includes(link)) next.push({ node: neighbour, way: [...way, link] });
      });
    }
    border = next;
  }
}
