import { concatenate, withFirst } from './byte-streams.js';
import { decodeBytes } from './decode.js';
import { parseJsonRecord } from './json-records.js';

const LINE_FEED = 0x0a;
const SPACE = 0x20;

/**
 * Reads ahead to the end of the first line that is not blank, at most `limit` bytes, and tells whether that line is a
 * JSON record. `chunks` is the whole stream, the part read ahead included.
 */
export async function sniffStream(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<{ chunks: AsyncIterable<Uint8Array>; isJsonLines: boolean }> {
  const iterator = stream[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  let isInLine = false;
  for (let isDone = false; !isDone && length <= limit;) {
    const next = await iterator.next();
    if (next.done === true) break;
    taken.push(next.value);
    length += next.value.length;
    for (const byte of next.value) {
      if (byte === LINE_FEED && isInLine) {
        isDone = true;
        break;
      }
      if (byte > SPACE) isInLine = true;
    }
  }
  return { chunks: withFirst(taken, iterator), isJsonLines: startsWithRecord(concatenate(taken, length)) };
}

function startsWithRecord(bytes: Uint8Array): boolean {
  const line = decodeBytes(bytes).text.trimStart().split('\n', 1)[0] ?? '';
  return line.startsWith('{') && !('reason' in parseJsonRecord(line, 1));
}
