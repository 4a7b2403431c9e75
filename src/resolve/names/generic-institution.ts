import { wordsOf } from './normalize-name.js';

/** Every country has one, or many: the name alone does not say whose it is. */
const BODIES = 'ministry department office bureau agency court parliament senate congress assembly government cabinet police army navy ' +
  'air force military board council committee commission party bank treasury authority legislature embassy city hall county house';
const FIELDS = 'foreign interior home finance health defence defense justice education trade labor labour agriculture transport ' +
  'transportation energy environment affairs tourism culture security state national federal central supreme high appeals district ' +
  'circuit crown constitutional regional local public social welfare planning development commerce industry economy economic ' +
  'communications information technology science interior water housing elections electoral prosecutor prosecutors attorney general';
const SMALL_WORDS = 'of the and for';

const BODY_WORDS: ReadonlySet<string> = new Set(BODIES.split(' '));
const ALL_WORDS: ReadonlySet<string> = new Set([BODIES, FIELDS, SMALL_WORDS].join(' ').split(' '));
/** Made of such words only, and yet there is one in the world. */
const UNIQUE: ReadonlySet<string> = new Set(['federal trade commission', 'national security agency']);

/** Whether a normalised name is that of an institution that has namesakes everywhere: "ministry of health". */
export function isGenericInstitution(normalized: string): boolean {
  const words = wordsOf(normalized);
  if (UNIQUE.has(normalized)) return false;
  return words.some((word) => BODY_WORDS.has(word)) && words.every((word) => ALL_WORDS.has(word));
}
