import type { EntityType } from '../../../model/mention.js';
import { entriesOf } from './word-set.js';

/** Things so widely known that news names them without saying what they are. Organisations have a table of their own. */
const KNOWN: readonly (readonly [EntityType, string])[] = [
  ['Product', `
    tiktok; whatsapp; instagram; youtube; gmail; iphone; ipad; macbook; android; windows; xbox; playstation; kindle; alexa; siri; chatgpt; gemini;
    copilot; hulu; disney+; apple tv+; paramount+; snapchat; telegram; wechat; weibo; fortnite; minecraft; roblox; photoshop; excel; powerpoint;
    bitcoin; ethereum; dogecoin; dreamliner; boeing 737; boeing 747; boeing 777; boeing 787; airbus a320; airbus a380; concorde; viagra; ozempic;
    wegovy; humira; tylenol; prozac; botox; soyuz; starship; starliner; crew dragon; falcon 9; falcon heavy; ariane 5; space shuttle;
    hubble space telescope; james webb space telescope; international space station; iss; mir; sputnik; voyager; google maps; google search;
    google chrome; chrome; safari; firefox; linux; kubernetes; itunes; app store; google play; playstore; amazon prime; prime video; aws; azure;
    office 365; microsoft teams; facebook messenger; messenger; skype; facetime; airpods; apple watch; game boy; nintendo switch; model s; model 3;
    model x; model y; cybertruck; mustang; corvette; prius; land rover defender; vespa; barbie; lego; monopoly; big mac; coke; diet coke; gpt-4;
    gpt-5; dall-e; midjourney; steam; twitch; discord; kalashnikov; javelin; patriot; himars; iron dome; f-16; f-35; titanic`],
  ['Work/Document', `
    bible; koran; quran; torah; mona lisa; hamlet; macbeth; king lear; romeo and juliet; star wars; star trek; game of thrones; simpsons;
    the simpsons; sesame street; saturday night live; downton abbey; doctor who; coronation street; eastenders; succession; stranger things;
    squid game; oppenheimer; titanic ii; casablanca; citizen kane; the godfather; lord of the rings; the lord of the rings; the hobbit; war and peace;
    don quixote; ulysses; magna carta; bill of rights; first amendment; second amendment; declaration of independence; geneva convention;
    geneva conventions; paris agreement; paris accord; kyoto protocol; good friday agreement; affordable care act; obamacare; civil rights act;
    voting rights act; clean air act; clean water act; maastricht treaty; lisbon treaty; gdpr; universal declaration of human rights;
    communist manifesto; la traviata; the nutcracker; swan lake; ode to joy; imagine; thriller; the crown; the office; friends; seinfeld; jeopardy;
    grammy; emmy; bafta; pulitzer prize; nobel prize; nobel peace prize; golden globe; turner prize; booker prize; top gear; panorama; newsnight`],
  ['Event', `
    olympics; winter olympics; summer olympics; olympic games; paralympics; world cup; women's world cup; super bowl; world series; stanley cup;
    champions league final; euro 2020; euro 2024; copa america; six nations; ryder cup; wimbledon; us open; u.s. open; french open; australian open;
    masters; the masters; tour de france; giro d'italia; grand national; kentucky derby; indianapolis 500; le mans; formula one; eurovision;
    eurovision song contest; oscars; academy awards; grammys; grammy awards; emmys; golden globes; baftas; cannes film festival; venice film festival;
    sundance; coachella; glastonbury; burning man; oktoberfest; brexit; holocaust; world war i; world war ii; world war one; world war two;
    first world war; second world war; cold war; civil war; gulf war; iraq war; vietnam war; korean war; great depression; arab spring; watergate;
    black friday; cyber monday; d-day; september 11; 9/11; watergate scandal; cop26; cop27; cop28; cop29; cop30; world economic forum; mardi gras;
    independence day; bastille day; crimean war; renaissance; great recession`],
  ['Group', `
    kardashians; kennedys; windsors; suffragettes; baby boomers; generation z; gen z; millennials; ku klux klan; proud boys; antifa; ira;
    black panthers`],
];

/** Types of widely known names by their lower case. */
export const KNOWN_TYPES: ReadonlyMap<string, EntityType> = new Map(KNOWN.flatMap(([type, table]) => entriesOf(table).map((name) => [name, type] as const)));
