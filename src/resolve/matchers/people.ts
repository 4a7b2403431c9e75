import { type Cluster, typeOf } from '../cluster/cluster.js';
import { hasInitialOnly, isFullPersonName, type PersonName } from '../names/person-name.js';
import type { Judgement, PeerMatcher, ShortFormMatcher } from './matcher.js';
import { isSingleNamedPerson } from './same-name.js';
import { sameWords, shownAs } from './shown-as.js';

/** "Donald Trump" and "Donald J. Trump"; with a witness also "D. Trump" and "Don Trump". */
export const personVariant: PeerMatcher = {
  name: 'person-variant',
  keys: (cluster) => families(fullPeople(cluster)),
  judge: (a, b, family) => {
    const pairs = fullPeople(a).flatMap((left) => fullPeople(b).map((right) => [left, right] as const));
    const judgements = pairs.filter(([left, right]) => left.family === family && right.family === family).map(([left, right]) => judgePair(left, right, `${shownAs(a)} and ${shownAs(b)}`));
    return judgements.sort((x, y) => y.score - x.score)[0] ?? null;
  },
};

function judgePair(left: PersonName, right: PersonName, names: string): Judgement {
  if (left.given[0] === right.given[0] && !hasInitialOnly(left) && left.generation === right.generation) {
    return { comparison: 'person-variant', score: 0.9, need: 'nothing', explanation: `${names} differ only in the middle` };
  }
  if (hasInitialOnly(left) || hasInitialOnly(right)) {
    return { comparison: 'initial', score: 0.8, need: 'company', explanation: `${names} agree in surname and initial` };
  }
  return { comparison: 'nickname', score: 0.8, need: 'company', explanation: `${names} may be forms of one name` };
}

/** "Smith" after "John Smith" in another document: only where the corpus knows no other Smith, and with a witness. */
export const surname: ShortFormMatcher = {
  name: 'surname',
  shortKeys: (cluster) => (isSingleNamedPerson(cluster) ? families([...cluster.people.values()]) : []),
  longKeys: (cluster) => families(fullPeople(cluster)),
  judge: (short, long) => {
    const explanation = `${shownAs(short)} is the surname of ${shownAs(long)}, the only person of that surname here`;
    return { comparison: 'surname', score: 0.75, need: 'company', explanation };
  },
  onlyIfUnique: true,
  ambiguous: 'ambiguous-surname',
};

/** Two documents that both know a person by a single name only. */
export const singleName: PeerMatcher = {
  name: 'single-name',
  keys: (cluster) => (isSingleNamedPerson(cluster) ? families([...cluster.people.values()]) : []),
  judge: (a, b, key) => ({ comparison: 'single-name', score: 0.7, need: 'company', explanation: `${sameWords(a, b, key)}, and no more is known of the name` }),
};

function fullPeople(cluster: Cluster): PersonName[] {
  return typeOf(cluster) === 'Person' ? [...cluster.people.values()].filter(isFullPersonName) : [];
}

function families(people: readonly PersonName[]): string[] {
  return [...new Set(people.map(({ family }) => family))];
}
