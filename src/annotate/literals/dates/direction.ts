import type { LiteralLine } from '../line.js';

/** Whether the words around a date speak of what was, is done now and regularly, or will be; null where they do not say. */
export type Direction = 'past' | 'present' | 'future' | null;

const REACH_BACK = 25;
const REACH_AHEAD = 15;

/** Participles and adjectives after which an infinitive lies ahead: "is scheduled to begin on". */
const AHEAD: ReadonlySet<string> = new Set(('plan expect schedule set slate suppose due aim hope intend want need promise vow threaten prepare propose mean go poise ready likely able begin start '
  + 'planned expected scheduled slated supposed aimed intended prepared poised').split(' '));

/** Verbs whose infinitive did or did not happen along with them: "declined to comment on Monday". */
const ALONG: ReadonlySet<string> = new Set(['decline', 'refuse', 'fail', 'manage', 'have', 'use', 'try', 'rush', 'help', 'seem', 'appear', 'continue', 'come', 'return', 'declined']);

/** The verb nearest before the date decides, else the first one after it. */
export function directionAt(line: LiteralLine, from: number, to: number): Direction {
  const stop = Math.max(0, from - REACH_BACK);
  for (let index = from - 1; index >= stop; index -= 1) {
    const token = line.tokens[index]!;
    if (token.text === ';' || token.text === '–' || token.text === '—' || token.text === '--') break;
    if (token.lemma === 'due') return 'future';
    const direction = verbDirection(line, index);
    if (direction !== undefined) return direction;
  }
  const end = Math.min(line.tokens.length, to + REACH_AHEAD);
  for (let index = to; index < end; index += 1) {
    const { tag, text, lemma } = line.tokens[index]!;
    if (text === ';') break;
    if (tag === 'MD') return futureModal(text) ? 'future' : null;
    if (tag === 'VBD') return 'past';
    if (tag === 'VBZ' || tag === 'VBP') return followedByParticiple(line, index) || lemma === 'say' ? 'past' : null;
  }
  return null;
}

/** undefined: no verb that could tell, look further. */
function verbDirection(line: LiteralLine, index: number): Direction | undefined {
  const { tag, lemma } = line.tokens[index]!;
  switch (tag) {
    case 'VBD': return 'past';
    case 'VBN': return participleDirection(line, index);
    case 'VB': return infinitiveDirection(line, index);
    case 'VBZ':
    case 'VBP': return lemma === 'be' || lemma === 'have' ? null : lemma === 'say' ? 'past' : 'present';
    case 'MD': return futureModal(line.tokens[index]!.text) ? 'future' : null;
    default: return undefined;
  }
}

function participleDirection(line: LiteralLine, index: number): Direction {
  const { lemma, text } = line.tokens[index]!;
  for (let before = index - 1; before >= Math.max(0, index - 4); before -= 1) {
    const { tag, text: word } = line.tokens[before]!;
    if (tag === 'MD') return futureModal(word) ? 'future' : null;
    if (tag === 'TO') return infinitiveDirection(line, before + 1);
    if (tag === 'VBZ' || tag === 'VBP') {
      const is = line.tokens[before]!.lemma === 'be';
      return is && (AHEAD.has(lemma) || AHEAD.has(text.toLowerCase())) ? 'future' : 'past';
    }
    if (tag === 'VBD') break;
  }
  return AHEAD.has(lemma) || AHEAD.has(text.toLowerCase()) ? 'future' : 'past';
}

function infinitiveDirection(line: LiteralLine, index: number): Direction {
  for (let before = index - 1; before >= Math.max(0, index - 4); before -= 1) {
    const { tag, text } = line.tokens[before]!;
    if (tag === 'MD') return futureModal(text) ? 'future' : null;
    if (tag === 'TO') return governorDirection(line, before);
    if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP') return tag === 'VBD' ? 'past' : null;
  }
  return null;
}

/** Direction of "to do" by the word that governs it. */
function governorDirection(line: LiteralLine, to: number): Direction {
  for (let before = to - 1; before >= Math.max(0, to - 5); before -= 1) {
    const { tag, lemma, text } = line.tokens[before]!;
    const isVerb = tag.startsWith('VB');
    if (ALONG.has(lemma) && isVerb) return tag === 'VBD' || tag === 'VBN' ? 'past' : 'future';
    if (AHEAD.has(lemma) || AHEAD.has(text.toLowerCase())) return 'future';
    if (tag === 'VBZ' || tag === 'VBP') return 'future';
    if (isVerb) return null;
  }
  return null;
}

function futureModal(text: string): boolean {
  return /^(?:will|wo|'ll|’ll|shall|can|may|might|must|should|would)$/iu.test(text);
}

function followedByParticiple(line: LiteralLine, index: number): boolean {
  return line.tokens[index]!.lemma === 'have' && line.tokens.slice(index + 1, index + 4).some((token) => token.tag === 'VBN');
}
