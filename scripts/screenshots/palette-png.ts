import { crc32, deflateSync } from 'node:zlib';
import type { DecodedPicture } from '../../test/browser/picture.js';

const COLOURS = 256;
const FREQUENT = 128;

/** A PNG of at most 256 colours: for screenshots, which have few, it looks the same and is half as large. Opacity is left out. */
export function toPalettePng({ width, height, data }: DecodedPicture): Buffer {
  const colours = Array.from({ length: width * height }, (_, index) => data.readUIntBE(index * 4, 3));
  const palette = choosePalette(colours);
  const indexes = nearestIn(palette, new Set(colours));
  // Each row begins with the number of its filter; 0 is none, which is best for palettes.
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, at) => rows.writeUInt8(indexes.get(colour) ?? 0, at + Math.floor(at / width) + 1));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8); // bits a pixel
  header.writeUInt8(3, 9); // by palette
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header), chunk('PLTE', Buffer.from(palette.flatMap(channels))), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The most frequent colours, and of the rest those that the palette would tell worst: a thin red line must stay red. */
function choosePalette(colours: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const ranked = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b).map(([colour]) => colour);
  const palette = ranked.slice(0, FREQUENT);
  const errors = new Map(ranked.map((colour) => [colour, Math.min(...palette.map((chosen) => distanceOf(colour, chosen)))]));
  while (palette.length < Math.min(COLOURS, ranked.length)) {
    const worst = ranked.reduce((a, b) => (errorOf(b) > errorOf(a) ? b : a));
    palette.push(worst);
    for (const [colour, error] of errors) errors.set(colour, Math.min(error, distanceOf(colour, worst)));
  }
  return palette;

  function errorOf(colour: number): number {
    return (errors.get(colour) ?? 0) * Math.sqrt(counts.get(colour) ?? 0);
  }
}

/** The place in the palette of the colour that is nearest to each. */
function nearestIn(palette: readonly number[], colours: ReadonlySet<number>): Map<number, number> {
  return new Map([...colours].map((colour) => {
    let [best, least] = [0, Infinity];
    palette.forEach((candidate, index) => {
      const distance = distanceOf(colour, candidate);
      if (distance < least) [best, least] = [index, distance];
    });
    return [colour, best];
  }));
}

function distanceOf(a: number, b: number): number {
  const other = channels(b);
  return channels(a).reduce((sum, value, index) => sum + (value - (other[index] ?? 0)) ** 2, 0);
}

function channels(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
