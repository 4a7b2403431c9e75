const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3], ['k', 1e3], ['million', 1e6], ['mn', 1e6], ['m', 1e6], ['billion', 1e9], ['bn', 1e9], ['b', 1e9], ['trillion', 1e12], ['tn', 1e12],
]);
/** Rounding in one text and not in the other: "$1.9 billion" and "$1.91 billion". */
const TOLERANCE = 0.01;

/** Whether two amounts as written may be the same one. Words without a number agree only if they are the same words. */
export function amountsAgree(a: string, b: string): boolean {
  const [left, right] = [readAmount(a), readAmount(b)];
  if (left === null || right === null) return a.trim().toLowerCase() === b.trim().toLowerCase();
  if (left.unit !== '' && right.unit !== '' && left.unit !== right.unit) return false;
  return Math.abs(left.number - right.number) <= TOLERANCE * Math.max(Math.abs(left.number), Math.abs(right.number));
}

function readAmount(text: string): { number: number; unit: string } | null {
  const match = /(\d[\d,]*(?:\.\d+)?)[\s-]*(\p{L}*)/u.exec(text);
  if (match === null) return null;
  const number = Number((match[1] ?? '').replaceAll(',', '')) * (SCALES.get((match[2] ?? '').toLowerCase()) ?? 1);
  const unit = /%|per ?cent/iu.test(text) ? '%' : (/\p{Sc}/u.exec(text)?.[0] ?? '');
  return { number, unit };
}
