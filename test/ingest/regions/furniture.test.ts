import { describe, expect, it } from 'vitest';
import type { RegionKind } from '../../../src/model/document.js';
import { findRegions } from '../../../src/ingest/regions/find-regions.js';

const TITLE = 'Harbour council approves ferry terminal';
const FIRST = 'The council voted seven to four on Tuesday night to build a new ferry terminal at the old cannery, ending a dispute that had lasted since 2016.';
const SECOND = '“We have waited long enough,” said Mayor Ilse Brandt, who had campaigned for the terminal. Work begins in March and will cost $14 million.';

/** Puts a line where such lines stand, and gives the marked parts of it: `kind: words`. */
function marksIn(line: string, place: 'top' | 'middle' | 'end'): string[] {
  const before = place === 'top' ? [TITLE] : place === 'middle' ? [TITLE, FIRST] : [TITLE, FIRST, SECOND];
  const after = place === 'top' ? [FIRST, SECOND] : place === 'middle' ? [SECOND] : [];
  const text = [...before, line, ...after].join('\n\n');
  const start = before.join('\n\n').length + 2;
  const inLine = findRegions(text).filter((region) => region.start >= start && region.end <= start + line.length);
  return inLine.map((region) => `${region.kind}: ${text.slice(region.start, region.end)}`);
}

type Case = readonly [place: 'top' | 'middle' | 'end', kind: RegionKind, line: string];

const FURNITURE: readonly Case[] = [
  ['top', 'counter', '0'],
  ['top', 'counter', '1,204'],
  ['top', 'counter', '3.4K shares'],
  ['top', 'counter', '17 Comments'],
  ['top', 'counter', '4 min read'],
  ['end', 'counter', 'Page 2 of 5'],
  ['top', 'counter', '12 shares | 3 comments'],
  ['top', 'credit', 'Marisol Quint | Getty Images'],
  ['top', 'credit', 'Photo: Jens Aalto/Reuters'],
  ['top', 'credit', 'REUTERS/Padma Iyer/File Photo'],
  ['top', 'credit', 'Tobias Lund/AFP via Getty Images'],
  ['middle', 'credit', '(AP Photo/Noor Haddad, File)'],
  ['middle', 'credit', 'Image credit: Port Authority'],
  ['middle', 'credit', 'Photograph by Ewa Nowak'],
  ['middle', 'credit', 'Courtesy of the Brandt family'],
  ['middle', 'credit', 'Getty Images'],
  ['middle', 'credit', '© 2021 Bloomberg Finance LP'],
  ['top', 'byline', 'By Hana Sorensen'],
  ['top', 'byline', 'By Hana Sorensen and Luis de la Cruz, Staff Writers'],
  ['top', 'byline', 'By HANA SORENSEN | The Coast Gazette'],
  ['top', 'byline', 'By Hana Sorensen, Associated Press'],
  ['end', 'byline', 'Reporting by Hana Sorensen in Oslo; Editing by Piet Maas'],
  ['end', 'byline', 'The Associated Press contributed to this report.'],
  ['end', 'byline', 'Additional reporting by Luis Cruz.'],
  ['end', 'byline', 'SOURCE Northgate Ferries Ltd.'],
  ['middle', 'advertisement', 'ADVERTISEMENT'],
  ['middle', 'advertisement', 'Advertisement'],
  ['middle', 'advertisement', 'Story continues below advertisement'],
  ['middle', 'advertisement', 'Sponsored content: Five cruises to book before summer'],
  ['middle', 'advertisement', 'Read more: Ferry fares to rise in spring'],
  ['middle', 'advertisement', 'READ ALSO: Who pays for the new quay?'],
  ['middle', 'advertisement', 'Related: The long fight over the cannery'],
  ['middle', 'advertisement', 'Watch: Drone video of the cannery'],
  ['middle', 'advertisement', 'More from The Coast Gazette: Harbour seals return'],
  ['middle', 'advertisement', 'Sign up for our morning newsletter'],
  ['end', 'advertisement', 'Subscribe to The Coast Gazette for full access'],
  ['end', 'advertisement', 'Get the latest stories delivered to your inbox every morning.'],
  ['end', 'advertisement', 'Follow us on Facebook and Instagram'],
  ['end', 'advertisement', 'Click here to see all the plans'],
  ['end', 'advertisement', 'Download our app for breaking alerts'],
  ['end', 'advertisement', 'To send flowers to the family, please visit our floral store.'],
  ['middle', 'advertisement', 'Revealed: The Simple Trick Our Readers Used to Save $900'],
  ['middle', 'advertisement', '7 Stocks You Should Buy Before It’s Too Late'],
  ['end', 'advertisement', 'We may earn a commission if you buy through links on this page.'],
  ['end', 'navigation', 'See all stories See all videos'],
  ['top', 'navigation', 'Home > News > Harbour'],
  ['top', 'navigation', 'Share this article'],
  ['top', 'navigation', 'Facebook Twitter Email Print'],
  ['top', 'navigation', 'Skip to main content'],
  ['top', 'navigation', 'We use cookies to improve your experience on this site. Accept'],
  ['end', 'navigation', '© 2022 Coast Gazette Media. All rights reserved.'],
  ['end', 'navigation', 'Copyright 2022 The Coast Gazette'],
  ['end', 'navigation', 'NGF -2.1% pre-market | Data delayed 20 minutes'],
  ['end', 'navigation', 'Most popular'],
  ['end', 'navigation', 'Leave a comment'],
  ['end', 'navigation', 'https://gazette.example/harbour/ferry-terminal'],
  ['end', 'tags', 'Tags Ferries Ilse Brandt ports transport'],
  ['end', 'tags', 'Filed under: Harbour, Transport'],
  ['end', 'tags', 'Topics: ports, ferries, council'],
  ['end', 'tags', 'More on: Northgate Ferries'],
  ['end', 'tags', '#harbour #ferry #council'],
  ['end', 'contact', 'Media Contact: Arjun Patel, press@northgate.example, +1 206 555 0117'],
  ['end', 'contact', 'press@northgate.example'],
  ['end', 'contact', 'Contact: Arjun Patel, 206-555-0117'],
  ['end', 'contact', 'For more information, visit www.northgate.example.'],
  ['end', 'contact', 'Have a tip? Email tips@gazette.example'],
  ['end', 'legal', 'Forward-Looking Statements: This release contains statements that involve risks. Actual results may differ from those described.'],
  ['end', 'legal', 'This press release contains forward-looking statements. The company undertakes no obligation to update them.'],
  ['end', 'legal', 'Disclaimer: This article is for informational purposes only and is not financial advice.'],
  ['end', 'legal', 'The views expressed in this article are those of the author and do not reflect the views of the Gazette.'],
  ['end', 'separator', '###'],
  ['middle', 'separator', '* * *'],
  ['end', 'separator', '-30-'],
  ['end', 'separator', 'ENDS'],
  ['middle', 'separator', '(APPLAUSE)'],
  ['top', 'dateline', 'Published 3 August 2020'],
  ['top', 'dateline', 'Updated 5:30 PM EDT, Tue May 14, 2024'],
  ['top', 'dateline', '14 May 2024, 10:32 GMT'],
  ['top', 'headline-duplicate', 'Harbour council approves a ferry terminal'],
  ['middle', 'heading', 'A cannery with a past'],
  ['middle', 'heading', 'About Northgate Ferries'],
];

