import { describe, expect, test } from 'vitest';
import { cutLike, quotesOf, readCase, shown } from './notation.js';

const CASES: Readonly<Record<string, string>> = {
  'speech before its speaker': `
    "We are shifting to partners," the spokesperson said. -> D the spokesperson: We are shifting to partners,
    “We are shifting to partners,” the spokesperson added. -> D the spokesperson: We are shifting to partners,
    «We are shifting to partners», the spokesperson said. -> D the spokesperson: We are shifting to partners
    ‘We are shifting to partners,’ the spokesperson said. -> D the spokesperson: We are shifting to partners,
    'We don't know the workers' names,' she said. -> D she: We don't know the workers' names,
    "Peltz may lose the vote," said Tom Arkwright of Bellwether Partners. -> D Tom Arkwright of Bellwether Partners: Peltz may lose the vote,
    "The price looks full," said Tomasz Wieczorek of Halden Securities, who has no rating on Oder. -> D Tomasz Wieczorek of Halden Securities: The price looks full,
    "Georgia makes things," said Ángel Cabrera, president of Georgia Tech. -> D Ángel Cabrera: Georgia makes things,
    "The stage is set," Bob Iger, the chief executive, told analysts. -> D Bob Iger: The stage is set,
    "We examined every well," the agency's head, Benjamín Soto, told Radio Andes. -> D Benjamín Soto: We examined every well,
    "Will they pay?" asked Maria Lopez. -> D Maria Lopez: Will they pay?
    "Never!" he shouted. -> D he: Never!
    "Dear Customers, thank you for choosing us," the website reads. -> D the website: Dear Customers, thank you for choosing us,
    "Two months ago, we stopped," the letter stated. -> D the letter: Two months ago, we stopped,
    "We did nothing wrong", said Kim Lee. -> D Kim Lee: We did nothing wrong
    "Neither did," says Cuc, the finance chief. -> D Cuc: Neither did,
    "It is over," a person familiar with the talks said. -> D a person familiar with the talks: It is over,
    "It is over. Go home," she told reporters on Monday. -> D she: It is over. Go home,
    "We are ready." – Eric Yuan -> D Eric Yuan: We are ready.
    "We have no plans to sell," a spokeswoman for Zoom wrote in an email on Friday. -> D a spokeswoman for Zoom: We have no plans to sell,`,
  'speech behind its speaker': `
    Yuan told CNBC: "We will stay in China." -> D Yuan: We will stay in China.
    Yuan told CNBC, "We will stay in China." -> D Yuan: We will stay in China.
    The letter stated, “We are shifting to partners.” -> D The letter: We are shifting to partners.
    Ex-Puma salesman Terry Okoro told The Sun: "She will never sell." -> D Ex-Puma salesman Terry Okoro: She will never sell.
    Asked about Fizz, Crewe said: "It's off." -> D Crewe: It's off.
    In a statement, Zoom said: "We comply with the law." -> D Zoom: We comply with the law.
    Strada said only that "every country is under review". -> D Strada: every country is under review
    Krogh called the outcome "regrettable". -> D Krogh: regrettable
    Patel-Crowe, a Conservative, hit back. She said of the plan: "I never liked it." -> D She: I never liked it.
    The letter stated: ¶ "We are shifting to partners." ->`,
  'speech that goes on': `
    "We are small," she said. "We will grow." -> D she: We are small, | D she: We will grow.
    "We are small," said Ada Cole, "and we will stay small." -> D Ada Cole: We are small, | D Ada Cole: and we will stay small.
    "Boeing lost money," said Renee Falk of the Orbital Policy Institute. "It can't lose more." -> D Renee Falk of the Orbital Policy Institute: Boeing lost money, | D Renee Falk of the Orbital Policy Institute: It can't lose more.
    “In the past we sold directly,” the letter stated. “We are now shifting to partners only.” -> D the letter: In the past we sold directly, | D the letter: We are now shifting to partners only.
    Koh insisted the joint was safe. "I have two of them myself." -> I Koh: the joint was safe | D Koh: I have two of them myself.
    "We began in a garage, Lee said. -> I Lee: We began in a garage
    Lee said: "We began in a garage. ¶ "Now we have ten offices." -> D Lee: We began in a garage. | D Lee: Now we have ten offices.
    "We began in a garage. ¶ "Now we have ten offices," Lee said. -> D Lee: We began in a garage. | D Lee: Now we have ten offices,
    "The answer was 'no, never,' and that was that," Kim Lee said. -> D Kim Lee: The answer was 'no, never,' and that was that,`,
  'scare quotes and titles': `
    The team is "largely" based in China. ->
    A sequel to "Moana" will reach theatres in November. ->
    It will carry "Taylor Swift: The Eras Tour", the singer's concert film. ->
    The so-called "partners" sell products. ->
    The workers' union and the firms' owners met. ->
    The pipe is 6" wide and 8" long. ->
    Rock 'n' roll is here to stay. ->
    The ’90s were good to them. ->
    He read "War and Peace" and "Emma". ->
    Fans of "Glow" and "Lost" were sad." ->`,
  'reported clauses behind their source': `
    Zoom said it will stop sales in China. -> I Zoom: it will stop sales in China
    Zoom stated Monday it will stop sales in China. -> I Zoom: it will stop sales in China
    Oder, the Norwegian grocery chain, said on Monday it had agreed to buy Plum. -> I Oder: it had agreed to buy Plum
    Its chief executive, Ingrid Solheim, told Reuters that the wholesaler would keep its name. -> I Ingrid Solheim: the wholesaler would keep its name
    A letter obtained by CNBC said the company stopped selling. -> I A letter obtained by CNBC: the company stopped selling
    People familiar with the matter have said Zoom is for sale. -> I People familiar with the matter: Zoom is for sale
    The U.S.-founded company wrote that its customers can use partners. -> I The U.S.-founded company: its customers can use partners
    Zoom reported unintentionally routing some meetings through China. -> I Zoom: unintentionally routing some meetings through China
    Ocado denied having ordered one. -> I Ocado: having ordered one
    It denied a report that he had been pushed out. -> I It: a report that he had been pushed out | I a report: he had been pushed out
    The firm announced a settlement with California. -> I The firm: a settlement with California
    The business confessed previously this year that it had erred. -> I The business: it had erred
    Kroum Petkov told the audience on Tuesday that her company would never join. -> I Kroum Petkov: her company would never join
    Calloway's chair, Helen Trevanion, said at a conference in Singapore that Wu had never called. -> I Helen Trevanion: Wu had never called
    Lobo, who runs it, said Hammock employed 90 people and would open an office. -> I Lobo: Hammock employed 90 people and would open an office
    Nordhav, an insurer which said it had ended the cover, sold its ships. -> I an insurer: it had ended the cover
    A federal jury in Marshall found on Wednesday that BrioSense did not infringe. -> I A federal jury in Marshall: BrioSense did not infringe
    Documents show that the firm knew. -> I Documents: the firm knew
    The board urged a vote, arguing that its bid undervalues the miner. -> I The board: its bid undervalues the miner
    Crewe said Vane's company had "moved the goalposts". -> I Crewe: Vane's company had "moved the goalposts"
    Marek Dlouhý, who runs the telecoms regulator, ČTÚ, said he had not been consulted. -> I Marek Dlouhý: he had not been consulted
    Naddour, reached by phone in Limassol, rejected the accusation. -> I Naddour: the accusation
    Senator Lia Cole described the plan as reckless. -> I Senator Lia Cole: reckless`,
  'where a report ends': `
    Zoom said it would stop sales, but analysts doubt that. -> I Zoom: it would stop sales
    Bloomberg said the two were in talks; Podium denied it. -> I Bloomberg: the two were in talks
    Jetline says she was dismissed and denies her account. -> I Jetline: she was dismissed | I Jetline: her account
    The wool trader says it has signed a deal with Uniqlo, which is based in Tokyo. -> I The wool trader: it has signed a deal with Uniqlo
    ÖBB may lease the sets, an analyst suggested; others may not. -> I an analyst: ÖBB may lease the sets
    When he told her he was leaving, she wept. -> I he: he was leaving
    Zoom said it would stop sales and would use partners. -> I Zoom: it would stop sales and would use partners`,
  'reported clauses before their source': `
    Zoom will stop selling products, the company announced on its Chinese website Monday. -> I the company: Zoom will stop selling products
    ESPN will launch its own service in 2025, Iger said; the two products could be bundled. -> I Iger: ESPN will launch its own service in 2025
    Interim chief Sam Tua will return to his post, the carrier told the Associated Press. -> I the carrier: Interim chief Sam Tua will return to his post
    The plant would cost $31bn, said Zofia Kruk, an analyst. -> I Zofia Kruk: The plant would cost $31bn
    Zoom, the company said, will stop sales. -> I the company: Zoom, the company said, will stop sales
    The firm is close to a sale, Billboard reports. -> I Billboard: The firm is close to a sale
    The bank has lost money, according to people familiar with the matter. -> I people familiar with the matter: The bank has lost money
    It closed an account, according to CNBC. -> I CNBC: It closed an account
    According to CNBC, it closed an account. -> I CNBC: it closed an account
    According to a letter seen by Reuters, the firm will leave. -> I a letter seen by Reuters: the firm will leave
    The work went according to plan. ->
    According to the team's coach, Alireza Mehraban, the robot scored twice. -> I Alireza Mehraban: the robot scored twice
    Shares rose on reports that Triad is weighing an offer. -> I reports: Triad is weighing an offer
    TikTok faced allegations from Washington that it was gathering data. -> I Washington: it was gathering data
    Sable denied Kronen Zeitung's report that it might move. -> I Sable: Kronen Zeitung's report that it might move | I Kronen Zeitung: it might move
    In a letter sent on Monday, signed by Lucía Ferrand, the company blames Okapi. -> I the company: the company blames Okapi
    Rumours that Adzo would sign were "nonsense", said her manager. -> I her manager: Rumours that Adzo would sign were "nonsense" | I Rumours: Adzo would sign`,
  headlines: `
    # Bob Iger: the stage is set for growth -> I Bob Iger: the stage is set for growth
    # Zoom to halt sales in China: report -> I report: Zoom to halt sales in China
    # Zoom to halt sales in China, report says -> I report: Zoom to halt sales in China
    # Revealed: the secrets our clients used to earn money ->
    # Live: markets fall in Asia ->`,
  'nobody is quoted': `
    A spokesman declined to comment. ->
    She did not say whether it was true. ->
    The firm would not say that it was sorry. ->
    He said nothing. ->
    I think he is right, but Amazon has never bid. ->
    The plan announced on Monday will fail. ->
    Skyldig rejected an approach from EasyPark. ->
    He told them to leave. ->
    She wrote two books before she left. ->
    The statement was read in court. ->
    He was told on Wednesday that he must go. ->
    She posted a picture of a beach. ->
    The guide showed them a hall that was built in 1900. ->
    Zoom will announce on Friday that it is leaving. ->
    The film adds a twist that nobody liked. ->
    The shop sells claims forms and report covers. ->`,
};

const cases = Object.entries(CASES).flatMap(([group, lines]) => lines.trim().split('\n').map((line): [string, string] => [group, line.trim()]));

describe('quotes', () => {
  test.each(cases)('%s: %s', (_group, line) => {
    const { text, expected, isTitle } = readCase(line);
    const found = shown(text, quotesOf(text, isTitle));
    expect(found.map((quote, index) => cutLike(quote, expected[index]))).toEqual(expected);
  });
});
