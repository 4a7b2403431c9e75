import { shownAs } from '../matchers/shown-as.js';
import { findKnownPlace } from '../names/known-places.js';
import { wordsOf } from '../names/normalize-name.js';
import { type Cluster, typeOf } from './cluster.js';
import type { DecisionLog, Finding } from './decision-log.js';
import { blocksOf, isSame } from './join-peers.js';
import type { Partition } from './partition.js';
import { areCompatibleTypes } from './vetoes.js';

/** A word in more names than this tells two things apart for nobody. */
const MOST_BEARERS = 8;
const SCORE_OF_SHARED_WORD = 0.05;

/**
 * Tells of things kept apart although a reader may take one for the other: what is known by a single word, and what has
 * that word in its longer name ("Washington", "Marcus Washington", "Washington County"). Joins nothing.
 */
export function logNamesakes(partition: Partition, log: DecisionLog): void {
  const bare = new Map(blocksOf(partition, (cluster) => [...cluster.fullNames.keys()].filter((name) => wordsOf(name).length === 1)));
  for (const [word, bearers] of blocksOf(partition, wordsInLongerNames)) {
    const known = bare.get(word) ?? [];
    // Nobody takes the Norwegian Academy for Norway.
    if (findKnownPlace(word) !== null) continue;
    if (known.length * bearers.length > MOST_BEARERS) continue;
    for (const left of known) {
      for (const right of bearers) {
        const [cluster, bearer] = [partition.of(left), partition.of(right)];
        if (!isSame(cluster, bearer)) log.refused(namesakes(cluster, bearer, word));
      }
    }
  }
}

/** First words, short forms, and the surnames of people. */
function wordsInLongerNames(cluster: Cluster): string[] {
  const long = [...cluster.fullNames.keys()].map(wordsOf).filter((words) => words.length > 1);
  const surnames = [...cluster.people.values()].filter(({ given }) => given.length > 0).map(({ family }) => family);
  return [...long.flatMap((words) => words[0] ?? []), ...cluster.shortNames.keys(), ...surnames];
}

function namesakes(cluster: Cluster, bearer: Cluster, word: string): Finding {
  const types = areCompatibleTypes(typeOf(cluster), typeOf(bearer)) ? '' : `; one is of type ${typeOf(cluster)}, the other of type ${typeOf(bearer)}`;
  return {
    left: cluster.first, right: bearer.first, score: SCORE_OF_SHARED_WORD,
    comparison: types === '' ? 'shared-word' : 'type-mismatch',
    explanation: `${shownAs(cluster, word)} and ${shownAs(bearer)} share no more than a word${types}`,
  };
}
