import type { Token } from '../../../model/token.js';
import type { Discourse } from '../mentions/discourse.js';
import { governingMention, mentionEndingAt, nameStartingAt } from '../mentions/neighbours.js';
import type { Referring } from '../mentions/referring.js';
import { OTHER } from '../nouns/type-set.js';
import { agreeInForm } from '../chains/chains.js';
import type { Sieve } from './sieve.js';

/** "Pim, the Danish bakery, closed"; "Orlo, the map app that Lumen bought". */
export const appositionAfterName: Sieve = {
  name: 'apposition',
  find(mention, discourse) {
    if (mention.form !== 'nominal' || (mention.types & ~OTHER) === 0) return null;
    const { tokens } = discourse.sentences[mention.sentence]!;
    // "Andasol, whose chief executive": it hangs on a relative.
    const comma = STAGE_OF_LIFE.test(tokens[mention.from - 1]?.text ?? '') ? mention.from - 2 : mention.from - 1;
    if (!isComma(tokens[comma]) || tokens[mention.from]!.tag === 'WP$') return null;
    const before = mentionEndingAt(discourse, mention.sentence, comma);
    if (before === null) return null;
    const named = nearestFitting(discourse, before, mention);
    if (named === null || !canHaveApposition(named)) return null;
    if (isBareGeneric(mention)) return null;
    return marksApposition(tokens, mention, named) ? named : null;
  },
};

/** "Sethi, now an adviser to Orlo". */
const STAGE_OF_LIFE = /^(?:now|then|formerly|previously|currently|later|once|already|still|also|herself|himself)$/iu;

/** "Its founder, Maya Stern-Obi, wrote"; "the maker of Zipper, Orlo Games". */
export const nameInApposition: Sieve = {
  name: 'apposition',
  find(mention, discourse) {
    if (mention.form !== 'nominal' || mention.sense === null || mention.number === 'plural') return null;
    if (mention.determiner === 'indefinite' && mention.modifiers.length === 0) return null;
    const { tokens } = discourse.sentences[mention.sentence]!;
    const comma = commaAfter(tokens, mention.to);
    const name = comma < 0 ? null : nameStartingAt(discourse, mention.sentence, comma + 1);
    if (name === null || !agreeInForm(mention, name)) return null;
    // "Its plant in Puebla, Mexico": the name goes with what stands right before the comma.
    const nearer = comma === mention.to ? null : mentionEndingAt(discourse, mention.sentence, comma);
    if (nearer !== null && agreeInForm(nearer, name)) return null;
    const token = tokens[name.head]!;
    if (token.dependency === 'appos' && token.head === mention.head) return name;
    return closesApposition(tokens[name.to]) && token.dependency !== 'conj' ? name : null;
  },
};

function isComma(token: Token | undefined): boolean {
  return token !== undefined && (token.text === ',' || token.text === '(' || token.text === '—' || token.text === '–' || token.text === '--' || token.text === '-');
}

/** "Nowicki of Halden Securities, an analyst": the description is of the nearest that it can describe. */
function nearestFitting(discourse: Discourse, before: Referring, mention: Referring): Referring | null {
  let candidate: Referring | null = before;
  for (let steps = 0; steps < 3 && candidate !== null; steps += 1) {
    if (agreeInForm(candidate, mention)) return candidate;
    candidate = governingMention(discourse, candidate);
  }
  return null;
}

function canHaveApposition(mention: Referring): boolean {
  return mention.form === 'name' || (mention.form === 'nominal' && mention.determiner !== 'bare');
}

/** "The company" says too little to be put beside a name. */
function isBareGeneric(mention: Referring): boolean {
  return mention.determiner === 'definite' && mention.modifiers.length === 0 && (mention.sense?.generic ?? false);
}

const AFTER: ReadonlySet<string> = new Set([',', '.', ';', ':', ')', '—', '–', '--', '-', 'of', 'at', 'in', 'for', 'from', 'with', 'on', 'to', 'that', 'who', 'which', 'whose', 'based', 'by', 'behind', 'turned', '"', '”']);

function marksApposition(tokens: readonly Token[], mention: Referring, named: Referring): boolean {
  const token = tokens[mention.head]!;
  if (token.dependency === 'appos' && token.head === named.head) return true;
  // Dashes also come in pairs, around what has nothing to do with what follows.
  if (/^[-—–]/u.test(tokens[mention.from - 1]!.text)) return false;
  const after = tokens[mention.to];
  if (mention.determiner === 'bare' && after?.text !== 'of' && after?.text !== 'at' && after?.text !== 'for' && after?.text !== ',') return false;
  // Parsers take an apposition for one more member of a list; but a list has an "and", or goes on.
  if (token.dependency === 'conj' && (isComma(after) || after?.tag === 'CC') && mention.determiner !== 'possessive') return false;
  if (token.dependency.startsWith('nsubj') && token.head > mention.head && !isComma(after)) return false;
  return after === undefined || AFTER.has(after.text) || after.tag === 'VBN' || after.tag === 'VBG';
}

function closesApposition(token: Token | undefined): boolean {
  return token === undefined || /^[,.;:)—–"”]$/u.test(token.text) || token.text === '--';
}

/** The comma after a noun phrase, over a short prepositional phrase: "the maker of Fortnite,". */
function commaAfter(tokens: readonly Token[], from: number): number {
  for (let index = from; index < tokens.length && index < from + 6; index += 1) {
    const { text, pos } = tokens[index]!;
    if (text === ',' || text === '—' || text === '–' || text === ':') return index;
    if (index === from && pos !== 'ADP') return -1;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || pos === 'CCONJ') return -1;
  }
  return -1;
}
