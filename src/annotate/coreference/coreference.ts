import type { QuoteDraft } from '../../model/annotated.js';
import type { Document } from '../../model/document.js';
import type { MentionDraft } from '../../model/mention.js';
import type { Sentence } from '../../model/token.js';
import { agree, passMention } from './chains/chains.js';
import type { LinkRecorder, RecordedLink } from './chains/links.js';
import { readDiscourse, type Discourse } from './mentions/discourse.js';
import type { Referring } from './mentions/referring.js';
import { joinAliases } from './names/alias-in-text.js';
import { joinNames } from './names/join-names.js';
import { READING_SIEVES, SPEAKER_SIEVES, SYNTACTIC_SIEVES } from './sieves.js';
import type { Sieve } from './sieves/sieve.js';
import { writeCoreference, type Coreference } from './write.js';

/**
 * Finds which mentions of a document speak of the same thing: the given names, and descriptions and pronouns, which are found
 * here. Sieves run from sure to unsure (Raghunathan et al. 2010); a link that is not likely enough is not made.
 */
export function resolveCoreference(
  document: Document, sentences: readonly Sentence[], drafts: readonly MentionDraft[], quotes: readonly QuoteDraft[],
): Coreference {
  const discourse = readDiscourse(document, sentences, drafts, quotes);
  const links: RecordedLink[] = [];
  const link: LinkRecorder = (mention, antecedent, sieve) => {
    discourse.chains.join(mention, antecedent);
    links.push({ mention, antecedent, sieve });
  };
  joinNames(discourse, link);
  joinAliases(discourse, link);
  for (const sieve of SYNTACTIC_SIEVES) for (const mention of discourse.mentions) applySieve(sieve, mention, discourse, link);
  for (const mention of discourse.mentions) {
    READING_SIEVES.some((sieve) => applySieve(sieve, mention, discourse, link));
    passMention(discourse.chains.of(mention), mention);
  }
  for (const sieve of SPEAKER_SIEVES) for (const mention of discourse.mentions) applySieve(sieve, mention, discourse, link);
  return writeCoreference(discourse, links, quotes);
}

function applySieve(sieve: Sieve, mention: Referring, discourse: Discourse, link: LinkRecorder): boolean {
  const antecedent = sieve.find(mention, discourse);
  if (antecedent === null || !agree(discourse.chains.of(mention), discourse.chains.of(antecedent))) return false;
  link(mention, antecedent, sieve.name);
  return true;
}
