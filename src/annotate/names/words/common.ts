import { wordSet } from './word-set.js';

/** Grammar words: no name by themselves, though they may stand in one ("The Hill", "Will Stannard", "Six Weeks"). */
export const FUNCTION_WORDS = wordSet(`
  a an the this that these those i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
  herself it its itself they them their theirs themselves who whom whose which what whatever whoever and or but nor so yet for if then else than
  because as until while of at by with about against between into through during before after above below to from up down in out on off over under
  again further once here there when where why how all any both each few more most other others some such no not only own same too very can will just
  should now is are was were be been being am have has had having do does did doing done would could may might must shall ought let also though
  although unless since whether however therefore moreover meanwhile nevertheless nonetheless indeed perhaps maybe still even ever never always often
  sometimes usually later earlier soon already almost quite rather every everyone everybody everything someone somebody something anyone anybody
  anything none nobody nothing nowhere everywhere one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty
  sixty hundred thousand million billion dozens hundreds thousands millions tens half yes yeah oh ok okay hello hi hey thanks thank please dear well
  sure yesterday today tomorrow tonight first second third fourth fifth last next former latter another many much several despite amid amidst among
  amongst across along around behind beside besides beyond inside outside near onto per regarding throughout toward towards upon via within without
  according like unlike including following except versus vs vs. ie eg etc etc. got get gets getting go goes going make makes made take takes see says
  said say either neither whereas hence thus instead why's what's that's there's here's who's i'm i've it's don't he's she's we're they're you're
  let's can't won't isn't aren't doesn't didn't plus minus less fewer back away ago anyway otherwise elsewhere`);

/** Months, weekdays and seasons; names only inside a person's name ("Theresa May", "April Jones"). */
export const CALENDAR_WORDS = wordSet(`
  january february march april may june july august september october november december jan jan. feb feb. mar. apr. jun. jul. aug aug. sep sep. sept
  sept. oct oct. nov nov. dec dec. monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
  sundays mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. spring summer autumn winter easter christmas thanksgiving halloween ramadan passover
  hanukkah lent diwali eid yom`);

/** Written with capitals without naming anybody; with a name word beside them they may be part of a name ("Fox TV", "Web Summit"). */
export const NO_NAMES = wordSet(`
  tv tvs dvd dvds cd cds ep lp ba ma mp mps mep meps vip vips diy faq faqs pdf usb gps dna rna mrna hiv aids adhd gdp ipo ipos vat atm atms pin id ids
  iq hr pr it ai vr ar r&d a&e q&a cctv suv suvs ev evs lgbt lgbtq ngo ngos pc pcs internet web wifi wi-fi email e-mail url html http sms app apps
  op-ed ii iii iv vi vii viii ix jr jr. sr sr. esg ebitda b2b saas 5g 4g 3g led lcd uv ufo ufos mri er icu ptsd ivf bmi pe lng lpg kpi kpis etf etfs
  olympic photo photos picture pictures photograph image images video graphic illustration source caption editor's update breaking exclusive watch
  read related advertisement sponsored opinion analysis comment live more`);

/** Never part of a name: clock times, degrees, currencies, diseases, chat. */
export const NEVER_NAMES = wordSet(`
  i am pm a.m. p.m. gmt bst est edt pst pdt utc cet cest phd ph.d ph.d. mba bsc msc kc qc obe mbe cbe mr mrs ms us$ a$ c$ s$ hk$ nt$ t$ r$ nz$ ceos
  covid covid-19 sars-cov-2 sars ok p.s. ps rsvp asap aka a.k.a. rip lol omg wow lmao btw fyi imo plz md esq esq. eps ytd q a co2 credit bc bce ad ce
  bt`);

/** Words that number or letter something: "Series A", "Chapter 11", "Phase 3". The whole is no name. */
export const SECTION_WORDS = wordSet(`
  series chapter section article phase type figure fig fig. table page part no. no grade level category class title schedule item annex appendix
  volume vol. gate platform room stage round tier zone unit block day week step rule question exhibit paragraph clause form list division group act
  scene verse slide track route junction row seat box lot size model-no`);

/** Fields that a ministry or an authority may be in charge of, as they stand in a name or before a post ("Trade Minister"). */
export const FIELD_WORDS = wordSet(`
  agriculture agricultural antitrust arts aviation business budget children civil climate commerce commercial communications competition conduct
  conservation consumer control cooperation co-operation correctional corrections cultural culture customs data defence defense development digital
  disability disaster disease drug drugs economic economy education educational emergency employment energy enterprise environment environmental
  equalities equality exchange family farming federal finance financial fire firearms fisheries food foreign forest forestry forests gas gender health
  heritage highways home homeland housing human immigration industrial industry information infrastructure innovation insurance interior intelligence
  international investment justice labor labour land lands law levelling local marine maritime market markets medical medicine mental migration
  military mines mining monetary municipal national natural nuclear nutrition ocean oceans oil parks patent planning police policy postal power
  prevention prison prisons products property protection public railways radiation refugee regulatory research resources revenue roads rural safety
  sanitation science sciences securities security services social space sport sports standards state statistics tax taxation technology
  telecommunications telecoms tobacco tourism trade trading training transport transportation treasury urban veterans water welfare wildlife women
  women's work works youth emergencies astronomy physics chemistry biology mathematics engineering applied humanities letters political politics
  integrity evidence supply supplies european-security rights legal pensions skills painting sculpture architecture music drama dance design fashion
  journalism languages religion theology advisers cyber digital-affairs affairs media fine`);

/** Verbs of saying, in the forms that news uses. */
export const SAY_VERBS = wordSet(`
  said says say saying told tells tell added adds add announced announces announce wrote writes write tweeted posted argued argues insisted insists
  explained explains warned warns stated states noted notes denied denies admitted admits claimed claims confirmed confirms declined recalled recalls
  asked asks replied replies joked believes thinks thought hopes hoped predicted estimates estimated reported reports commented acknowledged concluded
  suggested suggests urged urges`);

/** Particles of surnames, in lower case between a given name and a surname, or before a surname alone. */
export const SURNAME_PARTICLES = wordSet('de del della dei di da dos das du des van von der den ter ten zu af av bin ibn ben al el');
