import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const FLAGS = [
  '--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** Why no browser can be opened here, for the name of the skipped test; null where one can. */
export function whyNoChromium(): string | null {
  return PATHS.some(existsSync) ? null : 'skipped: no chromium here';
}

/** A real Chromium without a window, drawing WebGL in software. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: PATHS.find(existsSync) ?? '', headless: true, args: FLAGS });
}
