import { decodeBytes } from './decode.js';
import { asUtf8, byteLines } from './byte-streams.js';

/** One article of a JSONL file. */
export interface JsonRecord {
  readonly line: number;
  readonly id: string | null;
  readonly text: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly source: string | null;
  /** Whether some bytes of the line were not valid UTF-8. */
  readonly repaired: boolean;
}

export interface BadRecord {
  readonly line: number;
  readonly reason: 'bad-record' | 'too-large';
  readonly message: string;
}

/** Reads a JSONL stream record by record; blank lines are passed over, a bad line does not end it. */
export async function* readJsonRecords(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<JsonRecord | BadRecord> {
  for await (const { number, bytes } of byteLines(asUtf8(chunks), maxBytes)) {
    if (bytes === null) {
      yield { line: number, reason: 'too-large', message: `the line has more than the limit of ${maxBytes} bytes` };
      continue;
    }
    const { text, repaired } = decodeBytes(bytes);
    if (text.trim() !== '') yield parseJsonRecord(text, number, repaired);
  }
}

/** Reads one line as a record with a `text`; tells what is wrong where it is none. */
export function parseJsonRecord(line: string, number: number, repaired = false): JsonRecord | BadRecord {
  const bad = (message: string): BadRecord => ({ line: number, reason: 'bad-record', message });
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return bad(`not JSON: ${error instanceof Error ? error.message.slice(0, 200) : 'it cannot be parsed'}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad('not an object');
  const fields = new Map<string, unknown>(Object.entries(value));
  const text = fields.get('text');
  if (typeof text !== 'string') return bad('no "text" string in it');
  const id = fields.get('id');
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number') {
    return bad('"id" is neither a string nor a number');
  }
  const wrong = ['title', 'publishedAt', 'source'].find((name) => !isTextOrMissing(fields.get(name)));
  if (wrong !== undefined) return bad(`"${wrong}" is not a string`);
  return {
    line: number,
    id: id === undefined || id === null || id === '' ? null : String(id),
    text,
    title: textOf(fields.get('title')),
    publishedAt: textOf(fields.get('publishedAt')),
    source: textOf(fields.get('source')),
    repaired,
  };
}

function isTextOrMissing(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'string';
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
