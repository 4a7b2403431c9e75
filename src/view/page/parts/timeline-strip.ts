import type { App } from '../app.js';
import { timelineOf } from '../choose/timeline.js';
import type { Bucket } from '../choose/timeline.js';
import { factTest } from '../choose/visible.js';
import { element, refill } from '../dom/element.js';
import { countOf } from '../text/shown-text.js';

/** Bars of how many facts are dated to each year or month; a bar restricts the view to its time, a second click lifts that. */
export function timelineStrip(app: App): { readonly root: HTMLElement; readonly sync: () => void } {
  const bars = element('ol', { class: 'bars' });
  const root = element('section', { class: 'timeline', 'aria-label': 'Timeline' }, bars);
  const sync = (): void => {
    const { filters } = app.view.get();
    // All dates stay in sight, whichever are chosen.
    const isSeen = factTest(app.model, { ...filters, from: '', to: '' });
    const buckets = timelineOf(app.model.facts.filter(isSeen));
    root.hidden = buckets.length === 0;
    const most = buckets.reduce((largest, { count }) => Math.max(largest, count), 1);
    const step = labelStep(buckets, root.clientWidth);
    refill(bars, ...buckets.map((bucket, index) => bar(app, bucket, most, index % step === 0)));
  };
  globalThis.addEventListener('resize', sync);
  return { root, sync };
}

const CHARACTER_WIDTH = 6.5;
const LABEL_GAP = 10;

/** Every how many bars one is labelled, so that the labels find room beside each other. */
function labelStep(buckets: readonly Bucket[], width: number): number {
  const longest = buckets.reduce((most, { label }) => Math.max(most, label.length), 0);
  return width === 0 ? 1 : Math.max(1, Math.ceil((buckets.length * (longest * CHARACTER_WIDTH + LABEL_GAP)) / width));
}

function bar(app: App, bucket: Bucket, most: number, isLabelled: boolean): HTMLElement {
  const { from, to } = app.view.get().filters;
  const isChosen = from === bucket.from && to === bucket.to;
  const column = element('span', { class: 'column', 'aria-hidden': 'true' });
  column.style.height = bucket.count === 0 ? '0' : `${Math.max(10, Math.round((bucket.count / most) * 100))}%`;
  const choose = (): void => app.setFilters(isChosen ? { from: '', to: '', undated: true } : { from: bucket.from, to: bucket.to, undated: false });
  return element('li', {}, element('button', {
    type: 'button', 'aria-pressed': String(isChosen), 'aria-label': `${bucket.label}: ${countOf(bucket.count, 'fact')}`, title: `${bucket.label}: ${countOf(bucket.count, 'fact')}`, click: choose,
  }, column, element('span', { class: 'tick', 'aria-hidden': 'true' }, isLabelled ? bucket.label : '')));
}
