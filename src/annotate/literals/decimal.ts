/**
 * Moves the point of a plain decimal number: "4.35" by 6 is "4350000". Done on the digits, since multiplying would leave
 * traces of binary fractions in the value.
 */
export function shiftDecimal(digits: string, places: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const moved = fraction.padEnd(places, '0');
  const integer = (whole + moved.slice(0, places)).replace(/^0+(?=\d)/u, '');
  const rest = moved.slice(places).replace(/0+$/u, '');
  return rest === '' ? integer : `${integer}.${rest}`;
}
