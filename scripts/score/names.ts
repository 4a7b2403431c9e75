import { DEMONYMS } from '../../src/annotate/names/words/places.js';
import type { Mention } from '../../src/model/mention.js';
import { DATA, placeOf } from '../names/examples.js';
import { readGold, type GoldText } from '../names/gold.js';
import { readText, type Reader } from './reader.js';

interface Tally { found: number; typed: number; predicted: number; adjectives: number; gold: number }

export interface NameScore { readonly p: number; readonly r: number; readonly f1: number; readonly untyped: number; readonly strict: number }

/**
 * Precision, recall and F1 of typed names by their exact span, without leading determiners and titles and a trailing 's. Relata gives words of nationality ("French") as the
 * place, which sets of names do not mark: they are left out, but in `strict`, where they are errors.
 */
export async function scoreNames(reader: Reader, set: string, choose: (texts: readonly GoldText[]) => readonly GoldText[] = (texts) => texts): Promise<NameScore | null> {
  const texts = readGold(DATA, set);
  if (texts === null) return null;
  const tally: Tally = { found: 0, typed: 0, predicted: 0, adjectives: 0, gold: 0 };
  for (const text of choose(texts)) {
    const extracted = await readText(reader, text.id, text.text);
    addText(text, (extracted?.mentions ?? []).filter((mention) => isJudged(mention, set)), tally);
  }
  const f1 = (right: number, predicted: number): number => 2 * right / (predicted + tally.gold);
  const judged = tally.predicted - tally.adjectives;
  return { p: tally.typed / judged, r: tally.typed / tally.gold, f1: f1(tally.typed, judged), untyped: f1(tally.found, judged), strict: f1(tally.typed, tally.predicted) };
}

function addText(gold: GoldText, found: readonly Mention[], tally: Tally): void {
  const byPlace = new Map(gold.names.map((name) => [placeOf(gold.text, name), name]));
  for (const name of gold.names) if (name.required) byPlace.set(placeOf(gold.text, name), name);
  tally.gold += [...byPlace.values()].filter((name) => name.required).length;
  for (const name of found) {
    const exact = byPlace.get(placeOf(gold.text, name));
    const near = gold.names.filter((other) => other.start < name.end && name.start < other.end);
    if (exact === undefined ? near.length > 0 && near.every((other) => !other.required) : !exact.required) continue;
    tally.predicted += 1;
    if (exact !== undefined) tally.found += 1;
    else if (DEMONYMS.has(name.text.toLowerCase())) tally.adjectives += 1;
    if (exact?.types.includes(name.type)) tally.typed += 1;
  }
}

/** The documents of UNER-EWT that scripts/train/model/sources.py keeps out of training: each fifth. */
export function heldOut(texts: readonly GoldText[]): readonly GoldText[] {
  const documentOf = ({ id }: GoldText): string => id.slice(0, id.lastIndexOf('-'));
  const documents = [...new Set(texts.map(documentOf))];
  const kept = new Set(documents.filter((_, index) => index % 5 === 4));
  return texts.filter((text) => kept.has(documentOf(text)));
}

/** Dates and amounts are not names; uner-ewt marks people, organisations and places only. */
function isJudged({ form, type }: Mention, set: string): boolean {
  if (form !== 'name' || type === 'Date' || type === 'Quantity') return false;
  return set !== 'uner-ewt' || ['Person', 'Organization', 'Place'].includes(type);
}
