import type { InputFormat } from './format.js';

/** Tells PDF and HTML by their first bytes; everything else is taken for plain text. */
export function sniffFormat(bytes: Uint8Array): Exclude<InputFormat, 'jsonl' | 'md'> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).trimStart();
  if (head.startsWith('%PDF-')) return 'pdf';
  return /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b/i.test(head) ? 'html' : 'txt';
}
