import { isNoun, type SentenceContext } from '../sentence-context.js';
import { toArgument, type Predication } from './predication.js';

/**
 * "Beijing-based ByteDance", "a U.S.-founded firm", "the Zoom-recommended partners": a participle joined to a name by a hyphen
 * says of the noun after it what the name did to it, or where. The name has the slot `hyphen`.
 */
export function readHyphenated(context: SentenceContext): Predication[] {
  return context.tokens.flatMap((token, index): Predication[] => {
    if (index < 2 || !isHyphen(context.tokens[index - 1]!.text) || !/(?:ed|en|born|led|run|built|made|held|owned)$/iu.test(token.text)) return [];
    const before = context.mentions.find((mention) => mention.end === context.tokens[index - 2]!.end);
    const noun = followingNoun(context, index);
    if (before === undefined || noun === null) return [];
    return [{
      kind: 'verb', lemma: participleLemma(token.text, token.lemma), head: index, carrier: null,
      arguments: [toArgument('patient', noun), toArgument('hyphen', before.head)],
    }];
  });
}

function isHyphen(text: string): boolean {
  return text === '-' || text === '–';
}

const PARTICIPLES: ReadonlyMap<string, string> = new Map(Object.entries({
  based: 'base', born: 'bear', led: 'lead', run: 'run', built: 'build', made: 'make', owned: 'own', founded: 'found', backed: 'back', headquartered: 'headquarter',
  listed: 'list', educated: 'educate', trained: 'train', raised: 'raise', controlled: 'control', recommended: 'recommend', developed: 'develop', held: 'hold',
}));

function participleLemma(text: string, lemma: string): string {
  return PARTICIPLES.get(text.toLowerCase()) ?? lemma;
}

/** The noun that "Texas-based" and the like describe, where the tree has taken the place for the head. */
export function hyphenatedNoun(context: SentenceContext, node: number): number | null {
  return context.tokens[node + 1]?.tag === 'HYPH' && /^(?:based|owned|backed|born|listed|run|led|headquartered)$/iu.test(context.tokens[node + 2]?.text ?? '') ? followingNoun(context, node + 2) : null;
}

/** The head of the noun phrase that the participle stands in front of: the governor in the tree, or the next noun. */
function followingNoun(context: SentenceContext, participle: number): number | null {
  const governor = context.tokens[participle]!.head;
  if (governor > participle && isNoun(context.tokens[governor]!)) return governor;
  for (let index = participle + 1; index < Math.min(context.tokens.length, participle + 6); index += 1) {
    const token = context.tokens[index]!;
    if (isNoun(token)) {
      let last = index;
      while (isNoun(context.tokens[last + 1] ?? token) && last + 1 < context.tokens.length && !context.mentionsAt.has(last)) last += 1;
      return last;
    }
    if (!['ADJ', 'NUM', 'VERB', 'ADV', 'PART'].includes(token.pos)) return null;
  }
  return null;
}
