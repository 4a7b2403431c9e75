import { makeApp } from './app.js';
import type { App } from './app.js';
import { byId, element, refill } from './dom/element.js';
import { refillInFocus } from './dom/refill-in-focus.js';
import { THEMES } from './drawing/colours.js';
import type { Theme } from './drawing/colours.js';
import { toPng } from './drawing/picture-png.js';
import { toSvg } from './drawing/picture-svg.js';
import { buildModel } from './model/build-model.js';
import { detailsPanel, passageCard } from './parts/details-panel.js';
import type { OpenPassage } from './parts/details-panel.js';
import { filtersPanel } from './parts/filters-panel.js';
import { listPanel } from './parts/list-panel.js';
import { pathPanel } from './parts/path-panel.js';
import { queryPanel } from './parts/query-panel.js';
import { stageNotice, zoomControls } from './parts/stage-controls.js';
import { tabs } from './parts/tabs.js';
import { timelineStrip } from './parts/timeline-strip.js';
import { toolbar } from './parts/toolbar.js';
import { openQueryClient } from './query/query-client.js';
import { openStage } from './stage.js';
import type { Stage } from './stage.js';
import { fromFragment, toFragment } from './state/fragment.js';
import type { Panel, ViewState } from './state/view-state.js';
import type { PageData } from '../data/page-data.js';

/** Puts the page together: reads the graph that it carries, draws it, and keeps all parts in step with the view. */
const json = byId('data').textContent;
const app = makeApp(buildModel(JSON.parse(json) as PageData), fromFragment(globalThis.location.hash), say);
let theme: Theme = globalThis.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
document.documentElement.dataset['theme'] = theme;
let regionsShown = true;

const client = openQueryClient(byId('query-worker').textContent, json);
const timeline = timelineStrip(app);
// First, since it takes height from the drawing.
byId('stage').append(timeline.root);
timeline.sync();
const stage = tryStage(app);
const path = pathPanel(app, ({ nodes, facts }) => stage?.highlight({ nodes, facts }));
const query = queryPanel(app, client, openPassage, (nodes, facts) => stage?.highlight({ nodes: [...nodes.map(({ index }) => index), ...facts.flatMap(({ subject, object }) => [subject, object])], facts: facts.map(({ index }) => index) }));
const tabRow = tabs<Panel>({ details: 'Details', list: 'List', path: 'Path', query: 'Cypher' }, 'Panel', 'panel-body', (panel) => app.view.update({ panel }));

byId('header').append(...toolbar(app, { savePng, saveSvg, switchTheme, setRegions }));
byId('filters').append(filtersPanel(app));
byId('panel').prepend(tabRow.root);
showPanel(app.view.get(), true);
syncAddress(app);
app.view.watch((next, last) => {
  if (next.selected !== last.selected || next.panel !== last.panel) stage?.highlight(null);
  else stage?.sync();
  if (needsPanel(next, last)) showPanel(next, next.selected === last.selected && next.panel === last.panel);
  if (next.selected !== last.selected) scrollPanelUp();
  if (next.filters !== last.filters) timeline.sync();
});
byId('loading').remove();
document.documentElement.dataset['ready'] = 'true';

function tryStage(shared: App): Stage | null {
  const container = byId('graph');
  try {
    const notice = stageNotice(shared, () => stage?.showMore());
    const opened = openStage(shared, container, theme, notice.sync);
    container.after(notice.root, zoomControls(container, opened));
    return opened;
  } catch (error) {
    // Without WebGL everything but the drawing works.
    refill(container, element('p', { class: 'note' }, `This browser cannot draw the graph (${(error as Error).message}); the list, the search and the cards tell the same.`));
    return null;
  }
}

function needsPanel(next: ViewState, last: ViewState): boolean {
  if (next.panel !== last.panel || next.selected !== last.selected || next.filters !== last.filters) return true;
  return next.around !== last.around || next.hops !== last.hops || next.pathFrom !== last.pathFrom || next.pathTo !== last.pathTo;
}

function showPanel({ panel }: ViewState, showsTheSame: boolean): void {
  tabRow.sync(panel);
  const body = byId('panel-body');
  body.setAttribute('aria-labelledby', `tab-${panel}`);
  if (panel === 'path') {
    refillInFocus(body, path.root, showsTheSame);
    path.sync();
  } else if (panel === 'query') {
    refillInFocus(body, query.root, showsTheSame);
    query.sync();
  } else refillInFocus(body, panel === 'list' ? listPanel(app) : detailsPanel(app, openPassage), showsTheSame);
}

function scrollPanelUp(): void {
  byId('panel-body').scrollTop = 0;
}

function openPassage(...[documentIndex, places]: Parameters<OpenPassage>): void {
  refillInFocus(byId('panel-body'), passageCard(app, documentIndex, places, () => showPanel(app.view.get(), false)), false);
  scrollPanelUp();
}

/** The address tells the view, and a changed address changes it. */
function syncAddress(shared: App): void {
  let written = toFragment(shared.view.get());
  shared.view.watch((next, last) => {
    const fragment = toFragment(next);
    if (fragment === written) return;
    written = fragment;
    const address = fragment === '' ? globalThis.location.pathname + globalThis.location.search : `#${fragment}`;
    // Going back leads through what was looked at, not through every filter.
    if (next.selected !== last.selected) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  });
  globalThis.addEventListener('popstate', () => {
    written = globalThis.location.hash.replace(/^#/, '');
    shared.view.set(fromFragment(written));
  });
}

const SHOWN_MILLISECONDS = 3500;
let hiding: ReturnType<typeof setTimeout> | undefined;

/** What needs no words for those who see it is only read out. */
function say(message: string, isShown = false): void {
  const status = byId('status');
  clearTimeout(hiding);
  status.textContent = message;
  status.classList.toggle('visually-hidden', !isShown);
  if (isShown) hiding = setTimeout(() => status.classList.add('visually-hidden'), SHOWN_MILLISECONDS);
}

function switchTheme(): void {
  theme = theme === 'dark' ? 'light' : 'dark';
  document.documentElement.dataset['theme'] = theme;
  stage?.setTheme(theme);
}

function setRegions(shown: boolean): void {
  regionsShown = shown;
  stage?.drawing.setRegions(shown);
}

async function savePng(): Promise<void> {
  if (stage !== null) save(await toPng(stage.drawing, THEMES[theme].paper), 'graph.png');
}

function saveSvg(): void {
  if (stage !== null) save(new Blob([toSvg(stage.drawing, theme, regionsShown)], { type: 'image/svg+xml' }), 'graph.svg');
}

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
