import type { SyntaxWord } from './nodes.js';

export type CorrectableNode = Pick<SyntaxWord, 'text' | 'tag' | 'isName'>;

/** A closed class: no other word is one. */
const DETERMINERS = new Set(('the a an this that these those some any all each every both no another either neither half such many what which whatever whichever quite del la le el les los das der die de ye da dat dis th teh an. enough ' +
  'lots nary').split(' '));
const SUBJECT_PRONOUN = /^(?:he|she|they|we|i)$/iu;
const OPENING_TAG = /^(?:CC|,|:|``|''|-LRB-)$/u;
const OPENING_WORD = /^(?:that|because|while|if|when|after|before|although|though|as|which)$/iu;

/** "Gov. Ana Ruiz". */
const SHORT_TITLE = /^(?:Gov|Sen|Rep|Gen|Prof|Lt|Col|Sgt|Capt|Rev|Hon|Pres|Supt|Maj|Adm|Cmdr)\.$/u;

/** Adjectives that are nouns for people as well. */
const OFFICERS = /^(?:executive|official|representative|professional|veteran)$/iu;

/** Words for several firms that are hardly ever verbs before a name. */
const GROUPS = /^(?:chains|groups|banks|labels|networks|clubs|studios)$/iu;

/** Verbs of which what follows is had, made or used, and never said or thought. */
const WITHOUT_CLAUSE = /^(?:us(?:e[sd]?|ing)|sell(?:s|ing)?|sold|buy(?:s|ing)?|bought|mak(?:es?|ing)|made|buil(?:ds?|ding|t)|design(?:s|ed|ing)?|develop(?:s|ed|ing)?|produc(?:e[sd]?|ing)|ship(?:s|ped|ping)?|suppl(?:y|ies|ied|ying)|(?:im|ex)port(?:s|ed|ing)?|purchas(?:e[sd]?|ing)|operat(?:e[sd]?|ing)|install(?:s|ed|ing)?|deploy(?:s|ed|ing)?|launch(?:es|ed|ing)?|own(?:s|ed|ing)?|stock(?:s|ed|ing)?|manufactur(?:e[sd]?|ing)|distribut(?:e[sd]?|ing)|licens(?:e[sd]?|ing))$/iu;

/** The tag that a word must have instead of the one that it got; null where nothing speaks against that. */
export function tagInstead(nodes: readonly CorrectableNode[], tags: readonly string[], index: number): string | null {
  if (tags[index] === 'DT' && !DETERMINERS.has(nodes[index]!.text.toLowerCase())) return /^\p{Lu}/u.test(nodes[index]!.text) ? 'NNP' : 'NN';
  // "was bought by Acme Corp.": an abbreviation that ends the sentence as well.
  if (tags[index] === '.' && /\p{L}/u.test(nodes[index]!.text)) return /^\p{Lu}/u.test(nodes[index]!.text) ? 'NNP' : 'NN';
  if (SHORT_TITLE.test(nodes[index]!.text) && /^NNPS?$/u.test(tags[index + 1] ?? '')) return 'NNP';
  if (index === 1 && isHeadlineInfinitive(nodes, tags)) return 'TO';
  if (index === 2 && isHeadlineInfinitive(nodes, tags)) return 'VB';
  if (isPastTense(nodes, tags, index) || isLastReport(nodes, tags, index)) return 'VBD';
  // "Zoom meetings": no verb ends like that but "brings" and other short ones.
  if (tags[index] === 'VBZ' && /[aeiou].*ings$/iu.test(nodes[index]!.text)) return 'NNS';
  // "uses Nvidia chips": behind such a verb no name begins a clause.
  if (tags[index] === 'VBZ' && nodes[index - 1]?.isName === true && tags[index - 2]?.startsWith('VB') === true && WITHOUT_CLAUSE.test(nodes[index - 2]!.text)) return 'NNS';
  // "merger of the supermarket chains Fairlane and Bexley".
  if (tags[index] === 'VBZ' && GROUPS.test(nodes[index]!.text) && /^NNPS?$/u.test(tags[index + 1] ?? '') && tags[index - 1] === 'NN' && /^(?:DT|JJ|NN)$/u.test(tags[index - 2] ?? '')) return 'NNS';
  if (tags[index] === 'NN' && nodes[index]!.text === 'rose' && isNounTag(tags[index - 1]) && isMeasured(nodes[index + 1], tags[index + 1])) return 'VBD';
  // "a former Quill executive, spoke": an adjective before nothing that it could modify.
  if (tags[index] === 'JJ' && OFFICERS.test(nodes[index]!.text) && /^(?:DT|JJ|NNP?|POS|PRP\$)$/u.test(tags[index - 1] ?? '') && (nodes[index + 1]?.isName === true || /^(?:[,.:]|IN|CC|VB[DZP]|MD|WP|-RRB-|'')$/u.test(tags[index + 1] ?? '.'))) return 'NN';
  // "a former executive of Disney".
  if (tags[index] === 'JJ' && nodes[index + 1]?.text === 'of' && /^(?:DT|JJ|PRP\$)$/u.test(tags[index - 1] ?? '')) return 'NN';
  return null;
}

