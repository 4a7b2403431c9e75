import type { Claim, Literal, Modality, Polarity } from '../model/claim.js';
import { isLiteral, type EntityType, type Mention } from '../model/mention.js';
import type { Relation } from '../model/relation.js';
import type { Span } from '../model/span.js';
import { attributionOf } from './attribution.js';
import { fitsObject, fitsSubject, governorOf, meetsConditions } from './conditions.js';
import { mentionInFocus } from './focus.js';
import { opposite, polarityBetween } from './factuality/contrast.js';
import { factualityOf, type Factuality } from './factuality/factuality.js';
import type { Frame, FrameOptions, RelationRule } from './frames.js';
import { fillersAt } from './predications/fillers.js';
import type { Predication, Slot } from './predications/predication.js';
import { ELSEWHERE, type SlotReader } from './predications/slots.js';
import { phraseSpan, phraseText, qualifiersOf } from './qualifiers.js';
import type { SentenceContext } from './sentence-context.js';

/** A mention or a piece of text at one end of a claim. */
interface End {
  readonly mention: Mention | null;
  readonly text: string;
  readonly span: Span;
  readonly loose: boolean;
  readonly distance: number;
  /** Stands beside the noun as its description or name, so that the claim is made in passing. */
  readonly beside: boolean;
}

const NONE: readonly Claim[] = [];

/** All claims that a frame of a relation reads from a predication. */
export function matchFrame(context: SentenceContext, predication: Predication, rule: RelationRule, frame: Frame, inSlot: SlotReader): readonly Claim[] {
  // Many frames ask for slots that are empty, the object's more often: nothing else needs to be looked at then.
  return isAnyFilled(frame.object, inSlot) && isAnyFilled(frame.subject, inSlot) ? matchFilled(context, predication, rule, frame, inSlot) : NONE;
}

function matchFilled(context: SentenceContext, predication: Predication, rule: RelationRule, frame: Frame, inSlot: SlotReader): readonly Claim[] {
  const { options } = frame;
  if (!meetsConditions(context, predication, frame, inSlot)) return NONE;
  const subjects = endsIn(context, predication, frame.subject, inSlot, { types: options.subjectTypes ?? rule.subjects, options, isFitting: fitsSubject });
  if (subjects.length === 0) return NONE;
  const objects = endsIn(context, predication, frame.object, inSlot, { types: options.objectTypes ?? rule.objects, options, isFitting: fitsObject }, options.strict);
  const found = objects.length > 0 || options.textObject !== true ? objects : textEnds(context, frame.object, inSlot);
  if (found.length === 0) return NONE;
  const claims: Claim[] = [];
  for (const [subject, object] of isSymmetric(frame) ? unorderedPairs(subjects) : orderedPairs(subjects, found)) {
    const claim = toClaim(context, predication, rule, frame, subject, object);
    if (claim !== null) claims.push(claim);
  }
  return claims;
}

/** What may stand at an end of a claim. */
interface Demand {
  readonly types: readonly EntityType[];
  readonly options: FrameOptions;
  readonly isFitting: (context: SentenceContext, mention: Mention, options: FrameOptions) => boolean;
}

function meetsDemand(context: SentenceContext, mention: Mention, { types, options, isFitting }: Demand): boolean {
  return fits(mention, types) && isFitting(context, mention, options);
}

function isSymmetric({ subject, object }: Frame): boolean {
  return subject.length === object.length && subject.every((slot, index) => slot === object[index]);
}

function isAnyFilled(slots: readonly Slot[], inSlot: SlotReader): boolean {
  for (const slot of slots) if (ELSEWHERE.has(slot) || inSlot(slot).length > 0) return true;
  return false;
}

/** "A and B merged": both ends in one slot; each pair once. */
function unorderedPairs(ends: readonly End[]): (readonly [End, End])[] {
  return ends.flatMap((first, index) => ends.slice(index + 1).map((second) => [first, second] as const));
}

function orderedPairs(subjects: readonly End[], objects: readonly End[]): (readonly [End, End])[] {
  return subjects.flatMap((subject) => objects.map((object) => [subject, object] as const));
}

/** The ends that the first slot with fitting mentions gives; those that stand on the word itself before the loose ones. */
function endsIn(context: SentenceContext, predication: Predication, slots: readonly Slot[], inSlot: SlotReader, demand: Demand, strict = false): End[] {
  for (const slot of slots) {
    if (ELSEWHERE.has(slot)) return focusEnds(context, predication, slot, demand);
    const filled = inSlot(slot);
    const fitting: End[] = [];
    for (const { node, single, loose, via } of filled) {
      for (const { mention, distance } of fillersAt(context, node, single)) {
        if (meetsDemand(context, mention, demand)) fitting.push({ mention, text: mention.text, span: mention, loose, distance, beside: via === 'description' });
      }
    }
    if (fitting.length === 0 && !strict) continue;
    if (fitting.length === 1) return fitting;
    const direct = fitting.filter((end) => !end.loose);
    if (fitting.length > 0) return distinctChains(direct.length > 0 ? direct : fitting);
    if (strict && filled.some((argument) => !argument.loose)) return [];
  }
  return [];
}

