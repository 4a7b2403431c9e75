/** Words of a line: runs between white space that hold a letter or digit. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

const ABBREVIATION_AT_END = /\b(?:[A-Z]\.)+$|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|No|vs|St|Calif|Fla|Mass|Conn|Ariz|Tenn|Mich|Minn)\.$/;

const MOST_WORDS_OF_A_LABEL = 14;

/** Whether a line ends as a sentence does. An abbreviation at the end of a short line does not count. */
export function endsSentence(text: string): boolean {
  const bare = text.replace(/["'”’»)\]]+$/u, '');
  const isAbbreviation = ABBREVIATION_AT_END.test(bare) && wordsOf(text).length <= MOST_WORDS_OF_A_LABEL;
  return /[.!?…]$/u.test(bare) && !isAbbreviation;
}

/** Whether a line reads as a sentence of running text, rather than as a label, a link or a headline. */
export function looksLikeSentence(text: string): boolean {
  return endsSentence(text) && wordsOf(text).length >= 6;
}

/** Whether all letters are capitals, and there are at least two. */
export function isAllCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 2 && !/\p{Ll}/u.test(text);
}

/** Whether nearly all long words begin with a capital: "Ten Tricks our Readers Know to Save". */
export function isTitleCase(text: string): boolean {
  const long = wordsOf(text).filter((word) => word.replace(/[^\p{L}]/gu, '').length > 3);
  const capital = long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  return long.length >= 2 && capital.length >= 0.7 * long.length;
}

/** Whether a line begins as a sentence or headline does: with a capital or a figure, perhaps after a quote mark. */
export function startsLikeHeadline(text: string): boolean {
  return /^["'“‘«([¿¡]*(?:[\p{Lu}\p{Lt}\p{N}$€£#@]|[a-z]\p{Lu})/u.test(text);
}
