import { readFileSync } from 'node:fs';
import type { PageParts } from './view/page-parts.js';

/** The parts of a page that `npm run build` makes from `src/view/page/`. Throws where that has not been done. */
export function shippedPage(): PageParts {
  return JSON.parse(readFileSync(new URL('../dist/page.json', import.meta.url), 'utf8')) as PageParts;
}
