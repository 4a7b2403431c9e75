import { countryOf } from '../../../text/countries.js';
import type { Profile } from '../chains/chains.js';
import type { Discourse } from '../mentions/discourse.js';
import type { Referring } from '../mentions/referring.js';
import { PLACE } from '../nouns/type-set.js';

/** Countries and towns, one spelling each, that descriptions and names of a thing say it belongs to. */
export function placesOf(chain: Profile, discourse: Discourse): ReadonlySet<string> {
  const places = new Set<string>();
  for (const mention of chain.described) {
    for (const place of placesInside(mention, discourse)) places.add(place);
    for (const place of placesAround(mention, discourse)) places.add(place);
  }
  return places;
}

/** "The [Norwegian] retailer", "the [Beirut]-based firm", "[Poland]'s regulator"; of a name nothing, as it may be named after anywhere. */
export function placesInside(mention: Referring, discourse: Discourse): string[] {
  if (mention.form !== 'nominal') return [];
  const { tokens } = discourse.sentences[mention.sentence]!;
  const places: string[] = [];
  for (const other of discourse.inSentence[mention.sentence]!) {
    if (other.from >= mention.head) break;
    if (other.form === 'name' && other.types === PLACE && other.from >= mention.from && other.to <= mention.head) places.push(keyOf(other.text));
  }
  for (let index = mention.from; index < mention.head; index += 1) {
    const country = countryOf(`${tokens[index]!.text} ${tokens[index + 1]!.text}`.toLowerCase()) ?? countryOf(tokens[index]!.text.toLowerCase());
    if (country !== null && /^\p{Lu}/u.test(tokens[index]!.text)) places.push(country);
  }
  return places;
}

/** Whether two places are of one sort, so that belonging to one speaks against the other: two countries, or two towns. */
export function areRivals(place: string, other: string): boolean {
  return place !== other && (countryOf(place) === null) === (countryOf(other) === null);
}

function keyOf(text: string): string {
  const key = text.toLowerCase();
  return countryOf(key) ?? key;
}

const LYING: ReadonlySet<string> = new Set(['based', 'headquartered', 'located', 'is', 'was']);

/** "[Norway]'s Oder", "Delta of [India]", "a bakery in [Cusco], [Peru]". */
function placesAround(mention: Referring, discourse: Discourse): string[] {
  const { tokens } = discourse.sentences[mention.sentence]!;
  const places: string[] = [];
  const before = tokens[mention.from - 1]?.tag === 'POS' ? placeAt(mention, discourse, (other) => other.to === mention.from - 1) : null;
  if (before !== null) places.push(keyOf(before.text));
  let index = mention.to;
  if (tokens[index]?.text === ',') index += 1;
  while (LYING.has(tokens[index]?.text ?? '')) index += 1;
  if (!/^(?:of|in|from|at)$/u.test(tokens[index]?.text ?? '')) return places;
  for (let place = placeAt(mention, discourse, (other) => other.from === index + 1); place !== null;) {
    const { to, text } = place;
    places.push(keyOf(text));
    place = tokens[to]?.text === ',' ? placeAt(mention, discourse, (other) => other.from === to + 1) : null;
  }
  return places;
}

function placeAt(mention: Referring, discourse: Discourse, stands: (other: Referring) => boolean): Referring | null {
  return discourse.inSentence[mention.sentence]!.find((other) => other.form === 'name' && other.types === PLACE && stands(other)) ?? null;
}
