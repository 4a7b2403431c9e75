import { describe, expect, test } from 'vitest';
import { breakRings, type Tree } from '../../src/extract/changing-tree.js';
import { seededRandom } from '../../src/model/seeded-random.js';

/** Heads of nodes as a tree: '1 -1 1'. */
function tree(heads: string): Tree {
  return heads.split(' ').map((head, index) => ({ text: `w${index}`, start: index * 3, end: index * 3 + 2, lemma: 'w', tag: 'NN', pos: 'NOUN', head: Number(head), dependency: 'dep' }) as Tree[number]);
}

const headsOf = (nodes: Tree): string => nodes.map(({ head }) => head).join(' ');

function broken(repaired: string, parsed: string): string {
  const nodes = tree(repaired);
  breakRings(nodes, tree(parsed));
  return headsOf(nodes);
}

describe('rings in a repaired tree', () => {
  test('a tree without one stays as it is', () => expect(broken('1 -1 1 0', '1 -1 3 1')).toBe('1 -1 1 0'));
  test('two nodes that hang on each other', () => expect(broken('2 -1 0', '2 -1 1')).toBe('2 -1 1'));
  test('a ring of three', () => expect(broken('1 2 0 -1', '3 0 0 -1')).toBe('3 2 0 -1'));

  test('whatever the repairs, every node leads to a root', () => {
    const random = seededRandom(1);
    for (let round = 0; round < 300; round += 1) {
      const size = 2 + Math.floor(random() * 8);
      const parsed = Array.from({ length: size }, (_, index) => (index === 0 ? -1 : Math.floor(random() * index)));
      const repaired = parsed.map((head) => (random() < 0.5 ? head : Math.floor(random() * (size + 1)) - 1));
      const nodes = tree(repaired.join(' '));
      breakRings(nodes, tree(parsed.join(' ')));
      for (let index = 0; index < size; index += 1) {
        let node = index;
        for (let step = 0; step <= size && node >= 0; step += 1) node = nodes[node]!.head;
        expect(node, `${repaired.join(' ')} from ${parsed.join(' ')}`).toBe(-1);
      }
    }
  });
});
