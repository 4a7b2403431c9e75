import { endsSentence, isTitleCase, wordsOf } from './line-shape.js';
import type { Detector } from './page.js';
import { kindOfLine, wholeLine } from './page.js';

/** What clickbait is made of; each cue counts once. */
const CUES: readonly RegExp[] = [
  /^(?:revealed|exposed|warning|shocking|discover|attention|urgent|new report|special report|free report|free guide|must[ -]see|bizarre|weird|genius|exclusive offer|limited[ -]time)\b/i,
  /\b(?:secrets?|tricks?|hacks?|loophole|simple (?:ways?|tricks?|steps?)|one (?:simple|weird|easy) \w+|this (?:one|simple|trick|method|stock|company|metal))\b/i,
  /\b(?:you|your|you[’']ll|you[’']re)\b/i,
  /\bour (?:clients|readers|experts|members|customers|subscribers|analysts|guide|free|top|picks?)\b/i,
  /\b(?:earn|make|made|save|turn|turned|win|pocket|retire|cash|paid) .{0,20}(?:\$|£|€|\d|money|fortune|millions?)|\b(?:retire (?:rich|early|wealthy)|get rich|passive income|wealth|millionaire)\b/i,
  /\b(?:lose (?:weight|belly)|belly fat|wrinkles?|toenail|joint pain|blood sugar|hair loss|testosterone|anti-?aging|hearing aids?|walk-?in tubs?)\b/i,
  /^(?:how to|here[’']s (?:how|why|what)|what (?:happens|your)|why (?:you|everyone|doctors|experts)|\d{1,2} (?:\w+ )?(?:ways|reasons|things|tips|stocks|secrets|signs|foods|tricks|photos|celebrities|facts|mistakes|gadgets|products))\b/i,
  /\b(?:won[’']t believe|will (?:shock|amaze|surprise|blow)|before (?:it[’']s too late|you die)|what (?:he|she|happened) (?:did )?next|goes viral|jaw[- ]dropping|mind[- ]blowing|doctors (?:hate|stunned|beg)|banks hate)\b/i,
  /\b(?:buy now|shop now|order now|click|free (?:trial|shipping|quote|download|ebook|e-book|webinar)|no (?:credit card|prescription)|discount|coupon|% off|deals?|best [\w ]{2,30} (?:of|for|in) 20\d{2}|interest rates? as low)\b/i,
];

/** Headline-like lines that sell something, without a label: "Revealed: Ten Tricks our Readers Know to Save $900". */
export const findTeaser: Detector = (line, page) => {
  const { text } = line;
  const isAlone = line.blankBefore || kindOfLine(page.lines[line.index - 1], page) !== null;
  if (text.length > 160 || line.index === 0 || !isAlone || endsPlainly(text) || /["“”]/.test(text)) return [];
  const cueCount = CUES.filter((cue) => cue.test(text)).length;
  const needed = isTitleCase(text) ? 2 : 3;
  return wordsOf(text).length >= 4 && cueCount >= needed ? wholeLine(line, 'advertisement') : [];
};

function endsPlainly(text: string): boolean {
  return endsSentence(text) && !/[!?…]$/.test(text);
}
