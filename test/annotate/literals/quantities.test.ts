import { describe, expect, test } from 'vitest';
import { literalsOf, readCase, shown } from './notation.js';

const CASES: Readonly<Record<string, string>> = {
  money: `
    Disney will invest [$1.5 billion = 1500000000 USD] in Epic.
    It raised [€3m = 3000000 EUR] in Berlin.
    It raised [US$3bn = 3000000000 USD] in Asia.
    It paid [3 million euros = 3000000 EUR] for the brand.
    The ticket cost [£40 = 40 GBP].
    Sales were [23.5 billion yuan = 23500000000 CNY] last year.
    It lost [A$3.4bn = 3400000000 AUD] in Perth.
    The grant is up to [$48 million = 48000000 USD].
    It closed [$75M = 75000000 USD] in funding.
    Pim had a profit of [£6million = 6000000 GBP] last year.
    The project is worth [€800,000 = 800000 EUR].
    It was fined [16 million zlotys = 16000000 PLN] on Wednesday.
    It was fined [two billion pesos = 2000000000 peso].
    The dam cost [40 million rand = 40000000 ZAR] a year.
    She wants [1.5 billion crowns = 1500000000 crown] for it.
    He pledged [50 Hong Kong dollars = 50 HKD] to them.
    He pledged [five million Swiss francs = 5000000 CHF] to them.
    They sought [90 million dinars = 90000000 dinar] in shares.
    It was sold for a symbolic [€1 = 1 EUR].
    It spent [CHF5m = 5000000 CHF] on ads.
    It spent [USD 40 million = 40000000 USD] on ads.
    It spent [Rs500 crore = 5000000000 INR] on ads.
    The deal is worth [$10-12 million = 10000000-12000000 USD].
    The deal is worth [$1bn-$2bn = 1000000000-2000000000 USD].
    The price rose from [$4.35 million = 4350000 USD] to [$5 million = 5000000 USD].
    The [$1.5-billion = 1500000000 USD] deal was off.
    The [5-million-euro = 5000000 EUR] contract was off.
    Net profit fell to [44 million = 44000000].
    It costs [50 cents = 50 cent] a copy.
    The price was [2 million pounds = 2000000 GBP].
    She won [2 million won = 2000000 KRW].`,
  'percentages and fractions': `
    Net income rose [49% = 49 %] to a record.
    Shares fell [3 percent = 3 %] in Oslo.
    Shares fell [6.6 per cent = 6.6 %] in Oslo.
    Shares fell [three percent = 3 %] in Oslo.
    Prices rose [5-10% = 5-10 %] in a year.
    Turnout fell by [two percentage points = 2 percentage point].
    Rates rose by [25 basis points = 25 basis point].
    It cut costs by about [12% = 12 %] this year.
    Growth was [-3% = -3 %] in June.
    Each would own [one-third = 1/3].
    [Two-thirds = 2/3] of voters agreed.
    BNDES owns [half = 1/2] of the shares.
    His brother owns the other [half = 1/2].
    Uniqlo will take [a fifth = 1/5] of its clip.
    Profit was up [a fifth = 1/5], it said.
    He scored in the first half.
    They waited half an hour.
    A third firm joined the talks.
    In a quarter, sales can double.
    She lives in the Latin Quarter.`,
  counts: `
    Hammock employed [90 people = 90] and would grow.
    Bramley employs [310 people = 310] in Atlanta.
    It will cut [450 jobs = 450 job] in Dublin.
    The service lost [1.3 million = 1300000] core subscribers.
    It has handled [600,000 = 600000] calls.
    The fire killed [nine people = 9].
    At least [nine people = 9] died.
    The bridge killed [four tourists = 4].
    It has [6,000 employees = 6000] in Ohio.
    [Forty-two = 42] countries signed it.
    [Two hundred and fifty workers = 250] walked out.
    [One hundred twenty = 120] groups wrote to them.
    It complied with [212 = 212] requests.
    It cut its workforce to [2,100 = 2100].
    It employs a team of [160 = 160].
    The plant makes [400 megawatts = 400 megawatt] of power.
    He walked [17 miles = 17 mile] home.
    The game sold [two million copies = 2000000 copy].
    It sold [1.500.000 = 1500000] bottles.
    [Half a million people = 500000] marched.
    [A million people = 1000000] marched.
    Two investors said so.
    Three people familiar with the matter agreed.
    He is one of them.
    They have two sons.
    She spent ten years at IBM.
    It took 40 minutes to decide.
    He phoned them 20 times.
    Akinwale, 34, is married.
    He died aged 91.
    The A320 landed.
    See page 12 and room 14.
    Route 66 is long.
    Ocado bought 3Fold and 7-Eleven.
    The Boeing 737 landed.
    Level 10 was the last.
    Heron 2 is a chip.
    Call 404-555-0139 now.`,
};

const cases = Object.entries(CASES).flatMap(([group, lines]) => lines.trim().split('\n').map((line): [string, string] => [group, line.trim()]));

describe('quantities', () => {
  test.each(cases)('%s: %s', (_group, line) => {
    const { text, publishedAt, expected } = readCase(line);
    expect(shown(literalsOf(text, publishedAt), 'Quantity')).toEqual(expected);
  });
});
