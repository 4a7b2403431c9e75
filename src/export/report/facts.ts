import { factType } from '../../model/fact.js';
import type { Evidence, Fact } from '../../model/fact.js';
import { datesInWords } from '../../model/fact-dates.js';
import type { Records } from '../../model/records.js';
import { isPlain, STANDING_WORDS, type Standing, STANDINGS, standingOf } from '../../model/standing.js';
import { markdownText, plural } from './markdown.js';
import { MOST_LISTED, shortenedList } from './shorten-list.js';

/** Facts of one kind, by their places among all: the first ones, and how many there are. */
interface FactGroup {
  readonly places: number[];
  count: number;
}

/** What is so by relation, and the rest by how it stands. */
export interface FactGroups {
  readonly plain: ReadonlyMap<string, FactGroup>;
  readonly other: ReadonlyMap<Standing, FactGroup>;
}

export function groupFacts(facts: Iterable<Fact>): FactGroups {
  const plain = new Map<string, FactGroup>();
  const other = new Map<Standing, FactGroup>();
  let place = 0;
  for (const fact of facts) {
    const group = isPlain(fact) ? groupOf(plain, fact.relation) : groupOf(other, standingOf(fact));
    group.count += 1;
    if (group.places.length < MOST_LISTED.factsOfOneKind) group.places.push(place);
    place += 1;
  }
  return { plain, other };
}

function groupOf<K>(groups: Map<K, FactGroup>, key: K): FactGroup {
  const group = groups.get(key) ?? { places: [], count: 0 };
  groups.set(key, group);
  return group;
}

/** How an entity is called. */
export type NameOf = (id: string) => string;

/** What the text asserts, by relation, with the quotes. */
export function* factSections({ plain }: FactGroups, facts: Records<Fact>, nameOf: NameOf): Generator<string> {
  for (const [relation, group] of [...plain].sort(([a], [b]) => (a < b ? -1 : 1))) yield `### ${markdownText(relation)}\n\n${factList(group, facts, nameOf)}`;
}

/** What the text speaks of without asserting it as true now, by how it stands. */
export function* notActualSections({ other }: FactGroups, facts: Records<Fact>, nameOf: NameOf): Generator<string> {
  for (const standing of STANDINGS) {
    const group = other.get(standing);
    if (group !== undefined) yield `### ${capitalise(STANDING_WORDS[standing])}\n\n${factList(group, facts, nameOf)}`;
  }
}

/** A fact in one line, by its type: nothing that is not so reads as if it were. */
export function factLine(fact: Fact, nameOf: NameOf): string {
  const object = typeof fact.object === 'string' ? nameOf(fact.object) : fact.object.value;
  return `**${markdownText(nameOf(fact.subject))}** ${markdownText(factType(fact))} **${markdownText(object)}**`;
}

function factList({ places, count }: FactGroup, facts: Records<Fact>, nameOf: NameOf): string {
  return shortenedList(places.flatMap((place) => facts.at(place) ?? []).map((fact) => factItem(fact, nameOf)), count);
}

function factItem(fact: Fact, nameOf: NameOf): string {
  const quotes = fact.evidence.slice(0, MOST_LISTED.quotes).map((item) => quoteLine(item, fact.attribution));
  return [`- ${factLine(fact, nameOf)}${remarks(fact)}`, shortenedList(quotes, fact.evidence.length, '  ')].join('\n');
}

function remarks(fact: Fact): string {
  const qualifiers = Object.keys(fact.qualifiers).sort().map((name) => `${markdownText(name)}: ${markdownText(fact.qualifiers[name] ?? '')}`);
  const parts = [
    ...(fact.attribution === null ? [] : [`according to ${markdownText(fact.attribution)}`]),
    ...qualifiers,
    `confidence ${fact.confidence.toFixed(2)}`,
    ...(fact.documentCount > 1 ? [plural(fact.documentCount, 'document', 'independent documents')] : []),
    ...datesInWords(fact).map(markdownText),
    ...(fact.conflicts.length > 0 ? ['contradicted'] : []),
  ];
  return ` (${parts.join('; ')})`;
}

/** The source is named with the fact where all its evidence has the same. */
function quoteLine({ quote, doc, start, end, attribution }: Evidence, known: string | null): string {
  const source = attribution === null || attribution === known ? '' : `; according to ${markdownText(attribution)}`;
  return `  - “${markdownText(quote)}” — ${markdownText(doc)}, ${start}–${end}${source}`;
}

function capitalise(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
