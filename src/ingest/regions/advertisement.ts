import { endsSentence, looksLikeSentence, startsLikeHeadline, wordsOf } from './line-shape.js';
import type { Detector } from './page.js';
import { LONGEST_FURNITURE, wholeLine } from './page.js';

const MARK = /^[([—–\s-]*(?:advertisements?|adverts?|ads?|sponsored(?: (?:content|post|links?|stories|message))?|promoted(?: (?:content|stories|links?))?|paid (?:content|post|partner content|partnership|advertisement)|advertorial|(?:story|article|content|text) continues (?:below|after)(?: (?:the |this )?(?:advertisement|ad|advert|video|gallery|promo))?|continue reading(?: (?:below|the main story))?|scroll (?:down )?to continue(?: reading)?|ad (?:feedback|choices)|adchoices|remove ads?|sponsor(?:ed)? message|skip ad(?:vertisement)?|why you (?:see|are seeing) (?:this|ads?))[)\]\s.—–:-]*$/i;
const PAID_LABEL = /^(?:partner (?:content|story|offer|post)|sponsored(?: (?:content|post|story|by))?|promoted(?: (?:content|story|by))?|paid (?:content|post|partner(?: content)?|for by|advertisement)|advertisement|advertorial|ad|in partnership with|presented by|brought to you by|from our (?:partners?|sponsors?))\s*(?:[:|–—-]\s*\S|by [\p{L}])/iu;
const LINK_LABEL = /^(?:read (?:more|also|next|on|this)|also read|also see|see also|must read|also on .{2,40}|more|more (?:from|on|in|at|to read)(?: [^:|]{2,50})?|related(?: (?:articles?|stor(?:y|ies)|content|coverage|news|reading|links?|posts?|video))?|watch(?: (?:now|live|more|below|the video|this|next))?|listen(?: (?:now|here|to))?|video|videos|photos?|gallery|in pictures|podcast|recommended(?: (?:reading|for you))?|don[’']t miss|you (?:may|might) (?:also )?(?:like|be interested in)|further reading|up next|next up|click here|tap here|explainer|read the full (?:story|article|report)|full (?:story|coverage)|trending(?: now)?|editor[’']s (?:pick|choice)|newsletter)\s*(?:[:|»›>→]|\s[–—-]\s)\s*(\S.*)$/i;

