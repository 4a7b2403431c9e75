import { isMarked, lowerAt, type Connector } from './growing.js';

/** Arabic articles, tied to their word by a hyphen. */
const ARTICLES = new Set(['al', 'el', 'ul', 'ad', 'ar', 'ash', 'az', 'ed', 'es', 'uz']);

/** Lower-case words of names in other languages. */
export const PARTICLES: ReadonlySet<string> = new Set([
  ...'de del della di da do dos das du des la le van von der den ter ten bin ibn ben af av y zu st'.split(' '), ...ARTICLES,
]);

const MOST_PARTICLES = 3;

/** "Anneke de Boer", "Ursula von der Leyen", "Muqtada al-Sadr", "Rio de Janeiro". */
export const joinParticles: Connector = (growing) => {
  for (let count = 1; count <= MOST_PARTICLES; count += 1) {
    const next = growing.to + count;
    if (isMarked(growing, next)) return count;
    const word = lowerAt(growing, next);
    if (!PARTICLES.has(word) && !(word === '-' && ARTICLES.has(lowerAt(growing, next - 1)))) return 0;
  }
  return 0;
};
