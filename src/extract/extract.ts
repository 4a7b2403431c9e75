import type { AnnotatedDocument } from '../model/annotated.js';
import type { Claim } from '../model/claim.js';
import type { RelationRule } from './frames.js';
import { indexFrames, type FrameIndex } from './frame-index.js';
import { matchFrame } from './match-frame.js';
import { readOpenClaims } from './open-claims.js';
import { readHyphenated } from './predications/hyphens.js';
import { readNouns } from './predications/nouns.js';
import type { Predication } from './predications/predication.js';
import { readVerbs } from './predications/verbs.js';
import { selectClaims } from './select-claims.js';
import { readContexts, type SentenceContext } from './sentence-context.js';

/** Reads the claims of a document: typed relations by the rules given, and open claims for other verbs between two entities. */
export function extract(annotated: AnnotatedDocument, rules: readonly RelationRule[]): Claim[] {
  const index = indexFrames(rules);
  const claims = readContexts(annotated).flatMap((context) => readSentence(context, index));
  return selectClaims(claims, annotated.mentions);
}

function readSentence(context: SentenceContext, index: FrameIndex): Claim[] {
  if (context.mentions.length === 0) return [];
  const verbs = readVerbs(context);
  const predications = [...verbs, ...readHyphenated(context), ...readNouns(context, verbs)];
  const typed = predications.flatMap((predication) => matchAll(context, predication, index));
  return [...typed, ...readOpenClaims(context, verbs, typed)];
}

function matchAll(context: SentenceContext, predication: Predication, index: FrameIndex): Claim[] {
  return index.framesFor(predication).flatMap(({ rule, frame }) => matchFrame(context, predication, rule, frame));
}
