import type { Sentence, TaggedSentence, TaggedToken, Token } from '../model/token.js';
import { lemmaOf } from './compromise.js';
import type { SyntaxNode } from './syntax/nodes.js';
import { parseSentence, partOfSpeech } from './syntax/syntax.js';
import { TAGGER_REACH } from './syntax/tag-features.js';
import type { SyntaxModel } from './syntax/weights.js';

/** Words of a sentence that stand together as one node of the tree: a name, a date, an amount. */
export interface Unit {
  /** Index of the first token, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Index of the head token, which stands for all. */
  readonly head: number;
  /** Tag of the whole in the tree. */
  readonly tag: string;
  /** Whether it is a name, which the parser reads by its place alone. */
  readonly isName: boolean;
}

/**
 * Parses a sentence. Names, dates and amounts enter as single nodes, and quotation marks not at all: the parser then errs
 * far less often on lists of names and on quoted words. The other words are tagged anew, beside names that are known now.
 * Units must not overlap.
 */
export function parseTokens(sentence: TaggedSentence, units: readonly Unit[], model: SyntaxModel): Sentence {
  const { tokens } = sentence;
  const unitOf = new Array<Unit | undefined>(tokens.length).fill(undefined);
  for (const unit of units) unitOf.fill(unit, unit.from, unit.to);
  const heads: number[] = [];
  const nodeOf = new Int32Array(tokens.length).fill(-1);
  for (let index = 0; index < tokens.length; index += 1) {
    if (isNodeHead(tokens[index]!, index, unitOf[index])) nodeOf[index] = heads.push(index) - 1;
  }
  const arcs = parseSentence(model, toNodes(sentence, heads, unitOf));
  // Quotation marks alone have no node that could be their root: the first of them is it.
  const root = heads[arcs.findIndex((arc) => arc.head === -1)] ?? 0;
  const parsed: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    const node = nodeOf[index]!;
    const unit = unitOf[index];
    if (node < 0) parsed.push(withArc(token, unit?.head ?? (index === root ? -1 : root), unit === undefined ? 'punct' : 'flat', token.tag));
    else {
      const { head, dependency, tag } = arcs[node]!;
      parsed.push(withArc(token, head === -1 ? -1 : heads[head]!, dependency, tag));
    }
  }
  const { index, start, end, kind, foundTags } = sentence;
  return { index, start, end, kind, tokens: parsed, foundTags };
}

function isNodeHead(token: TaggedToken, index: number, unit: Unit | undefined): boolean {
  return unit === undefined ? !isQuotationMark(token.tag) : unit.head === index;
}

function isQuotationMark(tag: string): boolean {
  return tag === '``' || tag === "''";
}

function toNodes({ tokens, foundTags }: TaggedSentence, heads: readonly number[], unitOf: readonly (Unit | undefined)[]): SyntaxNode[] {
  return heads.map((index, node) => toNode(tokens[index]!, unitOf[index], foundTags[index]!, isSettled(foundTags, heads, node, unitOf)));
}

function toNode(token: TaggedToken, unit: Unit | undefined, found: string, settled: boolean): SyntaxNode {
  return { text: token.text, classes: token.lexicon, tag: unit?.tag ?? null, isName: unit?.isName ?? false, found, isSettled: settled };
}

/** Whether the tagger sees the same words around a node as it saw when the sentence was first tagged. */
function isSettled(foundTags: readonly string[], heads: readonly number[], node: number, unitOf: readonly (Unit | undefined)[]): boolean {
  for (let offset = -TAGGER_REACH; offset <= TAGGER_REACH; offset += 1) {
    const index = heads[node]! + offset;
    const isInside = index >= 0 && index < foundTags.length;
    if (heads[node + offset] !== (isInside ? index : undefined)) return false;
    if (isInside && !isAsTagged(foundTags[index]!, unitOf[index])) return false;
  }
  return true;
}

/** Whether a node is the very word that was tagged. */
function isAsTagged(found: string, unit: Unit | undefined): boolean {
  return unit === undefined || (!unit.isName && unit.to - unit.from === 1 && unit.tag === found);
}

function withArc(token: TaggedToken, head: number, dependency: string, tag: string): Token {
  // Field by field: this runs for every word, and spreading costs several times as much.
  return {
    start: token.start, end: token.end, text: token.text, lemma: tag === token.tag ? token.lemma : lemmaOf(token.text, tag), tag, lexicon: token.lexicon,
    pos: partOfSpeech(tag, dependency, token.text), head, dependency,
  };
}
