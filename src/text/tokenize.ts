import type { Span } from '../model/span.js';

/**
 * Splits a stretch of text into words and punctuation, as the English treebanks of Universal Dependencies do:
 * clitics stand alone ("Zoom" "'s", "do" "n't"), compounds are cut at their hyphens ("Beijing" "-" "based") unless the first
 * part is a bound prefix ("co-founder"), abbreviations keep their full stop ("Inc.", "U.S.").
 * Spans point into the whole text; what lies between two spans is white space.
 */
export function tokenize(text: string, span: Span): Span[] {
  const tokens: Span[] = [];
  const chunk = /\S+/gu;
  chunk.lastIndex = span.start;
  for (let match = chunk.exec(text); match !== null && match.index < span.end; match = chunk.exec(text)) {
    const end = Math.min(span.end, match.index + match[0].length);
    for (let from = match.index; from < end; from = pieceEnd(text, from, end)) splitChunk(text, from, pieceEnd(text, from, end), tokens);
  }
  return tokens;
}

/** No word is so long: what has no white space for longer is read in pieces, since cutting off marks one by one takes time by the square. */
const LONGEST_CHUNK = 1_000;

function pieceEnd(text: string, from: number, end: number): number {
  if (end - from <= LONGEST_CHUNK) return end;
  const cut = from + LONGEST_CHUNK;
  return /[\uDC00-\uDFFF]/.test(text.charAt(cut)) ? cut + 1 : cut;
}

const WHOLE = /^(?:https?:\/\/\S+?|www\.\S+?|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w+|#\w+|[:;]-?[)(DP])(?=[.,;:!?)\]"'”’]*$)/u;
const OPENING = /^(?:\.{2,}|--+|[^\p{L}\p{N}\p{M}\s])/u;
const CLOSING = /(?:\.{2,}|--+|[^\p{L}\p{N}\p{M}\s])$/u;
const ABBREVIATION = /^(?:\p{L}\.(?:\p{L}\.)*|\p{L}\.-?\p{L}\.|(?:[Mm]r|[Mm]rs|[Mm]s|[Dd]r|[Pp]rof|[Ss]t|[Gg]en|[Cc]ol|[Ll]t|[Ss]gt|[Cc]apt|[Cc]mdr|[Gg]ov|[Ss]en|[Rr]ep|[Rr]ev|[Hh]on|[Pp]res|[Ss]ec|[Jj]r|[Ss]r|Inc|Corp|Co|Ltd|Bros|Cos|[Pp]lc|[Ee]tc|[Vv]s|[Nn]o|[Aa]ve|[Bb]lvd|[Rr]d|[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ept?|[Oo]ct|[Nn]ov|[Dd]ec|Mon|Tues?|Wed|Thurs?|Fri|Calif|Fla|Ga|Mass|Conn|Ill|Mich|Minn|Mo|Okla|Ore|Penn|Pa|Tenn|Tex|Va|Wash|Wis|Ariz|Ark|Colo|Del|Ind|Kan|Ky|La|Md|Miss|Mont|Neb|Nev|Dak|Vt|Wyo|Ala|dept|est|approx|e\.g|i\.e|a\.m|p\.m|[Pp]h\.[Dd]|[Uu]\.[Ss])\.)$/u;
const CLITIC = /(?:['’](?:s|S|ll|LL|re|RE|ve|VE|d|D|m|M)|n['’]t|N['’]T)$/u;
const PREFIX = /^(?:co|pre|post|non|anti|pro|re|ex|mid|semi|multi|cross|e|x|sub|inter|mini|un|vice|self)$/iu;
const INNER = /^(\p{L}[\p{L}\p{N}\p{M}.'’&]*|\p{N}[\p{N}.,]*\p{L}*)([-–—/]+)(?=[\p{L}\p{N}$€£])/u;

function splitChunk(text: string, from: number, to: number, tokens: Span[]): void {
  const whole = WHOLE.exec(text.slice(from, to));
  let start = from;
  let end = to;
  const after: Span[] = [];
  if (whole !== null) {
    tokens.push({ start, end: start + whole[0].length });
    start += whole[0].length;
  }
  for (let mark = OPENING.exec(text.slice(start, end)); mark !== null && start < end; mark = OPENING.exec(text.slice(start, end))) {
    if (isCliticAlone(text.slice(start, end))) break;
    tokens.push({ start, end: start + mark[0].length });
    start += mark[0].length;
  }
  while (start < end) {
    const rest = text.slice(start, end);
    const clitic = CLITIC.exec(rest);
    const mark = clitic === null && !ABBREVIATION.test(rest) ? CLOSING.exec(rest) : null;
    const cut = clitic ?? mark;
    if (cut === null || cut.index === 0) break;
    after.unshift({ start: start + cut.index, end });
    end = start + cut.index;
  }
  splitCompound(text, start, end, tokens);
  tokens.push(...after);
}

function isCliticAlone(rest: string): boolean {
  const clitic = CLITIC.exec(rest);
  return clitic !== null && clitic.index === 0;
}

function splitCompound(text: string, from: number, to: number, tokens: Span[]): void {
  let start = from;
  while (start < to) {
    const rest = text.slice(start, to);
    const dollars = /^\p{L}*\p{Sc}(?=\p{N})/u.exec(rest);
    if (dollars !== null) {
      tokens.push({ start, end: start + dollars[0].length });
      start += dollars[0].length;
      continue;
    }
    if (/^cannot$/iu.test(rest)) {
      tokens.push({ start, end: start + 3 }, { start: start + 3, end: to });
      return;
    }
    const inner = INNER.exec(rest);
    if (inner === null || isKeptWhole(inner[1] ?? '', rest)) break;
    const mark = start + (inner[1] ?? '').length;
    tokens.push({ start, end: mark }, { start: mark, end: mark + (inner[2] ?? '').length });
    start = mark + (inner[2] ?? '').length;
  }
  if (start < to) tokens.push({ start, end: to });
}

/** Bound prefixes stay on their word; telephone numbers and the like stay whole. */
function isKeptWhole(first: string, rest: string): boolean {
  return (PREFIX.test(first) && rest.charAt(first.length) === '-') || /^\p{N}{3}-\p{N}{3}/u.test(rest);
}
