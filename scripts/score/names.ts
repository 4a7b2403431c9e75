import type { Mention } from '../../src/model/mention.js';
import { DATA, placeOf } from '../names/examples.js';
import { readGold, type GoldText } from '../names/gold.js';
import { readText, type Reader } from './reader.js';

interface Tally { found: number; typed: number; predicted: number; gold: number }

/** Precision, recall and F1 of typed names by their exact span, without leading determiners and titles and a trailing 's. */
export async function scoreNames(reader: Reader, set: string, choose: (texts: readonly GoldText[]) => readonly GoldText[] = (texts) => texts): Promise<{ readonly p: number; readonly r: number; readonly f1: number; readonly untyped: number } | null> {
  const texts = readGold(DATA, set);
  if (texts === null) return null;
  const tally: Tally = { found: 0, typed: 0, predicted: 0, gold: 0 };
  for (const text of choose(texts)) {
    const extracted = await readText(reader, text.id, text.text);
    addText(text, (extracted?.mentions ?? []).filter((mention) => isJudged(mention, set)), tally);
  }
  const f1 = (right: number): number => 2 * right / (tally.predicted + tally.gold);
  return { p: tally.typed / tally.predicted, r: tally.typed / tally.gold, f1: f1(tally.typed), untyped: f1(tally.found) };
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
