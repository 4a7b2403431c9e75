import type { MentionForm } from '../../model/mention.js';
import type { KnownMention, MentionCandidate, ModelReading, RelationCandidate } from '../../model/reading.js';
import type { Span } from '../../model/span.js';
import { lowerBound } from '../../text/lower-bound.js';
import { findAntecedents } from './antecedents.js';
import { FORM, type ScoredSpan } from './decode.js';
import { encodeWindow, type EncodedWindow } from './encode-window.js';
import type { NeuralModel, Style } from './neural-model.js';
import { readWindow } from './read-window.js';
import { cutWindows } from './windows.js';
import { splitWords, type Word } from './words.js';

export interface ReadOptions {
  /** What kind of text it is; news by default. */
  readonly style?: Style;
  /** Mentions that are known already, each within one sentence, in the order of the text: what they mean is read, no others are looked for. */
  readonly mentions?: readonly (Span & { readonly form: MentionForm; readonly isLiteral: boolean })[];
  /** Names and values that others found: the model says what it thinks of them, and looks for more. */
  readonly known?: readonly KnownMention[];
  /** Whether what goes beyond sentences is read as well: what the mentions refer to, and what holds between names of different sentences. By default it is. */
  readonly across?: boolean;
}

const MISCELLANEOUS: ReadonlySet<string> = new Set(['Product', 'Work/Document', 'Event', 'Group']);
const CONTEXT = 64;
const FORMS: readonly MentionForm[] = ['name', 'nominal', 'pronoun', 'name'];

/** Reads the given sentences of a text. The same text gives the same reading, whatever was read before. */
export async function readWithModel(text: string, sentences: readonly Span[], model: NeuralModel, options: ReadOptions = {}): Promise<ModelReading> {
  const words = splitWords(text, sentences);
  const given = options.mentions?.flatMap((mention) => alignMention(words, mention));
  const known = (options.known ?? []).flatMap((mention) => alignMention(words, { ...mention, form: 'name' }));
  const sizes = words.map((word) => model.pieces.encode(word.text).length);
  const found: { readonly span: ScoredSpan; readonly types: readonly number[] }[] = [];
  const vectors: Float32Array[] = [];
  const relations: RelationCandidate[] = [];
  for (const window of cutWindows(words, sizes, model.meaning.longest - CONTEXT - 2, CONTEXT)) {
    const encoded: EncodedWindow = await encodeWindow(words, window, model, known);
    const inside = given?.filter((span) => span.first >= window.own && span.end <= window.end) ?? encoded.spans;
    const reading = await readWindow(words, encoded, inside, model, options.style ?? 'news', options.across !== false);
    relations.push(...reading.relations.map((relation) => ({ ...relation, subject: relation.subject + found.length, object: relation.object + found.length })));
    inside.forEach((span, index) => found.push({ span, types: reading.types[index]! }));
    vectors.push(reading.vectors);
  }
  const mentions = found.map(({ span, types }): MentionCandidate => toCandidate(words, span, types, model));
  const antecedents = options.across === false ? [] : await findAntecedents(words, found.map(({ span }) => span), vectors, model);
  return { mentions, antecedents, relations };
}

function toCandidate(words: readonly Word[], span: ScoredSpan, types: readonly number[], model: NeuralModel): MentionCandidate {
  const best = bestType(types, span, model);
  return {
    start: words[span.first]!.start, end: words[span.end - 1]!.end, form: FORMS[span.form]!, type: model.meaning.types[best]!,
    score: 1 / (1 + Math.exp(-span.score)), typeScore: types[best]!,
    typeShares: Object.fromEntries(types.map((share, index) => [model.meaning.types[index]!, share])),
  };
}

/** The likeliest type; a name that is of none of them is likest to be of one of those that sets of names call miscellaneous. */
function bestType(types: readonly number[], span: ScoredSpan, model: NeuralModel): number {
  const best = types.indexOf(Math.max(...types));
  if (span.form !== FORM.name || model.meaning.types[best] !== 'Other') return best;
  const rest = types.map((share, index) => (MISCELLANEOUS.has(model.meaning.types[index]!) ? share : 0));
  return rest.indexOf(Math.max(...rest));
}

/** A mention over the words that it touches; none where it touches none. */
function alignMention(words: readonly Word[], mention: NonNullable<ReadOptions['mentions']>[number]): ScoredSpan[] {
  const first = lowerBound(words.length, (index) => words[index]!.end > mention.start);
  const last = lowerBound(words.length, (index) => words[index]!.start >= mention.end) - 1;
  if (last < first) return [];
  return [{ first, end: last + 1, form: mention.isLiteral ? FORM.literal : FORM[mention.form], score: 25 }];
}
