import type { QuoteDraft } from '../../model/annotated.js';
import { contains } from '../../model/span.js';
import { affiliationOf } from './mentions/affiliation.js';
import type { Discourse } from './mentions/discourse.js';
import type { Referring } from './mentions/referring.js';
import { ORGANIZATION, PERSON } from './nouns/type-set.js';

/** The mention that a quote's source is: of those in the source's words, the one that the others depend on. */
export function speakerOf(discourse: Discourse, quote: QuoteDraft): Referring | null {
  const inside = mentionsIn(discourse, quote);
  const first = inside[0];
  if (first === undefined) return null;
  const { tokens } = discourse.sentences[first.sentence]!;
  const person = inside.find((mention) => mention.form === 'name' && mention.types === PERSON);
  const heads = inside.filter((mention) => {
    const governor = tokens[tokens[mention.head]!.head];
    return governor === undefined || !contains(quote.sourceSpan, governor);
  });
  const head = heads.find((mention) => mention.form !== 'pronoun') ?? heads[0];
  if (head === undefined) return person ?? first;
  // "Zoom CEO Eric Yuan": whatever the tree says, it is the person who speaks.
  return person !== undefined && head.form !== 'pronoun' && (head.types & PERSON) === 0 ? person : head;
}

function mentionsIn(discourse: Discourse, { sourceSpan }: QuoteDraft): Referring[] {
  const { mentions } = discourse;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < sourceSpan.start) low = middle + 1;
    else high = middle;
  }
  const inside: Referring[] = [];
  for (let index = low; index < mentions.length && mentions[index]!.start < sourceSpan.end; index += 1) {
    if (contains(sourceSpan, mentions[index]!)) inside.push(mentions[index]!);
  }
  return inside;
}

/** Whom "we" stands for where somebody speaks: the speaker that is a body, or the body to which the speaker belongs. */
export function bodySpeaking(discourse: Discourse, speaker: Referring): Referring | null {
  if (speaker.form === 'name' && (speaker.types & ORGANIZATION) !== 0) return speaker;
  const chain = discourse.chains.of(speaker);
  if (chain.named && (chain.types & ORGANIZATION) !== 0) return chain.described.find((mention) => mention.form === 'name') ?? null;
  return affiliationOf(discourse, speaker);
}
