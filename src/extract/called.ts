import type { AnnotatedDocument } from '../model/annotated.js';
import type { Mention } from '../model/mention.js';
import type { Token } from '../model/token.js';

/** Words of the description behind a comma that count: "Lumen, a young green party". */
const LONGEST = 6;

const known = new WeakMap<AnnotatedDocument, Map<string, ReadonlySet<string>>>();

/**
 * The words by which a document calls what a mention stands for: those of its descriptions, those before its name ("winger
 * Callum Preece", "the opposition Polder Left"), and those behind it ("the Open Harbour movement", "Işık, a small party").
 */
export function callsOf(annotated: AnnotatedDocument, chain: string): ReadonlySet<string> {
  const chains = known.get(annotated) ?? new Map<string, ReadonlySet<string>>();
  known.set(annotated, chains);
  const found = chains.get(chain);
  if (found !== undefined) return found;
  const words = new Set(annotated.mentions.filter((mention) => mention.chain === chain && mention.form !== 'pronoun').flatMap((mention) => wordsAround(annotated, mention)));
  chains.set(chain, words);
  return words;
}

function wordsAround(annotated: AnnotatedDocument, mention: Mention): string[] {
  const tokens = annotated.sentences[mention.sentence]?.tokens ?? [];
  const first = tokens.findIndex(({ start }) => start >= mention.start);
  const next = tokens.findIndex(({ start }) => start >= mention.end);
  if (mention.form === 'nominal') return tokens.slice(first, next < 0 ? undefined : next).map(toWord);
  return [...wordsBefore(tokens, first), ...(next < 0 ? [] : wordsBehind(tokens, next))];
}

function toWord({ lemma }: Token): string {
  return lemma.toLowerCase();
}

const isDescribing = ({ pos, tag }: Token): boolean => pos === 'NOUN' || pos === 'ADJ' || tag === 'HYPH' || tag === 'VBG';

/** Common nouns and adjectives that stand right before the name, but not those of an owner before it. */
function wordsBefore(tokens: readonly Token[], first: number): string[] {
  let from = first;
  while (from > 0 && (isDescribing(tokens[from - 1]!) || from === 1)) from -= 1;
  return tokens.slice(from, first).map(toWord);
}

/** The common noun right behind the name, or the description behind a comma and an article. */
function wordsBehind(tokens: readonly Token[], next: number): string[] {
  const token = tokens[next]!;
  if (token.pos === 'NOUN' && tokens[next + 1]?.pos !== 'NOUN') return [toWord(token)];
  if (token.text !== ',' || !/^(?:a|an|the|its|his|her|their)$/u.test(tokens[next + 1]?.text ?? '')) return [];
  const behind = tokens.slice(next + 2, next + 2 + LONGEST);
  const end = behind.findIndex((word, index) => !['NOUN', 'ADJ', 'PROPN', 'ADV', 'NUM', 'CCONJ'].includes(word.pos) && word.tag !== 'HYPH' && behind[index - 1]?.tag !== 'HYPH');
  return behind.slice(0, end < 0 ? undefined : end).map(toWord);
}
