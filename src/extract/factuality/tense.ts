import type { Tense } from '../../model/claim.js';
import { isVerb, type SentenceContext } from '../sentence-context.js';

const FORMER = /^(?:former|ex|onetime|erstwhile|late|then|past|outgoing|previous|previously|formerly|retired|once)$/iu;

/** Verbs after which somebody holds a post or a tie, and verbs after which it is over. */
const BEGINNINGS = new Set(['name', 'appoint', 'elect', 're-elect', 'reelect', 'hire', 'promote', 'become', 'choose', 'pick', 'make', 'select', 'recruit', 'join', 'tap', 'elevate', 'install', 'confirm', 'marry', 'wed', 'move', 'settle', 'relocate', 'bring', 'enter', 'emerge', 'start', 'begin', 'poach', 'sign', 'take over', 'add', 'welcome', 'swear', 'employ', 'succeed', 'replace', 'partner', 'partner up', 'team', 'team up', 'announce', 'unveil', 'agree', 'ink', 'ally', 'link up', 'buy', 'acquire', 'take', 'build up', 'raise', 'increase', 'cut', 'reduce', 'trim', 'lift', 'boost', 'double', 'open', 'launch', 'expand', 'adopt', 'deploy', 'switch', 'migrate', 'set up', 'establish', 'strike', 'form']);
const ENDINGS = new Set(['resign', 'step', 'step down', 'retire', 'quit', 'leave', 'remove', 'dismiss', 'fire', 'sack', 'oust', 'stand', 'stand down', 'depart', 'drop', 'suspend', 'divorce', 'axe']);

/** Verbs whose present perfect tells of what still holds: "has owned it since 1922". */
const HOLDING = new Set(['own', 'supply', 'operate', 'use', 'distribute', 'hold', 'control', 'keep', 'run', 'compete', 'belong', 'base', 'carry', 'stock', 'partner']);

/** The tense of a state that a verb began or ended: "was named chief executive" makes one now, "resigned as" a former one. */
export function stateTense(context: SentenceContext, verb: number, tense: Tense): Tense {
  const { lemma } = context.tokens[verb]!;
  if (ENDINGS.has(lemma)) return tense === 'past' ? 'past' : 'present';
  const words = (context.children[verb] ?? []).filter((child) => /^(?:aux|advmod)$/u.test(context.tokens[child]!.dependency)).map((child) => context.tokens[child]!.text.toLowerCase());
  if (tense !== 'past') return tense;
  const isPerfect = words.some((word) => /^(?:has|have|'ve|’ve)$/u.test(word));
  const holds = (BEGINNINGS.has(lemma) && !words.includes('had')) || (isPerfect && HOLDING.has(lemma)) || words.includes('never');
  return holds ? 'present' : tense;
}

/** Tense of the verb at `head`, or of what carries the noun there; "former" and the like put a noun in the past. */
export function tenseOf(context: SentenceContext, head: number): Tense {
  const token = context.tokens[head]!;
  const children = context.children[head] ?? [];
  const auxiliaries = children.filter((child) => ['aux', 'aux:pass', 'cop'].includes(context.tokens[child]!.dependency)).map((child) => context.tokens[child]!);
  if (children.some((child) => FORMER.test(context.tokens[child]!.text) && context.tokens[child]!.dependency !== 'obl') || FORMER.test(context.tokens[head - 1]?.text ?? '')) return 'past';
  if (FORMER.test(context.tokens[head + 1]?.text ?? '') || (context.tokens[head + 1]?.text === ',' && FORMER.test(context.tokens[head + 2]?.text ?? ''))) return 'past';
  if (FORMER.test(context.tokens[head - 2]?.text ?? '') && context.tokens[head - 1]?.text === '-') return 'past';
  if (auxiliaries.some((auxiliary) => /^(?:will|shall|’ll|'ll)$/iu.test(auxiliary.text))) return 'future';
  if (isUsedTo(context, head)) return 'past';
  const finite = auxiliaries[0] ?? (isVerb(token) ? token : undefined);
  if (finite === undefined) return 'present';
  if (finite.tag === 'VBD') return 'past';
  if (finite.lemma === 'have' && auxiliaries.length > 0) return 'past';
  if (finite.tag === 'VBN') return auxiliaries.length === 0 ? participleTense(token.lemma) : 'past';
  return 'present';
}

/** "owned by", "based in" tell of now; "bought by", "founded by" of then. */
function participleTense(lemma: string): Tense {
  return STATIVE.has(lemma) ? 'present' : 'past';
}

const STATIVE = new Set(['own', 'base', 'control', 'lead', 'run', 'head', 'locate', 'situate', 'headquarter', 'call', 'know', 'operate', 'hold', 'back', 'chair', 'manage', 'name', 'list', 'marry', 'entitle', 'title', 'found']);

/** "used to run Lumen's bakery". */
function isUsedTo(context: SentenceContext, head: number): boolean {
  const governor = context.tokens[context.tokens[head]!.head];
  return context.tokens[head]!.dependency === 'xcomp' && governor?.text.toLowerCase() === 'used' && governor.tag === 'VBD';
}
