const SAMPLE_LENGTH = 8192;

/** First bytes of common files that are no text: images, archives, office files, programs. */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
];

/** Whether bytes carry the signature of a file that is no text. */
export function hasBinarySignature(bytes: Uint8Array): boolean {
  return SIGNATURES.some((signature) => signature.every((byte, index) => bytes[index] === byte));
}

/**
 * Whether decoded text is really some other kind of data: many control characters, or many bytes that were no text.
 * A stray NUL in an article is not enough.
 */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE_LENGTH);
   
  const controls = sample.match(/[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  const replaced = sample.match(/\ufffd/g)?.length ?? 0;
  const isMostlyControls = controls > 0.5 * sample.length || (controls > 3 && controls > 0.05 * sample.length);
  return isMostlyControls || (replaced > 3 && replaced > 0.3 * sample.length);
}
