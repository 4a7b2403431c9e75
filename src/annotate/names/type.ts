import type { EntityType } from '../../model/mention.js';
import { keyOf, type Run } from './line.js';
import { KNOWN_ORGANISATIONS, ORGANISATION_ENDINGS } from './words/organisations.js';
import { DEMONYMS, PLACE_NAMES, STATE_SHORT_FORMS } from './words/places.js';

export interface Typing {
  readonly type: EntityType;
  readonly rule: string;
}

export function typeOf(run: Run): Typing {
  const { line, to } = run;
  const key = keyOf(line, run.from, to);
  if (PLACE_NAMES.has(key) || DEMONYMS.has(key) || STATE_SHORT_FORMS.has(key)) return { type: 'Place', rule: 'gazetteer' };
  if (KNOWN_ORGANISATIONS.has(key)) return { type: 'Organization', rule: 'known-organisation' };
  if (ORGANISATION_ENDINGS.has(line.facts[to - 1]!.lower)) return { type: 'Organization', rule: 'organisation-ending' };
  if (line.tokens[run.from]!.lexicon.includes('FirstName')) return { type: 'Person', rule: 'first-name' };
  if (to - run.from === 1) return { type: 'Organization', rule: 'single' };
  return { type: 'Person', rule: 'default' };
}
