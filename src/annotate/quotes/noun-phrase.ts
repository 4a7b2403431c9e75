import { SAYING_PLACES } from './reporting-nouns.js';
import { isMark, type Paragraph } from './paragraph.js';
import { isNoun, isTemporal, lower } from './words.js';

const LONGEST = 30;

/**
 * Reads the noun phrase that begins at a token, with what hangs on it: "a spokesperson for the company", "people familiar
 * with the matter", "a letter obtained by CNBC". Gives the index after it, or `from` where none begins.
 */
export function readNounPhrase(paragraph: Paragraph, from: number, limit: number): number {
  const stop = Math.min(limit, from + LONGEST);
  let at = readChunk(paragraph, from, stop);
  if (at === from) return from;
  for (let next = readModifier(paragraph, at, stop); next > at; next = readModifier(paragraph, at, stop)) at = next;
  return at;
}

/** The core of a noun phrase: article, adjectives and nouns, with possessors: "Zoom 's chief executive Eric Yuan". */
export function readChunk(paragraph: Paragraph, from: number, stop: number): number {
  const { tokens, nameEnd } = paragraph;
  let at = from;
  let end = from;
  while (at < stop) {
    const token = tokens[at]!;
    const name = nameEnd[at]!;
    if (name > at) {
      at = Math.min(name, stop);
      end = at;
    } else if (token.tag === 'PRP' || token.tag === 'WP' || token.tag === 'EX') {
      return at === from ? at + 1 : end;
    } else if (isNoun(token)) {
      if (isTemporal(token) && end > from && lower(tokens[at - 1]) !== '-') return end;
      if (isTemporal(token) && at > from && /^(?:this|last|next|that)$/u.test(lower(tokens[at - 1]))) return from;
      at += 1;
      end = at;
    } else if ((end > from && (token.tag === 'POS' || token.tag === 'HYPH')) || (at > from && token.text === '&')) {
      at += 1;
    } else if (isPremodifier(paragraph, at, end > from)) {
      at += 1;
      if (isStandalone(paragraph, at - 1) || (at === stop && isAdjectiveNoun(paragraph, at - 1))) end = at;
    } else break;
  }
  return end;
}

function isPremodifier(paragraph: Paragraph, at: number, afterNoun: boolean): boolean {
  const { tag } = paragraph.tokens[at]!;
  if (isMark(paragraph, at)) return false;
  if (/^(?:DT|PDT|PRP\$|CD|WP\$|\$)$/u.test(tag)) return !afterNoun || paragraph.tokens[at - 1]?.tag === 'POS' || tag === 'CD';
  if (/^(?:JJ[RS]?|HYPH|NFP)$/u.test(tag)) return !afterNoun || /^(?:POS|HYPH)$/u.test(paragraph.tokens[at - 1]?.tag ?? '') || isNoun(paragraph.tokens[at + 1]);
  if ((tag === 'VBN' || tag === 'VBD') && paragraph.tokens[at - 1]?.tag === 'HYPH') return isNoun(paragraph.tokens[at + 1]) || paragraph.tokens[at + 1]?.tag.startsWith('JJ') === true;
  if (tag === 'VBN' || tag === 'VBG' || tag === 'RB') return (!afterNoun || /(?:^|\p{L})['’]s$/u.test(paragraph.tokens[at - 1]!.text)) && /^(?:JJ|NN|VBN|CD)/u.test(paragraph.tokens[at + 1]?.tag ?? '');
  return paragraph.tokens[at]!.text === ',' && paragraph.tokens[at - 1]?.tag.startsWith('JJ') === true && paragraph.tokens[at + 1]?.tag.startsWith('JJ') === true;
}

/** "Two", "both", "others", "the two" can stand for those who speak. */
function isStandalone(paragraph: Paragraph, at: number): boolean {
  const { tag } = paragraph.tokens[at]!;
  return tag === 'CD' || /^(?:both|others|some|many|several|most|all|each|neither|none|few|another)$/u.test(lower(paragraph.tokens[at]));
}

/** An adjective that ends a phrase behind its article stands for a noun, or is one that was tagged wrongly: "a representative". */
function isAdjectiveNoun(paragraph: Paragraph, at: number): boolean {
  return paragraph.tokens[at]!.tag === 'JJ' && /^(?:DT|PRP\$|NNP?)$/u.test(paragraph.tokens[at - 1]?.tag ?? '');
}

const FOLLOWED_BY_NAMES = /^(?:in|at|from|with|to)$/u;

/** One thing that hangs on a noun phrase: "of Harrow Partners", "seen by CNBC", "familiar with the matter", "and Maya Naddour". */
function readModifier(paragraph: Paragraph, at: number, stop: number): number {
  const token = paragraph.tokens[at];
  if (token === undefined || at >= stop) return at;
  const word = lower(token);
  if (token.tag === 'IN' || token.tag === 'TO') return readPrepositional(paragraph, at, stop, word);
  if (token.tag === 'VBN' || (token.tag === 'VBD' && lower(paragraph.tokens[at + 1]) === 'by')) return readParticiple(paragraph, at, stop);
  if (/^(?:familiar|close|privy|responsible|aware|knowledgeable)$/u.test(word)) {
    const end = paragraph.tokens[at + 1]?.tag === 'IN' || paragraph.tokens[at + 1]?.tag === 'TO' ? readNounPhrase(paragraph, at + 2, stop) : at;
    return end > at + 2 ? end : at;
  }
  if (token.tag === 'CC' && (word === 'and' || word === '&') && paragraph.nameEnd[at + 1]! > 0) return readChunk(paragraph, at + 1, stop);
  return at;
}

function readPrepositional(paragraph: Paragraph, at: number, stop: number, word: string): number {
  const end = readChunk(paragraph, at + 1, stop);
  if (end === at + 1) return at;
  const head = paragraph.tokens[end - 1];
  if (isTemporal(paragraph.tokens[at + 1]) || isTemporal(head) || (word !== 'of' && word !== 'for' && SAYING_PLACES.has(head?.lemma ?? ''))) return at;
  if (word === 'of' || word === 'for' || word === 'behind' || word === 'within') return end;
  if (word === 'with') return /^(?:knowledge|ties|access|experience|links|insight)$/u.test(lower(head)) || paragraph.nameEnd[at + 1]! > 0 ? end : at;
  return FOLLOWED_BY_NAMES.test(word) && startsWithName(paragraph, at + 1) ? end : at;
}

function startsWithName(paragraph: Paragraph, at: number): boolean {
  const article = paragraph.tokens[at]?.tag === 'DT' ? 1 : 0;
  return paragraph.nameEnd[at + article]! > 0 || /^NNPS?$/u.test(paragraph.tokens[at + article]?.tag ?? '');
}

const PARTICIPLES: ReadonlySet<string> = new Set((
  'see obtain review publish release post sign send issue brief involve date file write leak view read conduct commission cite quote call name known base circulate share distribute provide'
).split(' '));

function readParticiple(paragraph: Paragraph, at: number, stop: number): number {
  const next = paragraph.tokens[at + 1];
  if (!PARTICIPLES.has(paragraph.tokens[at]!.lemma) && lower(next) !== 'by') return at;
  if (next?.tag !== 'IN' && next?.tag !== 'TO') return next !== undefined && isTemporal(next) ? at + 2 : at + 1;
  const end = readChunk(paragraph, at + 2, stop);
  return end > at + 2 ? end : at;
}
