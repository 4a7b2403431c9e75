import { endsSentence, isAllCapitals, startsLikeHeadline, wordsOf } from './line-shape.js';
import type { Detector, Page, PageLine } from './page.js';
import { kindOfLine, wholeLine } from './page.js';

/** Sections of newspapers, as they stand above a headline. */
const SECTIONS = new Set(
  ('news,world,world news,us,u.s.,us news,uk,uk news,europe,asia,africa,americas,middle east,china,india,australia,national,international,local,local news,regional,' +
  'metro,city,state,nation,politics,government,elections,policy,opinion,opinions,editorial,letters,letters to the editor,comment,commentary,analysis,columnists,columns,perspective,' +
  'business,business news,economy,economics,markets,market,finance,money,companies,industry,technology,tech,tech news,science,science & environment,environment,climate,energy,health,healthcare,medicine,wellness,' +
  'education,schools,sport,sports,football,soccer,cricket,rugby,tennis,golf,basketball,baseball,nfl,nba,mlb,nhl,olympics,racing,motorsport,arts,culture,arts & culture,entertainment,movies,film,tv,television,music,books,theater,theatre,stage,art,design,review,reviews,' +
  'lifestyle,life,life & style,style,fashion,food,food & drink,travel,real estate,property,homes,home & garden,obituaries,obituary,crime,courts,law,justice,police,public safety,weather,traffic,transport,religion,faith,media,people,celebrity,society,features,feature,' +
  'media release,statement,media statement,media advisory,science & tech,exclusive,breaking,breaking news,live,live updates,latest,developing,explainer,explained,fact check,investigation,investigations,interview,profile,long read,special report,in depth,podcast,video,photos,gallery,press release,news release,startups,venture,ai,crypto,gaming,space,cars,autos,agriculture,farming,defense,defence,military,immigration,history,trending,top stories,featured,top news,wire,advice,opinion & analysis,nature,wildlife,biology,physics,astronomy').split(','),
);
const SIGN_BETWEEN = /\s*[·•|/>»–—:]\s*|,\s/;
const LONGEST_KICKER = 40;

/** A section or label above the headline: "STARTUPS · MENA", "World news", "BREAKING". */
export const findKicker: Detector = (line, page) => {
  const { text } = line;
  if (line.index <= 3 && SECTIONS.has(text.toLowerCase())) return wholeLine(line, 'navigation');
  if (text.length > LONGEST_KICKER || endsSentence(text) || !isAboveHeadline(line, page)) return [];
  return isSectionList(text) || isCapitalLabel(text, page.lines[line.index + 1]) ? wholeLine(line, 'navigation') : [];
};

/** Only furniture before it; after it, perhaps behind more furniture, a line that can be a headline. */
function isAboveHeadline(line: PageLine, page: Page): boolean {
  if (line.index > 4 || page.lines.slice(0, line.index).some((before) => kindOfLine(before, page) === null)) return false;
  const next = page.lines.slice(line.index + 1, line.index + 4).find((after) => kindOfLine(after, page) === null);
  if (next === undefined || (page.title !== null && page.title === line.text)) return false;
  return next.text.length <= 200 && startsLikeHeadline(next.text) && (wordsOf(next.text).length >= 3 || isSectionList(next.text)) && !endsSentence(next.text.replace(/[?!]$/, ''));
}

function isSectionList(text: string): boolean {
  const parts = text.toLowerCase().split(SIGN_BETWEEN).filter(Boolean);
  return parts.length <= 4 && parts.some((part) => SECTIONS.has(part)) && parts.every((part) => SECTIONS.has(part) || wordsOf(part).length <= 2);
}

/** Capitals above a headline that is not itself in capitals. */
function isCapitalLabel(text: string, next: PageLine | undefined): boolean {
  const words = wordsOf(text);
  const isShort = words.length <= 2 || (words.length <= 4 && words.some((word) => SECTIONS.has(word.toLowerCase())));
  return isAllCapitals(text) && isShort && next !== undefined && !isAllCapitals(next.text);
}
