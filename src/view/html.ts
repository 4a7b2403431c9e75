import { embedJson } from './data/embed-json.js';
import type { PageData } from './data/page-data.js';
import type { PageParts } from './page-parts.js';

/**
 * What the page may do: run its one script and its one style, which are known by their hashes, start the query engine from
 * a text of its own, and save pictures. Nothing may be loaded, and nothing sent anywhere.
 */
function contentSecurityPolicy({ scriptHash, styleHash }: PageParts): string {
  return [
    "default-src 'none'", `script-src '${scriptHash}'`, `style-src '${styleHash}'`, 'img-src data: blob:', 'worker-src blob:',
    "connect-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-src 'none'", "object-src 'none'",
  ].join('; ');
}

/** The page around its data. */
export function pageHtml(data: PageData, parts: PageParts): string {
  return `<!doctype html>
<html lang="en" data-theme="light">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(parts)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Relata">
<title>${escapeHtml(data.title)}</title>
<style>${parts.style}</style>
</head>
<body>
<header id="header"></header>
<main id="main">
<aside id="filters" aria-label="Filters" tabindex="-1"></aside>
<section id="stage" aria-label="Graph">
<div id="graph" tabindex="0" role="application" aria-label="Drawing of the graph. Arrow keys move it, plus and minus zoom, 0 shows all of it. The tab List has the same as text."></div>
<p id="loading">Reading the graph …</p>
</section>
<section id="panel" aria-label="Details"><div id="panel-body" role="tabpanel" tabindex="0"></div></section>
</main>
<div id="status" role="status" class="visually-hidden"></div>
<noscript>This page draws its graph with a script that it carries; it loads nothing. Without scripts there is nothing to see.</noscript>
<script type="application/json" id="data">${embedJson(data)}</script>
<script type="text/plain" id="query-worker">${parts.worker}</script>
<script type="text/plain" id="licences">${escapeHtml(parts.licences)}</script>
<script>${parts.script}</script>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF]/gu, (character) =>
    (/[&<>"']/.test(character) ? `&#${character.charCodeAt(0)};` : '\uFFFD'));
}
