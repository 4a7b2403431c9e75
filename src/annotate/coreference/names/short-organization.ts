import { ORGANIZATION } from '../nouns/type-set.js';
import { senseOf } from '../nouns/noun-sense.js';
import type { NameEntry } from './name-entry.js';

/** First words that many bodies share: "National", "Bank" and the like are nobody's short name. */
const SHARED_OPENERS: ReadonlySet<string> = new Set(`
national international american british european african asian royal first new united general central federal northern southern eastern western north south east west great greater global world state city public people people's bank university
college school institute ministry department office council court house church saint st st. san santa port los las el la le de club association society union federation league party board bureau committee commission agency museum
society trust fund foundation democratic republican social socialist labour labor green christian free liberal conservative islamic supreme high air van der
`.split(/\s+/u).filter(Boolean));

/** What a firm's name adds to say what part or offshoot of it is meant: "Microsoft Research" is not "Microsoft". */
const PARTS: ReadonlySet<string> = new Set(`
research foundation ventures capital cloud music pictures studios news sports finance labs institute university europe asia africa america north south uk us usa india china japan international arena stadium park center centre museum union
`.split(/\s+/u).filter(Boolean));

/** By the last word of its name a newspaper goes wherever it was named in full before: "The Courier" for "The Delport Courier". */
const MASTHEADS: ReadonlySet<string> = new Set(`
times post herald journal courier gazette tribune chronicle mirror guardian telegraph star sun mail express observer register globe bulletin monitor dispatch examiner inquirer sentinel echo argus standard independent advertiser mercury
`.split(/\s+/u).filter(Boolean));

/**
 * The first words of an organization's name ("Bizconf" for "Bizconf Communications"), or its one telling word ("Disney" for
 * "The Walt Disney Company"). The long name comes first in running text; where the short one did, the rest must not name a part.
 */
export function isShortForOrganization(shorter: NameEntry, longer: NameEntry): boolean {
  if (shorter.types !== ORGANIZATION || longer.types !== ORGANIZATION) return false;
  const few = shorter.words;
  const many = longer.words;
  if (few.length >= many.length) return false;
  if (few.length === 1 && MASTHEADS.has(few[0]!) && few[0] === many.at(-1)) return longer.first.index < shorter.first.index;
  if (few.length === 1 && isInstitutionWord(few[0]!, many)) return longer.first.index < shorter.first.index;
  if (few.every((word) => SHARED_OPENERS.has(word))) return false;
  if (longer.first.index > shorter.first.index && !shorter.onlyAbove && many.slice(few.length).some((word) => PARTS.has(word))) return false;
  if (few.every((word, index) => word === many[index])) return true;
  return few.length === 1 && many.length === 2 && few[0] === many[1] && few[0]!.length > 3 && senseOf(few[0]!) === null;
}

/** "The Commission" of a Securities and Exchange Commission, "the Institute" of an Institute of Technology. */
function isInstitutionWord(word: string, many: readonly string[]): boolean {
  const sense = senseOf(word);
  if (sense === null || (!sense.organization.has('authority') && !sense.organization.has('society'))) return false;
  const index = many.indexOf(word);
  return index >= 0 && (index === many.length - 1 || many[index + 1] === 'of' || many[index + 1] === 'for');
}
