import type { Token } from '../../../model/token.js';
import type { Role } from './referring.js';

const ROLE_OF: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['nsubj', 'subject'],
  ['nsubj:pass', 'subject'],
  ['nsubj:outer', 'subject'],
  ['csubj', 'subject'],
  ['obj', 'object'],
  ['iobj', 'object'],
  ['obl', 'oblique'],
  ['obl:agent', 'oblique'],
  ['nmod:poss', 'possessor'],
  ['appos', 'apposition'],
  ['nmod', 'inside'],
  ['compound', 'inside'],
  ['xcomp', 'predicate'],
]);

/** What a word is in its clause; one that is joined by "and" is what the first of them is. */
export function roleOf(tokens: readonly Token[], head: number): Role {
  let index = head;
  for (let steps = 0; steps < 8; steps += 1) {
    const token = tokens[index]!;
    if (token.dependency !== 'conj' || token.head < 0 || token.head >= index) break;
    index = token.head;
  }
  if (isMistakenRoot(tokens, index)) return 'subject';
  const role = ROLE_OF.get(tokens[index]!.dependency);
  if (role === 'inside' && tokens[index]!.tag === 'PRP$') return 'possessor';
  return role ?? 'other';
}

/** "Volta Motors, the truck maker, said that": where the parser hangs the sentence's verb on its subject. */
function isMistakenRoot(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.head < 0 && tokens[index]!.pos === 'PROPN' && tokens.some(({ head, dependency, tag }, verb) => head === index && verb > index && dependency === 'acl' && /^VB[DZP]$/u.test(tag));
}

/** The verb or predicate that a word is a direct argument of; -1 where it is none. */
export function governorOf(tokens: readonly Token[], head: number): number {
  let index = head;
  for (let steps = 0; steps < 8; steps += 1) {
    const token = tokens[index]!;
    if (token.dependency !== 'conj' && token.dependency !== 'appos') break;
    if (token.head < 0 || token.head >= index) break;
    index = token.head;
  }
  const token = tokens[index]!;
  return /^(?:nsubj|csubj|obj|iobj|obl)/u.test(token.dependency) ? token.head : -1;
}
