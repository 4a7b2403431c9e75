/** "(NYSE: DIS)": what stands behind the exchange in brackets is a sign for a firm's shares and no name. */
export function isTicker(tokens: readonly { readonly text: string }[], index: number): boolean {
  if (!/^[\p{Lu}\p{N}.]+$/u.test(tokens[index]!.text) || tokens[index - 1]?.text !== ':') return false;
  return tokens[index - 3]?.text === '(' && tokens[index + 1]?.text === ')';
}
