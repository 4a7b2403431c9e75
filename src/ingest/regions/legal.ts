import type { Detector, Page, PageLine } from './page.js';
import { kindOfLine, wholeLine } from './page.js';

const LONGEST_NOTICE = 8000;
const LABEL = /^(?:(?:caution(?:ary)? (?:note|statements?|language|notice)|notice|special note|note|information|disclosure)(?: (?:regarding|concerning|about|on))? )?(?:["“]?safe harbor["”]?(?: statements?)?(?: (?:regarding|concerning|for) )?(?: under .{0,80})?|forward[- ]looking (?:statements?|information)|disclaimers?|legal (?:notice|disclaimer|information)|terms (?:of use|of service|and conditions)|important (?:notice|information)(?: for investors.{0,60})?|no offer or solicitation|regulatory (?:notice|disclaimer)|risk (?:warning|disclosure))\s*(?:[:.–—-]|$)/i;
const LABEL_ONLY_LENGTH = 90;

/** What such a notice says; two of them in one paragraph make a notice. */
const NOTICE_PHRASES: readonly RegExp[] = [
  /forward[- ]looking (?:statements?|information)/i,
  /private securities litigation reform act/i,
  /actual results (?:(?:may|could|might|will|to) (?:\w+ ){0,3})?differ/i,
  /(?:undertakes?|assumes?|has|have|disclaims?|accepts?) (?:no|any) (?:obligation|duty|responsibility|liability)/i,
  /risks? (?:and|or) uncertaint/i,
  /section 2[17][ae] of the securities/i,
  /words such as ["“'‘]|["“'‘](?:anticipates?|believes?|expects?|intends?|may|will),?["”'’]/i,
  /past performance (?:is|does) (?:not|no)/i,
  /(?:does not|not) constitute (?:an offer|investment|financial|legal|medical|tax)/i,
  /(?:informational|information|educational|general) purposes only/i,
  /not (?:intended as |be construed as |provide )?(?:investment|financial|legal|medical|tax) advice/i,
  /(?:views|opinions)(?: and (?:views|opinions))? expressed (?:in|by|here)/i,
  /do(?:es)? not (?:necessarily )?(?:reflect|represent) the (?:views?|opinions?|positions?|official)/i,
  /(?:securities and exchange commission|\bsec\b) filings|filings with the/i,
  /all rights reserved/i,
  /may (?:not )?be (?:published|reproduced|edited|broadcast|redistributed|modified)/i,
  /terms (?:of use|and conditions|of service)/i,
  /trademarks? (?:are|is) the property of|registered trademarks? of/i,
];

/** One is enough: no article says this of its subject. */
const CERTAIN: readonly RegExp[] = [
  /^(?:this|the above|our) (?:press release|release|article|announcement|news release|communication|presentation|document|report|post|content)(?: and .{2,60})? (?:may |also )?(?:contains?|includes?) (?:certain )?["“]?forward[- ]looking/i,
  /^(?:all )?other (?:trade ?marks|product names|names)\b.{0,80}\b(?:property|owners)\b/i,
  /^this is a rush transcript\b|^transcripts? (?:are|is) (?:created|provided) (?:on|by)\b/i,
  /^our standards: /i,
  /^privacy notice: /i,
  /^this (?:article |content |column |post )?is not (?:intended as )?(?:investment|financial|legal|medical|tax) advice/i,
  /^past performance (?:is|does) (?:not|no)/i,
  /^this (?:material|story|article|content) may not be (?:published|reproduced)/i,
  /^the above (?:story|post|article|content) is (?:reprinted|based) /i,
  /^(?:note|editor[’']s note): (?:content|materials|this (?:article|story|transcript)) may be edited/i,
  /^(?:story source|materials provided by|journal reference):? /i,
  /^this (?:story|article|content|report) (?:was|is|has been) (?:produced|generated|created|written|translated|published|auto-generated|edited)? ?(?:automatically|using (?:ai|artificial|generative|automat)|with the (?:help|assistance) of (?:ai|artificial)|from a syndicated feed)/i,
  /^(?:any )?(?:views|opinions)(?: (?:and|or) (?:views|opinions))? expressed (?:in this|by the|are|here)/i,
  /^nothing (?:in|on) this (?:article|site|website|page|communication) (?:should|shall|constitutes)/i,
];

/** Notices that lawyers want: forward-looking statements, disclaimers, terms of use. */
export const findLegal: Detector = (line, page) => {
  const { text } = line;
  if (text.length > LONGEST_NOTICE) return [];
  const head = text.slice(0, 200);
  const isCertain = CERTAIN.some((pattern) => pattern.test(head));
  const isLabelled = LABEL.test(head) && (text.length <= LABEL_ONLY_LENGTH ? isLabelOnly(text) : phraseCount(text) >= 1);
  const isNotice = isCertain || isLabelled || phraseCount(text) >= (followsNotice(line, page) ? 1 : 2);
  return isNotice ? wholeLine(line, 'legal') : [];
};

function isLabelOnly(text: string): boolean {
  return !/[.!?]["”]?$/.test(text) || /^disclaimer:/i.test(text);
}

function phraseCount(text: string): number {
  return NOTICE_PHRASES.filter((pattern) => pattern.test(text)).length;
}

function followsNotice(line: PageLine, page: Page): boolean {
  return kindOfLine(page.lines[line.index - 1], page) === 'legal';
}
