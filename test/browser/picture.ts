import type { Browser } from 'playwright-core';

/** What a screenshot holds, as the browser itself decodes it. */
export interface PictureFacts {
  readonly width: number;
  readonly height: number;
  /** How many pixels have a colour, by `#RRGGBB`. */
  readonly counts: ReadonlyMap<string, number>;
  /** The middle of the longest horizontal run of a colour: the heart of its largest disc. */
  readonly heartOf: (colour: string) => { readonly x: number; readonly y: number } | null;
}

/** Looks at a PNG. */
export async function lookAt(browser: Browser, png: Uint8Array): Promise<PictureFacts> {
  const { width, height, data } = await decodePng(browser, png);
  const colourAt = (index: number): number => data.readUIntBE(index * 4, 3);
  const raw = new Map<number, number>();
  for (let index = 0; index < width * height; index += 1) raw.set(colourAt(index), (raw.get(colourAt(index)) ?? 0) + 1);
  const counts = new Map([...raw].map(([colour, count]) => [`#${colour.toString(16).padStart(6, '0').toUpperCase()}`, count]));
  return { width, height, counts, heartOf: (colour) => longestRun(width, height, (index) => colourAt(index) === Number.parseInt(colour.slice(1), 16)) };
}

export interface DecodedPicture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, row by row. */
  readonly data: Buffer;
}

/** Decodes a PNG, by the browser. */
export async function decodePng(browser: Browser, png: Uint8Array): Promise<DecodedPicture> {
  const page = await browser.newPage();
  const { width, height, pixels } = await page.evaluate<Decoded>(`(${DECODE})('${Buffer.from(png).toString('base64')}')`);
  await page.close();
  return { width, height, data: Buffer.from(pixels, 'base64') };
}

/** Runs in the browser, where the types of this project do not reach. */
const DECODE = `async (base64) => {
  const image = new Image();
  image.src = 'data:image/png;base64,' + base64;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let binary = '';
  for (let at = 0; at < data.length; at += 32768) binary += String.fromCharCode(...data.subarray(at, at + 32768));
  return { width: image.width, height: image.height, pixels: btoa(binary) };
}`;

interface Decoded {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, in base 64. */
  readonly pixels: string;
}

function longestRun(width: number, height: number, isWanted: (index: number) => boolean): { x: number; y: number } | null {
  let best = { x: 0, y: 0, length: 0 };
  for (let y = 0; y < height; y += 1) {
    for (let x = 0, length = 0; x < width; x += 1) {
      length = isWanted(y * width + x) ? length + 1 : 0;
      if (length > best.length) best = { x: x - Math.floor(length / 2), y, length };
    }
  }
  return best.length === 0 ? null : { x: best.x, y: best.y };
}
