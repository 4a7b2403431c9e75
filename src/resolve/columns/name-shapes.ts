import type { EntityType } from '../../model/mention.js';
import { canonicalName } from '../names/canonical-name.js';
import { fullForms, groupNames, type NameForm } from '../names/name-form.js';
import type { NameCount } from '../names/shown-name.js';
import { createPool, detach } from './interner.js';

/** What follows from the names that a document has for a thing. */
export interface NameShape {
  /** Names as written, with counts. */
  readonly names: readonly NameCount[];
  /** The names that are not short for another one. */
  readonly fullForms: readonly NameForm[];
  readonly shortForms: readonly NameForm[];
  /** The clearest of the names. */
  readonly name: string;
}

/** Works out each set of names once: most documents call a thing what others call it, too. */
export function createNameShapes(): (names: readonly NameCount[], type: EntityType) => NameShape {
  const shapes = createPool<NameShape>();
  return (names, type) => shapes.valueOf(shapes.idOf(JSON.stringify([type, names.map(({ name, count }) => [name, count])]), () => shapeOf(detach(names), type)));
}

function shapeOf(names: readonly NameCount[], type: EntityType): NameShape {
  const forms = groupNames(names, type);
  const full = fullForms(forms, type);
  return { names, fullForms: full, shortForms: forms.filter((form) => !full.includes(form)), name: canonicalName(names, type) };
}
