/** Words for people by their post or trade: who hires, calls or meets one has not the post. */
const PEOPLE_BY_POST =
  /(?:man|woman|person|executive|officer|director|president|minister|leader|manager|editor|governor|secretary|ambassador|analyst|lawyer|engineer|reporter|journalist|adviser|advisor|administrator|commissioner|trustee|founder|successor|professor|ceo|cfo|coo|cto|boss|mayor|coach|envoy|captain|striker|player|economist|scientist|consultant|assistant|candidate|member|lawmaker|senator)$/u;

const KEEPING = new Set(['become', 'remain', 'stay', 'be']);

/** Whether a noun that is the object of a verb names somebody else than the verb's subject: "called a spokeswoman for Acme". */
export function isSomebodyElse(noun: string, verb: string): boolean {
  return PEOPLE_BY_POST.test(noun) && !KEEPING.has(verb);
}
