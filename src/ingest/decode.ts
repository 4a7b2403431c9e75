/** Text decoded from bytes, and how. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Whether some bytes were no text in this encoding and became U+FFFD. */
  readonly repaired: boolean;
}

/**
 * Decodes bytes: by their byte order mark (which is removed), else as UTF-16 where every other byte is zero, else by
 * `declared`, an encoding that the source itself names, else as UTF-8.
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null = null): Decoded {
  const encoding = encodingByMark(bytes) ?? encodingByZeros(bytes) ?? knownEncoding(declared) ?? 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text: encoding === 'windows-1252' ? asWindows1252(text) : text, encoding, repaired: false };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), encoding, repaired: true };
  }
}

/** What the bytes 80 to 9F are in this encoding; some versions of Node decode them as control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function asWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
}

function encodingByMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Latin text in UTF-16 has a zero in nearly every second byte, and nearly none in the others. */
function encodingByZeros(bytes: Uint8Array): string | null {
  const pairs = Math.min(bytes.length >> 1, 2048);
  if (pairs === 0) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[2 * pair] === 0) evenZeros += 1;
    if (bytes[2 * pair + 1] === 0) oddZeros += 1;
  }
  if (oddZeros > 0.6 * pairs && evenZeros < 0.05 * pairs) return 'utf-16le';
  if (evenZeros > 0.6 * pairs && oddZeros < 0.05 * pairs) return 'utf-16be';
  return null;
}

function knownEncoding(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
