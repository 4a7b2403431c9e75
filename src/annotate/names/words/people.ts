import { wordSet } from './word-set.js';

/** Titles and posts that stand, capitalised, before a person's name and are no part of it. */
export const TITLES = wordSet(`
  president vice-president minister chancellor premier prime secretary undersecretary senator sen sen. representative rep rep. congressman
  congresswoman governor gov gov. mayor deputy judge justice chief attorney prosecutor sheriff officer detective inspector sergeant sgt sgt. corporal
  cpl cpl. private pvt. captain capt capt. major maj maj. colonel col col. lieutenant lt lt. general gen gen. brigadier admiral adm adm. commander
  cmdr cmdr. marshal commissioner mr mr. mrs mrs. ms ms. miss mx dr dr. doctor prof prof. professor sir dame lord lady rev rev. reverend father fr fr.
  sister brother pastor rabbi imam bishop archbishop cardinal pope king queen prince princess duke duchess earl baron baroness count countess emperor
  empress sheikh sultan ayatollah crown ambassador consul envoy speaker whip leader ceo cfo coo cto cio cmo chairman chairwoman chairperson chair
  director founder co-founder cofounder executive manager editor editor-in-chief coach analyst economist counsel counselor councillor councilman
  councilwoman alderman mp mep msp md vp svp evp superintendent constable ranger trooper chaplain provost principal rear viscount viscountess
  chamberlain regent doge baronet advisor adviser laureate grandmaster presidents ministers senators representatives congressmen governors justices
  judges generals professors messrs drs captains detectives officers kings princes administrator controller comptroller curator trustee specialist
  airman seaman solicitor surgeon co-host co-chair vice-chair vice-chairman anchor midshipman petty lance staff acting interim ex-president senior
  junior managing treasurer spokesman spokeswoman spokesperson astronaut reporter correspondent photographer author actor actress singer first vice
  associate assistant hon hon. honourable honorable tsar emir fellow head`);

/** Titles that make what follows a person for certain. */
export const PERSONAL_TITLES = wordSet(`
  ceo cfo coo cto chairman chairwoman spokesman spokeswoman spokesperson mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor sir dame rev rev.
  reverend sgt sgt. cpl cpl. capt capt. lt lt. col col. gen. adm adm. maj. cmdr. sen. rep. gov. senator congressman congresswoman councillor
  councilman councilwoman`);

/** Words of a post that join a title: "Prime Minister", "Chief Executive Officer", "Attorney General". */
export const POST_WORDS = wordSet(`
  sergeant petty chief governor laureate field security advisor adviser minister general executive officer secretary president chairman director
  editor marshal counsel justice staff state treasury inspector whip operating financial technology marketing`);

/** Common nouns, in lower case in the text, that say that a name beside them is a person's. */
export const PERSON_NOUNS = wordSet(`
  member fellow knight companion sir lord man woman boy girl mother father son daughter brother sister wife husband widow widower partner uncle aunt
  cousin grandfather grandmother nephew niece friend colleague neighbour neighbor president minister chancellor premier secretary senator
  representative congressman congresswoman governor mayor deputy judge justice lawyer attorney prosecutor barrister solicitor sheriff officer
  detective inspector sergeant captain colonel general admiral commander chief commissioner professor doctor physician surgeon nurse scientist
  researcher engineer economist analyst strategist trader investor banker accountant consultant executive chairman chairwoman chair director founder
  co-founder cofounder creator owner manager editor reporter correspondent journalist columnist blogger photographer author writer novelist poet
  playwright historian actor actress singer rapper musician composer conductor pianist guitarist drummer violinist dancer choreographer comedian
  presenter host producer filmmaker artist painter sculptor architect designer model footballer player striker midfielder defender goalkeeper goalie
  winger forward coach trainer pitcher quarterback sprinter runner swimmer cyclist boxer golfer driver jockey skier athlete champion referee umpire
  pilot astronaut cosmonaut sailor soldier veteran farmer fisherman baker chef cook teacher student pupil principal headteacher librarian priest
  bishop archbishop pastor rabbi imam pope nun monk king queen prince princess duke duchess heir emperor sultan emir activist campaigner organiser
  organizer protester dissident politician lawmaker legislator councillor candidate nominee ambassador diplomat envoy spokesman spokeswoman
  spokesperson official adviser advisor aide assistant boss ceo cfo coo cto billionaire millionaire tycoon entrepreneur businessman businesswoman
  magnate philanthropist developer programmer suspect defendant victim witness plaintiff resident tenant worker employee volunteer biologist chemist
  physicist astronomer mathematician geologist psychologist sociologist philosopher explorer inventor nobel climber cardiologist epidemiologist
  virologist dermatologist magistrate coroner clerk ranger keeper curator mayor-elect newcomer star legend icon teenager toddler baby passenger
  immigrant refugee citizen native successor predecessor`);

/** Titles that are surnames or first names as well: at the end of a name they belong to it. */
export const SURNAME_TITLES = wordSet(`
  sultan emir sheikh sen rep gov rector pastor king prince pope bishop marshal judge major baron earl duke cardinal knight sergeant father head
  justice chief coach chair miss count private general lord lady queen princess sister brother manager director editor`);

/** Words that open a title only before another title, or before a given name: "Vice President", but "Crown Prosecution Service". */
export const WEAK_TITLES = wordSet(`
  first vice associate assistant prime crown chief deputy acting interim senior junior managing executive private major staff petty lance field rear
  fellow head brother sister father mother count trustee specialist surgeon anchor`);
