import type { Claim, Literal } from '../model/claim.js';
import { isLiteral, type EntityType, type Mention } from '../model/mention.js';
import type { Relation } from '../model/relation.js';
import type { Span } from '../model/span.js';
import { attributionOf } from './attribution.js';
import { factualityOf } from './factuality/factuality.js';
import type { Frame, RelationRule } from './frames.js';
import { fillersAt } from './predications/fillers.js';
import type { Argument, Predication, Slot } from './predications/predication.js';
import { phraseSpan, phraseText, qualifiersOf } from './qualifiers.js';
import type { SentenceContext } from './sentence-context.js';

/** A mention or a piece of text at one end of a claim. */
interface End {
  readonly mention: Mention | null;
  readonly text: string;
  readonly span: Span;
  readonly loose: boolean;
  readonly distance: number;
}

/** All claims that a frame of a relation reads from a predication. */
export function matchFrame(context: SentenceContext, predication: Predication, rule: RelationRule, frame: Frame): Claim[] {
  const { options } = frame;
  if (!holds(context, predication, frame)) return [];
  const subjects = endsIn(context, predication, frame, frame.subject, options.subjectTypes ?? rule.subjects, false);
  if (subjects.length === 0) return [];
  const objects = endsIn(context, predication, frame, frame.object, options.objectTypes ?? rule.objects, options.textObject === true);
  const pairs = frame.subject.join() === frame.object.join() ? unorderedPairs(subjects) : subjects.flatMap((subject) => objects.map((object) => [subject, object] as const));
  return pairs.flatMap(([subject, object]) => toClaim(context, predication, rule, frame, subject, object));
}

/** "A and B merged": both ends in one slot; each pair once. */
function unorderedPairs(ends: readonly End[]): (readonly [End, End])[] {
  return ends.flatMap((first, index) => ends.slice(index + 1).map((second) => [first, second] as const));
}

function holds(context: SentenceContext, predication: Predication, { options }: Frame): boolean {
  if (options.without?.some((slot) => argumentsIn(predication, slot).length > 0)) return false;
  return Object.entries(options.having ?? {}).every(([slot, list]) => {
    const lemmas = list.split(',').map((word) => word.trim());
    return argumentsIn(predication, slot).some(({ node }) => {
      const token = context.tokens[node]!;
      return lemmas.includes(token.lemma) || lemmas.includes(token.text.toLowerCase());
    });
  });
}

function argumentsIn(predication: Predication, slot: Slot): Argument[] {
  return predication.arguments.filter((argument) => argument.slot === slot);
}

/** The ends that the first filled slot gives, with fitting types. */
function endsIn(context: SentenceContext, predication: Predication, frame: Frame, slots: readonly Slot[], types: readonly EntityType[], asText: boolean): End[] {
  for (const slot of slots) {
    const found = argumentsIn(predication, slot)
      .filter((argument) => frame.options.loose !== false || !argument.loose)
      .flatMap((argument) => fillersAt(context, argument.node, argument.single).map(({ mention, distance }): End => ({ mention, text: mention.text, span: mention, loose: argument.loose, distance })));
    const fitting = found.filter((end) => end.mention !== null && fits(end.mention, types));
    const direct = fitting.filter((end) => !end.loose);
    if (fitting.length > 0) return distinctChains(direct.length > 0 ? direct : fitting);
    if (asText) {
      const [argument] = argumentsIn(predication, slot);
      if (argument !== undefined) return [{ mention: null, text: phraseText(context, argument.node), span: phraseSpan(context, argument.node), loose: argument.loose, distance: 0 }];
    }
  }
  return [];
}

function distinctChains(ends: readonly End[]): End[] {
  return ends.filter((end, index) => ends.findIndex((other) => other.mention?.chain === end.mention?.chain) === index);
}

function fits(mention: Mention, types: readonly EntityType[]): boolean {
  return types.length === 0 ? !isLiteral(mention) : types.includes(mention.type);
}

const SURE = 0.92;

function toClaim(context: SentenceContext, predication: Predication, rule: Relation, frame: Frame, subject: End, object: End): Claim[] {
  if (subject.mention === null || subject.mention.chain === object.mention?.chain) return [];
  const { options } = frame;
  const factuality = factualityOf(context, predication.head, predication.carrier);
  const trigger = context.tokens[predication.head]!;
  const used = [subject.mention, ...(object.mention === null ? [] : [object.mention])];
  const flipped = options.polarity === 'negated' ? (factuality.polarity === 'negated' ? 'asserted' : 'negated') : factuality.polarity;
  return [{
    doc: context.annotated.document.id,
    sentence: context.sentence.index,
    relation: rule.name,
    open: false,
    subject: subject.mention.id,
    object: toObject(object),
    polarity: flipped,
    modality: factuality.modality === 'actual' ? (options.modality ?? 'actual') : factuality.modality,
    tense: options.tense ?? factuality.tense,
    attribution: attributionOf(context, trigger),
    qualifiers: qualifiersOf(context, predication, used, options.qualifiers),
    evidence: cover([subject.span, object.span, trigger]),
    trigger: { start: trigger.start, end: trigger.end },
    madeBy: `rule:${rule.name.toLowerCase()}:${frame.kind}:${predication.lemma}`,
    confidence: confidenceOf(context, subject, object, options.confidence ?? SURE),
  }];
}

function toObject({ mention, text }: End): string | Literal {
  if (mention === null) return { value: text, type: 'Text' };
  if (mention.type === 'Date') return { value: mention.value ?? text, type: 'Date' };
  if (mention.type === 'Quantity') return { value: text, type: 'Quantity' };
  return mention.id;
}

function cover(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
}

/** Less sure through pronouns and descriptions, loose attachment and detours. */
function confidenceOf(context: SentenceContext, subject: End, object: End, base: number): number {
  let confidence = base;
  for (const end of [subject, object]) {
    if (end.loose) confidence *= 0.88;
    if (end.mention?.form === 'pronoun') confidence *= 0.9;
    if (end.mention?.form === 'nominal') confidence *= 0.92;
    if (end.mention !== null && !isLiteral(end.mention) && !context.namedChains.has(end.mention.chain)) confidence *= 0.85;
    confidence *= 0.95 ** end.distance;
  }
  return Math.round(confidence * 1000) / 1000;
}
