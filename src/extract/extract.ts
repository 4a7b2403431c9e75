import type { AnnotatedDocument, RelationProposal } from '../model/annotated.js';
import type { Claim } from '../model/claim.js';
import { groupBy } from '../model/group-by.js';
import type { Relation } from '../model/relation.js';
import { contains } from '../model/span.js';
import { compose } from './compose/compose.js';
import { readDealTalks, readDealTargets, type DealTarget } from './deal-talks.js';
import { UNDERTAKINGS } from './factuality/signatures.js';
import type { RelationRule } from './frames.js';
import { indexFrames, type FrameIndex } from './frame-index.js';
import { matchFrame } from './match-frame.js';
import { readModelClaims } from './model-claims.js';
import { nameSources } from './name-sources.js';
import { readOpenClaims } from './open-claims.js';
import { readPatternClaims } from './pattern-claims.js';
import { readHyphenated } from './predications/hyphens.js';
import { readNouns } from './predications/nouns.js';
import { slotReader } from './predications/slots.js';
import { readVerbs } from './predications/verbs.js';
import { selectClaims } from './select-claims.js';
import { readContexts, type SentenceContext } from './sentence-context.js';

/** Reads the claims of a document: typed relations by the rules given, and open claims for other verbs between two entities. */
export function extract(annotated: AnnotatedDocument, rules: readonly RelationRule[], userRelations: readonly Relation[] = []): Claim[] {
  const index = indexFrames(rules);
  const own = new Map(userRelations.map((relation) => [relation.name, relation]));
  const targets: DealTarget[] = [];
  const proposed = groupProposals(annotated);
  const relations = new Map(rules.map((rule) => [rule.name, rule]));
  const claims = readContexts(annotated).flatMap((context) => {
    const read = [...readPatternClaims(context, own), ...readSentence(context, index, targets)];
    return [...read, ...readModelClaims(context, proposed.get(context.sentence.index) ?? [], relations, read)];
  });
  const datelines = annotated.document.regions.filter(({ kind }) => kind === 'dateline');
  const stated = claims.filter(({ evidence }) => !datelines.some((dateline) => contains(dateline, evidence)));
  const composed = compose(readDealTalks(stated, targets, annotated.mentions), annotated.mentions);
  return nameSources(selectClaims(composed, annotated.mentions), annotated.mentions);
}

/** What the model proposes within sentences, by sentence. */
function groupProposals({ proposals = [], mentions }: AnnotatedDocument): Map<number, readonly RelationProposal[]> {
  const sentenceOf = new Map(mentions.map((mention) => [mention.id, mention.sentence]));
  const within = proposals.filter(({ subject, object }) => sentenceOf.get(subject) === sentenceOf.get(object));
  return groupBy(within, ({ subject }) => sentenceOf.get(subject) ?? -1);
}

/** "Merger of grocers Fairlane and Bexley": a title without a verb names the merger that a text is about and does not say that it happened. */
function isBareTitle({ sentence, tokens }: SentenceContext): boolean {
  return sentence.kind !== 'prose' && !tokens.some(({ tag }) => /^(?:VB[DZP]|MD)$/u.test(tag));
}

function readSentence(context: SentenceContext, index: FrameIndex, targets: DealTarget[]): Claim[] {
  if (context.mentions.length === 0) return [];
  const verbs = readVerbs(context);
  const nouns = readNouns(context, verbs);
  const nounAt = new Map(nouns.map((noun) => [noun.head, noun]));
  const typed: Claim[] = [];
  const isBare = isBareTitle(context);
  for (const predication of [...verbs, ...readHyphenated(context), ...nouns]) {
    if (isBare && UNDERTAKINGS.has(context.tokens[predication.head]!.lemma)) continue;
    const inSlot = slotReader(context, predication, nounAt);
    for (const { rule, frame } of index.framesFor(predication)) typed.push(...matchFrame(context, predication, rule, frame, inSlot));
  }
  targets.push(...readDealTargets(context, [...verbs, ...nouns]));
  return [...typed, ...readOpenClaims(context, verbs, typed)];
}

