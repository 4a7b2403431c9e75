import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import type { Span } from '../../index.js';

/** The texts of a corpus beside memory: added one after the other, read in parts. */
export interface TextFile {
  readonly add: (text: string) => void;
  /** A part of the text that was added as the `index`th. */
  readonly read: (index: number, span: Span) => string;
  readonly close: () => void;
}

/** Two bytes for each UTF-16 code unit: offsets into the text are offsets into the file. */
const ENCODING = 'utf16le';
const BYTES_A_UNIT = 2;
const WRITE_FROM = 1 << 20;

/** Texts in a file that is made anew, and gone when it is closed. */
export function openTextFile(path: string): TextFile {
  rmSync(path, { force: true });
  const file = openSync(path, 'wx+');
  const starts: number[] = [];
  let [waiting, written, waitingBytes]: [Buffer[], number, number] = [[], 0, 0];
  const flush = (): void => {
    const bytes = Buffer.concat(waiting);
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done, bytes.length - done, written + done);
    [waiting, written, waitingBytes] = [[], written + bytes.length, 0];
  };
  return {
    add(text) {
      const bytes = Buffer.from(text, ENCODING);
      starts.push(written + waitingBytes);
      waiting.push(bytes);
      waitingBytes += bytes.length;
      if (waitingBytes >= WRITE_FROM) flush();
    },
    read(index, { start, end }) {
      if (waiting.length > 0) flush();
      const from = (starts[index] ?? 0) + start * BYTES_A_UNIT;
      // As of a string: what lies behind the text is cut off.
      const to = Math.min((starts[index] ?? 0) + end * BYTES_A_UNIT, starts[index + 1] ?? written);
      const bytes = Buffer.allocUnsafe(Math.max(0, to - from));
      for (let done = 0; done < bytes.length;) {
        const count = readSync(file, bytes, done, bytes.length - done, from + done);
        if (count === 0) throw new RangeError(`text ${index} has no ${start}-${end}`);
        done += count;
      }
      return bytes.toString(ENCODING);
    },
    close() {
      closeSync(file);
      rmSync(path, { force: true });
    },
  };
}

/** Texts that stay in memory, where there is no folder to work in. */
export function openTextList(): TextFile {
  const texts: string[] = [];
  return { add: (text) => void texts.push(text), read: (index, { start, end }) => (texts[index] ?? '').slice(start, end), close: () => undefined };
}
