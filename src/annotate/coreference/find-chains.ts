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

/** A document's mentions in chains, and why they stand there. */
export interface FoundChains {
  readonly discourse: Discourse;
  readonly links: readonly RecordedLink[];
  readonly link: LinkRecorder;
}

/** Runs the sieves over a document, from sure to unsure. */
export function findChains(document: Document, sentences: readonly Sentence[], drafts: readonly MentionDraft[], quotes: readonly QuoteDraft[]): FoundChains {
  const found = findSureChains(document, sentences, drafts, quotes);
  const { discourse, link } = found;
  for (const mention of discourse.mentions) {
    READING_SIEVES.some((sieve) => applySieve(sieve, mention, discourse, link));
    passMention(discourse.chains.of(mention), mention);
  }
  for (const sieve of SPEAKER_SIEVES) for (const mention of discourse.mentions) applySieve(sieve, mention, discourse, link);
  return found;
}

/** The chains that names and the syntax of single sentences make. */
export function findSureChains(document: Document, sentences: readonly Sentence[], drafts: readonly MentionDraft[], quotes: readonly QuoteDraft[]): FoundChains {
  const discourse = readDiscourse(document, sentences, drafts, quotes);
  const links: RecordedLink[] = [];
  const link: LinkRecorder = (mention, antecedent, sieve) => {
    discourse.chains.join(mention, antecedent);
    links.push({ mention, antecedent, sieve });
  };
  joinNames(discourse, link);
  joinAliases(discourse, link);
  for (const sieve of SYNTACTIC_SIEVES) for (const mention of discourse.mentions) applySieve(sieve, mention, discourse, link);
  return { discourse, links, link };
}

function applySieve(sieve: Sieve, mention: Referring, discourse: Discourse, link: LinkRecorder): boolean {
  const antecedent = sieve.find(mention, discourse);
  if (antecedent === null || !agree(discourse.chains.of(mention), discourse.chains.of(antecedent))) return false;
  link(mention, antecedent, sieve.name);
  return true;
}