const PROSE: readonly (readonly ['top' | 'middle' | 'end', string])[] = [
  ['middle', 'Advertisement spending fell 3 percent in the quarter, the agency said.'],
  ['middle', 'Sponsored by the teachers’ union, the bill passed the Senate in May.'],
  ['middle', 'Related companies of the group include Orbis and Delphi.'],
  ['middle', 'Read more books, the minister told pupils in Leeds.'],
  ['middle', 'Follow the money, prosecutors told the jury.'],
  ['middle', 'Sign up for coverage before Dec. 15, officials urged residents on Monday.'],
  ['middle', 'Subscribers to the service rose by two million, the company said.'],
  ['middle', 'Share prices fell after Oder said it would buy Plum.'],
  ['middle', 'Share buybacks at Oder will end in June.'],
  ['middle', 'Click Clack Games was founded by Ana Ruiz in 2011.'],
  ['middle', 'By Friday the river had crested, and families returned home.'],
  ['middle', 'By law, the council must answer within thirty days.'],
  ['middle', 'By then Zoom had hired Eric Yuan’s brother.'],
  ['middle', 'Photo shops closed across the city as phones improved.'],
  ['middle', 'Photographs of the scene show Mr. Ortega entering the bank at noon.'],
  ['middle', 'Credit Suisse agreed to sell the unit to Apollo.'],
  ['middle', 'Image recognition software from Clearview was used by police in Toronto.'],
  ['middle', 'Getty Images sued Stability AI in London over the use of its pictures.'],
  ['middle', 'Reuters reported on Tuesday that Oder was in talks with Plum.'],
  ['middle', 'Bloomberg hired Dana Cole from the Financial Times.'],
  ['middle', 'Contact between the two crews was lost at 4 a.m., the coast guard said.'],
  ['middle', 'Contacts in the ministry told the paper that Ms. Roe would resign.'],
  ['middle', 'Tags on the shirts were forged, customs officers said.'],
  ['middle', 'Topics at the meeting included trade and fishing rights.'],
  ['middle', 'More on the storm is expected from the weather service tonight.'],
  ['middle', 'Home sales in Phoenix fell 4 percent in March.'],
  ['middle', 'Copyright law protects the song, the court ruled.'],
  ['middle', 'Cookies baked by the Smith sisters raised $900 for the shelter.'],
  ['middle', 'Forward-looking investors bought Tesla early.'],
  ['middle', 'Disclaimers on the label did not protect the maker, the judge wrote.'],
  ['middle', 'Editing by the studio removed the scene, the director said.'],
  ['middle', 'Media contacts close to the club said Mbeki would leave.'],
  ['middle', 'Next Media was bought by Jimmy Lai’s family.'],
  ['middle', 'Most read the decision as a rebuke of Governor Hale.'],
  ['middle', 'Watch makers in Geneva cut 400 jobs.'],
  ['middle', 'Video games made by Ubisoft lead the ranking.'],
  ['middle', 'Revealed in court papers, the payment went to a shell company owned by Roe.'],
  ['middle', 'Your vote matters, Ms. Adeyemi told the crowd in Lagos.'],
  ['middle', 'You can earn a degree at the college in two years, said its president, Lena Ott.'],
  ['middle', 'Apple said it had sold its stake in Didi.'],
  ['middle', 'He was 84.'],
  ['middle', '“No.”'],
  ['middle', 'The end came quickly.'],
  ['middle', 'Loading of grain at Odesa resumed on Monday.'],
  ['middle', 'Visit Scotland named Karen Hughes as its chairwoman.'],
  ['middle', 'Search teams found the boat near Cape Wrath.'],
  ['middle', 'Print revenue at the Gazette fell by a tenth.'],
  ['middle', 'Join Bio, a Boston company, was sold to Pfizer.'],
  ['middle', 'Save the Children works in 120 countries, its director said.'],
  ['middle', 'Order was restored by Sunday, according to the governor.'],
  ['middle', 'All rights to the film belong to Lionsgate.'],
  ['middle', 'Pictured Rocks is a park in Michigan.'],
  ['middle', 'Moscow — long an ally of Damascus — said on Friday it would not attend.'],
  ['middle', 'NATO — the alliance’s critics say — has grown too fast.'],
  ['middle', 'Oder reported earnings of 45 cents a share, against 38 cents a year before.'],
  ['middle', 'Oder rose 3.2% to $41.20, and Plum fell 1.1%.'],
  ['middle', 'United Press International (UPI) moved its office to Boca Raton.'],
  ['middle', 'She joined the news agency Reuters (London) in 1998.'],
  ['middle', 'The 2019 photo by Jane Doe won a Pulitzer Prize, and the agency hired her.'],
  ['middle', 'Ana Ruiz contributed $2,000 to the campaign, records show.'],
  ['middle', 'Email ana@oder.example was the address that the hacker used to reach Mr. Lund, the indictment says.'],
  ['middle', 'Call it a comeback: Liverpool beat Barcelona 4-0 at Anfield.'],
  ['middle', 'Try Hard Foods makes the bars in Ohio.'],
  ['middle', 'From Ana Ruiz came the first call for change.'],
  ['end', 'Funeral services will be held Saturday at St. Mark’s Church in Duluth.'],
  ['end', 'In lieu of flowers, the family asks for donations to the Red Cross.'],
  ['end', 'She is survived by her husband, Carl, and two sons.'],
  ['end', 'Northgate Ferries, based in Seattle, runs nine routes.'],
  ['end', 'Tickets go on sale Monday at 9 a.m.'],
  ['top', 'By the time the vote came, only eleven members were left in the hall.'],
  ['top', 'The decision was first reported by Reuters.'],
];

describe('page furniture is marked', () => {
  it.each(FURNITURE)('%s: %s: %s', (place, kind, line) => {
    expect(marksIn(line, place)).toEqual([`${kind}: ${line}`]);
  });
});

describe('ordinary prose is not', () => {
  it.each(PROSE)('%s: %s', (place, line) => {
    expect(marksIn(line, place)).toEqual([]);
  });
});
