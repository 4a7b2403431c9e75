import { dependent, dependents, isNoun, isVerb, obliqueBefore, prepositionOf, type SentenceContext } from '../sentence-context.js';
import { mentionInPhrase } from './phrases.js';

const OBJ_OR_IOBJ: ReadonlySet<string> = new Set(['obj', 'iobj']);
const NMOD: ReadonlySet<string> = new Set(['nmod']);

export const SUBJECTS = new Set(['nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj']);
const DEEPEST = 6;

/** Who or what a verb is said of; loose where the grammar only lets it be shared. */
export interface Subject {
  readonly node: number;
  readonly loose: boolean;
}

/** The subject of a verb: its own, or the one that the grammar lets it share. */
export function subjectOf(context: SentenceContext, verb: number, depth = DEEPEST): Subject | null {
  const own = chooseSubject(context, dependents(context, verb, SUBJECTS), verb);
  if (own !== undefined && isOneOfThem(context, own, verb)) return { node: verb - 1, loose: false };
  if (own !== undefined) return { node: resolveRelative(context, own, verb), loose: false };
  if (depth === 0) return null;
  const described = describedNoun(context, verb);
  if (described !== null) return described;
  const { dependency, head, tag } = context.tokens[verb]!;
  const governor = context.tokens[head];
  if (governor === undefined) return frontedSubject(context, verb) ?? apposedName(context, verb);
  if (dependency === 'acl:relcl' || dependency === 'acl') {
    if (isNoun(governor) || governor.pos === 'PRON') return tag === 'VB' ? holderOfNoun(context, head, depth) : { node: head, loose: false };
    return apposedName(context, verb);
  }
  if (dependency === 'conj' && isVerb(governor)) return subjectAfterStop(context, head, verb) ?? sharedSubject(context, verb, head, depth);
  const controller = controllerOf(context, verb);
  if (controller !== null) return { node: controller, loose: false };
  if (dependency === 'xcomp') return subjectOf(context, head, depth - 1);
  if (dependency === 'advcl' && isSaidOfThing(context, verb)) return { node: verb - 2, loose: true };
  if (dependency === 'advcl' || dependency === 'ccomp' || dependency === 'parataxis') {
    const shared = isVerb(governor) || governor.pos === 'ADJ' ? subjectOf(context, head, depth - 1) : nounSubject(context, head);
    if (shared !== null) return { ...shared, loose: dependency !== 'advcl' || shared.loose };
  }
  return frontedSubject(context, verb) ?? apposedName(context, verb);
}

/**
 * "a round led by Balderton", "is 40 percent owned by Safa": a participle right behind a noun and before a preposition is said of
 * that noun, whatever the tree says; behind a share, of what the share is of.
 */
function describedNoun(context: SentenceContext, verb: number): Subject | null {
  const before = context.tokens[verb - 1];
  const { tag, dependency } = context.tokens[verb]!;
  if (before === undefined || tag !== 'VBN' || context.tokens[verb + 1]?.pos !== 'ADP' || (context.children[verb] ?? []).some((child) => /^(?:aux|cop|obj)/u.test(context.tokens[child]!.dependency))) return null;
  if (/^(?:percent|%|cent)$/iu.test(before.text)) {
    const whole = dependents(context, verb - 1, SUBJECTS)[0];
    return whole === undefined ? null : { node: whole, loose: false };
  }
  if (dependency.startsWith('acl') || !isNoun(before)) return null;
  return { node: before.dependency === 'flat' ? before.head : verb - 1, loose: false };
}

/** "Oracle, Walmart and a group led by Frank McCourt": the participle is said of the last of them only. */
function isOneOfThem(context: SentenceContext, subject: number, verb: number): boolean {
  const before = context.tokens[verb - 1];
  if (context.tokens[verb]!.tag !== 'VBN' || before?.dependency !== 'conj' || before.head !== subject || context.tokens[verb + 1]?.pos !== 'ADP') return false;
  return !(context.children[verb] ?? []).some((child) => context.tokens[child]!.dependency.startsWith('aux'));
}

