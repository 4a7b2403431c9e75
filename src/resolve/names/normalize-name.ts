/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th', ŧ: 't', ħ: 'h',
};
const SPECIAL_LETTER = /[øłđßæœıðþŧħ]/gu;
const DIACRITIC = /[\u0300-\u036f]/gu;
const DOTTED_LETTERS = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}])/gu;

/**
 * The form of a name by which it is compared: lower case, no diacritics, no possessive, no punctuation, no leading
 * "the"; dotted letters are one word ("U.S." is "us"), "&" is "and". A plus sign stays: Disney+ is not Disney.
 * What has no letter or digit at all is kept as written, so that odd names meet only themselves.
 */
export function normalizeName(name: string): string {
  const folded = foldLetters(name)
    .replace(/[‘’`´ʼ]/gu, "'")
    .replace(/'s?(?=\s|$)/gu, '')
    .replace(/'/gu, '')
    .replace(/&/gu, ' and ')
    .replace(DOTTED_LETTERS, (letters) => letters.replaceAll('.', ''))
    .replace(/[^\p{L}\p{N}\p{M}+$]+/gu, ' ')
    .trim();
  const key = folded.replace(/^the (?=.)/u, '');
  return key === '' ? name.trim() : key;
}

/** The words of a normalised name. */
export function wordsOf(normalized: string): string[] {
  return normalized.split(' ');
}

/** Lower case without diacritics; punctuation and spaces stay. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(DIACRITIC, '')
    .replace(SPECIAL_LETTER, (letter) => PLAIN[letter] ?? letter);
}
