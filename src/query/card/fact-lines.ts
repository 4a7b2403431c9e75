import { datesInWords } from '../../model/fact-dates.js';
import type { FactExplanation } from '../explanation.js';
import type { Passage } from '../explanation-passages.js';
import { counted, oneLine, standing } from '../wording.js';

const MOST_QUOTES = 3;

/** A fact as lines of text: what it says and how sure it is, then its quotes with their places. */
export function renderFactLines({ fact, words, evidence, conflicts }: FactExplanation): string[] {
  const qualifiers = Object.entries(fact.qualifiers).map(([name, value]) => `${oneLine(name)}: ${oneLine(value)}`);
  const source = fact.attribution === null ? [] : [`according to ${oneLine(fact.attribution)}`];
  const facts = [counted(fact.documentCount, 'document'), `confidence ${fact.confidence}`, ...source, ...qualifiers, ...datesInWords(fact)];
  const hidden = evidence.length - MOST_QUOTES;
  return [
    `  ${oneLine(words)}   (${facts.join('; ')})`,
    ...evidence.slice(0, MOST_QUOTES).map((passage) => `      “${oneLine(passage.words)}”  ${standing(passage)}`),
    ...(hidden > 0 ? [`      … and ${hidden} more; "relata explain" tells all`] : []),
    ...conflicts.map((other) => `      contradicted by: ${oneLine(other.words)}`),
  ];
}

/** The same for programs. */
export function toPlainFact({ fact, words, evidence, conflicts }: FactExplanation): PlainFact {
  return {
    fact: words, id: fact.id, relation: fact.relation, polarity: fact.polarity, modality: fact.modality, tense: fact.tense,
    attribution: fact.attribution, qualifiers: { ...fact.qualifiers }, confidence: fact.confidence, documents: fact.documentCount,
    firstSeen: fact.firstSeen, lastSeen: fact.lastSeen, validUntil: fact.validUntil,
    quotes: evidence.map(toPlainQuote), contradictedBy: conflicts.map((other) => other.words),
  };
}

export interface PlainFact {
  readonly fact: string;
  readonly id: string;
  readonly relation: string;
  readonly polarity: string;
  readonly modality: string;
  readonly tense: string;
  readonly attribution: string | null;
  readonly qualifiers: Record<string, string>;
  readonly confidence: number;
  readonly documents: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly validUntil: string | null;
  readonly quotes: readonly { readonly quote: string; readonly document: string; readonly source: string; readonly start: number; readonly end: number; readonly line: number; readonly column: number }[];
  readonly contradictedBy: readonly string[];
}

function toPlainQuote({ words, doc, source, start, end, line, column }: Passage): PlainFact['quotes'][number] {
  return { quote: words, document: doc, source, start, end, line, column };
}
