import type { RelationMatch } from '../model/annotated.js';
import { groupBy } from '../model/group-by.js';
import type { Mention } from '../model/mention.js';
import type { Sentence } from '../model/token.js';
import type { UserRelation } from '../model/user-relation.js';
import { matchPatterns } from './compromise.js';

/** Finds where the patterns of the users' relations fit, with mentions tagged by their types (`#Person`, `#Organization`, `#Work`). */
export function findRelationMatches(text: string, sentences: readonly Sentence[], mentions: readonly Mention[], relations: readonly UserRelation[]): RelationMatch[] {
  const patterns = relations.flatMap(({ relation, patterns: list }) => list.map((pattern) => ({ relation: relation.name, pattern })));
  if (patterns.length === 0) return [];
  const mentionsOf = groupBy(mentions, ({ sentence }) => sentence);
  return sentences.flatMap((sentence) => {
    const tagged = (mentionsOf.get(sentence.index) ?? []).map(({ start, end, type }) => ({ start, end, tag: type.replace(/\W.*$/u, '') }));
    return matchPatterns(text, sentence, tagged, patterns.map(({ pattern }) => pattern)).flatMap((match): RelationMatch[] => {
      const subject = match.groups.get('subject');
      const object = match.groups.get('object');
      if (subject === undefined || object === undefined) return [];
      const [first, second] = subject.start < object.start ? [subject, object] : [object, subject];
      const trigger = first.end < second.start ? { start: first.end, end: second.start } : { start: match.start, end: match.end };
      return [{ relation: patterns[match.pattern]!.relation, sentence: sentence.index, subject, object, trigger }];
    });
  });
}

/** Why a pattern cannot be used; null where it can. */
export function findPatternProblem(pattern: string): string | null {
  try {
    matchPatterns('It is so.', { start: 0, end: 9 }, [], [pattern]);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
