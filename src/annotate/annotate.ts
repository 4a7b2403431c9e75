import type { AliasEntry } from '../model/alias-entry.js';
import type { AnnotatedDocument } from '../model/annotated.js';
import { groupBy } from '../model/group-by.js';
import type { Document } from '../model/document.js';
import type { UserRelation } from '../model/user-relation.js';
import { resolveCoreference } from './coreference/coreference.js';
import { findLiterals } from './literals/literals.js';
import { findNames } from './names/names.js';
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
}

/**
 * Reads a document: sentences and words; the names, dates and amounts in them; the syntax of each sentence; who is quoted;
 * and which mentions speak of the same thing.
 */
export function annotate(document: Document, options: AnnotateOptions): AnnotatedDocument {
  const tagged = readSentences(document, options.syntax);
  const literals = findLiterals(document, tagged);
  const names = findNames(document, tagged, literals, options.aliases ?? []);
  const drafts = [...names, ...literals];
  const draftsOf = groupBy(drafts, ({ sentence }) => sentence);
  const sentences = tagged.map((sentence) => parseTokens(sentence, toUnits(sentence, draftsOf.get(sentence.index) ?? []), options.syntax));
  const quotes = findQuotes(document, sentences, names);
  const resolved = resolveCoreference(document, sentences, drafts, quotes);
  const relationMatches = findRelationMatches(document.text, sentences, resolved.mentions, options.userRelations ?? []);
  return { document, sentences, relationMatches, diagnostics: [], ...resolved };
}
