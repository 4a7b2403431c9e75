/** What saying it so does to what is said: whether the speaker asserts, denies, concedes, foretells … */
type ReportingForce =
  | 'neutral' | 'assert' | 'concede' | 'deny' | 'accuse' | 'confirm' | 'predict' | 'warn' | 'suggest' | 'promise' | 'believe' | 'show' | 'judge';

export interface ReportingVerb {
  readonly lemma: string;
  readonly force: ReportingForce;
  /** What may follow beside a quotation: a clause, a gerund ("admitted routing"), a noun phrase ("announced a deal"), "to" with a verb ("claims to be"). */
  readonly takes: ReadonlySet<Complement>;
  /** Whether the one who is told stands right behind it: "told CNBC". */
  readonly hearer: boolean;
}

type Complement = 'clause' | 'gerund' | 'noun' | 'infinitive' | 'quote' | 'as' | 'said' | 'that' | 'charge';

/** force: verb/complements — c clause, g gerund, n noun phrase, i infinitive, q quotation, a "… as", t a clause only behind "that", s something said ("rejected the claims"), x what somebody is accused of ("accused the bank of hiding losses"), h hearer. */
const TABLE = `
neutral: say/cq state/cqn tell/cqh write/cq add/tq note/cq explain/cq reply/cq respond/cq announce/cqng report/cqg reveal/cqn disclose/cqn remark/cq comment/q
neutral: recall/cqg recount/cq declare/cqn proclaim/cq mention/tg clarify/cq emphasise/cq emphasize/cq stress/cq reiterate/cq repeat/cq continue/q conclude/cq observe/cq
neutral: tweet/cq post/cq blog/cq email/cqh inform/ch notify/ch remind/ch joke/cq quip/cq whisper/cq shout/cq cry/q yell/cq scream/cq murmur/q mutter/q laugh/q sigh/q
neutral: ask/q wonder/q inquire/q answer/cq counter/cq retort/cq interject/q interrupt/q agree/tq complain/tq testify/cq rule/t find/t relate/cq chime/q shrug/q smile/q
assert: insist/cq maintain/cq argue/cq claim/cqin contend/cq assert/cqn affirm/cqn swear/cq boast/cq assure/ch reassure/ch persist/q profess/i
concede: admit/cqgn acknowledge/cqgn concede/cqn confess/cqn apologise/q apologize/q regret/tg
deny: deny/cgnq dispute/cs reject/s refute/s rebut/s dismiss/s
accuse: allege/cqn accuse/x charge/x suspect/x
confirm: confirm/cqn verify/cs validate/cs certify/c corroborate/s
predict: predict/cqn forecast/cqn foresee/cn project/t estimate/cq calculate/c reckon/cq
warn: warn/cqh caution/cqh
suggest: suggest/cq hint/cq imply/c insinuate/c indicate/cq signal/c speculate/cq propose/t
promise: promise/cq pledge/cq vow/cq guarantee/c
believe: think/cq believe/c fear/c suspect/c
show: read/q show/t reveal/c
judge: call/q describe/a brand/q label/q deem/q condemn/a dismiss/a denounce/a praise/a hail/a blast/a slam/a characterise/a characterize/a portray/a
`;

const LETTERS: Readonly<Record<string, Complement>> = { c: 'clause', g: 'gerund', n: 'noun', i: 'infinitive', q: 'quote', a: 'as', s: 'said', t: 'that', x: 'charge' };

/** Reporting verbs by lemma. */
export const REPORTING_VERBS: ReadonlyMap<string, ReportingVerb> = readTable(TABLE);

function readTable(table: string): Map<string, ReportingVerb> {
  const verbs = new Map<string, ReportingVerb>();
  for (const line of table.trim().split('\n')) {
    const [force = '', entries = ''] = line.split(': ');
    for (const entry of entries.split(' ')) addVerb(verbs, force as ReportingForce, entry);
  }
  return verbs;
}

/** A verb that stands twice keeps its first force and takes what both lines say. */
function addVerb(verbs: Map<string, ReportingVerb>, force: ReportingForce, entry: string): void {
  const [lemma = '', letters = ''] = entry.split('/');
  const complements = [...letters].flatMap((letter) => LETTERS[letter] ?? []);
  const known = verbs.get(lemma);
  const takes = new Set([...(known?.takes ?? []), ...complements]);
  verbs.set(lemma, { lemma, force: known?.force ?? force, takes, hearer: letters.includes('h') || known?.hearer === true });
}
