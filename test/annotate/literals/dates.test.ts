import { describe, expect, test } from 'vitest';
import { literalsOf, readCase, shown } from './notation.js';

const CASES: Readonly<Record<string, string>> = {
  'calendar dates': `
    Stern sang in Lima on [April 18, 2019 = 2019-04-18].
    The bank opened on [18 April 2019 = 2019-04-18] in Leeds.
    Sales will end on [Aug. 23, 2020 = 2020-08-23], a letter said.
    Sales will end on [Aug. 23 = Aug. 23], a letter said.
    He was born on [3 May 1935 = 1935-05-03] in Dresden.
    She arrived on the [3rd of May = 3rd of May] with her brother.
    She was born on the [4th of July 1976 = 1976-07-04].
    They met on [Dec 1 = Dec 1] in Oslo.
    It was released in [November 2022 = 2022-11].
    It was released in [November, 2022 = 2022-11].
    It was released in [May of 2019 = 2019-05].
    The firm was founded in [2011 = 2011].
    The talks run from [June 4-6 = June 4-6] in Geneva.
    The talks ran from [4-6 June 2016 = 2016-06-04/2016-06-06] in Geneva.
    The court sat on [Monday, April 18, 2019 = 2019-04-18], and again later.
    He died on [Tuesday 5 May = Tuesday 5 May] at home.
    Power was cut from [March = 2011-03] to [August 2011 = 2011-08] in the north.
    The factory closed on [February 29, 2020 = 2020-02-29].
    BURBANK, Calif., [Feb. 7 = Feb. 7] -- The studio reported a profit.
    The file is dated [2020-03-08 = 2020-03-08].
    The file is dated [2020-03-08T10:00 = 2020-03-08].
    The form was signed on [3/8/2020 = 3/8/2020].
    The form was signed on [31/8/2020 = 2020-08-31].
    The form was signed on [8/31/2020 = 2020-08-31].
    The form was signed on [7/7/2020 = 2020-07-07].`,
  'years, decades and centuries': `
    The firm made money from [2014-2016 = 2014/2016] in Spain.
    The firm made money in [2014–16 = 2014/2016] in Spain.
    The [2019/20 = 2019/2020] season was cut short.
    He has led the party since [2009 = 2009].
    The [2019 = 2019] fire killed ten.
    Rates were high in the [1990s = 1990/1999].
    Rates were high in the [mid-1990s = 1990/1999].
    Rates were high in the ’[90s = 1990/1999].
    The house dates from the [19th century = 1801/1900].
    The house is a [nineteenth-century = 1801/1900] mill.
    Mills grew in the [1800s = 1800/1899] and later.
    Early [2020 = 2020] was hard for airlines.
    Work began in [mid-May = mid-May] and stopped.`,
  'months, by their neighbours': `
    In [May = May], Zoom made changes.
    The deal closed in [March = March].
    It cut its [June = June] forecast.
    Talks began last [September = last September].
    Results for [April = April] and [May = May] were weak.
    The year to [April = April] was good.
    Her term ends in [August = August].
    Prime Minister May said the talks had failed.
    Zoom may make changes.
    May I ask you something?
    Thousands will march on Washington.
    The March on Washington drew thousands.
    Fans of August Wilson filled the hall.
    The novelist April Jones lives in Leeds.
    June Osborn, a doctor, agreed.
    Jan Hruška took the picture.
    Mar Menor is a lagoon.
    Theresa May and Angela Merkel met.`,
  weekdays: `
    Zoom stated [Monday = Monday] it will stop.
    Trump threatened late [Friday = Friday] to ban the app.
    It happened last [Friday = last Friday].
    It will be released next [Tuesday = next Tuesday].
    The council met on [Tuesday night = Tuesday night].
    The company announced it on its website [Monday = Monday].
    [Friday = Friday]'s big mover was Jumbuck.
    Shops were full on Black Friday.
    He writes for the Sunday Times.
    They showed Monday Night Football.
    She sings on Sundays.`,
  'quarters, halves, seasons and fiscal years': `
    Revenue rose in the [third quarter = third quarter].
    [Third-quarter = Third-quarter] revenue rose.
    Revenue rose in the [third quarter of 2021 = 2021-07/2021-09].
    Revenue rose in [Q3 2021 = 2021-07/2021-09].
    Revenue rose in the [fiscal first quarter = fiscal first quarter].
    Sales fell in the [first half of 2020 = 2020-01/2020-06].
    They led 2-0 in the first half.
    The book will appear in [autumn 2027 = 2027-23].
    The book appeared in the [spring of 2020 = 2020-21].
    Spring came late.
    Profit rose in [fiscal 2021 = fiscal 2021].
    Profit rose in [fiscal year 2021 = fiscal year 2021].`,
  'relative dates without a date to count from': `
    The firm stopped [two months ago = two months ago].
    [Two months ago = Two months ago], we stopped.
    It grew [last year = last year].
    [Earlier this year = Earlier this year], Zoom reported a fault.
    The president said so [last weekend = last weekend].
    TikTok has in [recent weeks = recent weeks] faced questions.
    The deal should close by the [end of the year = end of the year].
    Sales fell over the [past three years = past three years].
    The firms [today = today] announced a merger.
    The talks resume [tomorrow = tomorrow].
    We sold the house [a decade ago = a decade ago].
    She left [years ago = years ago].
    The work was over in an hour.
    This time they agreed.
    Last but not least, he sang.
    He plays next to her.`,
  'relative dates counted from the article': `
    2020-08-03| The firm stopped [two months ago = 2020-06].
    2020-08-03| The firm stopped [two weeks ago = 2020-W30].
    2020-08-03| The firm stopped [ten days ago = 2020-07-24].
    2020-08-03| We sold the house [a decade ago = 2010].
    2020-08-03| It grew [last year = 2019].
    2020-08-03| It will grow [next year = 2021].
    2020-01-15| It fell [last month = 2019-12].
    2020-08-03| It fell [last week = 2020-W31].
    2020-08-03| He said so [last weekend = 2020-08-01/2020-08-02].
    2020-08-03| [Earlier this year = 2020], Zoom reported a fault.
    2020-08-03| The firms [today = 2020-08-03] announced a merger.
    2020-08-03| He quit [yesterday = 2020-08-02].
    2020-03-01| He quit [yesterday = 2020-02-29].
    2020-08-03| The talks resume [tomorrow = 2020-08-04].
    2020-08-03| He left the council [last night = 2020-08-02].
    2020-08-03| She left [a few years ago = a few years ago].
    2020-08-03| The deal should close by the [end of the year = 2020].`,
  'weekdays and months counted from the article': `
    2020-08-03| Zoom said on [Monday = 2020-08-03] it will stop.
    2020-08-04| Zoom said on [Monday = 2020-08-03] it will stop.
    2020-08-03| Trump threatened late [Friday = 2020-07-31] to ban the app.
    2020-08-03| Zoom will meet regulators on [Friday = 2020-08-07].
    2020-08-03| The committee plans to vote on [Thursday = 2020-08-06].
    2020-08-03| The capsule is due to dock on [Thursday = 2020-08-06].
    2020-08-03| The bank declined to comment on [Friday = 2020-07-31].
    2020-08-03| The Federal Reserve meets on [Thursday = 2020-08-06].
    2020-08-03| It happened last [Friday = 2020-07-31].
    2020-08-04| It will be released next [Tuesday = 2020-08-11].
    2020-08-03| In [May = 2020-05], Zoom made changes.
    2020-08-03| He joined in [December = 2019-12] from PepsiCo.
    2020-08-03| The film will reach cinemas in [November = 2020-11].
    2020-12-03| The film will reach cinemas in [March = 2021-03].
    2020-08-03| The fair will open on [Aug. 23 = 2020-08-23].
    2020-01-10| He resigned on [Dec. 30 = 2019-12-30].
    2019-12-30| He will resign on [Jan. 5 = 2020-01-05].
    2020-08-03| Talks began last [September = 2019-09].
    2020-08-03| Revenue rose in the [second quarter = 2020-04/2020-06].
    2021-02-10| It was sold on [Feb. 29 = 2020-02-29].
    2020-08-03| The firm was founded in [2011 = 2011].`,
  times: `
    The rocket rose at [10:30 a.m. = T10:30] and landed.
    The vote is at [3 p.m. = T15:00] in Paris.
    The train left at [14:25 = T14:25] sharp.
    The shop opens at [9am = T09:00] daily.
    It docked at [0412 GMT = T04:12Z].
    They lost 14-12.`,
  'numbers that are no dates': `
    The stadium holds 2000 people.
    They bought Windows 2000 machines.
    He plays for Expo 2025 Osaka.
    The fee was $2020.
    Call 404-555-0139 now.
    Section 1904 of the act was cut.
    Room 101 was locked.
    The score was 21-20-19.`,
};

const cases = Object.entries(CASES).flatMap(([group, lines]) =>
  lines.trim().split('\n').map((line) => line.trim()).map((line): [string, string] => [group, line]));

describe('dates', () => {
  test.each(cases)('%s: %s', (_group, line) => {
    const { text, publishedAt, expected } = readCase(line);
    expect(shown(literalsOf(text, publishedAt), 'Date')).toEqual(expected);
  });
});
