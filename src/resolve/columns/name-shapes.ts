import type { EntityType } from '../../model/mention.js';
import { canonicalName } from '../names/canonical-name.js';
import { fullForms, groupNames, type NameForm } from '../names/name-form.js';
import type { NameCount } from '../names/shown-name.js';
import { createInterner } from './interner.js';

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

/** Sets of names, each kept once: most documents call a thing what others call it, too. */
export interface NameShapes {
  idOf(names: readonly NameCount[], type: EntityType): number;
  at(id: number): NameShape;
}

/** Of so many sets it is kept what follows from them; of the others it is worked out again. */
const MOST_READY = 20_000;

export function createNameShapes(): NameShapes {
  const sets = createInterner();
  const ready = new Map<number, NameShape>();
  return {
    idOf: (names, type) => sets.idOf(JSON.stringify([type, names.map(({ name, count }) => [name, count])])),
    at(id) {
      const known = ready.get(id);
      if (known !== undefined) return known;
      const [type, names] = JSON.parse(sets.textOf(id)) as [EntityType, [string, number][]];
      const shape = shapeOf(names.map(([name, count]) => ({ name, count })), type);
      if (ready.size >= MOST_READY) ready.clear();
      ready.set(id, shape);
      return shape;
    },
  };
}

function shapeOf(names: readonly NameCount[], type: EntityType): NameShape {
  const forms = groupNames(names, type);
  const full = fullForms(forms, type);
  return { names, fullForms: full, shortForms: forms.filter((form) => !full.includes(form)), name: canonicalName(names, type) };
}
