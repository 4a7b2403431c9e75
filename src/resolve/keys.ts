import type { LocalEntity } from './local-entities.js';
import { acronymsOf, isAcronym } from './names/acronym.js';
import { findKnownPlace } from './names/known-places.js';
import { splitFirmName } from './names/legal-form.js';
import { normalizeName } from './names/normalize-name.js';
import { isFullPersonName, parsePersonName } from './names/person-name.js';

/**
 * The keys under which a local entity looks for others: whoever shares none with it is never compared. Each key names the
 * comparison that it leads to.
 */
export function candidateKeys(entity: LocalEntity): string[] {
  const keys = new Set<string>();
  for (const [name] of entity.names) {
    const normal = normalizeName(name);
    keys.add(`name ${normal}`);
    if (entity.type === 'Person') {
      const person = parsePersonName(name);
      keys.add(`surname ${person.family}`);
    } else {
      const place = findKnownPlace(normal);
      if (place !== null) keys.add(`place ${place.name}`);
      keys.add(`firm ${splitFirmName(normal).base}`);
      if (isAcronym(name)) keys.add(`acronym ${normal}`);
      for (const acronym of acronymsOf(normal)) keys.add(`acronym ${acronym}`);
    }
  }
  return [...keys].sort();
}

/** Whether any of its names tells a person fully: given name and surname. */
export function hasFullName(entity: LocalEntity): boolean {
  return entity.names.some(([name]) => isFullPersonName(parsePersonName(name)));
}
