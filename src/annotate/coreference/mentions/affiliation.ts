import type { Discourse } from './discourse.js';
import type { Referring } from './referring.js';
import { ORGANIZATION, PERSON } from '../nouns/type-set.js';

const BELONGING: ReadonlySet<string> = new Set(['of', 'at', 'for', 'from', 'with']);

/**
 * The organization that the text says somebody belongs to: "its chief executive, Ingrid Sundby", "a Zoom spokesperson",
 * "Tomasz Nowicki of Halden Securities"; also the one whose letter, website or filing something is. Null where it does not say.
 */
export function affiliationOf(discourse: Discourse, mention: Referring): Referring | null {
  for (const description of discourse.chains.of(mention).described) {
    const owner = ownerIn(discourse, description) ?? ownerAfter(discourse, description) ?? ownerBefore(discourse, description);
    if (owner !== null) return owner;
  }
  return null;
}

/** "[Its] chief executive", "a [Zoom] spokesperson", "[the company]'s founder". */
function ownerIn(discourse: Discourse, description: Referring): Referring | null {
  if (description.form !== 'nominal') return null;
  for (const other of discourse.inSentence[description.sentence]!) {
    if (other.from >= description.head) break;
    if (other !== description && other.from >= description.from && other.to <= description.head && isBody(discourse, other)) return other;
  }
  return null;
}

/** "Chief executive of [Tandem]", "an analyst at [Nomura]". */
function ownerAfter(discourse: Discourse, description: Referring): Referring | null {
  if (description.form === 'name' && description.types !== PERSON) return null;
  const { tokens } = discourse.sentences[description.sentence]!;
  if (!BELONGING.has(tokens[description.to]?.text ?? '')) return null;
  for (const other of discourse.inSentence[description.sentence]!) {
    if (other.from === description.to + 1) return isBody(discourse, other) && (other.form === 'name' || other.determiner === 'definite') ? other : null;
  }
  return null;
}

/** "[Zoom] CEO Eric Yuan", "[Poland's] foreign minister Anna Nowak". */
function ownerBefore(discourse: Discourse, name: Referring): Referring | null {
  if (name.posts.length === 0) return null;
  const first = name.from - name.posts.length;
  for (const other of discourse.inSentence[name.sentence]!) {
    if (other.from >= first) break;
    if (other.form === 'name' && (other.to === first || other.to === first - 1) && isBody(discourse, other)) return other;
  }
  return null;
}

function isBody(discourse: Discourse, mention: Referring): boolean {
  const { types, named } = discourse.chains.of(mention);
  return mention.pronoun === null ? (types & ORGANIZATION) !== 0 : mention.pronoun === 'possessive' && named && (types & ORGANIZATION) !== 0;
}
