import { compareSpans, overlaps } from '../../model/span.js';
import type { Region } from '../../model/document.js';
import { blankOut } from '../../text/blank-out.js';
import { findAdvertisement } from './advertisement.js';
import { findByline } from './byline.js';
import { captionAround, findCaption } from './caption.js';
import { findContact } from './contact.js';
import { findCounter } from './counter.js';
import { findCredit } from './credit.js';
import { findDateline } from './dateline.js';
import { findHeading } from './heading.js';
import { findHeadlineDuplicate } from './headline-duplicate.js';
import { findKicker } from './kicker.js';
import { cutAround, placeKnown, splitAtLines, withoutOverlaps } from './known-regions.js';
import { findLegal } from './legal.js';
import { findLinkList } from './link-list.js';
import { findNavigation } from './navigation.js';
import type { Detector, Page, PageLine } from './page.js';
import { kindOfLine, readPageLines } from './page.js';
import { findPageNotice } from './page-notice.js';
import { findSeparator } from './separator.js';
import { findTags } from './tags.js';
import { findTeaser } from './teaser.js';
import { findTicker } from './ticker.js';
import { findTitle } from './title.js';

/** In this order: later ones look only at what is left, and may ask what the earlier ones found. */
const DETECTORS: readonly Detector[] = [
  findSeparator,
  findContact,
  findCounter,
  findDateline,
  findByline,
  findCredit,
  findLegal,
  findTags,
  findTicker,
  findPageNotice,
  findAdvertisement,
  findNavigation,
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
  /** Regions that the format marks. Those of kind `markup` are not looked at: the rest is read as if they were blank. */
  readonly known?: readonly Region[];
}

/**
 * Marks what is not running prose in a text. Every region lies in one line, without white space at its ends; they are
 * in order and do not overlap. Time is linear in the length of the text.
 */
export function findRegions(text: string, given: Given = {}): Region[] {
  const known = given.known ?? [];
  const markup = withoutOverlaps(known.filter((region) => region.kind === 'markup'));
  const lines = readPageLines(blankOut(text, markup));
  const found = lines.map((): Region[] => []);
  placeKnown(lines, withoutOverlaps(known.filter((region) => region.kind !== 'markup')), found);
  const page: Page = { lines, title: given.title ?? null, regionsIn: (line) => found[line.index] ?? [] };
  for (const line of lines) cutCreditFromCaption(found, line, page);
  for (const detect of DETECTORS) {
    for (const line of lines) addRegions(found, line, detect, page);
  }
  return cutAround(text, found.flat(), splitAtLines(text, markup));
}

/** A caption that the format marks may hold its credit. */
function cutCreditFromCaption(found: Region[][], line: PageLine, page: Page): void {
  if (kindOfLine(line, page) !== 'caption') return;
  const credits = findCredit(line, page);
  if (credits.length > 0) found[line.index] = [...credits, ...captionAround(line, credits)].sort(compareSpans);
}

function addRegions(found: Region[][], line: PageLine, detect: Detector, page: Page): void {
  const regions = found[line.index] ?? [];
  if (regions.some((region) => region.start === line.start && region.end === line.end)) return;
  const added = detect(line, page).filter((region) => !regions.some((other) => overlaps(region, other)));
  if (added.length > 0) found[line.index] = [...regions, ...added].sort(compareSpans);
}
