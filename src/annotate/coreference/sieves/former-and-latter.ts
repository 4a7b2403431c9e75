import type { Discourse } from '../mentions/discourse.js';
import type { Referring } from '../mentions/referring.js';
import type { Sieve } from './sieve.js';

/** "Boeing and SpaceX … the former … the latter": the first and the second of the pair named last. */
export const formerAndLatter: Sieve = {
  name: 'former-and-latter',
  find(mention, discourse) {
    if (mention.form !== 'nominal' || mention.sense !== null || (mention.noun !== 'former' && mention.noun !== 'latter')) return null;
    for (let sentence = mention.sentence; sentence >= Math.max(0, mention.sentence - 1); sentence -= 1) {
      const pair = lastPair(discourse, sentence, mention);
      if (pair !== null) return mention.noun === 'former' ? pair[0] : pair[1];
    }
    return null;
  },
};

/** Two names joined by "and", the last such pair before a mention; three or more are no pair. */
function lastPair(discourse: Discourse, sentence: number, before: Referring): readonly [Referring, Referring] | null {
  const { tokens } = discourse.sentences[sentence]!;
  const names = discourse.inSentence[sentence]!.filter((mention) => mention.form === 'name' && mention.end <= before.start);
  for (let index = names.length - 1; index > 0; index -= 1) {
    const first = names[index - 1]!;
    const second = names[index]!;
    const isJoined = tokens[first.to]?.tag === 'CC' && second.from === first.to + 1 && first.types === second.types;
    const third = names[index - 2];
    if (isJoined && !(third !== undefined && third.to === first.from - 1 && tokens[third.to]?.text === ',')) return [first, second];
  }
  return null;
}
