import { nameStartingAt } from '../mentions/neighbours.js';
import type { Sieve } from './sieve.js';

const NAMING: ReadonlySet<string> = new Set(['named', 'called', 'dubbed', 'nicknamed', 'branded', 'codenamed', 'christened', 'titled', 'entitled']);

/** "The battery, named Oconee", "a joint venture known as ULA". */
export const naming: Sieve = {
  name: 'naming',
  find(mention, discourse) {
    if (mention.form !== 'nominal' || mention.number === 'plural') return null;
    const { tokens } = discourse.sentences[mention.sentence]!;
    let index = mention.to;
    if (tokens[index]?.text === ',') index += 1;
    if (NAMING.has(tokens[index]?.text ?? '')) index += 1;
    else if (tokens[index]?.text === 'known' && tokens[index + 1]?.text === 'as') index += 2;
    else return null;
    while (tokens[index]?.tag === '``' || tokens[index]?.text === 'the' || tokens[index]?.text === 'simply') index += 1;
    return nameStartingAt(discourse, mention.sentence, index);
  },
};
