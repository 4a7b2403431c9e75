import type { Detector } from './page.js';
import { wholeLine } from './page.js';

const NO_LETTER_OR_DIGIT = /^[^\p{L}\p{N}]+$/u;
const END_MARK = /^[-–—#\s([]*(?:30|ends?|more|end of (?:release|transcript|story))[-–—#\s)\]]*$/i;
const RELEASE_MARK =
  /^(?:(?:news|press|media) release[\s:–—-]*)?(?:for (?:immediate )?(?:release|distribution|publication)\b(?! of\b)|embargoed? until\b|not for (?:immediate )?release\b).{0,80}$/i;
const STAGE_DIRECTION =
  /^[([](?:laughter|applause|crosstalk|cross talk|inaudible|music|soundbite of .{1,60}|(?:begin|end)\s+(?:video|audio|live|transcript)[^()[\]]{0,60}|commercial break|break|off-?mic|cheering)[)\]]$/i;

/** Rules, end marks, release marks and stage directions: "***", "-30-", "FOR IMMEDIATE RELEASE", "(LAUGHTER)". */
export const findSeparator: Detector = (line, page) => {
  const { text } = line;
  if (text.length > 120) return [];
  if (NO_LETTER_OR_DIGIT.test(text)) return wholeLine(line, 'separator');
  const isMarked = /[-–—#([]/.test(text) || text === text.toUpperCase() || line.index >= page.lines.length - 3;
  const isEndMark = END_MARK.test(text) && isMarked;
  const isMark = isEndMark || STAGE_DIRECTION.test(text) || (RELEASE_MARK.test(text) && !text.endsWith('.'));
  return isMark && text !== '30' ? wholeLine(line, 'separator') : [];
};
