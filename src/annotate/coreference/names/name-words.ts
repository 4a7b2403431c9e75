/** Endings that say what a firm is in law, and say nothing more: "Oracle Corp." is "Oracle". */
const LEGAL_FORMS: ReadonlySet<string> = new Set(`
inc inc. incorporated corp corp. corporation co co. company companies ltd ltd. limited llc l.l.c. llp lp plc p.l.c. ag gmbh se sa s.a. sas nv n.v. bv b.v. ab asa oyj oy spa s.p.a. srl pte pty bhd sdn kk k.k. kgaa aps a/s holdings holding group
`.split(/\s+/u).filter(Boolean));

/** Forms of address and titles that a finder may have left in a person's name. */
const TITLES: ReadonlySet<string> = new Set(`
mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor sir dame lord lady rev rev. reverend sen sen. senator rep rep. gov gov. governor president king queen prince princess pope saint st. capt capt. captain col col. colonel gen gen. general lt lt. sgt sgt.
judge justice minister chancellor ambassador secretary mayor sheikh imam rabbi father sister brother major admiral
`.split(/\s+/u).filter(Boolean));

const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/u;

/** Lower-case words of a name, in one spelling: no possessive marks, commas or leading "the". */
export function wordsOfName(text: string): string[] {
  const words = text.normalize('NFKC').toLowerCase().replace(/[’‘]/gu, "'").replace(/'s?(?=\s|$)/gu, '').split(/[\s,"“”()]+/u).filter(Boolean);
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}

/** Without legal forms at the end: "Apple Inc." is "apple". Never empty. */
export function withoutLegalForm(words: readonly string[]): readonly string[] {
  let length = words.length;
  while (length > 1 && LEGAL_FORMS.has(words[length - 1]!)) length -= 1;
  return words.slice(0, length);
}

/** Without titles in front and "Jr." behind. Never empty. */
export function withoutTitles(words: readonly string[]): readonly string[] {
  let from = 0;
  while (from < words.length - 1 && TITLES.has(words[from]!)) from += 1;
  let to = words.length;
  while (to > from + 1 && GENERATION.test(words[to - 1]!)) to -= 1;
  return words.slice(from, to);
}

const LITTLE: ReadonlySet<string> = new Set(['of', 'and', 'for', 'the', 'in', 'on', 'at', 'to', '&', 'de', 'la', 'du', 'des']);

/** First letters of a name's words, little words left out and kept: "US Department of Energy" gives "usde", "usdoe". */
export function initialsOf(words: readonly string[]): readonly [string, string] {
  const letters = (list: readonly string[]): string => list.map((word) => (/^(?:\p{L}\.)+$/u.test(word) ? word.replaceAll('.', '') : word.charAt(0))).join('');
  return [letters(words.filter((word) => !LITTLE.has(word))), letters(words)];
}
