/** Ways to spoil a text, as editors, copying, bad software and bad intent do. */

/** A whole number from 0 up to, not including, the limit. */
export type Random = (limit: number) => number;

type Mutation = (text: string, random: Random, other: string) => string;

/** What has broken readers of text before: controls, marks that turn writing, halves of pairs, joiners, quotes, markup, bait for regular expressions. */
const SPECIALS: readonly string[] = [
  '\u0000', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u2028', '\u2029', '\ufeff', '\u00ad', '\u200b', '\u200d', '\u2060', '\ufffd', '\uffff',
  '\u202e', '\u202c', '\u2066', '\u2069', '\u061c', '\ud83d', '\ude00', '😀', '👩‍👩‍👧', '🇬🇧', 'e\u0301\u0323\u0300', 'İ', 'ß', 'ﬁ', 'Ⅷ', '１２', '字节跳动', 'שלום', 'ZA̡͊͠͝LGO',
  '"', '“', '”', "'", '’', '‘', '«', '»', '„', '``', "''", '(', ')', '[', ']', '{', '}', '<', '>', '&amp;', '&#0;', '&#x110000;', '&lt;b&gt;',
  '\n', '\n\n', '\r', '\r\n', '\t', ' ', '\u00a0', '\u3000', '.', '. ', '...', '…', '!?', ';', ':', ' - ', '–', '—', '-', '/', '\\', '|', '*', '_', '#', '`', '```', '~~~', '---', '===',
  '$', '€1.2bn', '%', '@', '=1+1', '1,000,000', '1/2', '10:30', '31 February 2020', '99/99/9999', "n't", "'s", "s'", 'Mr.', 'U.S.', 'a.m.', 'Inc.', 'No. 1',
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', '</script>', '<!--', ']]>', '<p>', '</div>', '<table>', '<img src=x onerror=alert(1)>', '![x](', '[a](b)', '| a | b |',
  'said', ' she said, ', ' according to ', ' which ', ' and ', ' not ', ' the company ', ' it ', ' of ', ', ', ' who, ', ' the former ', ' "',
];

const NESTS: readonly (readonly [string, string])[] = [
  ['(', ')'], ['[', ']'], ['“', '”'], ['"', '"'], ['‘', '’'], ['*', '*'], ['**', '**'], ['<div>', '</div>'], ['<b>', '</i>'], ['> ', ''], ['- ', '\n'], ['<ul><li>', '</li></ul>'], ['said that ', ''], ['the head of ', ''],
];

function place(text: string, random: Random): number {
  return random(text.length + 1);
}

function piece(text: string, random: Random, longest: number): [start: number, end: number] {
  const start = place(text, random);
  return [start, Math.min(text.length, start + 1 + random(longest))];
}

const MUTATIONS: readonly Mutation[] = [
  function insert(text, random) {
    const at = place(text, random);
    return text.slice(0, at) + SPECIALS[random(SPECIALS.length)] + text.slice(at);
  },
  function remove(text, random) {
    const [start, end] = piece(text, random, 40);
    return text.slice(0, start) + text.slice(end);
  },
  function truncate(text, random) {
    return random(2) === 0 ? text.slice(0, place(text, random)) : text.slice(place(text, random));
  },
  function duplicate(text, random) {
    const [start, end] = piece(text, random, 60);
    return text.slice(0, end) + text.slice(start, end).repeat(1 + random(random(8) === 0 ? 40 : 4)) + text.slice(end);
  },
  function splice(text, random, other) {
    const [start, end] = piece(other, random, 300);
    const at = place(text, random);
    return text.slice(0, at) + other.slice(start, end) + text.slice(at);
  },
  function repeatSpecial(text, random) {
    const at = place(text, random);
    return text.slice(0, at) + SPECIALS[random(SPECIALS.length)]!.repeat(1 + random(80)) + text.slice(at);
  },
  function nest(text, random) {
    const [open, close] = NESTS[random(NESTS.length)]!;
    const [start, end] = piece(text, random, 200);
    const depth = 1 + random(random(6) === 0 ? 60 : 3);
    return text.slice(0, start) + open.repeat(depth) + text.slice(start, end) + close.repeat(random(4) === 0 ? random(depth + 1) : depth) + text.slice(end);
  },
  function changeCase(text, random) {
    const [start, end] = piece(text, random, 80);
    const part = text.slice(start, end);
    return text.slice(0, start) + (random(2) === 0 ? part.toUpperCase() : part.toLowerCase()) + text.slice(end);
  },
  function shuffleWords(text, random) {
    const [start, end] = piece(text, random, 120);
    const words = text.slice(start, end).split(' ');
    for (let index = words.length - 1; index > 0; index -= 1) {
      const other = random(index + 1);
      [words[index], words[other]] = [words[other]!, words[index]!];
    }
    return text.slice(0, start) + words.join(' ') + text.slice(end);
  },
  function turnSpaces(text, random) {
    const space = ['\n', '\t', '\u00a0', '  ', '', '\u200b', '-', ' , '][random(8)]!;
    const [start, end] = piece(text, random, 120);
    return text.slice(0, start) + text.slice(start, end).replaceAll(' ', space) + text.slice(end);
  },
  function changeUnit(text, random) {
    const at = place(text, random);
    return text.slice(0, at) + String.fromCharCode(random(0x10000)) + text.slice(at + 1);
  },
  function renameNames(text, random) {
    const name = SPECIALS[random(SPECIALS.length)]!;
    const one = /\p{Lu}[\p{L}-]+/gu;
    return text.replace(one, (found) => (random(3) === 0 ? name : found));
  },
];

/** Spoils a text in one way, chosen at random; `other` is a text that pieces can come from. */
export function mutate(text: string, random: Random, other: string): string {
  return MUTATIONS[random(MUTATIONS.length)]!(text, random, other);
}
