import type { RelationProposal } from '../../model/annotated.js';
import { groupBy } from '../../model/group-by.js';
import type { Mention } from '../../model/mention.js';
import type { MentionCandidate, ModelReading } from '../../model/reading.js';
import { contains } from '../../model/span.js';
import type { Sentence } from '../../model/token.js';
import { lowerBound } from '../../text/lower-bound.js';

/** The relations that the model reads, between the mentions that the document has in the end. Where its mention is none of those, they are left out. */
export function toProposals({ mentions, relations }: ModelReading, kept: readonly Mention[], sentences: readonly Sentence[]): RelationProposal[] {
  const find = mentionFinder(kept, sentences);
  const partners = mentions.map(find);
  const best = new Map<string, RelationProposal>();
  for (const { subject, object, relation, score } of relations) {
    const ends = [partners[subject]!, partners[object]!] as const;
    if (ends[0] === null || ends[1] === null || ends[0].id === ends[1].id) continue;
    const key = `${ends[0].id} ${ends[1].id} ${relation}`;
    if (score > (best.get(key)?.score ?? 0)) best.set(key, { subject: ends[0].id, object: ends[1].id, relation, score });
  }
  return [...best.values()];
}

/** Finds the mention that a candidate is: of the same span; or else, for names and descriptions, one of the same form with whom it shares its head. */
function mentionFinder(kept: readonly Mention[], sentences: readonly Sentence[]): (candidate: MentionCandidate) => Mention | null {
  const bySpan = new Map(kept.map((mention) => [`${mention.start} ${mention.end}`, mention]));
  const byHead = groupBy(kept, (mention) => sentences[mention.sentence]!.tokens[mention.head]!.start);
  const starts = [...byHead.keys()].sort((a, b) => a - b);
  return (candidate) => {
    const same = bySpan.get(`${candidate.start} ${candidate.end}`);
    if (same !== undefined || candidate.form === 'pronoun') return same ?? null;
    let found: Mention | null = null;
    for (let index = lowerBound(starts.length, (place) => starts[place]! >= candidate.start); index < starts.length && starts[index]! < candidate.end; index += 1) {
      for (const mention of byHead.get(starts[index]!)!) {
        const isNested = contains(candidate, mention) || contains(mention, candidate);
        if (mention.form === candidate.form && isNested && (mention.start === candidate.start || mention.end === candidate.end)) found ??= mention;
      }
    }
    return found;
  };
}
