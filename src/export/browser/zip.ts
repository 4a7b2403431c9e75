/** A file in an archive, by its path with slashes. */
export interface ZipEntry {
  readonly path: string;
  readonly content: Uint8Array;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const VERSION = 20;
/** Bit 11: paths are in UTF-8. */
const FLAGS = 0x0800;
/** 1 January 1980, the earliest date that the format has: the same files make the same archive. */
const DATE = 0x21;

/** A ZIP archive with the files as they are, not compressed (APPNOTE.TXT, section 4.3). */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, content } of entries) {
    const name = new TextEncoder().encode(path);
    const shared = [u16(VERSION), u16(FLAGS), u16(0), u16(0), u16(DATE), u32(crc32(content)), u32(content.length), u32(content.length), u16(name.length), u16(0)];
    const local = concat([u32(LOCAL_HEADER), ...shared, name, content]);
    directory.push(concat([u32(DIRECTORY_HEADER), u16(VERSION), ...shared, u16(0), u16(0), u16(0), u32(0), u32(offset), name]));
    parts.push(local);
    offset += local.length;
  }
  const table = concat(directory);
  const end = [u32(DIRECTORY_END), u16(0), u16(0), u16(entries.length), u16(entries.length), u32(table.length), u32(offset), u16(0)];
  return concat([...parts, table, ...end]);
}

function u16(value: number): Uint8Array {
  return new Uint8Array([value & 0xff, (value >>> 8) & 0xff]);
}

function u32(value: number): Uint8Array {
  return new Uint8Array([value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff]);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The checksum of ZIP (CRC-32, polynomial 0xEDB88320), bit by bit. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
