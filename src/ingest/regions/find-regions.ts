import { compareSpans, overlaps } from '../../model/span.js';
import type { Region } from '../../model/document.js';
import { findAdvertisement } from './advertisement.js';
import { findByline } from './byline.js';
import { findCaption } from './caption.js';
import { findContact } from './contact.js';
import { findCounter } from './counter.js';
import { findCredit } from './credit.js';
import { findDateline } from './dateline.js';
import { findHeading } from './heading.js';
import { findHeadlineDuplicate } from './headline-duplicate.js';
import { findKicker } from './kicker.js';
import { findLegal } from './legal.js';
import { findLinkList } from './link-list.js';
import { findNavigation } from './navigation.js';
import type { Detector, Page, PageLine } from './page.js';
import { readPageLines } from './page.js';
import { findPageNotice } from './page-notice.js';
import { findSeparator } from './separator.js';
import { findTags } from './tags.js';
import { findTeaser } from './teaser.js';
import { findTicker } from './ticker.js';
import { findTitle } from './title.js';

/** In this order: later ones look only at what is left, and may ask what the earlier ones found. */
const DETECTORS: readonly Detector[] = [
  findSeparator,
  findCounter,
  findDateline,
  findCredit,
  findByline,
  findLegal,
  findContact,
  findTags,
  findTicker,
  findPageNotice,
  findNavigation,
  findAdvertisement,
  findKicker,
  findLinkList,
  findTitle,
  findHeadlineDuplicate,
  findTeaser,
  findCaption,
  findHeading,
];

export interface Given {
  /** The title that the source itself gives. */
  readonly title?: string | null;
  /** Regions that are known already; no other is found inside their lines' marked parts. */
  readonly known?: readonly Region[];
}

/**
 * Marks what is not running prose in a text. Every region lies in one line, without white space at its ends; they are
 * in order and do not overlap. Time is linear in the length of the text.
 */
export function findRegions(text: string, given: Given = {}): Region[] {
  const lines = readPageLines(text);
  const found = placeKnown(lines, given.known ?? []);
  const page: Page = { lines, title: given.title ?? null, regionsIn: (line) => found[line.index] ?? [] };
  for (const detect of DETECTORS) {
    for (const line of lines) {
      const regions = found[line.index] ?? [];
      if (isWhole(line, regions)) continue;
      const added = detect(line, page).filter((region) => !regions.some((other) => overlaps(region, other)));
      if (added.length > 0) found[line.index] = [...regions, ...added].sort(compareSpans);
    }
  }
  return found.flat();
}

function isWhole(line: PageLine, regions: readonly Region[]): boolean {
  return regions.some((region) => region.start === line.start && region.end === line.end);
}

/** Cuts known regions at line ends and white space, and sorts them into their lines. */
function placeKnown(lines: readonly PageLine[], known: readonly Region[]): Region[][] {
  const sorted = [...known].sort(compareSpans);
  let next = 0;
  return lines.map((line) => {
    const inLine: Region[] = [];
    for (let region = sorted[next]; region !== undefined && region.start < line.end; region = sorted[next]) {
      const start = Math.max(region.start, line.start, inLine.at(-1)?.end ?? 0);
      const end = Math.min(region.end, line.end);
      if (start < end) inLine.push({ start, end, kind: region.kind });
      if (region.end > line.end) break;
      next += 1;
    }
    return inLine;
  });
}
