import type { SentenceContext } from '../sentence-context.js';
import { apply, hasMark, hasNegativeDeterminer, type Reading } from './reading.js';
import { ADJECTIVES, ADVERBS, MODALS, type Signature } from './signatures.js';

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'none', 'nobody', 'nothing', 'hardly', 'barely']);

/** Negation, modals and adverbs right on the word, and on its subject or object ("no company has bought …"). */
export function readOwn(context: SentenceContext, head: number, reading: Reading): void {
  for (const child of context.children[head] ?? []) {
    const { dependency, text, lemma } = context.tokens[child]!;
    const lower = text.toLowerCase();
    if (dependency === 'advmod' || dependency === 'det' || dependency === 'cc:preconj' || dependency === 'cc') {
      if (NEGATIONS.has(lower) && context.tokens[child + 1]?.text !== 'longer' && !isNotOnly(context, child) && !isBeforeStop(context, child, head)) reading.negations += 1;
      else if (lower === 'longer' && context.tokens[child - 1]?.text.toLowerCase() === 'no') reading.negations += 1;
      apply(reading, ADVERBS.get(lower));
    } else if (dependency === 'aux') {
      apply(reading, lemma === 'would' || lower === "'d" || lower === '’d' ? wouldSignature(context, head) : MODALS.get(lower));
      if (NEGATIONS.has(lower)) reading.negations += 1;
      if (isConditional(context, child)) apply(reading, { modality: 'possible' });
    } else if (dependency === 'amod' || dependency === 'compound') {
      const signature = ADJECTIVES.get(lower);
      apply(reading, signature);
      if (signature?.modality === 'planned') reading.announced = true;
    } else if (dependency === 'nsubj' || dependency === 'nsubj:pass' || dependency === 'obj') {
      if (hasNegativeDeterminer(context, child)) reading.negations += 1;
    } else if (dependency === 'advcl' && hasMark(context, child, /^(?:if|unless)$/u) && !isRelative(context, head)) {
      apply(reading, { modality: 'possible' });
    }
  }
  const { dependency, head: governor } = context.tokens[head]!;
  if ((dependency === 'ccomp' && governor === 0 && isConditional(context, 0)) || isSupposed(context, head)) apply(reading, { modality: 'possible' });
  if (dependency === 'advcl' && hasMark(context, head, /^(?:if|unless|whether)$/u) && !isRelative(context, head)) apply(reading, { modality: 'possible' });
  if (hasMark(context, head, /^without$/u) || isInsteadOf(context, head)) reading.negations += 1;
  if (isToBe(context, head) || isHeadlinePlan(context, head) || isUpcoming(context, head)) apply(reading, { modality: 'planned' });
  if (isYetTo(context, head)) reading.negations += 1;
  if (isElect(context, head)) apply(reading, { modality: 'planned' });
}

/** "instead of buying", "rather than sell", "stopped short of buying". */
function isInsteadOf(context: SentenceContext, head: number): boolean {
  const before = context.tokens.slice(Math.max(0, head - 2), head).map(({ text }) => text.toLowerCase()).join(' ');
  return before === 'instead of' || before === 'rather than' || before === 'short of';
}

/** "president-elect", "minister designate". */
function isElect(context: SentenceContext, head: number): boolean {
  const next = context.tokens[head + 1]?.tag === 'HYPH' ? head + 2 : head + 1;
  return /^(?:elect|designate)$/iu.test(context.tokens[next]?.text ?? '');
}

/** "is to sell", "are to merge". */
function isToBe(context: SentenceContext, head: number): boolean {
  if (context.tokens[head]!.tag !== 'VB' || !hasMark(context, head, /^to$/u)) return false;
  return (context.children[head] ?? []).some((child) => child < head && /^(?:is|are|am|'s|’s|'re|’re|were)$/iu.test(context.tokens[child]!.text) && ['aux', 'cop'].includes(context.tokens[child]!.dependency));
}

/** "Zoom to stop direct sales in China": what a headline leaves out is "is". */
function isHeadlinePlan(context: SentenceContext, head: number): boolean {
  const { dependency, head: name, tag } = context.tokens[head]!;
  const subject = context.tokens[name];
  return tag === 'VB' && dependency === 'acl' && subject?.pos === 'PROPN' && subject.head < 0 && name < head && hasMark(context, head, /^to$/u);
}

