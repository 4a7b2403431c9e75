import type { Literal, Modality, Polarity, Tense } from '../../model/claim.js';
import type { ResolutionDecision } from '../../model/decision.js';
import type { Diagnostic, DiagnosticReason, Stage } from '../../model/diagnostic.js';
import type { RegionKind } from '../../model/document.js';
import type { Fact } from '../../model/fact.js';
import type { MentionForm } from '../../model/mention.js';

/**
 * The closed lists of the model as values, for the reader and the schema. A record with all members of a union as keys
 * does not compile when the model gains or loses one.
 */
function membersOf<T extends string>(members: Readonly<Record<T, true>>): readonly T[] {
  return Object.keys(members) as T[];
}

export const POLARITIES = membersOf<Polarity>({ asserted: true, negated: true });

export const MODALITIES = membersOf<Modality>({
  actual: true, planned: true, threatened: true, in_talks: true, possible: true, advised: true, claimed: true,
});

export const TENSES = membersOf<Tense>({ past: true, present: true, future: true });

export const ASPECTS = membersOf<Fact['aspect']>({ state: true, event: true });

export const LITERAL_TYPES = membersOf<Literal['type']>({ Date: true, Quantity: true, Text: true });

export const MENTION_FORMS = membersOf<MentionForm>({ name: true, nominal: true, pronoun: true });

export const REGION_KINDS = membersOf<RegionKind>({
  title: true, heading: true, caption: true, dateline: true, 'headline-duplicate': true, byline: true, counter: true,
  credit: true, advertisement: true, navigation: true, tags: true, contact: true, legal: true,
  separator: true, markup: true,
});

export const ACTIONS = membersOf<ResolutionDecision['action']>({ join: true, 'keep-apart': true });

export const STAGES = membersOf<Stage>({
  ingest: true, annotate: true, extract: true, resolve: true, graph: true, export: true, push: true,
});

export const SEVERITIES = membersOf<Diagnostic['severity']>({ error: true, warning: true, note: true });

export const DIAGNOSTIC_REASONS = membersOf<DiagnosticReason>({
  'unreadable-file': true, 'unsupported-format': true, 'empty-document': true, 'no-text-found': true,
  'binary-content': true, 'invalid-encoding': true, 'bad-record': true, 'duplicate-id': true, 'too-large': true,
  'link-loop': true, 'outside-folder': true, 'control-characters': true, 'bidirectional-marks': true,
  'failed-to-read': true, 'took-too-long': true, 'worker-died': true, 'not-prose': true,
  'unresolved-pronoun': true, 'unresolved-nominal': true,
  'unknown-document': true, 'unfounded-claim': true, 'unknown-type': true, 'type-mismatch': true,
  'low-confidence': true, 'ambiguous-name': true, 'reprinted-sentence': true, contradiction: true, 'too-complex': true,
});
