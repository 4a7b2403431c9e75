import { crc32 } from 'node:zlib';
import { DOMParser } from '@xmldom/xmldom';
import type { ExportedFile } from '../../../src/export/exported-file.js';
import { contentOf } from './read-back.js';

export interface BrowserFilesRead {
  /** Relationship types with a rule of their own, sorted. */
  readonly styledTypes: readonly string[];
  /** The statements of the script. */
  readonly scripts: readonly string[];
  /** The same out of the archive. */
  readonly archived: readonly string[];
  /** What the guide runs at a click. */
  readonly runnable: readonly string[];
}

/** Reads style, script, archive and guide; throws where one is not what Neo4j Browser can read. */
export function readBrowserFiles(files: readonly ExportedFile[]): BrowserFilesRead {
  const rules = readGrass(contentOf(files, 'neo4j-browser/relata.grass'));
  const archive = files.find(({ path }) => path.endsWith('.zip'))?.content;
  if (!(archive instanceof Uint8Array)) throw new Error('no archive');
  return {
    styledTypes: rules.flatMap((selector) => (selector.startsWith('relationship.') ? [selector.slice('relationship.'.length)] : [])).sort(),
    scripts: contentOf(files, 'neo4j-browser/relata.cypher').split(/(?<=;\n)\n/u),
    archived: readStoredZip(Buffer.from(archive)),
    runnable: readGuide(contentOf(files, 'neo4j-browser/guide.html')),
  };
}

/** Every line must be one of those that GraSS has; gives the selectors. */
function readGrass(text: string): string[] {
  const blocks = text.trimEnd().split(/(?<=^\})\n/mu);
  return blocks.map((block) => {
    const [head = '', ...lines] = block.split('\n');
    const selector = /^((?:node|relationship)(?:\.[\p{L}\p{N}_]+)?) \{$/u.exec(head)?.[1];
    if (selector === undefined || lines.pop() !== '}') throw new Error(`unexpected ${block}`);
    for (const line of lines) {
      if (!/^ {2}[a-z-]+: (#[0-9A-F]{6}|\d+px|"\{name\}"|"<type>");$/u.test(line)) throw new Error(`unexpected ${line}`);
    }
    return selector;
  });
}

function readStoredZip(bytes: Buffer): string[] {
  const end = bytes.length - 22;
  if (bytes.readUInt32LE(end) !== 0x06054b50) throw new Error('no end of directory');
  const texts: string[] = [];
  for (let at = bytes.readUInt32LE(end + 16); at < end; at += 46 + bytes.readUInt16LE(at + 28)) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new Error('no directory entry');
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26);
    const content = bytes.subarray(start, start + bytes.readUInt32LE(at + 24));
    if (crc32(content) !== bytes.readUInt32LE(at + 16)) throw new Error('wrong checksum');
    texts.push(content.toString('utf8'));
  }
  if (texts.length !== bytes.readUInt16LE(end + 10)) throw new Error('wrong count');
  return texts;
}

function readGuide(html: string): string[] {
  const guide = new DOMParser({ onError: (level, message) => {
    if (!message.startsWith('Unicode replacement character detected')) throw new Error(`${level}: ${message}`);
  } }).parseFromString(html, 'text/xml');
  const scripts = guide.getElementsByTagName('script');
  if (scripts.length > 0) throw new Error('a script in the guide');
  return [...guide.getElementsByTagName('pre')].map((pre) => pre.textContent ?? '');
}
