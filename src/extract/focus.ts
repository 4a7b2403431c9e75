import type { Mention } from '../model/mention.js';
import { organisationInFocus, vehicleInFocus } from './discourse.js';
import { fillersAt } from './predications/fillers.js';
import type { Predication, Slot } from './predications/predication.js';
import { subjectOf } from './predications/subjects.js';
import { isVerb, type SentenceContext } from './sentence-context.js';

/** What a predication speaks of without naming it there: the craft, or the organisation whose rival, round or share it is; `elsewhere`, one that the sentence does not mention. */
export function mentionInFocus(context: SentenceContext, predication: Predication, slot: Slot): Mention | null {
  if (slot === 'vehicle') return vehicleInFocus(context, predication.head);
  if (slot === 'elsewhere') return organisationInFocus(context, predication.head, new Set(context.mentions.map(({ chain }) => chain)));
  const others = new Set(predication.kind === 'verb' ? context.mentions.map(({ chain }) => chain) : bearers(context, predication));
  const subject = subjectAbove(context, predication);
  if (subject === null) return organisationInFocus(context, predication.head, others);
  const actor = fillersAt(context, subject).map(({ mention }) => mention).find(({ chain, type }) => type === 'Organization' && context.namedChains.has(chain) && !others.has(chain));
  return actor ?? (isUnknownPronoun(context, subject) ? null : organisationInFocus(context, predication.head, others));
}

function bearers(context: SentenceContext, { arguments: filled }: Predication): string[] {
  return filled.filter(({ slot }) => slot === 'agent' || slot === 'holder').filter(({ via }) => via !== 'verb').flatMap(({ node }) => fillersAt(context, node)).map(({ mention }) => mention.chain);
}

/** "Acme dropped Dice, a rival": the rival of who does what the sentence tells of the noun's bearer. */
function subjectAbove(context: SentenceContext, { kind, head }: Predication): number | null {
  if (kind !== 'noun') return null;
  let verb = context.tokens[head]!.head;
  while (verb >= 0 && !isVerb(context.tokens[verb]!)) verb = context.tokens[verb]!.head;
  return verb < 0 ? null : (subjectOf(context, verb)?.node ?? null);
}

/** "unless it dropped Dice, a rival", where nobody knows who it is. */
function isUnknownPronoun(context: SentenceContext, node: number): boolean {
  return context.tokens[node]!.tag === 'PRP' && !context.mentionsAt.get(node)?.some(({ chain }) => context.namedChains.has(chain));
}
