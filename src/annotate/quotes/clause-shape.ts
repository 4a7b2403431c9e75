import { isMark, type Paragraph } from './paragraph.js';
import { isFinite, lower } from './words.js';

export function hasFinite(paragraph: Paragraph, from: number, stop: number): boolean {
  for (let at = from; at < stop; at += 1) {
    if (isFinite(paragraph.tokens[at])) return true;
    if (lower(paragraph.tokens[at]) === ';') return false;
  }
  return false;
}

export function isGerund(paragraph: Paragraph, at: number): boolean {
  const { tag } = paragraph.tokens[at]!;
  return tag === 'VBG' || (tag.startsWith('RB') && paragraph.tokens[at + 1]?.tag === 'VBG');
}

/** A clause begins with its subject, or with a word that opens it, and has a finite verb before the next break. */
export function isClause(paragraph: Paragraph, from: number, stop: number): boolean {
  const first = paragraph.tokens[from]!;
  if (/^(?:VB[DZPN]?|VBG|TO|MD|CC)$/u.test(first.tag) || (!/[\p{L}\p{N}]/u.test(first.text) && !isMark(paragraph, from) && first.tag !== '$')) return false;
  if (first.tag === 'WP' || first.tag === 'WRB' || first.tag === 'WDT') return first.tag !== 'WDT' && hasFinite(paragraph, from, stop);
  const isOpener = first.tag === 'IN' && /^(?:if|when|while|although|though|because|as|after|before|since|in|on|at|for|under|with|from|by|during|despite|once|unless|until)$/u.test(lower(first));
  if (!isOpener && first.tag === 'IN') return false;
  return hasMainVerb(paragraph, from, stop);
}

const SUBORDINATORS = /^(?:before|after|because|when|while|until|unless|although|though)$/u;

/** Whether a finite verb follows that is not that of a relative clause. */
function hasMainVerb(paragraph: Paragraph, from: number, stop: number): boolean {
  let isRelative = false;
  let commas = 0;
  for (let at = from; at < stop; at += 1) {
    const token = paragraph.tokens[at]!;
    if (lower(token) === ';') return false;
    if (token.text === ',') commas += 1;
    if (isFinite(token) && commas === 1 && paragraph.tokens[at - 1]?.text === ',') return false;
    if (at > from && (SUBORDINATORS.test(lower(token)) || (token.text === ',' && paragraph.tokens[at + 1]?.tag === 'CC'))) return false;
    if (at > from && /^W(?:DT|P|P\$|RB)$/u.test(token.tag)) isRelative = true;
    else if (isFinite(token)) {
      if (!isRelative) return true;
      isRelative = false;
    } else if (token.text === ',') isRelative = false;
  }
  return false;
}
