import { wordsOf } from './line-shape.js';
import type { Detector, Page, PageLine } from './page.js';
import { kindOfLine, wholeLine } from './page.js';

const NAME_WORD = "(?:\\p{Lu}[\\p{L}.'’-]{0,25}|(?:de|da|del|della|di|du|la|le|van|von|der|den|bin|ibn|al|el|y|of)(?= ))";
const NAME = `${NAME_WORD}(?: ${NAME_WORD}){1,4}`;
const ROLE =
  '(?:(?:[\\p{Lu}][\\p{L}&.’\'-]{0,25} |of |the |at |for |in |and |& |chief |senior |staff |political |science |business |sports? |education |health |news |foreign |special |contributing |associate |managing |city |crime |arts? |technology |environment |diplomatic )*(?:writer|reporter|editor|correspondent|contributor|columnist|critic|producer|journalist|staff|bureau|desk|editorial|blogger|newsroom|freelance)s?|(?:the )?\\p{Lu}[\\p{L}&.’\'-]{1,25}(?: (?:of |the )?\\p{Lu}[\\p{L}&.’\'-]{1,25}){0,4})';
const REST = `(?:(?:,| and| &|,? with) ${NAME}){0,5}(?:(?:,| \\||\\s?[·•–—-]| for| in| of|,? at) ?(?:the )?${ROLE}(?: (?:in|at|of|for) ${ROLE})?){0,3}(?:\\s?[|·•–—,-] ?.{0,60}\\d.{0,30})?`;
const BY_NAME = new RegExp(`^(?:(?:(?:(?:Analysis|Opinion|Review|Column|Commentary|Interview|Essay) )?[Bb]y|BY|Words by|Text by|Story by|Written by|Posted by|Report by|Published by|From)(?: :|:)?) (?:the |The )?${NAME}${REST}$`, 'u');
const NAME_AND_PAPER = new RegExp(`^${NAME}, ?(?:The Associated Press|Associated Press|AP|Reuters|AFP|CNN|CNN Business|BBC News|USA TODAY|Bloomberg|[\\p{L} ]{0,30}(?:staff writer|correspondent|reporter|columnist|contributor))$`, 'iu');
const BY_STAFF = /^by (?:our |the )?(?:[\p{Lu}][\p{L}.&'’-]{1,25} ){0,5}(?:staff|newsroom|news desk|newsdesk|correspondents?|reporters?|editorial board|editors?|desk|bureau|press|agencies|agency|reuters|ap|afp|writers?)(?: (?:reports?|and agencies|writers?|reporters?|and wire reports|report))?$/iu;
const NO_NAME = /^by (?:the (?:time|end|numbers|book|way|people|sea)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|then|now|all|far|law|popular|any|their|his|her|its|our|my|contrast|comparison|default|design)\b)/i;

const DESK = /^[(\[—–\s-]*(?:(?:additional )?(?:reporting|writing|research|production|photography)(?: and (?:writing|editing|photography|reporting))? (?:by|from)\b|(?:written|edited|compiled|reported|produced|fact-checked|curated|adapted|translated) (?:and (?:edited|directed|produced) )?by\b|editing by\b|with (?:additional )?(?:reporting|assistance|files|contributions?|reports?) (?:by|from)\b|writing by\b)/i;
const PUBLISHED_BY = /^published (?:by|in) \p{L}.{2,60} (?:on|from) .{0,40}\d{4}\.?$/iu;
const CONTRIBUTED = /^[*—–\s-]*[\p{Lu}].{2,160} contributed (?:to this|reporting|to the|research)(?: (?:report|story|article|reporting|piece))?(?: from .{2,60})?\.?$/u;
const REPORTED_FROM = /^[*—–\s-]*\p{Lu}\S{1,25} \p{Lu}.{1,100} reported (?:this story )?from [\p{Lu}].{2,100}\.?$/u;
const JOINING = new Set('in and at by for the of with from to on additional reporting editing writing research edited written compiled reported contributed contribution contributions files staff writers agencies wires'.split(' '));
const ALONE = /^\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}\.)?(?: (?:de|da|del|van|von|bin|al|el))?(?: \p{Lu}[\p{L}'’-]{1,20}){1,2}$/u;
const ROLE_ALONE = /^(?:(?:[\p{Lu}][\p{L}&]{1,20}|and|of|the) ){0,4}(?:Staff )?(?:Writer|Reporter|Correspondent|Columnist|Contributor|Bureau Chief)s?(?:, .{2,30})?$/u;
const SIGNATURE = new RegExp(`^[-–—]{1,2}\\s?${NAME}(?:, .{2,40})?$`, 'u');
const WIRE_SOURCE = /^SOURCE:? [\p{Lu}].{1,80}$/u;
const ABOUT_AUTHOR = /^(?:about the (?:author|writer|reporter)s?\b|[\p{Lu}].{2,80} is an? (?:\p{L}+ ){0,5}(?:reporter|writer|correspondent|columnist|editor|contributor|journalist|freelancer)\b.{0,160}(?:@|follow (?:him|her|them)|reach (?:him|her|them)|email|on twitter).{0,200}$)/iu;

/** Who wrote, edited or helped: "By Jane Roe, Staff Writer", "Reporting by …; Editing by …". */
export const findByline: Detector = (line, page) => {
  const { text } = line;
  if (text.length > 300) return [];
  const isAuthor = isPlaceForAuthor(line, page) && text.length <= 160 && isAuthorLine(text);
  const isDesk = (DESK.test(text) && namesPeople(text)) || WIRE_SOURCE.test(text);
  const isNote = [CONTRIBUTED, ABOUT_AUTHOR, PUBLISHED_BY].some((pattern) => pattern.test(text));
  const isPlaceNote = REPORTED_FROM.test(text) && isAtEnd(line, page);
  const isAlone = isAuthorAlone(line, page) || (line.index > 0 && line.index < 6 && ROLE_ALONE.test(text));
  const isSignature = isAtEnd(line, page) && SIGNATURE.test(text);
  return isAuthor || isAlone || isSignature || isDesk || isNote || isPlaceNote ? wholeLine(line, 'byline') : [];
};

function isAuthorLine(text: string): boolean {
  if (NO_NAME.test(text)) return false;
  return [BY_NAME, NAME_AND_PAPER, BY_STAFF].some((pattern) => pattern.test(text));
}

/** Authors stand near the top, or at the end. */
function isPlaceForAuthor(line: PageLine, page: Page): boolean {
  return line.index < 15 || isAtEnd(line, page) || kindOfLine(page.lines[line.index + 1], page) === 'dateline';
}

function isAtEnd(line: PageLine, page: Page): boolean {
  return line.index >= page.lines.length - 6;
}

/** Names and what joins them; a verb or two more, and it is a sentence about somebody's work. */
function namesPeople(text: string): boolean {
  const others = wordsOf(text).slice(2).filter((word) => /^\p{Ll}/u.test(word) && !JOINING.has(word.replace(/[.,;:)]+$/, '')));
  return others.length <= 1;
}

/** A name alone below the headline, over the date or the writer's post. */
function isAuthorAlone(line: PageLine, page: Page): boolean {
  if (line.index === 0 || line.index > 5 || !ALONE.test(line.text)) return false;
  const next = page.lines[line.index + 1];
  return next !== undefined && (kindOfLine(next, page) === 'dateline' || ROLE_ALONE.test(next.text));
}