/** What the document speaks of, which may stand in another sentence: the evidence is then the words that name the rest. */
function focusEnds(context: SentenceContext, predication: Predication, slot: Slot, demand: Demand): End[] {
  const mention = mentionInFocus(context, predication, slot);
  if (mention === null || !meetsDemand(context, mention, demand)) return [];
  const span = mention.sentence === context.sentence.index ? mention : context.tokens[predication.head]!;
  return [{ mention, text: mention.text, span, loose: true, distance: 0, beside: false }];
}

/** The words of the phrase in the first filled slot, where no mention stands there. */
function textEnds(context: SentenceContext, slots: readonly Slot[], inSlot: SlotReader): End[] {
  for (const slot of slots) {
    const [argument] = inSlot(slot);
    if (argument !== undefined) return [{ mention: null, text: phraseText(context, argument.node), span: phraseSpan(context, argument.node), loose: argument.loose, distance: 0, beside: false }];
  }
  return [];
}

function distinctChains(ends: readonly End[]): End[] {
  return ends.filter((end, index) => ends.findIndex((other) => other.mention?.chain === end.mention?.chain) === index);
}

function fits(mention: Mention, types: readonly EntityType[]): boolean {
  return types.length === 0 ? !isLiteral(mention) : types.includes(mention.type);
}

/** "Acme chief executive Jane Roe", "Amman, Jordan": said beside what the sentence is about. */
function isInPassing(predication: Predication, subject: End, object: End): boolean {
  return predication.kind === 'noun' && (subject.beside || object.beside);
}

const SURE = 0.92;

function toClaim(context: SentenceContext, predication: Predication, rule: Relation, frame: Frame, subject: End, object: End): Claim | null {
  if (subject.mention === null || subject.mention.chain === object.mention?.chain) return null;
  const { options } = frame;
  const governor = options.governedBy === undefined ? null : governorOf(context, predication.head, options.governedBy);
  const inPassing = isInPassing(predication, subject, object);
  const stated = factualityOf(context, governor ?? predication.head, { carrier: governor === null && !inPassing ? predication.carrier : null, climbing: !inPassing, aspect: rule.aspect });
  const factuality = options.regardless === true ? takeAsActual(stated) : stated;
  const trigger = context.tokens[predication.head]!;
  const used = [subject.mention, ...(object.mention === null ? [] : [object.mention])];
  return {
    doc: context.annotated.document.id,
    sentence: context.sentence.index,
    relation: rule.name,
    open: false,
    subject: subject.mention.id,
    object: toObject(object),
    ...stanceOf({ ...factuality, polarity: polarityBetween(context, factuality.polarity, predication.head, headsHere(context, [subject, object])) }, options),
    tense: options.tense ?? factuality.tense,
    attribution: attributionOf(context, trigger),
    qualifiers: qualifiersOf(context, predication, used, options.qualifiers),
    evidence: cover([subject.span, object.span, trigger]),
    trigger: { start: trigger.start, end: trigger.end },
    madeBy: `rule:${rule.name.toLowerCase()}:${frame.kind}:${predication.lemma}`,
    confidence: confidenceOf(context, subject, object, options.confidence ?? SURE),
  };
}

/** The words of the ends that stand in the sentence. */
function headsHere(context: SentenceContext, ends: readonly End[]): number[] {
  return ends.flatMap(({ mention }) => (mention?.sentence === context.sentence.index ? [mention.head] : []));
}

/** Who will close a plant has one today; who has closed it had one. */
function takeAsActual({ tense }: Factuality): Factuality {
  return { polarity: 'asserted', modality: 'actual', tense: tense === 'past' ? 'past' : 'present' };
}

/**
 * What the words themselves say counts where nothing around them says more. Words that deny ("rejected the offer") turn the
 * polarity round, but an offer that somebody may yet reject stands; talks about a deal are themselves actual.
 */
function stanceOf({ polarity, modality }: Factuality, options: FrameOptions): { polarity: Polarity; modality: Modality } {
  if (options.under !== undefined && modality === 'in_talks') return { polarity, modality: 'actual' };
  if (options.polarity === 'negated') {
    if (modality !== 'actual' && polarity === 'asserted') return { polarity: 'asserted', modality: 'planned' };
    return { polarity: opposite(polarity), modality: polarity === 'negated' && modality === 'actual' ? (options.modality ?? 'actual') : modality };
  }
  return { polarity, modality: modality === 'actual' && polarity === 'asserted' ? (options.modality ?? 'actual') : modality };
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
