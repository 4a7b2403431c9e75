import type { Region } from '../../model/document.js';
import { INSTITUTE, OUTLET_WORD, PICTURE_SOURCE } from './agencies.js';
import { withoutOverlaps } from './known-regions.js';
import { endsSentence, wordsOf } from './line-shape.js';
import type { Detector, PageLine } from './page.js';
import { LONGEST_FURNITURE, partOfLine, wholeLine } from './page.js';

const PICTURE = '(?:photos?|photo ?illustration|photography|photographs?|photographer|images?|pictures?|pics?|illustrations?|artwork|graphics?|cartoon|screengrab|screenshot|screen grab|video|still)';
/** "Photo: pool", "Image credit: NASA", "Picture by Jane Roe", "Photo courtesy of the family". */
const LABEL = `(?:(?:file |lead |cover |header |featured |main |top |AP |AFP |REUTERS )?${PICTURE}(?: credits?| source)?\\s*(?::|\\||/|by\\b|via\\b|from\\b|©|courtesy\\b)|(?:photo |image |picture )?credits?\\s*[:|]|(?:image |photo )?courtesy(?: of\\b|\\s*:| photo\\b|/))`;
/** A name or some, then a source after a sign: "Maya Stern | Getty Images", "Jane Roe/AFP via Getty Images". */
const NAMES = "[\\p{Lu}][\\p{L}\\p{N}.'’-]{0,30}(?:[ ,]{1,2}(?:(?:and|of|for|de|van|von|bin|al|the|via) |& )?[\\p{Lu}\\p{N}][\\p{L}\\p{N}.'’-]{0,30}){0,7}";
const SIGN = '\\s?(?:[|/·•]|\\bvia\\b|—|–| - |, ?(?=AP\\b|Associated|Reuters|AFP|Getty|Courtesy|File))\\s?';
const SOURCE_TAIL = `${PICTURE_SOURCE}(?:(?:${SIGN}|\\s(?:for|via)\\s)${NAMES}){0,3}`;

