import type { QuoteDraft } from '../../model/annotated.js';
import type { Document } from '../../model/document.js';
import type { MentionDraft } from '../../model/mention.js';
import type { Sentence } from '../../model/token.js';
import { findChains } from './find-chains.js';
import { writeCoreference, type Coreference } from './write.js';

/**
 * Finds which mentions of a document speak of the same thing: the given names, and descriptions and pronouns, which are found
 * here. Sieves run from sure to unsure (Raghunathan et al. 2010); a link that is not likely enough is not made.
 */
export function resolveCoreference(
  document: Document, sentences: readonly Sentence[], drafts: readonly MentionDraft[], quotes: readonly QuoteDraft[],
): Coreference {
  const { discourse, links } = findChains(document, sentences, drafts, quotes);
  return writeCoreference(discourse, links, quotes);
}
