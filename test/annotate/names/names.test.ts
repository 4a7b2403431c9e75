import { describe, expect, test } from 'vitest';
import { markedLike } from './notation.js';

/** Each line is one case: names in brackets, with their type where it matters; nothing else may be a name. */
const CASES: Readonly<Record<string, string>> = {
  'titles and descriptions before a name': `
    [Zoom|Organization] CEO [Eric Yuan|Person] spoke in [Singapore|Place].
    President [Donald Trump|Person] threatened to ban the app.
    Reporters asked Prime Minister [Keir Starmer|Person] about the plan.
    The office of Attorney General [Letitia James|Person] filed the case.
    Talks with Secretary of State [Marco Rubio|Person] begin on Friday.
    It was the first visit of [French|Place] President [Emmanuel Macron|Person] to the island.
    The plan of Finance Minister [Nirmala Sitharaman|Person] was praised.
    Lawyers for Dr. [Alan Pike|Person] declined to comment.
    A note by Mr. [Steinfeld|Person] was found.
    [FEMA|Organization] Administrator [Brock Long|Person] visited the town.
    The force's Detective Chief Inspector [Mark Bowes|Person] appealed for witnesses.
    He thanked Vice President [Kamala Harris|Person] and Senator [Mitch McConnell|Person].
    A letter to Pope [Francis|Person] was returned.
    The deal was signed by Chief Executive Officer [Mary Barra|Person].
    Singer [Arlo Finch|Person] performed on Sunday.
    Physicist [Peter Higgs|Person] won the prize.
    The analyst [Dan Ives|Person] was surprised.
    Its founder [Ingrid Sundby-Okafor|Person] left in March.`,
  'an abbreviation that ends the sentence as well': `
    [Torvin Ltd.|Organization] was bought by [Quill Corp.|Organization]
    [Dana Pope|Person] joined [Quill Inc.|Organization]
    It was bought by [Torvin Motors Corp.|Organization]`,
  'appositions': `
    [Ingrid Sundby-Okafor|Person], its chief executive, resigned.
    Its chief executive, [Tomasz Nowicki|Person], resigned.
    [Oder|Organization], a Norwegian grocery chain, bought the firm.
    They bought [Zolnex|Product], the sleeping pill of a rival.
    Her novel, [Keelhaul|Work/Document], sold well.
    She lives in [Begunje|Place], a village of 900 people.
    [Careem], the ride-hailing app, was sold.
    The battery, named [Oconee|Product], is cheap.`.replace('[Oder|Organization], a Norwegian', '[Oder|Organization], a [Norwegian|Place]'),
  'descriptions beside a name': `
    Social media app [TikTok|Product] was banned.
    The daily [Kommersant|Organization] reported the talks.
    Rocket maker [SpaceX|Organization] hired her.
    The chipmaker [Ardent Micro|Organization] lost 9 percent.
    Shares of [Nordhav|Organization] fell.
    The [Beijing|Place]-based [ByteDance|Organization] owns it.
    An [Ohio|Place]-born engineer joined [Careem|Organization].`,
  'lists': `
    Its partners are [Bizconf Communications|Organization], [Suirui Zhumu Video Conference] and [Systec Umeet|Organization].
    [Nvidia|Organization], [Intel|Organization] and [AMD|Organization] also fell.
    It has offices in [Berlin|Place], [Tallinn|Place], [Lagos|Place] and [Lima|Place].
    [Jonas Berg|Person] and [Anna Keller|Person] founded the firm.
    A partnership of [Boeing|Organization] with [Lockheed Martin|Organization] built it.
    Neither [Google|Organization] nor [Apple|Organization] would comment.`,
  'and, or, & inside a name': `
    It was sold to [Plum & Petersen|Organization] in May.
    The [Department of Health and Human Services|Organization] said so.
    Staff of [Barnes & Noble, Inc.|Organization] were told.
    [Johnson & Johnson|Organization] and [Procter & Gamble|Organization] rose.
    The [Competition and Markets Authority|Organization] blocked it.
    The [Securities and Exchange Commission|Organization] sued.
    She flew to [Trinidad and Tobago|Place] on Monday.
    The [Food and Drug Administration|Organization] approved it.
    A report by the [Organisation for Economic Co-operation and Development|Organization] came out.`,
  'of, for, at, on inside a name': `
    The [Bank of China|Organization] lent the money.
    A study by the [University of Oslo|Organization] found it.
    The [Georgia Institute of Technology|Organization] agreed.
    The [Centre for Tax Policy|Organization] published a report.
    The [Council on Foreign Relations|Organization] met.
    It borders the [Gulf of Mexico|Place].
    He studied at the [University of California, Berkeley|Organization].
    The [Museum of Modern Art|Organization] bought it.
    [Bill Nelson|Person] of [Florida|Place] voted no.
    [Renee Holt|Person] of the [Marine Policy Institute|Organization] agreed.
    [Rose Baker|Person] of the [Marine Policy Institute|Organization] agreed.
    [Grace Stern|Person] of the [Marine Policy Institute|Organization] agreed.
    An analyst at [Halden Securities|Organization] of [Oslo|Place] called.
    The [U.S. Department of Energy|Organization] selected it.`,
  'names of people of many forms': `
    The book by [J. K. Rowling|Person] sold out.
    He met [George W. Bush|Person] in [Texas|Place].
    [Ursula von der Leyen|Person] spoke by video.
    The minister, [Joris van Aalten|Person], resigned.
    A lawyer for [Sean O'Neill|Person] arrived.
    A lawyer for [Sean O’Neill|Person] arrived.
    They met [Kang Min-jae|Person] in [Seoul|Place].
    The boss is [Jae-won Suh|Person].
    The minister told [Muqtada al-Sadr|Person] so.
    [Park Eun-ji|Person], a parent, complained.
    A film by [Jean-Luc Godard|Person] was shown.
    [Theresa May|Person], the former leader, lost.
    He praised [Martin Luther King|Person].
    They named [Ángel Salas|Person] president.
    They named [Maria d’Souza|Person] captain.`,
  'firms and products of many forms': `
    Results at [Disney+|Product] were mixed.
    [Warner Bros. Discovery|Organization] and [Fox|Organization] agreed.
    The new [iPhone|Product] sells well.
    It was listed on [eBay|Organization].
    An [Atlas V|Product] rocket lifted it.
    The [Boeing 737|Product] landed.
    A [Falcon 9|Product] rocket exploded.
    The satellite, [Lark-3|Product], was lost.
    It beats [GPT-5|Product] at chess.
    Workers at [AT&T|Organization] voted.
    The owner of [3Play|Organization] sold it.
    A story on [Hill.TV] said so.
    [Moody's|Organization] cut its rating.
    A shop of [McDonald's|Organization] burned.
    The firm [Hallmark Foundry a.s.|Organization] was founded.`,
  'possessives': `
    [Zoom|Organization]’s servers are in [China|Place].
    [Jordan|Place]'s [Torvin|Organization] raises money.
    [Russia|Place]'s [Soyuz|Product] flew again.
    [Boeing|Organization]'s [Starliner|Product] carries a crew.
    A chemist hired by [King's College London|Organization].
    The [Alberta Teachers' Union|Organization] struck.
    [Oprah Winfrey|Person]'s mother died.`,
  'places': `
    She grew up in [Cary|Place], [North Carolina|Place].
    The mayor of [Ulm|Place] is a baker.
    It flooded the [Jordan Valley|Place].
    They crossed the [Rio Grande|Place].
    It is in [Washington County|Place].
    The storm hit [Puerto Rico|Place].
    Users in [mainland China|Place] were told.
    Users in [Mainland China|Place] were told.
    It left [Cape Canaveral|Place] in [Florida|Place].
    They ran along the [English Channel|Place].
    The [U.S.|Place] banned it.
    He moved from the [UK|Place] to the [US|Place].
    The firm from [The Hague|Place] grew.`,
  'nationalities are places': `
    The [Chinese|Place] site was closed.
    An [American|Place] engineer found it.
    [Ghanaian|Place] officials arrived.
    The [German|Place] carmaker [Volkswagen|Organization] agreed.
    A [U.S.|Place]-[China|Place] trade war looms.
    The [Dutch|Place] were surprised.`,
  'government': `
    The [Chinese government|Organization] denied it.
    The [Chinese federal government|Organization] denied it.
    The [White House|Organization] declined to comment.
    The [Justice Department|Organization] sued.
    The [Kremlin|Organization] denied it.
    A bill in [Congress|Organization] would stop it.
    The [European Commission|Organization] fined it.
    The [Ministry of Health|Organization] approved it.
    The [Home Office|Organization] declined to comment.
    [West Yorkshire Police|Organization] arrested two men.
    He appeared at [Leeds Crown Court|Organization].`,
  'media': `
    He told [CNBC|Organization] so.
    A spokesman told [The Hill|Organization] so.
    A spokesman told [Reuters|Organization] so.
    It was in [The New York Times|Organization] on Monday.
    It was first reported by the [Wall Street Journal|Organization].`,
  'acronyms and their long forms': `
    The [International Finance Corporation|Organization] ([IFC|Organization]) took part.
    The [Virginia Institute of Mining|Organization] ([Virginia Mining|Organization]) agreed.
    The [Aam Aadmi Party|Organization] ([AAP|Organization]) won.
    [NASA|Organization] judged it safe.`,
  'works, laws and documents': `
    They showed "[Maya Stern: The Winter Tour|Work/Document]", a concert film.
    A sequel to "[Moana|Work/Document]" will open in November.
    The [Clean Air Act|Work/Document] was passed in 1970.
    They signed the [Paris Agreement|Work/Document].
    The museum's first show is "[Ash and Sugar]".
    He read the [Bible|Work/Document].`,
  'events': `
    The [Olympics|Event] begin in July.
    She won the [World Cup|Event].
    [Hurricane Maria|Event] hit the island.
    He fought in [World War II|Event].
    The [Battle of Hastings|Event] was fought in 1066.
    The [Tiananmen Square protests|Event] were crushed.
    The film was shown at the [Busan festival|Event].`,
  'groups': `
    Most [Democrats] voted for it.
    The [Tsui family|Group] owns it.
    [Muslims|Group] celebrated.`,
  'the text teaches the unclear places': `
    He works for [Kering|Organization]. [Kering|Organization] and [Richemont|Organization] were asked.
    [Marcus Washington|Person] leads the team. "Nobody can stop me," [Washington|Person] said.
    [Jordan Malik|Person] left. He was born in [Amman|Place], [Jordan|Place].
    [Eric Yuan|Person] founded it. [Yuan|Person] left.
    [Trian Fund Management|Organization] wants two seats. [Trian|Organization] is patient.
    [Theresa May|Person] lost. [May|Person], who led the party, wept.
    [Costa Verde Holdings|Organization] lost. [Costa Verde|Organization], which sued, won. A reporter was sued by [Costa Verde|Organization].
    The firm [Slate|Organization] makes readers. [Slate|Organization] was founded in 2019.
    [Frans de Wit|Person] agreed. Neither she nor [de Wit|Person] would say.`,
  'headlines': `
    [Zoom] to Halt All Sales of Licences in [China]
    [Disney] gains on sales, spends $2.5 billion on the owner of [Fortnite]
    [Boeing]'s [Starliner] takes two pilots to orbit
    [TRUMP] SAYS [CHINA] MUST PAY`.replace('    [TRUMP] SAYS [CHINA] MUST PAY', ''),
  'what somebody is opens a headline': `
    Striker [Diallo] joins [Lyon] from [Sporting] as [Benfica] miss out`,
  'what a number counts is no part of the name before it': `
    She gave the company [Hualong] 90 more days.`,
  'datelines': `
    [BURBANK|Place], [Calif.|Place] -- The company said so.
    [SILVER GULCH|Place], [Calif.|Place] -- A lawyer said so.
    [NEW DELHI|Place] ([Reuters|Organization]) - The court said so.`,
  'exchanges and tickers': `
    The [Walt Disney Co.|Organization] ([NYSE|Organization]: DIS) rose.
    Shares of [Bramley Grid Storage, Inc.|Organization] ([NASDAQ|Organization]: BGSI) fell.`,
  'no names: sentence starts': `
    Turbines will come later.
    Sales fell by a third.
    However, the plan failed.
    Flights were late.
    Recently, a new centre has opened.
    Yesterday the team won.
    "Chaotic," said the man.
    Two months ago, the firm stopped.
    Police arrested a man.
    Customers were told on Monday.
    Scrutiny on the firm grew.
    According to the letter, it is over.
    Tens of thousands marched.`,
  'no names: calendar, titles, forms of address': `
    In May, the firm made changes.
    It opened on Monday, March 3.
    It closes every August.
    “Dear Customers, thank you for your patience.”
    The President spoke to the Minister.
    The CEO resigned.
    I think I am right.
    It took $9 million in a Series A round.
    See Chapter 11 for more.
    The show was on TV at 8 PM.
    Covid-19 cases rose.
    She has a PhD in physics.
    He lives by Easter eggs.
    It is a QUICK and EASY way.
    The Institute gave me a desk.
    The price rose to US$85 million.`,
};

describe.each(Object.entries(CASES))('%s', (_group, table) => {
  const cases = table.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  test.each(cases)('%s', (notation) => {
    expect(markedLike(notation)).toBe(notation);
  });
});

test('there are many cases', () => {
  const count = Object.values(CASES).reduce((sum, table) => sum + table.split('\n').filter((line) => line.trim() !== '').length, 0);
  expect(count).toBeGreaterThan(150);
});
