import { nameStartingAt } from '../mentions/neighbours.js';
import { PERSON } from '../nouns/type-set.js';
import type { Sieve } from './sieve.js';

/** "Social media app TikTok", "its creator Eric Yuan", "the Brazilian planemaker Embraer": a description right before the name. */
export const descriptorBeforeName: Sieve = {
  name: 'descriptor-before-name',
  find(mention, discourse) {
    if (mention.form !== 'nominal' || mention.number === 'plural' || mention.sense === null) return null;
    const name = nameStartingAt(discourse, mention.sentence, mention.to);
    if (name === null || name.types === 0) return null;
    const { tokens } = discourse.sentences[mention.sentence]!;
    // "The company Zoom bought" is a company that Zoom bought.
    const after = tokens[name.to];
    const isReducedClause = mention.determiner === 'definite' && mention.sense.types !== PERSON && after !== undefined
      && /^(?:VBD|VBZ|VBP|MD)$/u.test(after.tag) && (tokens[tokens[name.head]!.head]?.dependency ?? '').startsWith('acl');
    // "The agency's Miami office", "the company Christmas party": the name belongs to what follows.
    const isModifier = tokens[name.head]!.dependency === 'compound' && tokens[name.head]!.head > name.head;
    return isReducedClause || isModifier ? null : name;
  },
};
