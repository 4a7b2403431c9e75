import { foldLetters } from './names/normalize-name.js';
import { shortHash } from './short-hash.js';

const LONGEST = 60;

/**
 * A name as part of an id: lower-case letters and digits of any script, joined by hyphens. Cut at a hyphen where it is long;
 * a name without any letter or digit is told by its hash.
 */
export function toSlug(name: string): string {
  const slug = foldLetters(name)
    .replace(/['’](?=s(?![\p{L}\p{N}]))/gu, '')
    .replace(DOTTED_LETTERS, (letters) => letters.replaceAll('.', ''))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .normalize('NFC')
    .replace(/^-|-$/gu, '');
  if (slug === '') return `x${shortHash(name)}`;
  return slug.length <= LONGEST ? slug : `${[...slug].slice(0, LONGEST - 14).join('').replace(/-[^-]*$/u, '')}-${shortHash(name)}`;
}

const DOTTED_LETTERS = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}])/gu;
