import type { Evidence } from '../evidence.js';
import type { Run } from '../line.js';
import { cutKnown } from './known.js';
import { cutNation } from './nation.js';
import { isNoName } from './no-name.js';
import { cutTitles } from './titles.js';

/** Cuts a stretch into the names in it: titles fall away, and a nation stands apart from the person or firm behind it. */
export function divideRun(run: Run, evidence: Evidence): Run[] {
  return cutKnown(run, evidence).flatMap(cutTitles).flatMap((part) => cutNation(part, evidence)).filter((part) => !isNoName(part, evidence));
}
