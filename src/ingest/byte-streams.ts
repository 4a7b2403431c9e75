/** A source gave more bytes than it may. */
export class TooManyBytesError extends Error {
  constructor(readonly limit: number) {
    super(`more than ${limit} bytes`);
    this.name = 'TooManyBytesError';
  }
}

/** All bytes of a stream in one array; throws {@link TooManyBytesError} as soon as there are more than `limit`. */
export async function collectBytes(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) throw new TooManyBytesError(limit);
    parts.push(chunk);
  }
  return concatenate(parts, length);
}

export function concatenate(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1 && parts[0] !== undefined) return parts[0];
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

export interface ByteLine {
  /** Counted from 1. */
  readonly number: number;
  /** Null where the line is longer than the limit: it was skipped. */
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;

/** The lines of a byte stream, split at line feeds. Holds one line at a time, and never more than `limit` bytes of it. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const finish = (): ByteLine => {
    const line = { number, bytes: length > limit ? null : concatenate(parts, length) };
    [parts, length, number] = [[], 0, number + 1];
    return line;
  };
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}

/** A stream of UTF-16 with a byte order mark as UTF-8; any other stream as it is. */
export async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: Decoder | null | undefined;
  const encoder = new TextEncoder();
  for await (const chunk of chunks) {
    if (decoder === undefined) decoder = utf16Decoder(chunk);
    yield decoder === null ? chunk : encoder.encode(decoder.decode(chunk, { stream: true }));
  }
}

type Decoder = InstanceType<typeof TextDecoder>;

function utf16Decoder(bytes: Uint8Array): Decoder | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  return bytes[0] === 0xfe && bytes[1] === 0xff ? new TextDecoder('utf-16be') : null;
}

/** Puts chunks that were already taken from a stream before the rest of it. */
export async function* withFirst(
  first: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