/** Verbs for a change of place or post: in the present progressive they tell of what is about to happen. */
const MOVES = new Set(['leave', 'join', 'resign', 'retire', 'quit', 'depart', 'step', 'step down', 'stand', 'move', 'return', 'replace', 'succeed', 'take over']);

/** "is leaving to head a school", "is stepping down". */
function isUpcoming(context: SentenceContext, head: number): boolean {
  const { tag, lemma } = context.tokens[head]!;
  return tag === 'VBG' && MOVES.has(lemma) && (context.children[head] ?? []).some((child) => context.tokens[child]!.dependency === 'aux' && /^(?:is|are|am|'s|’s|'re|’re)$/iu.test(context.tokens[child]!.text));
}

/** "Had she resigned, the share price would have fallen". */
function isConditional({ tokens }: SentenceContext, auxiliary: number): boolean {
  return auxiliary === 0 && /^(?:had|should|were)$/iu.test(tokens[0]!.text) && tokens.at(-1)?.text !== '?';
}

/** "If it rains, Acme, which bought the mine, …": parsers sometimes hang "if" on the relative clause. */
function isRelative(context: SentenceContext, verb: number): boolean {
  return (context.children[verb] ?? []).some((child) => context.tokens[child]!.dependency.startsWith('nsubj') && context.tokens[child]!.tag.startsWith('W'));
}

/** "If Acme buys the mine, prices will rise": parsers often hang "if" on the verb of the main clause. What stands between it and its own verb holds no other verb and no stop. */
export function isSupposed({ tokens }: SentenceContext, verb: number): boolean {
  if (!/^(?:VERB|AUX)$/u.test(tokens[verb]!.pos)) return false;
  for (let at = verb - 1; at >= 0; at -= 1) {
    const { text, pos, tag } = tokens[at]!;
    if (/^(?:if|unless)$/iu.test(text)) return true;
    if (pos === 'PUNCT' || pos === 'VERB' || /^(?:CC|W.*|IN)$/u.test(tag)) return /^(?:of|for|in|at|from)$/iu.test(text) ? isSupposedBefore(tokens, at) : false;
  }
  return false;
}

/** The same behind a phrase of the subject: "If shareholders of Acme agree". */
function isSupposedBefore(tokens: SentenceContext['tokens'], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - SUBJECT_WORDS); at -= 1) {
    if (/^(?:if|unless)$/iu.test(tokens[at]!.text)) return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/u.test(tokens[at]!.pos)) return false;
  }
  return false;
}

const SUBJECT_WORDS = 6;

/** "has yet to buy". */
function isYetTo(context: SentenceContext, head: number): boolean {
  return context.tokens[head]!.tag === 'VB' && context.tokens[head - 1]?.text === 'to' && context.tokens[head - 2]?.text === 'yet';
}

/** "It is not: she founded it": what stands before a colon is another clause. */
function isBeforeStop(context: SentenceContext, word: number, head: number): boolean {
  return context.tokens.slice(word, head).some(({ text }) => text === ':' || text === ';');
}

function isNotOnly(context: SentenceContext, negation: number): boolean {
  const next = context.tokens[negation + 1]?.text.toLowerCase();
  return next === 'only' || next === 'just' || next === 'merely' || context.tokens[negation]!.text.toLowerCase() === 'no' && next === 'doubt';
}

const HIGHEST = 8;

/** "said it would sell" is a plan; elsewhere "would" supposes. */
function wouldSignature(context: SentenceContext, head: number): Signature {
  let index = head;
  for (let step = 0; step < HIGHEST; step += 1) {
    const { dependency, head: governor } = context.tokens[index]!;
    if (governor < 0) break;
    if (dependency === 'ccomp' || dependency === 'parataxis' || dependency === 'xcomp' || (dependency === 'acl' && hasMark(context, index, /^that$/u))) return { modality: 'planned' };
    index = governor;
  }
  const reporting = (context.children[head] ?? []).some((child) => context.tokens[child]!.dependency === 'parataxis');
  return { modality: reporting ? 'planned' : 'possible' };
}
