import type { Detector } from './page.js';
import { wholeLine } from './page.js';

const NUMBER = '[+-]?\\d{1,3}(?:[.,\\s]?\\d{1,3}){0,4}\\s?[KMB]?\\+?';
const UNIT =
  '(?:shares?|comments?|likes?|views?|reads?|retweets?|reposts?|followers?|subscribers?|votes?|upvotes?|replies|reply|' +
  'reactions?|hits|downloads?|stars?|photos?|images?|videos?|alerts?|notifications?|updates?|min(?:ute)?s?(?: read| listen| watch)?|words)';

const COUNTERS: readonly RegExp[] = [
  /^[\d\s.,:/+%()-]+[KMB]?$/,
  new RegExp(`^${NUMBER}[\\s-]?(?:new |weather )?${UNIT}(?:\\s*[|·•,]?\\s*${NUMBER}[\\s-]?${UNIT}){0,4}$`, 'i'),
  new RegExp(`^${UNIT}\\s*[:(]?\\s*${NUMBER}\\)?$`, 'i'),
  new RegExp(`^${NUMBER} (?:people|readers?) (?:shared|liked|read|are reading|commented on) this$`, 'i'),
  /^(?:rating|score|grade|verdict|our rating)\s*:?\s*[\d.]{1,4}\s*(?:\/|out of)\s*\d{1,3}(?: stars?)?$/i,
  /^\([$€£¥]?[\d.,]+ ?[\p{L}. ]{0,20}= ?[$€£¥]?[\d.,]+ ?[\p{L}. ]{0,30}\)$/iu,
  /^(?:page|slide|photo|image|gallery|video) \d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$/i,
  /^(?:reading time|read time|duration|listen|time to read)\s*[:|–-]?\s*(?:about )?[\d:]{1,8}\s*(?:min(?:ute)?s?|sec(?:ond)?s?)?\.?$/i,
];

/** Lines that only count: "574", "1.2K shares", "0 comments", "3 min read", "Page 2 of 7". */
export const findCounter: Detector = (line) =>
  line.text.length <= 60 && COUNTERS.some((pattern) => pattern.test(line.text)) ? wholeLine(line, 'counter') : [];
