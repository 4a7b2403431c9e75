import type { Tense } from '../../model/claim.js';
import { isVerb, type SentenceContext } from '../sentence-context.js';

const FORMER = /^(?:former|ex|onetime|erstwhile|late|then|past|outgoing|previous|previously|formerly|retired|once)$/iu;

/** Tense of the verb at `head`, or of what carries the noun there; "former" and the like put a noun in the past. */
export function tenseOf(context: SentenceContext, head: number): Tense {
  const token = context.tokens[head]!;
  const children = context.children[head] ?? [];
  const auxiliaries = children.filter((child) => ['aux', 'aux:pass', 'cop'].includes(context.tokens[child]!.dependency)).map((child) => context.tokens[child]!);
  if (children.some((child) => FORMER.test(context.tokens[child]!.text) && context.tokens[child]!.dependency !== 'obl') || FORMER.test(context.tokens[head - 1]?.text ?? '')) return 'past';
  if (FORMER.test(context.tokens[head + 1]?.text ?? '') || (context.tokens[head + 1]?.text === ',' && FORMER.test(context.tokens[head + 2]?.text ?? ''))) return 'past';
  if (FORMER.test(context.tokens[head - 2]?.text ?? '') && context.tokens[head - 1]?.text === '-') return 'past';
  if (auxiliaries.some((auxiliary) => /^(?:will|shall|’ll|'ll)$/iu.test(auxiliary.text))) return 'future';
  const finite = auxiliaries[0] ?? (isVerb(token) ? token : undefined);
  if (finite === undefined) return 'present';
  if (finite.tag === 'VBD') return 'past';
  if (finite.lemma === 'have' && auxiliaries.length > 0) return 'past';
  if (finite.tag === 'VBN') return token.dependency === 'acl' || token.dependency === 'amod' ? participleTense(token.lemma) : 'past';
  return 'present';
}

/** "owned by", "based in" tell of now; "bought by", "founded by" of then. */
function participleTense(lemma: string): Tense {
  return STATIVE.has(lemma) ? 'present' : 'past';
}

const STATIVE = new Set(['own', 'base', 'control', 'lead', 'run', 'head', 'locate', 'situate', 'headquarter', 'call', 'know', 'operate', 'hold', 'back', 'chair', 'manage', 'name', 'list', 'marry', 'entitle', 'title', 'found']);
