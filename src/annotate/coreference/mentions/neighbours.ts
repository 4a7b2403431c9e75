import type { Discourse } from './discourse.js';
import type { Referring } from './referring.js';

/** The mention that ends right before a token, the longest of several; null where none does. */
export function mentionEndingAt(discourse: Discourse, sentence: number, token: number): Referring | null {
  return discourse.inSentence[sentence]!.find((mention) => mention.to === token && mention.pronoun !== 'relative') ?? null;
}

/** The name that begins at a token. */
export function nameStartingAt(discourse: Discourse, sentence: number, token: number): Referring | null {
  return discourse.inSentence[sentence]!.find((mention) => mention.from === token && mention.form === 'name') ?? null;
}

/** Whether one mention lies inside the other: "its" in "its founder". */
export function isNested(a: Referring, b: Referring): boolean {
  return (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
}

/** The mention that a mention's head depends on, through prepositions: "Halden Securities" in "Nowicki of Halden Securities" gives "Nowicki". */
export function governingMention(discourse: Discourse, mention: Referring): Referring | null {
  const { tokens } = discourse.sentences[mention.sentence]!;
  const token = tokens[mention.head]!;
  if (!/^(?:nmod|appos|conj|acl)/u.test(token.dependency) || token.head < 0) return null;
  return discourse.headed[mention.sentence]![token.head] ?? null;
}

/** The mention that is the subject of the clause that a token stands in; null where the clause has none of its own or above. */
export function clauseSubject(discourse: Discourse, sentence: number, token: number): Referring | null {
  const { tokens } = discourse.sentences[sentence]!;
  const subjects = discourse.subjects[sentence]!;
  let index = tokens[token]!.head;
  for (let steps = 0; steps < 12 && index >= 0; steps += 1) {
    const subject = subjects[index]!;
    if (subject >= 0 && subject !== token) return discourse.headed[sentence]![subject] ?? null;
    if (subject === token || /^(?:ccomp|parataxis|root)/u.test(tokens[index]!.dependency)) return null;
    index = tokens[index]!.head;
  }
  return null;
}

/** The mention that a noun phrase begins with as its possessor: "its" in "its founder", "Zoom" in "Zoom's partners". */
export function possessorOf(discourse: Discourse, mention: Referring): Referring | null {
  if (mention.determiner !== 'possessive') return null;
  return discourse.inSentence[mention.sentence]!.find((other) => other !== mention && other.from === mention.from && other.to <= mention.head) ?? null;
}