/** "Orchard Street, founded in 1987, is a publisher": a participle between commas speaks of the name before it. */
function apposedName(context: SentenceContext, verb: number): Subject | null {
  const comma = context.tokens[verb - 1]?.pos === 'ADV' ? verb - 2 : verb - 1;
  if (context.tokens[verb]!.tag !== 'VBN' || context.tokens[comma]?.text !== ',' || context.tokens[verb + 1]?.pos !== 'ADP') return null;
  const name = context.mentions.find((mention) => mention.form === 'name' && mention.end === context.tokens[comma - 1]?.end);
  return name === undefined ? null : { node: name.head, loose: false };
}

/** Where the parser gives a verb several subjects: a relative pronoun right before it ("A and B, who sold C"), or what follows one ("A, in which B holds C", "which it denies"). */
function chooseSubject(context: SentenceContext, nodes: readonly number[], verb: number): number | undefined {
  const relative = nodes.find((node) => node < verb && context.tokens[node]!.tag.startsWith('W') && context.tokens.slice(node + 1, verb).every(({ pos }) => pos === 'AUX' || pos === 'ADV'));
  if (relative !== undefined) return relative;
  const inside = nodes.find((node) => context.tokens[node - 1]?.tag.startsWith('W') === true && context.tokens[node - 2]?.pos === 'ADP');
  return inside ?? nodes.find((node) => !context.tokens[node]!.tag.startsWith('W')) ?? nodes[0];
}

/** "a Russian product and Kontur.Talk, developed by Kontur": such a participle behind a comma is said of the noun before it, whatever that is. */
function isSaidOfThing(context: SentenceContext, verb: number): boolean {
  const { lemma, tag } = context.tokens[verb]!;
  return tag === 'VBN' && DESCRIBING.has(lemma) && context.tokens[verb + 1]?.text === 'by' && context.tokens[verb - 1]?.text === ',' && verb > 1;
}

const DESCRIBING: ReadonlySet<string> = new Set(['develop', 'own', 'make', 'build', 'design', 'write', 'found', 'run', 'operate', 'create', 'publish', 'produce', 'direct', 'sell', 'manage', 'edit', 'host', 'lead', 'compose']);

/** Verbs whose object is to do what the infinitive says. */
const WITH_INFINITIVE = new Set([
  'urge', 'order', 'tell', 'ask', 'force', 'allow', 'permit', 'help', 'want', 'let', 'persuade', 'convince', 'require', 'invite', 'instruct', 'direct', 'encourage', 'enable', 'press', 'pressure', 'push',
  'advise', 'warn', 'compel', 'oblige', 'beg', 'expect', 'hire', 'choose', 'pick', 'appoint', 'select', 'commission', 'authorise', 'authorize', 'license', 'pay', 'prompt', 'lead', 'forbid', 'call', 'name', 'recruit', 'get',
]);

/** Verbs whose object did or does what the gerund after "for", "of", "from", "with", "into" or "over" says. */
const WITH_GERUND = new Set([
  'criticise', 'criticize', 'accuse', 'blame', 'praise', 'thank', 'fine', 'sue', 'suspect', 'convict', 'block', 'stop', 'prevent', 'bar', 'ban', 'prohibit', 'keep', 'charge', 'punish', 'attack', 'condemn', 'credit', 'congratulate',
  'arrest', 'sanction', 'fault', 'rebuke', 'discourage', 'dissuade', 'deter', 'admire', 'scold', 'mock', 'trick', 'talk', 'force', 'pressure', 'task', 'denounce', 'censure', 'reprimand', 'penalise', 'penalize', 'jail', 'sentence', 'acquit', 'clear', 'forgive', 'pardon', 'excuse', 'remember',
]);

