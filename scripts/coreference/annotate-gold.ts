import { findLiterals } from '../../src/annotate/literals/literals.js';
import { findNames } from '../../src/annotate/names/names.js';
import { parseTokens } from '../../src/annotate/parse.js';
import { findQuotes } from '../../src/annotate/quotes/quotes.js';
import { readSentences } from '../../src/annotate/sentences.js';
import { toUnits } from '../../src/annotate/units.js';
import { ingestText } from '../../src/ingest/ingest-text.js';
import type { QuoteDraft } from '../../src/model/annotated.js';
import type { Document } from '../../src/model/document.js';
import type { MentionDraft } from '../../src/model/mention.js';
import type { Sentence, TaggedSentence } from '../../src/model/token.js';
import { shippedSyntax } from '../../src/shipped-models.js';
import type { GoldMention, GoldText } from './gold.js';

const syntax = shippedSyntax();

/** A document as the coreference stage gets it. */
export interface Prepared {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly drafts: readonly MentionDraft[];
  readonly quotes: readonly QuoteDraft[];
}

/** Reads a gold text up to coreference, with the gold's names or with those that the finder finds; null for an unreadable one. */
export function prepare(gold: GoldText, names: 'gold' | 'found'): Prepared | null {
  const { document } = ingestText(gold.text, { id: gold.id });
  if (document === null) return null;
  const tagged = readSentences(document, syntax);
  const drafts = names === 'gold' ? goldDrafts(gold, tagged) : foundDrafts(document, tagged);
  const sentences = tagged.map((sentence) => parseTokens(sentence, toUnits(sentence, drafts), syntax));
  return { document, sentences, drafts, quotes: findQuotes(document, sentences, drafts) };
}

function foundDrafts(document: Document, tagged: readonly TaggedSentence[]): MentionDraft[] {
  const literals = findLiterals(document, tagged);
  return [...findNames(document, tagged, literals, []), ...literals];
}

/** The outermost gold names that lie in a sentence, on the borders of its tokens. */
function goldDrafts(gold: GoldText, tagged: readonly TaggedSentence[]): MentionDraft[] {
  const drafts: MentionDraft[] = [];
  let end = -1;
  for (const mention of gold.mentions) {
    const sentence = tagged.find((candidate) => candidate.start <= mention.start && mention.start < candidate.end);
    if (mention.form !== 'name' || mention.start < end || sentence === undefined) continue;
    const draft = toDraft(gold.text, sentence, mention);
    if (draft === null) continue;
    drafts.push(draft);
    end = draft.end;
  }
  return drafts;
}

function toDraft(text: string, sentence: TaggedSentence, mention: GoldMention): MentionDraft | null {
  const { tokens } = sentence;
  const from = tokens.findIndex((token) => token.end > mention.start);
  let to = from;
  while (to < tokens.length && tokens[to]!.start < mention.end) to += 1;
  if (from < 0 || to <= from) return null;
  const link = tokens.findIndex((token, index) => index > from && index < to && /^(?:of|for|in|on)$/iu.test(token.text));
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  return { start, end, text: text.slice(start, end), form: 'name', type: mention.type, sentence: sentence.index, head: link < 0 ? to - 1 : link - 1, foundBy: 'gold' };
}
