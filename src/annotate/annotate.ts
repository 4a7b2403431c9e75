import type { AliasEntry } from '../model/alias-entry.js';
import type { AnnotatedDocument } from '../model/annotated.js';
import { groupBy } from '../model/group-by.js';
import type { Document } from '../model/document.js';
import type { MentionDraft } from '../model/mention.js';
import type { ModelReading } from '../model/reading.js';
import type { TaggedSentence } from '../model/token.js';
import type { UserRelation } from '../model/user-relation.js';
import { resolveCoreference } from './coreference/coreference.js';
import { findLiterals } from './literals/literals.js';
import { toProposals } from './model/to-proposals.js';
import { combineNames } from './names/combine-names.js';
import { weighNames, type WeighedName } from './names/names.js';
import { parseTokens } from './parse.js';
import { findQuotes } from './quotes/quotes.js';
import { findRelationMatches } from './relation-matches.js';
import { readSentences } from './sentences.js';
import type { SyntaxModel } from './syntax/weights.js';
import { toUnits } from './units.js';

export interface AnnotateOptions {
  readonly syntax: SyntaxModel;
  /** Names that the user knows. */
  readonly aliases?: readonly AliasEntry[];
  /** Relations that the user adds. */
  readonly userRelations?: readonly UserRelation[];
  /** Whether with a model all that speaks of one thing is joined as well, also what graphs have no use for. */
  readonly chains?: boolean;
}

/** The sentences of a document and the names, dates and amounts that the rules find in them. */
export interface FirstReading {
  readonly document: Document;
  readonly sentences: readonly TaggedSentence[];
  readonly names: readonly WeighedName[];
  readonly literals: readonly MentionDraft[];
}

/** The first half of reading: what a model can be asked about. */
export function readFirst(document: Document, options: AnnotateOptions): FirstReading {
  const sentences = readSentences(document, options.syntax);
  const literals = findLiterals(document, sentences);
  return { document, sentences, names: weighNames(document, sentences, literals, options.aliases ?? []), literals };
}

/**
 * Reads a document: sentences and words; the names, dates and amounts in them; the syntax of each sentence; who is quoted;
 * and which mentions speak of the same thing.
 */
export function annotate(document: Document, options: AnnotateOptions): AnnotatedDocument {
  return annotateFurther(readFirst(document, options), options, null);
}

/** The second half of reading, with what the model reads where there is one. */
export function annotateFurther(first: FirstReading, options: AnnotateOptions, reading: ModelReading | null): AnnotatedDocument {
  const { document, literals } = first;
  const names = reading === null ? first.names.map(({ draft }) => draft) : combineNames(document.text, first.sentences, first.names, literals, reading.mentions);
  const drafts = [...names, ...literals];
  const draftsOf = groupBy(drafts, ({ sentence }) => sentence);
  const sentences = first.sentences.map((sentence) => parseTokens(sentence, toUnits(sentence, draftsOf.get(sentence.index) ?? []), options.syntax));
  const quotes = findQuotes(document, sentences, names);
  const resolved = resolveCoreference(document, sentences, drafts, quotes);
  const relationMatches = findRelationMatches(document.text, sentences, resolved.mentions, options.userRelations ?? []);
  const proposals = reading === null ? [] : toProposals(reading, resolved.mentions, sentences);
  const kept = reading === null || options.chains !== true ? {} : { reading };
  return { document, sentences, relationMatches, proposals, ...kept, diagnostics: [], ...resolved };
}
