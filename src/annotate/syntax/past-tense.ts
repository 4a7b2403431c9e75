import type { SyntaxNode } from './syntax.js';

const SUBJECT_PRONOUN = /^(?:he|she|they|we|i)$/iu;
const OPENING_TAG = /^(?:CC|,|:|``|''|-LRB-)$/u;
const OPENING_WORD = /^(?:that|because|while|if|when|after|before|although|though|as|which)$/iu;

/**
 * Whether a word that was tagged as a participle must be a past tense: "Zoom first informed customers". A name or "he" that
 * opens a clause and, behind it without a comma, a form that both have, are a subject and its verb.
 */
export function isPastTense(nodes: readonly SyntaxNode[], tags: readonly string[], index: number): boolean {
  if (tags[index] !== 'VBN' || !/ed$/iu.test(nodes[index]!.text)) return false;
  let subject = index - 1;
  while (subject > 0 && tags[subject] === 'RB') subject -= 1;
  const isSubject = nodes[subject]?.isName === true || SUBJECT_PRONOUN.test(nodes[subject]?.text ?? '');
  // "Zoom used by schools": there the participle says what is done to it.
  return isSubject && opensClause(nodes, tags, subject) && !/^by$/iu.test(nodes[index + 1]?.text ?? '');
}

function opensClause(nodes: readonly SyntaxNode[], tags: readonly string[], index: number): boolean {
  return index === 0 || OPENING_TAG.test(tags[index - 1]!) || OPENING_WORD.test(nodes[index - 1]!.text);
}