/** Verbs whose object does what a bare gerund behind it says: "stopped Acme selling", "saw Acme selling". */
const WITH_BARE_GERUND = new Set(['stop', 'prevent', 'see', 'hear', 'catch', 'watch', 'find', 'film', 'picture', 'spot', 'observe', 'notice', 'oppose', 'risk', 'leave', 'envisage', 'involve']);

/** Verbs and prepositions whose noun is to do what an infinitive says: "called on Acme to sell". */
const WITH_OBLIQUE = new Set(['call on', 'call upon', 'prevail upon', 'rely on', 'count on', 'depend on', 'appeal to', 'look to', 'plead with', 'wait for', 'push for', 'arrange for', 'vote for', 'ask for']);

/** Verbs and prepositions whose noun does what a gerund behind it says: "objected to Acme selling". */
const OBLIQUE_WITH_GERUND = new Set(['object to', 'insist on', 'count on', 'bet on', 'bank on', 'rely on', 'depend on', 'approve of', 'complain of', 'complain about', 'warn of', 'warn about', 'worry about', 'talk of', 'talk about', 'argue against', 'lead to', 'agree to']);

/** Verbs that leave it to somebody to do what the infinitive says: "gave Acme 90 days to sell". */
const GIVING = new Set(['give', 'grant', 'allow', 'offer', 'leave', 'hand', 'allot']);

/** "called on Acme to sell", "objected to Acme selling": the noun behind the preposition. */
function obliqueController(context: SentenceContext, verb: number): number | null {
  const { head, tag } = context.tokens[verb]!;
  const lemma = context.tokens[head]!.lemma;
  if (tag === 'VBG') {
    const before = obliqueBefore(context, verb);
    return before !== null && OBLIQUE_WITH_GERUND.has(`${lemma} ${prepositionOf(context, before)}`) ? before : null;
  }
  if (tag !== 'VB') return null;
  return dependents(context, head, OBLIQUE).find((noun) => noun > head && noun < verb && WITH_OBLIQUE.has(`${lemma} ${prepositionOf(context, noun)}`)) ?? null;
}

const OBLIQUE: ReadonlySet<string> = new Set(['obl']);

/** The object that a verb gives its complement as subject: "urged Acme to sell", "blocked Acme from buying". */
function controllerOf(context: SentenceContext, verb: number): number | null {
  const { dependency, head, tag } = context.tokens[verb]!;
  const governor = context.tokens[head]!;
  if (!isVerb(governor)) return null;
  const oblique = ['xcomp', 'advcl', 'ccomp'].includes(dependency) ? obliqueController(context, verb) : null;
  if (oblique !== null) return oblique;
  const object = dependents(context, head, OBJ_OR_IOBJ)[0];
  const given = GIVING.has(governor.lemma) && tag === 'VB' ? mentionInPhrase(context, head + 1) : undefined;
  if (given !== undefined && given.head < verb && isActor(context, given.head)) return given.head;
  if (object === undefined || object > verb) return null;
  if (!['xcomp', 'advcl', 'ccomp'].includes(dependency)) return null;
  const isMarked = (words: RegExp): boolean => (context.children[verb] ?? []).some((child) => child < verb && words.test(context.tokens[child]!.text));
  if (dependency === 'xcomp' && tag !== 'VBG' && !isMarked(/^to$/iu)) return object;
  if (tag === 'VB' && isMarked(/^to$/iu)) return WITH_INFINITIVE.has(governor.lemma) ? object : null;
  if (tag === 'VBG' && object === verb - 1 && WITH_BARE_GERUND.has(governor.lemma)) return object;
  return tag === 'VBG' && isMarked(/^(?:for|of|from|with|into|over)$/iu) && WITH_GERUND.has(governor.lemma) ? object : null;
}

