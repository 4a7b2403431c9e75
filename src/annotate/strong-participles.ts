/** Participles that do not end in -ed or as the past tense does, and past tenses that look like another verb: each with its dictionary form. */
export const STRONG_PARTICIPLES: ReadonlyMap<string, string> = new Map(
  (
    'arise:arisen awake:awoken bear:born,borne beat:beaten become:become befall:befallen begin:begun bid:bidden,bade bite:bitten blow:blown break:broken choose:chosen come:come do:done draw:drawn ' +
    'drink:drunk drive:driven eat:eaten fall:fallen fly:flown forbid:forbidden,forbade foresee:foreseen forget:forgotten forgive:forgiven forgo:forgone forsake:forsaken freeze:frozen get:gotten give:given go:gone ' +
    'grow:grown hew:hewn hide:hidden know:known lie:lain mistake:mistaken mow:mown overcome:overcome overdo:overdone override:overridden overrun:overrun,overran oversee:overseen,oversaw overtake:overtaken ' +
    'overthrow:overthrown,overthrew partake:partaken prove:proven redo:redone redraw:redrawn rerun:rerun retake:retaken rewrite:rewritten ride:ridden ring:rung rise:risen run:run saw:sawn see:seen sew:sewn ' +
    'shake:shaken show:shown shrink:shrunk,shrunken sing:sung sink:sunk,sunken slay:slain,slew sow:sown speak:spoken spring:sprung steal:stolen stink:stunk strew:strewn stride:stridden strike:stricken strive:striven ' +
    'swear:sworn swell:swollen swim:swum take:taken tear:torn throw:thrown tread:trodden undergo:undergone,underwent underlie:underlain undertake:undertaken,undertook undo:undone wake:woken wear:worn weave:woven ' +
    'withdraw:withdrawn,withdrew write:written outdo:outdone outgrow:outgrown outbid:outbid outrun:outrun underwrite:underwritten'
  )
    .split(' ')
    .flatMap((entry) => {
      const [infinitive, forms] = entry.split(':') as [string, string];
      return forms.split(',').map((form) => [form, infinitive] as const);
    }),
);
