import { endsSentence, wordsOf } from './line-shape.js';
import type { Detector, Page, PageLine } from './page.js';
import { LONGEST_FURNITURE, kindOfLine, wholeLine } from './page.js';

const LABEL = /^(?:(?:media|press|news|investor|company|public|corporate|analyst|sales|customer|editorial|general|business|for)(?:[ /&]+(?:and )?(?:media|press|investor|relations|public|analyst|affairs|news))*\s+)?(?:contacts?(?: (?:information|details|person|us))?|inquiries|enquiries|relations|queries)\s*(?:[:–—]|-\s|$)/i;
const WHO = /^(?:investors?|media|press|analysts?|public relations|media relations|investor relations)\s?:$/i;
const FIELD = /^(?:tel(?:ephone)?|phone|mobile|cell|fax|e-?mail|website|web|address|twitter|facebook|instagram|linkedin|x|whatsapp|office|toll[- ]free)\s*[.:]\s*\S/i;
const FOR_MORE = /^(?:for (?:more|further|additional|all|any|general) (?:information|details|info|inquiries|enquiries|media|questions)|for (?:media|press|interview|investor)s? (?:inquiries|enquiries|requests|queries|information)|to (?:contact|reach|learn more about) (?:the|this|our)|(?:to )?learn more(?: about .{2,60})? at|(?:please )?(?:contact|visit us|email us|call us)\b|media (?:inquiries|enquiries))/i;
const TIP = /^(?:(?:do you )?(?:have|got|know) (?:a |any |more )?(?:news |story )?(?:tips?|something|information|questions?|an? (?:story|idea|comment)).{0,80}\?|contact (?:the (?:author|writer|reporter|editor)|us)\b|write to (?:us|the)|send (?:us )?(?:your|tips|news)|email (?:us|the (?:author|reporter|writer))|reach (?:the )?(?:reporter|author|writer|him|her|them) (?:at|on|by)|(?:she|he|they) can be (?:reached|contacted) (?:at|on|by)|follow (?:him|her|them|the author) (?:on|at|@))/i;
const ABOUT_WRITER = /(?:^|[.!] )(?:follow|reach|contact|email|e-mail|tweet|write to) (?:him|her|them|the author|the reporter)\b/i;
const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/u;
const PHONE = /(?<![\p{L}\d./-])(?:\+?\d{1,3}[\s.-])?(?:\(\d{2,5}\)|\d{2,5})[\s.-]\d{3,4}[\s.-]?\d{3,4}(?:,? ?(?:ext|x)\.? ?\d{1,5})?(?![\d/-])/u;
const WEB = /(?:https?:\/\/|www\.)\S+|@\w{2,}/;

const LONGEST_BLOCK = 6;

/** How to reach somebody: "Media Contact: …", lines of e-mail addresses and phone numbers, and the block they are in. */
export const findContact: Detector = (line, page) => {
  if (line.text.length > LONGEST_FURNITURE) return [];
  const isContact = isContactLine(line.text) || isInContactBlock(line, page);
  return isContact ? wholeLine(line, 'contact') : [];
};

function isContactLine(text: string): boolean {
  const words = wordsOf(text).length;
  const hasAddress = ADDRESS.test(text) || PHONE.test(text) || WEB.test(text);
  if (WHO.test(text)) return true;
  if (LABEL.test(text)) return words <= 3 || hasAddress || !endsSentence(text);
  if (FIELD.test(text)) return words <= (hasAddress ? 14 : 6);
  if (FOR_MORE.test(text)) return hasAddress;
  if (TIP.test(text)) return hasAddress || words <= 14;
  if (ABOUT_WRITER.test(text)) return hasAddress;
  const rest = text.replace(ADDRESS, ' ').replace(PHONE, ' ').replace(WEB, ' ');
  return (ADDRESS.test(text) || PHONE.test(text)) && wordsOf(rest).length <= 8 && !endsSentence(rest);
}

/** A short line in the block that a label such as "Media contact:" heads: the person's name, post and office. */
function isInContactBlock(line: PageLine, page: Page): boolean {
  if (line.text.length > 80 || endsSentence(line.text)) return false;
  let current = line;
  for (let count = 0; count < LONGEST_BLOCK && !current.blankBefore; count += 1) {
    const above = page.lines[current.index - 1];
    if (above === undefined || kindOfLine(above, page) !== 'contact') return false;
    if (LABEL.test(above.text) || WHO.test(above.text) || FOR_MORE.test(above.text)) return true;
    current = above;
  }
  return false;
}
