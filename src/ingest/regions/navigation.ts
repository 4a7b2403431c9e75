import { looksLikeSentence } from './line-shape.js';
import type { Detector } from './page.js';
import { LONGEST_FURNITURE, wholeLine } from './page.js';

/** Words of buttons and menus; a line made of nothing else is one. */
const BUTTON_LINE =
  /^(?:(?:share|print|e-?mail|tweet|pin|save|copy(?: link)?|link|facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|telegram|messenger|flipboard|pocket|comments?|reply|like|follow|bookmark|text|sms|home|menu|search|login|log in|log out|sign in|sign up|register|account|my account|close|next|previous|prev|back|top|more|skip|play|pause|mute|unmute|listen|watch|live|download|open|expand|collapse|toggle|gallery|options|settings|help|feedback|report|gift|article|story|this|page|via|on|to|or|and|by|the|video|all|view|see|read|show|hide|in app|new|window|copied|this story|add to|favorites|rss|feed|google news|threads|bluesky|mastodon|instagram|youtube|tiktok|subscribe|unsubscribe|newsletters?|e-?paper|today[’']s paper|send|mailto|terms|privacy|policy|contact|about|careers|advertise|cookies|accessibility|faqs?|sitemap|of|use|service|conditions|jobs|events|shop|choices|your|send|a|friend|forward|browser|in|us|\d{1,6})[\s,|·•/>&:-]*){1,16}$/i;
const BUTTON_CUE = /share|print|e-?mail|tweet|facebook|twitter|linkedin|whatsapp|reddit|menu|search|log ?in|sign ?in|next|previous|back|skip|play|home|comments?|reply|see all|view all|read more|more|watch|listen|copy|close|download|subscribe|save|follow|expand|show|hide|privacy|terms|about us|contact us|careers|advertise/i;

const PHRASES: readonly RegExp[] = [
  /^(?:see|view|show|browse|explore|read) (?:all|more|the full)\b(?:(?!\.$).){0,80}$/i,
  /^(?:share|print|save|bookmark|e-?mail|listen to|gift|comment on|rate|tweet|report|copy) (?:this|the|full) (?:article|story|page|post|link|video|content|item|news|recipe|obituary)\b.{0,60}$/i,
  /^share (?:on|via|to|with)(?: (?:your )?(?:facebook|twitter|x|linkedin|whatsapp|reddit|email|e-mail|friends|messenger|pinterest|family))\b.{0,80}$/i,
  /^(?:skip|jump|return|go|back) to (?:the )?(?:main |primary |next |previous |page |site )?(?:content|navigation|search|footer|top|homepage|home|home page|article|section|results|comments?|main|links?)\b.{0,40}$/i,
  /^(?:most|more|top|latest|trending|popular|recent|breaking|related|recommended|editor[’']?s[’']?)[ -](?:popular|read|viewed|watched|shared|commented|recent|stories|news|now|articles?|posts?|videos?|headlines|picks?|coverage|topics|links|content|reading|from .{2,40}|in .{2,30}|on .{2,30}|stories from .{2,40})$/i,
  /^(?:(?:leave|add|post|write|read|view|join|show|load|hide) )(?:a |the |all |your |more |\d+ )?(?:comments?|replies|reply|conversation|discussion|articles|stories|reviews)\b.{0,40}$/i,
  /^(?:comments?|commenting|discussion)(?: (?:is|are|have been))? (?:closed|disabled|off|turned off)\b.{0,60}$/i,
  /^(?:next|previous|prev)(?: (?:article|story|post|page|up))?\s*[:»›>→«‹-]\s*.{0,120}$/i,
  /^(?:«|‹|←|»|›|→|>>|<<)\s*.{1,120}$/,
  /^(?:loading|please wait|searching)(?: .{0,20})?(?:\.{3}|…)?$/i,
  /^(?:play|watch|listen|pause|unmute)(?: (?:the |this )?(?:full )?(?:video|audio|episode|live|clip|now|again))(?: .{0,30})?$/i,
  /^(?:press|tap|swipe|hover|scroll)\b.{0,60}\b(?:to (?:close|open|search|continue|view|see|expand|play|zoom|enlarge)|for (?:more|sound))\b.{0,40}$/i,
  /^(?:close|open|toggle|expand|collapse|show|hide) (?:menu|search|modal|navigation|dialog|caption|sidebar|panel|navigation menu|image|gallery|transcript|ad)$/i,
  /^(?:image|photo|video|media|hide|show|toggle|view|enlarge|view larger) (?:caption|gallery|\d+ of \d+|hide caption|toggle caption|full screen|image|this image in fullscreen)$/i,
  /^view (?:original|source) (?:content|version)\b.{0,200}$/i,
  /^(?:from|in|on) (?:the )?(?:archives?|web|around the web)$/i,
  /^(?:jump|table of) (?:to|contents)\b.{0,40}$/i,
  /^(?:this page|page) (?:was )?(?:last )?(?:updated|modified|printed)\b.{0,60}$/i,
  /^\d{1,3}(?: of | ?\/ ?)\d{1,3}(?: (?:photos?|images?|slides?))?$/i,
  /^(?:reuse|republish|syndicate|cite) this (?:content|article|story|page)\b.{0,30}$/i,
  /^(?:text|font) size\b.{0,30}$/i,
  /^(?:sign|view|leave a note in|share a memory in) (?:the |our )?(?:online )?guest ?book\b.{0,40}$|^share (?:a memory|your memories|condolences)\b.{0,40}$/i,
  /^(?:unsubscribe|manage (?:your )?(?:preferences|subscription)|view (?:this email )?in (?:your )?browser)\b.{0,60}$/i,
  /^(?:report|suggest) (?:an? )?(?:typo|error|correction|mistake|a problem)\b.{0,40}$/i,
  /^(?:trending(?: now| today)?|what to (?:read|watch|know) next|be the first to comment|explore further|keep reading|read next)[:.!]?$/i,
  /^(?:citation|more information|journal information|journal reference|further information|references?)\s?: .{3,300}$/i,
  /^doi\s*:?\s*10\.\S{3,80}$/i,
];

const BREADCRUMB = /^(?:home|news|front page)?\s*(?:[>»›/|→]\s*)?[\p{L}\p{N}&.' -]{2,30}(?:\s[>»›→]\s[\p{L}\p{N}&.,'’: -]{2,80}){1,6}$/iu;
const LINK_ONLY = /^(?:(?:link|url|source|photo|logo|video|image|multimedia|website)\s*[:–-]*\s*)?(?:https?:\/\/|www\.)\S+$/i;

/** Menus, share buttons, breadcrumbs, bare links: what belongs to the page, not to the article. */
export const findNavigation: Detector = (line) => {
  const { text } = line;
  if (text.length > LONGEST_FURNITURE) return [];
  return isMenu(text) ? wholeLine(line, 'navigation') : [];
};

function isMenu(text: string): boolean {
  if (LINK_ONLY.test(text) || (BREADCRUMB.test(text) && /\s[>»›→]\s/.test(text))) return true;
  if (text.length > 220 || looksLikeSentence(text)) return false;
  return (BUTTON_LINE.test(text) && BUTTON_CUE.test(text)) || PHRASES.some((pattern) => pattern.test(text));
}
