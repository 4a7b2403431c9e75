import { wordsOf } from './word-set.js';

/**
 * Words, by their lemma, that say beside a name what it names: P a person, O an organisation, L a place, R a product,
 * W a work, E an event. What a word says depends on where it stands.
 */
export type Cue = 'P' | 'O' | 'L' | 'R' | 'W' | 'E';

function cueTable(table: Readonly<Record<Cue, string>>): ReadonlyMap<string, Cue> {
  const cues = new Map<string, Cue>();
  for (const cue of ['P', 'O', 'L', 'R', 'W', 'E'] as const) for (const word of wordsOf(table[cue])) cues.set(word, cue);
  return cues;
}

/** "X's ___", "X ___". */
export const AFTER_NOUN_CUES = cueTable({
  P: `
    mother father wife husband son daughter brother sister death life career widow arrest birthday parent child hair age voice body remark visit trial
    mum dad girlfriend boyfriend resignation testimony childhood conviction memory nephew niece uncle aunt marriage wedding diary funeral estate
    biographer biography speech successor predecessor legacy campaign opponent`,
  O: `
    share stock revenue profit earnings sale ceo chief chairman chairwoman chair founder co-founder headquarters board shareholder investor customer
    employee staff worker spokesman spokeswoman spokesperson office subsidiary stake bid offer takeover acquisition merger product parent partner deal
    factory plant store branch boss executive director management valuation ipo listing unit arm division client supplier cfo cto coo bond debt loan
    service business platform site website reporter correspondent editor newsroom analyst lawyer striker midfielder defender goalkeeper coach manager
    captain fan member official engineer scientist researcher professor student graduate campus union strike report rules leader candidate lawmaker
    senator congressman mp fleet passenger flight pipeline refinery`,
  L: `
    capital government parliament economy people population mayor minister central-bank military border airport suburb coast street industry voter
    embassy ambassador resident neighbourhood neighborhood constitution currency navy president premier governor authority citizen territory coastline
    immigrant native hospital police city province region town village stock-exchange skyline harbour harbor downtown metro`,
  R: `
    user version price battery owner maker download engine rocket spacecraft pilot patient feature app model series device machine driver update
    launch prototype capsule software tool phone car jet ferry detector spreadsheet drug kettle trial dose panel stapler processor system`,
  W: `
    author premiere publisher sequel reader episode cast plot trilogy soundtrack screening star actress actor character finale season creator
    storyline script adaptation writer`,
  E: `
    organiser organizer winner edition anniversary ceremony finalist victim survivor attendee delegate medal title gold qualifier committee squad
    final stage`,
});

/** Verbs behind a name. */
export const VERB_CUES = cueTable({
  P: `
    tell bear die marry resign retire graduate wear sing sit smile joke remember study write speak recall grow stand walk appear nod laugh insist
    shrug earn move-in coach play score testify plead confess sign argue believe hope think feel want love`,
  O: `
    announce acquire buy sell hire employ operate own manufacture publish merge sue file list raise supply cut report lease invest fund recruit offer
    license rename post outsource declare ban fine approve investigate regulate rule broadcast import export build make run compete back lay value
    trade fall rise gain drop expect`,
  L: `border lie host import vote secede`,
  R: `cost feature weigh dock orbit ship crash land sail fly`,
  W: `star open premiere depict chronicle portray debut sell-out air`,
  E: `begin start end take-place draw attract feature kick`,
});

/** Verbs before a name that is their object. */
export const OBJECT_CUES = cueTable({
  P: `
    marry appoint elect arrest accuse succeed name replace thank ask interview convict charge sentence quote promote nominate praise criticise
    criticize meet defeat tell sign fire dismiss beat`,
  O: `
    join leave found acquire buy sue own head chair establish fund fine rename regulate back advise lead take-over quit co-found set-up beat represent`,
  L: `visit invade enter reach occupy flee tour leave evacuate cross annex`,
  R: `
    make launch release unveil develop use build sell recall ban introduce test download buy fly discontinue upgrade prescribe approve call christen
    dub ride update copy`,
  W: `write direct publish read watch edit produce translate compose record win review film adapt pen`,
  E: `win host attend organise organize sponsor cancel postpone watch commemorate mark hold`,
});

/** Nouns (and verbs) that a preposition ties to the name: "chief executive of X", "sequel to X". */
export const GOVERNOR_CUES = cueTable({
  P: `
    wife husband son daughter brother sister mother father widow friend biography portrait death arrest trial remarks interview marriage opponent
    supporter`,
  O: `
    ceo chief executive chairman chairwoman chair founder co-founder share subsidiary owner employee unit director head analyst acquisition takeover
    partner lawyer economist strategist professor lecturer researcher fellow spokesman spokeswoman stake investor customer president vice-president
    member graduate editor reporter correspondent manager captain coach job role engineer scientist arm division board competitor rival work worked
    study studied trader merger lawsuit complaint contract deal loan letter report`,
  L: `
    city capital north south east west outskirts coast mayor people port street town village state province governor ambassador trip visit troop
    border part centre center suburb area resident native north-east university base office headquarters live born bear move fly travel die bury
    arrive return`,
  R: `maker developer version user launch price sale download prototype inventor release owner pilot crew copy`,
  W: `
    author sequel star copy episode adaptation review director lead plot page screening premiere series season chapter actor remake lyric success`,
  E: `
    winner edition anniversary organiser organizer medal final eve host run qualify opening start victim survivor veteran hero aftermath guest speaker`,
});
