import type { Claim } from '../model/claim.js';
import { isLiteral, type Mention } from '../model/mention.js';
import { attributionOf } from './attribution.js';
import { polarityBetween } from './factuality/contrast.js';
import { factualityOf } from './factuality/factuality.js';
import { fillersAt } from './predications/fillers.js';
import type { Predication } from './predications/predication.js';
import { qualifiersOf } from './qualifiers.js';
import type { SentenceContext } from './sentence-context.js';

/** Verbs that report, or that say nothing by themselves. */
const EMPTY_VERBS = new Set(['say', 'announce', 'report', 'confirm', 'note', 'argue', 'be', 'have', 'do', 'make', 'get', 'go', 'seem', 'appear', 'become', 'let', 'keep', 'tell', 'add', 'state', 'accord', 'include', 'follow', 'base', 'regard', 'concern']);

/** "wants Congress to repeal it": Congress is not what is wanted. */
const WISHING = new Set(['want', 'need', 'expect', 'like', 'prefer', 'allow', 'let', 'help', 'force', 'get', 'cause', 'require', 'enable', 'give']);

const CONFIDENCE = 0.6;

/** For each verb that no typed relation reads: a claim between its subject and its object, named after the verb. */
export function readOpenClaims(context: SentenceContext, verbs: readonly Predication[], typed: readonly Claim[]): Claim[] {
  return verbs.flatMap((verb) => {
    const token = context.tokens[verb.head]!;
    if (EMPTY_VERBS.has(verb.lemma) || (WISHING.has(verb.lemma) && verb.arguments.some(({ slot }) => slot === 'purpose')) || typed.some((claim) => claim.trigger.start === token.start)) return [];
    const agents = namedFillers(context, verb, 'agent');
    const patients = namedFillers(context, verb, 'patient');
    if (agents.length === 0 && patients.length === 0) return [];
    if (agents.length > 0 && patients.length > 0) return pairs(context, verb, agents, patients, '');
    // "where they wrote it": that nobody knows who did it makes no subject of what it was done to.
    if (agents.length === 0 && verb.arguments.some((argument) => argument.slot === 'agent')) return [];
    const subjects = agents.length > 0 ? agents : patients;
    const oblique = verb.arguments.find((argument) => !['agent', 'patient', 'recipient', 'time', 'hyphen'].includes(argument.slot) && !argument.loose && fillersAt(context, argument.node).some(({ mention }) => isThing(context, mention)));
    if (oblique === undefined || verb.arguments.some((argument) => argument.slot === 'patient' && agents.length > 0)) return [];
    const things = fillersAt(context, oblique.node).map(({ mention }) => mention).filter((mention) => isThing(context, mention));
    return pairs(context, verb, subjects, things, oblique.slot);
  });
}

function namedFillers(context: SentenceContext, verb: Predication, slot: string): Mention[] {
  return verb.arguments.filter((argument) => argument.slot === slot && !argument.loose).flatMap(({ node }) => fillersAt(context, node)).map(({ mention }) => mention).filter((mention) => isThing(context, mention));
}

function isThing(context: SentenceContext, mention: Mention): boolean {
  return !isLiteral(mention) && context.namedChains.has(mention.chain);
}

function pairs(context: SentenceContext, verb: Predication, subjects: readonly Mention[], objects: readonly Mention[], preposition: string): Claim[] {
  const factuality = factualityOf(context, verb.head);
  const trigger = context.tokens[verb.head]!;
  const relation = toRelationName(`${verb.lemma} ${preposition}`);
  if (relation === '') return [];
  return subjects.flatMap((subject) => objects.filter((object) => object.chain !== subject.chain).map((object): Claim => ({
    doc: context.annotated.document.id,
    sentence: context.sentence.index,
    relation,
    open: true,
    subject: subject.id,
    object: object.id,
    ...factuality,
    polarity: polarityBetween(context, factuality.polarity, verb.head, [subject.head, object.head]),
    attribution: attributionOf(context, trigger),
    qualifiers: qualifiersOf(context, verb, [subject, object], undefined),
    evidence: { start: Math.min(subject.start, object.start, trigger.start), end: Math.max(subject.end, object.end, trigger.end) },
    trigger: { start: trigger.start, end: trigger.end },
    madeBy: 'open:verb',
    confidence: CONFIDENCE,
  })));
}

/** "set up" -> SET_UP; anything that is not a letter or digit joins words. */
function toRelationName(words: string): string {
  return words.normalize('NFKD').toUpperCase().replace(/[^A-Z0-9]+/gu, '_').replace(/^_+|_+$/gu, '');
}
