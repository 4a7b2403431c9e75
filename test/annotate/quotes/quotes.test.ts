import { describe, expect, test } from 'vitest';
import { cutLike, quotesOf, readCase, shown } from './notation.js';

const CASES: Readonly<Record<string, string>> = {
  'speech before its speaker': `
    "We are shifting to partners," the spokesperson said. -> D the spokesperson: We are shifting to partners,
    “We are shifting to partners,” the spokesperson added. -> D the spokesperson: We are shifting to partners,
    «We are shifting to partners», the spokesperson said. -> D the spokesperson: We are shifting to partners
    ‘We are shifting to partners,’ the spokesperson said. -> D the spokesperson: We are shifting to partners,
    'We don't know the workers' names,' she said. -> D she: We don't know the workers' names,
    "Orlo may win the race," said Tom Marlow of Harrow Partners. -> D Tom Marlow of Harrow Partners: Orlo may win the race,
    "The bid seems high," said Omar Tait of Torvin Securities, who holds no shares in Orlo. -> D Omar Tait of Torvin Securities: The bid seems high,
    "Peru grows coffee," said Íñigo Salas, president of Lima Tech. -> D Íñigo Salas: Peru grows coffee,
    "The doors are open," Maya Stern, the chief executive, told guests. -> D Maya Stern: The doors are open,
    "We counted the boats," the harbour's head, Ramón Ibar, told Radio Costa. -> D Ramón Ibar: We counted the boats,
    "Will they pay?" asked Maria Lopez. -> D Maria Lopez: Will they pay?
    "Never!" he shouted. -> D he: Never!
    "Dear Readers, we are glad to have you," the website reads. -> D the website: Dear Readers, we are glad to have you,
    "Two months ago, we stopped," the letter stated. -> D the letter: Two months ago, we stopped,
    "We did nothing wrong", said Kim Lee. -> D Kim Lee: We did nothing wrong
    "Nobody came," says Tait, the finance chief. -> D Tait: Nobody came,
    "It is over," a person familiar with the talks said. -> D a person familiar with the talks: It is over,
    "It is over. Go home," she told reporters on Monday. -> D she: It is over. Go home,
    "We are ready." – Eric Yuan -> D Eric Yuan: We are ready.
    "We have no plans to sell," a spokeswoman for Zoom wrote in an email on Friday. -> D a spokeswoman for Zoom: We have no plans to sell,`,
  'speech behind its speaker': `
    Yuan told CNBC: "We will stay in China." -> D Yuan: We will stay in China.
    Yuan told CNBC, "We will stay in China." -> D Yuan: We will stay in China.
    The letter stated, “We are shifting to partners.” -> D The letter: We are shifting to partners.
    Ex-Orlo manager Omar Tait told The Times: "He must never leave." -> D Ex-Orlo manager Omar Tait: He must never leave.
    Asked about Fizz, Crewe said: "It's off." -> D Crewe: It's off.
    In a statement, Zoom said: "We comply with the law." -> D Zoom: We comply with the law.
    Lumen said only that "all shops are being checked". -> D Lumen: all shops are being checked
    Krogh called the outcome "regrettable". -> D Krogh: regrettable
    Patel-Crowe, a Liberal, struck back. She said of the road: "I never liked it." -> D She: I never liked it.
    The letter stated: ¶ "We are shifting to partners." ->`,
  'speech that goes on': `
    "We are small," she said. "We will grow." -> D she: We are small, | D she: We will grow.
    "We are small," said Ada Cole, "and we will stay small." -> D Ada Cole: We are small, | D Ada Cole: and we will stay small.
    "Orlo lost time," said Maya Stern of the Coastal Policy Institute. "It won't lose more." -> D Maya Stern of the Coastal Policy Institute: Orlo lost time, | D Maya Stern of the Coastal Policy Institute: It won't lose more.
    “For years we sold alone,” the letter stated. “Now we turn to resellers.” -> D the letter: For years we sold alone, | D the letter: Now we turn to resellers.
    Tait insisted the boat was sound. "I own one of these myself." -> I Tait: the boat was sound | D Tait: I own one of these myself.
    "We began in a garage, Lee said. -> I Lee: We began in a garage
    Lee said: "We began in a garage. ¶ "Now we have ten offices." -> D Lee: We began in a garage. | D Lee: Now we have ten offices.
    "We began in a garage. ¶ "Now we have ten offices," Lee said. -> D Lee: We began in a garage. | D Lee: Now we have ten offices,
    "The answer was 'no, never,' and that was that," Kim Lee said. -> D Kim Lee: The answer was 'no, never,' and that was that,`,
  'scare quotes and titles': `
    The crew is "mostly" based in Peru. ->
    The sequel to "Harbour" opens next autumn. ->
    They showed "Maya Stern: The Winter Tour", the pianist's film. ->
    The so-called "partners" sell products. ->
    The workers' union and the firms' owners met. ->
    The pipe is 6" wide and 8" long. ->
    Rock 'n' roll is here to stay. ->
    The ’90s were good to them. ->
    He read "War and Peace" and "Emma". ->
    Fans of "Glow" and "Lost" were sad." ->`,
  'reported clauses behind their source': `
    Voss, 31, who was born in Duluth, testified that she had never heard it. -> I Voss: she had never heard it
    Zoom said it will stop sales in China. -> I Zoom: it will stop sales in China
    Torvin stated Monday it will end sales in Peru. -> I Torvin: it will end sales in Peru
    Orlo, the Chilean bakery chain, said on Friday it had offered to buy Pim. -> I Orlo: it had offered to buy Pim
    Its founder, Maya Stern, told Reuters that the bakery would keep its ovens. -> I Maya Stern: the bakery would keep its ovens
    A memo obtained by Reuters said the firm stopped hiring. -> I A memo obtained by Reuters: the firm stopped hiring
    People familiar with the matter have said Zoom is for sale. -> I People familiar with the matter: Zoom is for sale
    The U.K.-founded bakery wrote that its shops can stay open. -> I The U.K.-founded bakery: its shops can stay open
    Orlo reported mistakenly sending some parcels to Peru. -> I Orlo: mistakenly sending some parcels to Peru
    Ocado denied having ordered one. -> I Ocado: having ordered one
    It denied a report that he had been pushed out. -> I It: a report that he had been pushed out | I a report: he had been pushed out
    The firm announced a settlement with California. -> I The firm: a settlement with California
    The museum confessed earlier this spring that it had erred. -> I The museum: it had erred
    Maya Stern told the crowd on Friday that her bakery would never move. -> I Maya Stern: her bakery would never move
    Orlo's chair, Maya Stern, said at a dinner in Lima that Tait had never written. -> I Maya Stern: Tait had never written
    Stern, who owns it, said Orlo needed 40 bakers and would rent a hall. -> I Stern: Orlo needed 40 bakers and would rent a hall
    Lumen, a bank which said it had cut the loan, sold its vans. -> I a bank: it had cut the loan
    A local court in Salem found on Friday that Orlo did not cheat. -> I A local court in Salem: Orlo did not cheat
    Documents show that the firm knew. -> I Documents: the firm knew
    The board urged a vote, arguing that its plan harms the miner. -> I The board: its plan harms the miner
    Crewe said Tait's company had "changed the rules". -> I Crewe: Tait's company had "changed the rules"
    Omar Říha, who heads the rail regulator, DÚČ, said he had not seen it. -> I Omar Říha: he had not seen it
    Tait, found by reporters in Lima, rejected the accusation. -> I Tait: the accusation
    Senator Lia Cole described the plan as reckless. -> I Senator Lia Cole: reckless`,
  'where a report ends': `
    Zoom said it would stop sales, but analysts doubt that. -> I Zoom: it would stop sales
    Bloomberg said the two were in talks; Podium denied it. -> I Bloomberg: the two were in talks
    Jetline says she was dismissed and denies her account. -> I Jetline: she was dismissed | I Jetline: her account
    The rice trader says it has made a pact with Orlo, which is based in Lima. -> I The rice trader: it has made a pact with Orlo
    ÖBB may lease the sets, an analyst suggested; others may not. -> I an analyst: ÖBB may lease the sets
    When he told her he was leaving, she wept. -> I he: he was leaving
    Zoom said it would stop sales and would use partners. -> I Zoom: it would stop sales and would use partners`,
  'reported clauses before their source': `
    Tait learned of the deal from a newspaper, the Courier, which first reported on it in May. ->
    Orlo will stop baking bread, the company announced on its Spanish website Monday. -> I the company: Orlo will stop baking bread
    Orlo will open its own bakery in 2025, Stern said; the two shops could be joined. -> I Stern: Orlo will open its own bakery in 2025
    Interim chief Sam Tua will return to his post, the carrier told the Associated Press. -> I the carrier: Interim chief Sam Tua will return to his post
    The bridge would cost $7bn, said Maya Stern, an analyst. -> I Maya Stern: The bridge would cost $7bn
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
    Orlo denied Lima Post's report that it might close. -> I Orlo: Lima Post's report that it might close | I Lima Post: it might close
    In a letter from May, signed by Omar Tait, the company blames Lumen. -> I the company: the company blames Lumen
    Rumours that Adzo would sign were "nonsense", said her manager. -> I her manager: Rumours that Adzo would sign were "nonsense" | I Rumours: Adzo would sign`,
  headlines: `
    # Maya Stern: the harbour is ready for ships -> I Maya Stern: the harbour is ready for ships
    # Zoom to halt sales in China: report -> I report: Zoom to halt sales in China
    # Zoom to halt sales in China, report says -> I report: Zoom to halt sales in China
    # Revealed: the tricks our readers know to save money ->
    # Live: markets fall in Asia ->`,
  'nobody is quoted': `
    A spokesman declined to comment. ->
    She did not say whether it was true. ->
    The firm would not say that it was sorry. ->
    He said nothing. ->
    I think she is wrong, but Lumen has never bid. ->
    The plan announced on Monday will fail. ->
    Skyldig rejected an approach from EasyPark. ->
    He told them to leave. ->
    She wrote two books before she left. ->
    The statement was read in court. ->
    He was told on Wednesday that he must go. ->
    She shared a photo of a lake. ->
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
