import { hashText, type FeatureList } from '../../syntax/features.js';
import type { TaggedToken } from '../../../model/token.js';
import { keyOf, type Line, type Run } from '../line.js';
import { KNOWN_ORGANISATIONS } from '../words/organisations.js';
import { PLACE_NAMES, POSTAL_STATES, STATE_SHORT_FORMS } from '../words/places.js';
import { SURNAME_PARTICLES } from '../words/common.js';
import { AFTER_NOUN_CUES, GOVERNOR_CUES, OBJECT_CUES, VERB_CUES, type Cue } from '../words/cues.js';
import { KIND } from '../words/kinds.js';
import { isOrdinary } from '../lexical.js';
import { wordFacts } from '../word-facts.js';
import type { Context } from './context.js';

const KIND_BITS = 32;

/** Features of a name's own words. */
export function addNameFeatures({ line, from, to }: Run, list: FeatureList): void {
  const key = keyOf(line, from, to);
  const first = line.facts[from]!;
  const last = line.facts[to - 1]!;
  const isLong = to - from > 1 ? 1 : 0;
  list.add(1, 0);
  list.add(2, hashText(key));
  list.add(3, last.hash, isLong);
  list.add(4, first.hash, isLong);
  list.add(6, last.suffix3, isLong);
  list.add(7, last.suffix2);
  list.add(8, first.suffix3);
  list.add(9, first.shapeHash, last.shapeHash, Math.min(4, to - from));
  list.add(10, Math.min(4, to - from));
  addKinds(11, last.kinds, list, isLong);
  addKinds(12, first.kinds, list, isLong);
  addClasses(13, line.tokens[to - 1]!, list, isLong);
  addClasses(14, line.tokens[from]!, list, isLong);
  list.add(17, howPersonal(line, from), isLong === 1 ? howPersonal(line, to - 1) + 10 : 0);
  if (PLACE_NAMES.has(key)) list.add(15, 1);
  if (KNOWN_ORGANISATIONS.has(key)) list.add(15, 2);
  if (STATE_SHORT_FORMS.has(key)) list.add(15, 3);
  for (let index = from; index < to; index += 1) {
    const { hash, shape } = line.facts[index]!;
    list.add(5, hash);
    if (shape === 'lower' && SURNAME_PARTICLES.has(line.facts[index]!.lower)) list.add(18, 1);
    if (shape === 'lower' || shape === 'mark') list.add(16, hash);
    else if (shape === 'initial') list.add(16, 2);
    else if (shape === 'number') list.add(16, 3, index === to - 1 ? 1 : 0);
  }
}

/** Whether a word is known as a person's name, or as an ordinary word. */
function howPersonal(line: Line, index: number): number {
  const { kinds, shape } = line.facts[index]!;
  if (shape === 'initial') return 5;
  if ((kinds & KIND.givenName) !== 0) return 1;
  if ((kinds & KIND.surname) !== 0) return 2;
  return isOrdinary(line, index) ? 3 : 4;
}

/** Features of what stands around a name that say something of all its mentions. */
export function addRoleFeatures({ line, from, to }: Run, context: Context, list: FeatureList): void {
  const isLong = to - from > 1 ? 1 : 0;
  addWord(20, line, context.before, list, 0);
  addWord(21, line, context.after, list, 0);
  addWord(24, line, context.appositionAfter, list, 0);
  addWord(25, line, context.appositionBefore, list, 0);
  addWord(26, line, context.possessed, list, 0);
  addWord(27, line, context.governor, list, context.before >= 0 ? line.facts[context.before]!.hash : 0);
  addWord(28, line, context.verbAfter, list, isLong);
  addWord(29, line, context.modified, list, 0);
  addCue(180, AFTER_NOUN_CUES, line, context.possessed, list);
  addCue(181, AFTER_NOUN_CUES, line, context.modified, list);
  addCue(182, VERB_CUES, line, context.verbAfter, list);
  addCue(183, GOVERNOR_CUES, line, context.governor, list);
  if (context.before >= 0 && line.tokens[context.before]!.tag.startsWith('VB')) addCue(184, OBJECT_CUES, line, context.before, list);
}

function addCue(template: number, cues: ReadonlyMap<string, Cue>, line: Line, index: number, list: FeatureList): void {
  if (index < 0) return;
  const cue = cues.get(line.tokens[index]!.lemma);
  if (cue !== undefined) list.add(template, cue.charCodeAt(0));
}

/** Features of this one place. */
export function addPlaceFeatures({ line, from, to }: Run, context: Context, isQuoted: boolean, list: FeatureList): void {
  const isLong = to - from > 1 ? 1 : 0;
  const before = context.before >= 0 ? line.facts[context.before]!.hash : 0;
  if (context.beforeThat >= 0) list.add(22, before, line.facts[context.beforeThat]!.hash);
  if (context.after >= 0 && context.afterThat >= 0) list.add(23, line.facts[context.after]!.hash, line.facts[context.afterThat]!.hash);
  list.add(30, isQuoted ? 1 : 0, hashText(line.letterCase), from === 0 ? 1 : 0);
  list.add(31, before, isLong, line.facts[to - 1]!.shapeHash);
  if (line.facts[from - 1]?.lower === 'the') list.add(32, 1, isLong);
  if (line.facts[to]?.lower === ',' && isPlaceAt(line, to + 1)) list.add(33, 1);
  if (line.facts[from - 1]?.lower === ',' && from > 1 && isPlaceAt(line, from - 2)) list.add(33, 2);
}

function isPlaceAt(line: Line, index: number): boolean {
  const facts = line.facts[index];
  if (facts === undefined || facts.shape === 'lower') return false;
  return PLACE_NAMES.has(facts.lower) || STATE_SHORT_FORMS.has(facts.lower) || (facts.shape === 'capitals' && POSTAL_STATES.has(facts.lower))
    || (index + 1 < line.facts.length && PLACE_NAMES.has(keyOf(line, index, index + 2)));
}

function addWord(template: number, line: Line, index: number, list: FeatureList, extra: number): void {
  if (index < 0) return;
  const { tag, lemma } = line.tokens[index]!;
  list.add(template, hashText(lemma), extra);
  list.add(template + 40, hashText(tag), extra);
  addKinds(template + 80, line.facts[index]!.kinds | wordFacts(lemma).kinds, list, extra);
}

function addKinds(template: number, kinds: number, list: FeatureList, extra: number): void {
  for (let bit = 0; bit < KIND_BITS; bit += 1) {
    if ((kinds & (1 << bit)) !== 0) list.add(template, bit + 1, extra);
  }
}

function addClasses(template: number, token: TaggedToken, list: FeatureList, extra: number): void {
  for (const name of token.lexicon) list.add(template, hashText(name), extra);
}