/** "Zoom to halt sales". */
function isHeadlineInfinitive(nodes: readonly CorrectableNode[], tags: readonly string[]): boolean {
  return nodes[0]!.isName && nodes[1]!.text === 'to' && tags[2] === 'NN' && /^\p{Ll}/u.test(nodes[2]!.text) && /^(?:NNP?S?|DT|JJ|PRP\$|CD|\$)$/u.test(tags[3] ?? '');
}

const isNounTag = (tag: string | undefined): boolean => tag !== undefined && /^NNP?S?$/u.test(tag);

/** "income rose 49%", "income rose to $1.2 billion": an amount or a preposition behind it. */
function isMeasured(node: CorrectableNode | undefined, tag: string | undefined): boolean {
  return node !== undefined && ((node.tag !== null && !node.isName) || /^(?:IN|TO|CD|RB)$/u.test(tag ?? ''));
}

/**
 * "Orlo first warned farmers": a name or "he" that opens a clause and, behind it without a comma, a form that a participle
 * and a past tense both have, are a subject and its verb.
 */
function isPastTense(nodes: readonly CorrectableNode[], tags: readonly string[], index: number): boolean {
  if (tags[index] !== 'VBN' || !/ed$/iu.test(nodes[index]!.text)) return false;
  let subject = index - 1;
  while (subject > 0 && tags[subject] === 'RB') subject -= 1;
  const isSubject = nodes[subject]?.isName === true || SUBJECT_PRONOUN.test(nodes[subject]?.text ?? '');
  // "Zoom used by schools": there the participle says what is done to it.
  return isSubject && opensClause(nodes, tags, subject) && !/^by$/iu.test(nodes[index + 1]?.text ?? '');
}

const REPORTED = /^(?:announced|reported|confirmed|claimed|added|noted|argued|warned|disclosed)$/iu;

/** "Lyon signed him, the French club announced on Saturday.": behind a comma and a noun phrase, with nothing but a time behind it. */
function isLastReport(nodes: readonly CorrectableNode[], tags: readonly string[], index: number): boolean {
  if (tags[index] !== 'VBN' || !REPORTED.test(nodes[index]!.text) || !isNounTag(tags[index - 1])) return false;
  if (!tags.slice(index + 1).every((tag) => /^(?:IN|NNP|CD|RB|\.|,|'')$/u.test(tag))) return false;
  let first = index - 1;
  while (first > 0 && (isNounTag(tags[first - 1]) || /^(?:DT|JJ|HYPH|POS|PRP\$)$/u.test(tags[first - 1]!))) first -= 1;
  return tags[first - 1] === ',' && /^(?:DT|PRP\$|NNPS?)$/u.test(tags[first]!) && tags.slice(0, first).some((tag) => /^(?:VB[DZP]|MD)$/u.test(tag));
}

function opensClause(nodes: readonly CorrectableNode[], tags: readonly string[], index: number): boolean {
  return index === 0 || OPENING_TAG.test(tags[index - 1]!) || OPENING_WORD.test(nodes[index - 1]!.text);
}