const OUTLET = `(?:[Tt]he )?(?:[\\p{Lu}][\\p{L}.'’-]{1,20} ){0,4}${OUTLET_WORD}`;
/** "Noor Haddad/The Coast Gazette", "Noor Haddad for the Gazette". */
const BY_OUTLET = `${NAMES}(?:\\s?/\\s?|, (?:[Ss]pecial to )?(?=[Tt]he )| for (?=the |The )| \\| )${OUTLET}`;
const OUTLET_LINE = new RegExp(`^[([]?${BY_OUTLET}[)\\]]?$`, 'u');
const INSTITUTES = new RegExp(`^${INSTITUTE}(?:(?:, | ?/ ?| & | and |-)(?:${INSTITUTE}|${NAMES})){0,8}$`, 'u');
const KIND_OF_PICTURE = /^[([]?(?:(?:staff|contributed|submitted|provided|stock|courtesy|handout|archive|archival|family|undated|file|library|police|supplied|AP|Reuters) (?:photo|photograph|image|picture|illustration|graphic)s?(?: by .{2,50})?|(?:photo|image|picture)s? (?:provided|contributed|submitted|supplied|courtesy))[)\]]?$/i;
const COURTESY = /^[Cc]ourtesy (?:of )?(?:the )?(?:[\p{Lu}][\p{L}.'’&-]{0,25} ?){1,7}$/u;
const SOURCE_LINE = /^(?:Sources?|SOURCES?|Provided by|Data)\s?:? (?=\p{Lu})/u;
const LABELLED = new RegExp(`^[([]?${LABEL}`, 'iu');
const NAMED = new RegExp(`^[([]?(?:©\\s?)?(?:${NAMES}${SIGN}){1,3}${SOURCE_TAIL}\\.?[)\\]]?$`, 'u');
const SOURCE_ONLY = new RegExp(`^[([]?(?:(?:©|via|Source:|Credit)\\s?)?${SOURCE_TAIL}\\.?[)\\]]?$`, 'u');
const SIGNED_SOURCE = new RegExp(`^[([]?(?:REUTERS|AP|AFP|EPA|Reuters|Bloomberg|NASA|ESA)/${NAMES}(?:/${NAMES}){0,3}[)\\]]?$`, 'u');
const COPYRIGHTED_PICTURE = /^(?!.*\brights\b)(?:©|\(c\)) ?(?:19|20)?\d{0,2} ?[\p{Lu}][\p{L}.'’& -]{1,40}(?:\/[\p{L} ]{2,30})?$/u;
const REPUBLISHED = /^(?:this (?:article|story|post|piece|report) )?(?:was )?(?:originally |first )(?:published|appeared|aired|posted) (?:by|on|in|at|for) .{2,100}$/i;

/** "(Photo by Jane Roe)", "[Image: NASA]", anywhere in a caption. */
const BRACKETED_LABEL = new RegExp(`[([]${LABEL}[^()[\\]]{0,160}[)\\]]`, 'giu');
/** "(AP Photo/Jane Roe)", "(Jane Roe/Reuters)", "(Jane Roe via AP)". */
const BRACKETED_SOURCE = new RegExp(
  `[([](?:AP(?: Photo| Images)?/[^()[\\]]{2,100}|\\p{Lu}[^()[\\]]{1,100}[/|] ?${PICTURE_SOURCE}\\b[^()[\\]]{0,60}|\\p{Lu}[^()[\\]]{1,80} via (?:AP|Getty|Reuters|REUTERS)[^()[\\]]{0,30})[)\\]]`,
  'gu',
);
/** A bare source counts only behind the last sentence: elsewhere it may explain a name, as in "United Press (UPI)". */
const BRACKETED_AT_END = new RegExp(`(?<=[.!?”"’]\\s{1,3})[([](?:${PICTURE_SOURCE}|${BY_OUTLET}|AP Photo|File photo)[)\\]]\\.?$`, 'u');
/** A credit after the end of a caption's sentence: "The capsule lifts off. Photo: pool". */
const TRAILING = new RegExp(
  `(?<=[.!?”"’)]\\s{1,3}|\\s[|–—-] )(?:(?:Photo(?:graph|graphy)?|Image|Picture|Illustration|Video|Pic|PHOTO|IMAGE)(?: [Cc]redit)?s?\\s?(?::|/|\\bby\\b|©)\\s?[^.]{2,100}|C(?:redit|REDIT)(?:\\.{3}|:)\\s?[^.]{2,100}|Courtesy (?:of )?[\\p{Lu}][^.]{2,80}|(?:${NAMES}${SIGN}){1,3}${SOURCE_TAIL}|${SIGN}${PICTURE_SOURCE}|${BY_OUTLET}|(?:REUTERS|AP|AFP)/${NAMES}(?:/${NAMES}){0,2})\\.?$`,
  'u',
);

const JOINING = new Set('of for via and by the in at from courtesy with credit photo image source on to'.split(' '));

/** Who took a picture: a line of its own, or the end of a caption, or in brackets. */
export const findCredit: Detector = (line) => {
  if (line.text.length > 3 * LONGEST_FURNITURE) return [];
  if (isCreditLine(line.text)) return wholeLine(line, 'credit');
  const inBrackets = [BRACKETED_LABEL, BRACKETED_SOURCE].flatMap((pattern) => [...line.text.matchAll(pattern)]);
  if (inBrackets.length > 0) return withoutOverlaps(inBrackets.flatMap((match) => partAt(line, match)));
  const atEnd = BRACKETED_AT_END.exec(line.text) ?? TRAILING.exec(line.text);
  return atEnd === null ? [] : partAt(line, atEnd);
};

function isCreditLine(text: string): boolean {
  if (text.length > 160) return false;
  const words = wordsOf(text).length;
  if (LABELLED.test(text)) return words <= 16 && words >= 2 && namesOnly(text);
  if (SOURCE_LINE.test(text)) return words >= 2 && words <= 10 && namesOnly(text) && !endsSentence(text);
  return [OUTLET_LINE, INSTITUTES, KIND_OF_PICTURE, COURTESY, NAMED, SOURCE_ONLY, SIGNED_SOURCE, COPYRIGHTED_PICTURE, REPUBLISHED].some((pattern) => pattern.test(text));
}

/** Names of people and firms, and what joins them: a few words more make a caption. */
function namesOnly(text: string): boolean {
  const isTwoSentences = /\p{L}{3}[.!?]\s+\p{Lu}/u.test(text);
  const others = wordsOf(text).slice(1).filter((word) => /^\p{Ll}/u.test(word) && !JOINING.has(word.replace(/[.,;:)\]]+$/, '')));
  return others.length <= (endsSentence(text) ? 1 : 2) && (!isTwoSentences || text.length < 60);
}

function partAt(line: PageLine, match: RegExpExecArray): Region[] {
  return partOfLine(line, match.index, match.index + match[0].length, 'credit');
}
