import { judge } from './judge.js';
import { readLines, readRecords, type Reader, type TextRecord } from './reader.js';

/** A set of texts with names, in the common form of the scorers, and what its types are called among ours. */
export interface NameSet {
  readonly file: string;
  /** Our types -> the set's, several where it does not tell them apart, null where it marks none. */
  readonly types: Readonly<Record<string, string | readonly string[] | null>>;
}

export const UNER: NameSet = {
  file: 'data/uner-ewt/dev.jsonl',
  types: { Person: 'PER', Organization: 'ORG', Place: 'LOC', Product: null, 'Work/Document': null, Event: null, Group: null, Date: null, Quantity: null },
};

export const GUM: NameSet = {
  file: 'data/gum/dev.jsonl',
  types: {
    Person: 'person', Organization: 'organization', Place: 'place', Event: 'event', Product: ['object', 'abstract'], 'Work/Document': ['abstract', 'object'], Group: ['person', 'abstract', 'organization'], Date: null, Quantity: null,
  },
};

export interface NameScore { readonly p: number; readonly r: number; readonly f1: number; readonly untyped: number }

interface Counts { readonly tp: number; readonly pred: number; readonly gold: number }

interface Judged {
  readonly perEntityType: Readonly<Record<string, Counts>>;
  readonly mentions: { readonly exact: Counts };
}

/** Precision, recall and F1 of typed names by their exact span, in annotated lines as they are printed. What a set marks no names of is not counted. */
export async function scoreNames(reader: Reader, shared: string, set: NameSet, choose: (texts: readonly TextRecord[]) => readonly TextRecord[] = (texts) => texts): Promise<NameScore> {
  const gold = choose(readRecords(`${shared}/${set.file}`));
  const files = { '{gold}': gold.map((text) => JSON.stringify(text)).join('\n'), '{}': await readLines(reader, gold), '{types}': JSON.stringify(set.types) };
  const { perEntityType, mentions } = judge(shared, 'score-relations', files, ['{gold}', '{}', '--entity-map', '{types}', '--kinds', 'name,named', '--json']) as Judged;
  const marked = new Set(Object.values(set.types).flatMap((type) => type ?? []));
  const sum = (key: keyof Counts): number => Object.entries(perEntityType).filter(([type]) => marked.has(type)).reduce((total, [, counts]) => total + counts[key], 0);
  const [right, predicted, all] = [sum('tp'), sum('pred'), sum('gold')];
  return { p: right / predicted, r: right / all, f1: 2 * right / (predicted + all), untyped: 2 * mentions.exact.tp / (predicted + all) };
}

/** The documents of UNER-EWT that scripts/train/model/sources.py keeps out of training: each fifth. */
export function heldOut(texts: readonly TextRecord[]): readonly TextRecord[] {
  const documentOf = ({ id }: TextRecord): string => id.slice(0, id.lastIndexOf('-'));
  const documents = [...new Set(texts.map(documentOf))];
  const kept = new Set(documents.filter((_, index) => index % 5 === 4));
  return texts.filter((text) => kept.has(documentOf(text)));
}
