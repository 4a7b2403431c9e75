import type { Region } from '../../model/document.js';

/** A link or image: `[text](address "title")`, `[text][name]`, `![what it shows](address)`. */
const LINK = /(!?)\[([^[\]\n]{0,1000})\](\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s+["'(][^"'\n]{0,300}["')])?\s?\)|\[[^[\]\n]{0,100}\])/g;
const FOOTNOTE_MARK = /\[\^[^[\]\s]{1,50}\]/g;
const TAG = /<!--(?:(?!-->)[^\n]){0,2000}-->|<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>\n]{0,500})?\/?>/gi;
const AUTOLINK = /<(?:https?:\/\/|mailto:)[^<>\s]{1,2000}>/gi;
const EMPHASIS = /(?<!\\)(?:(?<=^|[\s\p{P}\p{S}])(?:\*{1,3}|_{1,3}|~~)(?=[^\s*_~])|(?<=[^\s*_~])(?:\*{1,3}|_{1,3}|~~)(?=$|[\s\p{P}\p{S}])|\*\*)/gmu;
const CODE_MARK = /`{1,3}/g;
const ESCAPE = /\\(?=[\\`*_{}[\]()#+\-.!|<>~])/g;
const FEWEST_CAPTION_WORDS = 3;

/** The signs of Markdown inside running text: what a reader of the finished page would not see. */
export function inlineMarks(line: string, offset: number): Region[] {
  const marks = [...line.matchAll(LINK)].flatMap((link) => linkMarks(link, offset));
  for (const pattern of [TAG, AUTOLINK, FOOTNOTE_MARK, ESCAPE, CODE_MARK, EMPHASIS]) {
    for (const match of line.matchAll(pattern)) {
      const start = offset + match.index;
      marks.push({ start, end: start + match[0].length, kind: 'markup' });
    }
  }
  return marks;
}

/** The text of a link stays prose; an image's text is its caption where it says something. */
function linkMarks(link: RegExpExecArray, offset: number): Region[] {
  const [whole, image = '', words = ''] = link;
  const start = offset + link.index;
  const end = start + whole.length;
  const isCaption = image !== '' && words.trim().split(/\s+/).length >= FEWEST_CAPTION_WORDS;
  if (image !== '' && !isCaption) return [{ start, end, kind: 'markup' }];
  const from = start + image.length + 1;
  const to = from + words.length;
  const caption: Region[] = isCaption ? [{ start: from, end: to, kind: 'caption' }] : [];
  return [{ start, end: from, kind: 'markup' }, ...caption, { start: to, end, kind: 'markup' }];
}