/** "Founded in Savannah in 2016, Bramley designs batteries": a participle that opens a sentence speaks of the name after its comma. */
function frontedSubject(context: SentenceContext, verb: number): Subject | null {
  if (!/^VB[NG]$/u.test(context.tokens[verb]!.tag) || verb > 1) return null;
  const comma = context.tokens.findIndex((token, index) => index > verb && token.text === ',' && context.mentions.some((mention) => mention.form === 'name' && mention.start === context.tokens[index + 1]?.start));
  const name = context.mentions.find((mention) => mention.form === 'name' && mention.start === context.tokens[comma + 1]?.start && /^VB[DZP]$|^MD$/u.test(context.tokens[mention.head + 1]?.tag ?? ''));
  return comma < 0 || name === undefined ? null : { node: name.head, loose: false };
}

/** "Volante showed nothing; Xiaomi, across town, launched a phone": what follows a semicolon has a subject of its own. */
function subjectAfterStop(context: SentenceContext, first: number, verb: number): Subject | null {
  const stop = context.tokens.findLastIndex((token, index) => index > first && index < verb && token.text === ';');
  if (stop < 0) return null;
  const mention = context.mentions.find((candidate) => candidate.head > stop && candidate.head < verb && context.tokens[candidate.head]!.tag !== 'PRP$');
  const isFirst = mention !== undefined && context.tokens.slice(stop + 1, mention.head).every(({ pos }) => ['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'CCONJ', 'ADV', 'PUNCT'].includes(pos));
  return isFirst ? { node: mention.head, loose: false } : null;
}

/** "X bought Y and sold Z": a verb without a subject takes that of the verb it is joined to, if their voices allow it. */
function sharedSubject(context: SentenceContext, _verb: number, first: number, depth: number): Subject | null {
  return subjectOf(context, first, depth - 1);
}

/** "talks to buy Z", "a plan by Y to sell Z": who does it is who has the talks or the plan. */
function holderOfNoun(context: SentenceContext, noun: number, depth: number): Subject | null {
  if (isActor(context, noun)) return { node: noun, loose: false };
  const owner = dependent(context, noun, 'nmod:poss') ?? dependents(context, noun, NMOD).find((child) => child > noun && /^(?:by|from)$/u.test(prepositionOf(context, child)));
  if (owner !== undefined) return { node: owner, loose: false };
  const { dependency, head } = context.tokens[noun]!;
  const governor = context.tokens[head];
  if (governor !== undefined && isVerb(governor) && ['obj', 'obl', 'xcomp'].includes(dependency)) {
    const subject = subjectOf(context, head, depth - 1);
    return subject === null ? null : { ...subject, loose: true };
  }
  return nounSubject(context, noun);
}

/** "told the company to sell Z": a person or organisation in the noun's place acts itself. */
function isActor(context: SentenceContext, noun: number): boolean {
  return context.mentionsAt.get(noun)?.some(({ type }) => type === 'Person' || type === 'Organization') === true;
}

function nounSubject(context: SentenceContext, noun: number): Subject | null {
  const subject = dependents(context, noun, SUBJECTS)[0];
  return subject === undefined ? null : { node: subject, loose: true };
}

/** The noun that a relative pronoun stands for, unless coreference has already put the pronoun in a named chain. */
export function resolveRelative(context: SentenceContext, subject: number, verb: number): number {
  const token = context.tokens[subject]!;
  if (!/^(?:who|which|that|whom)$/iu.test(token.text)) return subject;
  const mention = context.mentionsAt.get(subject)?.[0];
  if (mention !== undefined && context.namedChains.has(mention.chain)) return subject;
  const { dependency, head } = context.tokens[verb]!;
  return dependency === 'acl:relcl' && head >= 0 ? head : (nameBeforeRelative(context, subject) ?? subject);
}

/** The name or noun before "who", ", which" or ", in which", where the tree does not tie the clause to it. */
function nameBeforeRelative(context: SentenceContext, relative: number): number | undefined {
  let before = relative - 1;
  if (context.tokens[before]?.pos === 'ADP') before -= 1;
  if (context.tokens[before]?.text === ',') before -= 1;
  const name = context.mentions.find((mention) => mention.form === 'name' && mention.end === context.tokens[before]?.end);
  return name?.head ?? (before >= 0 && isNoun(context.tokens[before]!) ? before : undefined);
}
