import type { Token } from '../../../model/token.js';

const LINKING: ReadonlySet<string> = new Set(['be', 'seem', 'appear', 'become', 'remain', 'look', 'sound', 'feel', 'prove', 'get']);

/** "It seems that", "it turned out that", "it follows that". */
const CLAUSE_VERBS: ReadonlySet<string> = new Set(['seem', 'appear', 'happen', 'turn', 'follow', 'emerge', 'transpire', 'matter', 'occur', 'dawn', 'take', 'help', 'rain', 'snow', 'hail', 'thunder', 'drizzle']);

const WEATHER: ReadonlySet<string> = new Set(['rain', 'snow', 'hail', 'thunder', 'drizzle']);

/** "It is said that", "it is understood that". */
const REPORTED: ReadonlySet<string> = new Set(['say', 'think', 'believe', 'expect', 'report', 'understand', 'know', 'allege', 'hope', 'fear', 'claim', 'estimate', 'feel', 'rumour', 'rumor', 'agree', 'decide', 'announce', 'reveal', 'assume', 'suggest', 'argue', 'note']);

/** Adjectives and nouns that a clause explains: "it is unclear what", "it is time to", "it was a pity that". */
const JUDGEMENTS: ReadonlySet<string> = new Set(`
clear unclear possible impossible likely unlikely probable important hard difficult easy necessary essential crucial vital critical true false good bad better best worse worst nice great wrong right fair unfair strange odd obvious evident apparent
certain uncertain sure doubtful unknown common rare usual unusual normal interesting surprising unsurprising remarkable notable noteworthy striking ironic fitting fortunate unfortunate sad tempting worth worthwhile useful helpful useless
pointless customary traditional legal illegal safe dangerous risky cheaper expensive cheap costly reasonable unreasonable sensible understandable inevitable imperative mandatory compulsory appropriate inappropriate enough early late premature
plausible conceivable imaginable feasible unthinkable undeniable amazing incredible shocking disappointing encouraging vital time pity shame wonder mistake honour honor pleasure fact case matter surprise secret question privilege
cold hot warm cool dark light sunny rainy windy cloudy foggy quiet noon midnight monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night spring summer autumn winter
`.split(/\s+/u).filter(Boolean));

const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['that', 'to', 'what', 'whether', 'how', 'if', 'why', 'when', 'where', 'who', 'which', 'for', 'because', 'as', 'whom', 'until', 'since', 'before']);

/** Verbs that take an empty "it" before a judgement: "make it clear that", "find it hard to". */
const EMPTY_OBJECT: ReadonlySet<string> = new Set(['make', 'find', 'consider', 'think', 'deem', 'believe', 'feel', 'render', 'keep', 'leave', 'call']);

/** Whether an "it" stands for nothing: weather and time, clauses moved to the end, clefts. */
export function isPleonastic(tokens: readonly Token[], it: number): boolean {
  if (tokens[it]!.dependency === 'expl') return true;
  if (EMPTY_OBJECT.has(tokens[it - 1]?.lemma ?? '') && isJudgement(tokens, it + 1)) return true;
  const verb = nextVerb(tokens, it + 1);
  if (verb < 0) return false;
  const { lemma } = tokens[verb]!;
  if (WEATHER.has(lemma)) return true;
  if (LINKING.has(lemma)) {
    const next = skipAdverbs(tokens, verb + 1);
    if (isJudgement(tokens, next) || (WEATHER.has(tokens[next]?.lemma ?? ''))) return true;
    if (REPORTED.has(tokens[next]?.lemma ?? '') && tokens[next]?.tag === 'VBN' && opensClause(tokens, next + 1, 3)) return true;
    if (lemma === 'be' && isCleft(tokens, next)) return true;
  }
  return CLAUSE_VERBS.has(lemma) && opensClause(tokens, verb + 1, lemma === 'take' ? 8 : 3) && !(lemma === 'take' && !hasInfinitive(tokens, verb));
}

/** The main verb after the pronoun, over auxiliaries, negation and adverbs; -1 where something else comes first. */
function nextVerb(tokens: readonly Token[], from: number): number {
  let last = -1;
  for (let index = from; index < tokens.length && index < from + 7; index += 1) {
    const { pos, tag } = tokens[index]!;
    if (pos === 'AUX' || tag === 'MD') last = index;
    else if (pos === 'VERB') return last >= 0 && tokens[last]!.lemma === 'be' && tag === 'VBN' ? last : index;
    else if (pos !== 'ADV' && pos !== 'PART') break;
  }
  return last;
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let index = from;
  while (index < tokens.length && (tokens[index]!.pos === 'ADV' || tokens[index]!.pos === 'PART') && tokens[index]!.text !== 'to') index += 1;
  return index;
}

function isJudgement(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < tokens.length && index < from + 5; index += 1) {
    const { lemma, tag } = tokens[index]!;
    if (JUDGEMENTS.has(lemma)) return index + 1 >= tokens.length || opensClause(tokens, index + 1, 7) || !tag.startsWith('JJ');
    if (tag !== 'DT' && tag !== 'RB' && tag !== 'RBR' && tag !== 'RBS' && !tag.startsWith('JJ')) return false;
  }
  return false;
}

function opensClause(tokens: readonly Token[], from: number, reach: number): boolean {
  for (let index = from; index < tokens.length && index < from + reach; index += 1) {
    if (CLAUSE_OPENERS.has(tokens[index]!.text.toLowerCase())) return true;
    if (/^[.!?;]$/u.test(tokens[index]!.text)) return false;
  }
  return false;
}

function hasInfinitive(tokens: readonly Token[], verb: number): boolean {
  for (let index = verb + 1; index < tokens.length && index < verb + 9; index += 1) if (tokens[index]!.tag === 'TO') return true;
  return false;
}

/** "It was Yuan who founded the company", "it was the second time that": "it" points forward, at what follows. */
function isCleft(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < tokens.length && index < from + 12; index += 1) {
    const { text, tag } = tokens[index]!;
    if (index > from && (text === 'who' || (text === 'that' && tag === 'WDT') || text === 'which' && tokens[index - 1]!.text !== ',')) return tokens[index - 1]!.text !== ',';
    if (/^[.,!?;:]$/u.test(text)) return false;
  }
  return false;
}
