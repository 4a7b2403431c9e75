import { readFileSync } from 'node:fs';
import { decodeSyntax, type SyntaxModel } from './annotate/syntax/weights.js';

let syntax: SyntaxModel | undefined;

/**
 * The syntax model that comes with the package, read once. In a browser, fetch `models/relata-syntax.bin` and pass its bytes
 * to `decodeSyntax` instead.
 */
export function shippedSyntax(): SyntaxModel {
  syntax ??= decodeSyntax(readFileSync(new URL('../models/relata-syntax.bin', import.meta.url)));
  return syntax;
}
