import { describe, expect, it } from 'vitest';
import { ingestText } from '../../../src/ingest/ingest-text.js';

/** A page as it is copied from a browser; each line begins with the mark that it must get (`prose` for none). */
const PAGES: Readonly<Record<string, string>> = {
  'a match report': `
    navigation         | Football | Premier League
    title              | Rovers stun City as Okoro strikes late
    byline             | By Dan Whitlock
    dateline           | Sat 14 Jan 2023 17.42 GMT
    dateline           | Last modified on Sun 15 Jan 2023 09.10 GMT
    navigation         | Share
    counter            | 412
    prose              | Chidi Okoro headed in a 92nd-minute corner to give Rovers a 2-1 win over City on Saturday, their first at home since September.
    prose              | "We never stopped," said Rovers manager Helen Marsh.
    advertisement      | Sign up to The Terrace
    advertisement      | Free daily newsletter
    prose              | City had led through Paulo Reis, the £40m signing from Porto.
    tags               | Topics
    tags               | Premier League
    tags               | Rovers`,
  'a press release': `
    separator          | FOR IMMEDIATE RELEASE
    title              | Halden Therapeutics Appoints Dr. Ines Moreau as Chief Medical Officer
    dateline           | March 03, 2022 08:00 AM Eastern Standard Time
    prose              | Halden Therapeutics (Nasdaq: HLDN), a biotechnology company, today announced the appointment of Ines Moreau, M.D., as chief medical officer.

    heading            | About Halden Therapeutics
    prose              | Halden Therapeutics is developing medicines for rare diseases and is based in Cambridge, Massachusetts.

    legal              | Cautionary Note Regarding Forward-Looking Statements
    legal              | This press release contains forward-looking statements. Words such as "expects" identify them.
    legal              | Factors include those in our filings with the SEC. Halden disclaims any obligation to update.

    contact            | Contacts

    contact            | Investors:
    contact            | Paul Kemp
    contact            | Halden Therapeutics
    contact            | pkemp@halden.example

    contact            | Media:
    contact            | Ana Ruiz
    contact            | (617) 555-0188
    separator          | # # #`,
  'a local story with a menu above and links below': `
    counter            | 1 weather alerts
    navigation         | Menu
    navigation         | Watch Now
    title              | Crash on I-90 kills two near Ellensburg
    dateline           | Posted at 5:32 PM, May 14, 2024
    dateline           | and last updated 6:02 PM, May 14, 2024
    prose              | Two people died Tuesday when a truck owned by Cascade Freight crossed the median on Interstate 90, the State Patrol said.
    advertisement      | This is a developing story. Check back for updates.
    navigation         | Most Read
    navigation         | Fire closes Main Street bakery
    navigation         | School board picks new chief
    navigation         | Copyright 2024 Cascade Broadcasting. All rights reserved.`,
  'a text with hard line breaks has no title': `
    prose              | Zoom said on Monday that it would stop selling its
    prose              | products in mainland China, and that customers would
    prose              | have to buy from partners.`,
};

describe('whole pages', () => {
  it.each(Object.entries(PAGES))('%s', (_name, page) => {
    const rows = page.trim().split('\n').map((row) => row.split(' | '));
    const lines = rows.map(([kind = '', ...rest]) => ({ kind: kind.trim() || null, text: rest.join(' | ') }));
    const text = lines.map((line) => line.text).join('\n');
    const { document } = ingestText(text, { id: 'page' });
    const marks = new Map(document?.regions.map((region) => [text.slice(region.start, region.end), region.kind]));
    const expected = lines.filter((line) => line.kind !== null);
    expect(expected.map((line) => `${marks.get(line.text) ?? 'prose'} | ${line.text}`)).toEqual(
      expected.map((line) => `${line.kind ?? ''} | ${line.text}`),
    );
  });
});

describe('title and date', () => {
  it.each([
    ['Zoom ends sales in China\n\nZoom said on Monday that it would stop.', 'Zoom ends sales in China'],
    ['WORLD NEWS\n\nZoom ends sales in China\n\nZoom said on Monday that it would stop.', 'Zoom ends sales in China'],
    ['Will Zoom stay in China?\n\nNobody knows yet what the company will do.', 'Will Zoom stay in China?'],
    ['Zoom was founded by Eric Yuan.', null],
    ['Zoom was founded by Eric Yuan', null],
    ['ELLEN PARK, HOST: Welcome back.\n\nTOM REYES: Thank you.', null],
  ])('the title of %j', (text, title) => {
    expect(ingestText(text, { id: 'x' }).document?.title).toBe(title);
  });

  it.each([
    ['Headline of the day\n\nATLANTA, May 14, 2024 /Harbour Wire/ -- Northgate Ferries today named a builder for its terminal.', '2024-05-14'],
    ['Headline of the day\n\nUpdated 4 May 2021\nPublished 3 August 2020\n\nNorthgate named a builder.', '2020-08-03'],
    ['Headline of the day\n\nBURBANK, Calif., Feb. 7 -- Northgate Ferries today named a builder for its terminal.', null],
    ['Headline of the day\n\nThe bridge fell on May 14, 2024, and nobody was hurt.', null],
    ['Headline of the day\n\nPublished 31 February 2020\n\nNorthgate named a builder.', null],
  ])('the date of %j', (text, date) => {
    expect(ingestText(text, { id: 'x' }).document?.publishedAt).toBe(date);
  });

  it('keeps what the source says of itself', () => {
    const { document } = ingestText('Some text of the article.', { id: 'x', title: ' Given ', publishedAt: '2020-08-03T10:00:00Z' });
    expect(document).toMatchObject({ title: 'Given', publishedAt: '2020-08-03T10:00:00Z' });
  });
});
