/** As in browsers, which stop at 512: no article is nested so deep, and parsers get slow. */
const DEEPEST = 250;
/** Elements that need no end tag, or close each other: they do not nest by being left open. */
const WITHOUT_END = new Set(
  ('area base br col embed hr img input link meta param source track wbr p li dt dd td th tr tbody thead tfoot option optgroup ' +
  'html head body').split(' '),
);
const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})(?=[\s/>])[^<>]{0,100000}>/gi;

/** Takes out the tags of elements nested deeper than any article is; the text in them stays. */
export function flattenNesting(html: string): string {
  let depth = 0;
  return html.replace(TAG, (tag, slash: string, name: string) => {
    if (WITHOUT_END.has(name.toLowerCase()) || tag.endsWith('/>')) return tag;
    if (slash === '') depth += 1;
    const isTooDeep = depth > DEEPEST;
    if (slash !== '') depth = Math.max(0, depth - 1);
    return isTooDeep ? ' ' : tag;
  });
}
