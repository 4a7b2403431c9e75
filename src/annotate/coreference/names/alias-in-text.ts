import { agreeInForm } from '../chains/chains.js';
import type { LinkRecorder } from '../chains/links.js';
import type { Discourse } from '../mentions/discourse.js';
import { nameStartingAt } from '../mentions/neighbours.js';
import type { Referring } from '../mentions/referring.js';
import { ORGANIZATION } from '../nouns/type-set.js';
import { initialsOf } from './name-words.js';
import type { Token } from '../../../model/token.js';

/** Joins two names that the text itself says are one: "the Norwood School of Mining (Norwood Mining)", "Meta, formerly known as Facebook". */
export function joinAliases(discourse: Discourse, link: LinkRecorder): void {
  for (const mention of discourse.mentions) {
    if (mention.form !== 'name') continue;
    const alias = aliasAfter(discourse, mention);
    if (alias === null || alias.types !== mention.types || discourse.chains.of(alias) === discourse.chains.of(mention)) continue;
    if (agreeInForm(discourse.chains.of(alias), discourse.chains.of(mention))) link(alias, mention, 'alias-in-text');
  }
}

function aliasAfter(discourse: Discourse, name: Referring): Referring | null {
  const { tokens } = discourse.sentences[name.sentence]!;
  const next = tokens[name.to]?.text;
  if (next === '(') {
    const quoted = /^["“']$/u.test(tokens[name.to + 1]?.text ?? '') ? 1 : 0;
    const alias = nameStartingAt(discourse, name.sentence, name.to + 1 + quoted);
    return alias !== null && tokens[alias.to + quoted]?.text === ')' && isShortened(alias, name) ? alias : null;
  }
  // "A partnership between Orlo and Pim known as OPL": it is the venture that is known so.
  const before = tokens[name.from - 1]?.pos;
  if (next !== ',' && (before === 'ADP' || before === 'CCONJ')) return null;
  const start = afterKnownAs(tokens, next === ',' ? name.to + 1 : name.to);
  return start < 0 ? null : nameStartingAt(discourse, name.sentence, start);
}

/** In brackets there may also stand a stock ticker, a party, a home town: only what abbreviates the name is its alias. */
function isShortened(alias: Referring, name: Referring): boolean {
  if (alias.words.some((word) => name.words.includes(word))) return true;
  const letters = alias.text.replaceAll('.', '');
  if (name.types !== ORGANIZATION || !/^\p{Lu}[\p{Lu}\p{Ll}&]{1,9}$/u.test(letters)) return false;
  return isSubsequence(letters.replaceAll(/[^\p{Lu}]/gu, '').toLowerCase(), initialsOf(name.words)[1]);
}

function isSubsequence(few: string, many: string): boolean {
  let next = 0;
  for (const letter of many) if (letter === few.charAt(next)) next += 1;
  return few.length > 1 && next >= few.length;
}

const QUALIFIERS: ReadonlySet<string> = new Set(['also', 'better', 'best', 'formerly', 'previously', 'once', 'now', 'widely', 'professionally']);

/** The token after "formerly known as", "also called"; -1 where none of these stands here. */
function afterKnownAs(tokens: readonly Token[], from: number): number {
  let index = from;
  while (QUALIFIERS.has(tokens[index]?.text ?? '')) index += 1;
  if (tokens[index]?.text === 'known' && tokens[index + 1]?.text === 'as') return index + 2;
  return index > from && tokens[index]?.text === 'called' ? index + 1 : -1;
}
