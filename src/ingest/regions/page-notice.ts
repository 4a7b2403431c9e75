import { endsSentence, wordsOf } from './line-shape.js';
import type { Detector } from './page.js';
import { LONGEST_FURNITURE, wholeLine } from './page.js';

const COOKIES = /\bcookies?\b.{0,120}\b(?:consent|accept|policy|settings|preferences|experience|improve|browsing|site|website)\b|\b(?:we|site|website) uses? cookies (?:to|on|for|and|so)\b|\baccept (?:all )?cookies\b/i;
const TO_THE_READER = /\b(?:we|you|your|our|accept|this (?:site|website))\b/i;
const BROWSER = /\b(?:enable|turn on|requires|disable|turn off|without) (?:javascript|cookies|your ad ?blocker)|javascript (?:is|must be|to be) (?:disabled|enabled|required)|your browser (?:does not|doesn[’']t|is not|isn[’']t)|browser is (?:no longer|not) supported/i;
const COPYRIGHT = /^(?:©\s?(?:19|20)\d{2}|©(?!\s*is\b)|\(c\) ?(?:19|20)\d{2}|&copy;|copyright\s*(?:©|\(c\)|(?:19|20)\d{2}|by\b))/i;
const POLICY = /^(?:privacy policy|terms of (?:use|service)|cookie (?:policy|settings)|do not sell (?:or share )?my)\b/i;
const POWERED_BY = /^Powered by \p{Lu}\S+(?: \p{Lu}\S+)?$/u;
const RIGHTS_RESERVED = /\ball rights reserved(?:[.!,;|)]|\s*[|·•]|\s*$| worldwide)|(?:copyright|©).{0,200}\ball rights reserved/i;

/** What a site tells its visitors: cookies, scripts, whose the rights are. */
export const findPageNotice: Detector = (line) => {
  const { text } = line;
  if (text.length > LONGEST_FURNITURE) return [];
  const isAboutCookies = COOKIES.test(text) && TO_THE_READER.test(text);
  const isAboutBrowser = BROWSER.test(text) && /\b(?:your?|please|this)\b/i.test(text);
  const isNotice = isCopyright(text) || isAboutCookies || isAboutBrowser || POWERED_BY.test(text) || (POLICY.test(text) && !endsSentence(text));
  return isNotice ? wholeLine(line, 'navigation') : [];
};

function isCopyright(text: string): boolean {
  const words = wordsOf(text).length;
  return RIGHTS_RESERVED.test(text) || (COPYRIGHT.test(text) && (words <= 12 || (words <= 40 && !endsSentence(text))));
}