const APPEALS: readonly RegExp[] = [
  /^(?:please )?(?:sign[ -]?up|subscribe|register|join)\b.{0,80}\b(?:newsletters?|e-?mails?|inbox|alerts?|updates|daily|weekly|briefing|free|today|now|here|subscri\w+|channel|podcast|app|membership|account|community)\b/i,
  /^(?:get|receive|want|never miss|don[’']t miss|stay (?:up to date|informed|on top|ahead|connected)|keep up|be the first)\b.{0,100}\b(?:inbox|newsletters?|e-?mail(?:ed)?|alerts?|notifications?|delivered|app|subscri\w+|sign up|our (?:stories|coverage|reporting|latest))\b/i,
  /^(?:our|the) .{0,60}\bnewsletters?\b.{0,60}\b(?:inbox|sign up|subscribe|delivers?|every (?:morning|week|day))\b/i,
  /^(?:click|tap) (?:here|on|the|this|below|through)\b/i,
  /^(?:follow|like|find|join|connect with|friend|visit) (?:us|our|@\w+|the .{1,40}|[\p{L} .'’]{2,40}) (?:on|at|via) (?:https?:|www\.|facebook|twitter|x|instagram|tiktok|youtube|linkedin|telegram|whatsapp|snapchat|threads|bluesky|mastodon|social media|google news|apple news|flipboard)\b/iu,
  /^(?:download|install|get) (?:the|our) .{0,60}\bapps?\b/i,
  /^(?:subscribe|sign up|log in|register (?:now|here|today|for)|become a (?:member|subscriber|patron)|start your (?:free )?trial|try .{2,40} (?:free|for \$)|already a (?:subscriber|member)|support (?:our|local|independent|quality) journalism|help (?:us|support|fund) .{0,60}journalism|donate (?:now|today|here|to support)|make a (?:donation|contribution) (?:today|now|to support (?:our|us|independent)))\b/i,
  /^(?:this (?:article|story|content|is) (?:is )?(?:for|available (?:only )?to|exclusive to|reserved for|an? exclusive for) (?:our )?(?:subscribers|members|premium))\b/i,
  /^you(?:[’']ve| have) (?:\d+|\w+) (?:free )?(?:articles?|stories) (?:left|remaining)\b/i,
  /^(?:buy|shop|order|book|pre-?order|save|enroll|apply|act|call|claim|start|try|learn more|find out more|see why)(?: (?:now|today|here|yours|online|and save|up to \d+%|your))\b.{0,80}$/i,
  /^(?:up to |save |get )?\d{1,2}% off\b/i,
  /^(?:to )?(?:send flowers|(?:order|plant) (?:memorial trees?|flowers|sympathy|(?:a |trees? )?(?:memorial )?(?:tree|in memory)))\b/i,
  /^(?:free|our|your) (?:daily|weekly|morning|evening|weekday|regular) newsletters?\b.{0,40}$|^after newsletter promotion$/i,
  /^(?:we|this (?:article|page|post)) (?:may (?:earn|receive|contain)|earns?|contains?) .{0,40}\b(?:commissions?|affiliate)\b|\baffiliate links?\b.{0,60}\bcommission\b/i,
  /^(?:follow|read|see|find|watch|visit|view|learn|more|download|listen|sign|get)\b[^.!?]{0,120}\bhttps?:\/\/\S+$/i,
  /^(?:create (?:a|your) (?:free )?account|enter your e-?mail|thank you for (?:subscribing|signing up|registering)|by (?:signing up|subscribing|registering|clicking|entering)\b.{0,40}\byou agree|this site is protected by recaptcha|poll: |take (?:our|the) (?:poll|survey|quiz))/i,
  /^read the (?:original|full|whole|complete) (?:article|story|report|post|version|interview)\b.{0,60}$/i,
  /^this is (?:a )?(?:breaking|developing) (?:news )?(?:story|news)\b.{0,80}$/i,
  /^(?:check|come) back (?:here )?(?:later|soon|for)\b.{0,60}$|^stay (?:tuned|with us|with)\b.{0,80}\b(?:updates?|more|online|app)\b/i,
  /^(?:read|see|view|find|watch|hear|download) (?:the |our |all |more |full |complete ){1,3}.{0,60}\bhere[.!]?$/i,
  /^(?:recommended|sponsored|powered|promoted)(?: (?:links|stories|content|posts))? by (?:taboola|outbrain|revcontent|zergnet)\b/i,
  /^(?:listen|subscribe) (?:to|and (?:subscribe|follow)) .{0,80}\b(?:podcasts?|spotify|apple|wherever you)\b/i,
];
/** Longer than this, a line that looks like a call to readers is rather a report's sentence. */
const LONGEST_APPEAL = 45;

/** Paid content, links to other stories, and calls to subscribe, follow or click. */
export const findAdvertisement: Detector = (line) => {
  const { text } = line;
  if (text.length > LONGEST_FURNITURE) return [];
  return MARK.test(text) || isLabelled(text) || isAppeal(text) ? wholeLine(line, 'advertisement') : [];
};

function isLabelled(text: string): boolean {
  if (wordsOf(text).length > 30) return false;
  if (PAID_LABEL.test(text)) return !looksLikeSentence(text);
  const linked = LINK_LABEL.exec(text)?.[1];
  return linked !== undefined && startsLikeHeadline(linked) && !endsLongSentence(text);
}

/** Headlines behind a label can be questions; a full stop after many words makes a sentence. */
function endsLongSentence(text: string): boolean {
  return endsSentence(text) && !/[?!…]["”’]?$/.test(text) && wordsOf(text).length >= 7;
}

function isAppeal(text: string): boolean {
  return wordsOf(text).length <= LONGEST_APPEAL && APPEALS.some((pattern) => pattern.test(text)) && !isReported(text);
}

/** Somebody says it, or it is told of a third party: then it is news. */
function isReported(text: string): boolean {
  return /["“”]|\b(?:said|says|told|according to|announced|officials|police|court|he|she|his|her|were|was)\b/i.test(text);
}
