import type { RelationRule } from '../frames.js';
import { acquired } from './acquired.js';
import { chiefExecutiveOf } from './chief-executive-of.js';
import { employedBy } from './employed-by.js';
import { foundedBy } from './founded-by.js';
import { headquarteredIn } from './headquartered-in.js';
import { ownedBy } from './owned-by.js';

/** The relations that Relata knows, one a file. To add one: write its file with definition and frames, and list it here. */
export const relationRules: readonly RelationRule[] = [acquired, chiefExecutiveOf, employedBy, foundedBy, headquarteredIn, ownedBy];
