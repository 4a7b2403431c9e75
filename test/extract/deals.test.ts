import { testRelation } from './relation-table.js';

testRelation('ACQUIRED', `
  [Orlo|Organization] rival [Lumen|Organization] expands to [Peru|Place] after buying [Tarka|Organization] -> Lumen ACQUIRED Tarka
  [Tarka|Organization] sold [Quill Labs|Organization], which [it|Organization#Tarka] had acquired in [2021|Date], to an undisclosed buyer [last year|Date]. -> Tarka ACQUIRED Quill Labs
  [Lumen|Organization] has bought [Tarka|Organization] for [$40 million|Quantity]. -> Lumen ACQUIRED Tarka
  [Tarka|Organization] was snapped up by [Lumen|Organization] last year. -> Lumen ACQUIRED Tarka
  [Tarka|Organization], which [Lumen|Organization] bought in [2015|Date], makes boats. -> Lumen ACQUIRED Tarka
  [Dana Roth|Person] sold [Tarka|Organization] to [Lumen|Organization] in [2015|Date]. -> Lumen ACQUIRED Tarka
  [Tarka|Organization] was sold to [Lumen|Organization] two years ago. -> Lumen ACQUIRED Tarka
  [Lumen|Organization] completed its acquisition of [Tarka|Organization] on [Monday|Date]. -> Lumen ACQUIRED Tarka
  [Lumen|Organization] has taken control of [Tarka|Organization]. -> Lumen ACQUIRED Tarka
  [Lumen|Organization] has agreed to buy [Tarka|Organization]. -> Lumen PLANNED_ACQUIRED Tarka
  [Lumen|Organization] is to buy [Tarka|Organization]. -> Lumen PLANNED_ACQUIRED Tarka
  [Lumen|Organization] made an offer for [Tarka|Organization]. -> Lumen PLANNED_ACQUIRED Tarka
  [Lumen|Organization] has bid for [Tarka|Organization]. -> Lumen PLANNED_ACQUIRED Tarka
  [Lumen|Organization] is in talks to buy [Tarka|Organization]. -> Lumen IN_TALKS_ACQUIRED Tarka
  [Lumen|Organization] is considering a purchase of [Tarka|Organization]. -> Lumen IN_TALKS_ACQUIRED Tarka
  [Lumen|Organization] may buy [Tarka|Organization]. -> Lumen POSSIBLE_ACQUIRED Tarka
  [Lumen|Organization] is circling [Tarka|Organization]. -> Lumen POSSIBLE_ACQUIRED Tarka
  [Lumen|Organization] nearly bought [Tarka|Organization]. -> Lumen NOT_ACQUIRED Tarka
  [Lumen|Organization] tried to buy [Tarka|Organization] in [2015|Date]. -> Lumen NOT_ACQUIRED Tarka
  [Tarka|Organization] is [a firm|Organization#Tarka] that [Lumen|Organization] tried to buy. -> Lumen NOT_ACQUIRED Tarka
  [Lumen|Organization] once offered to buy [Tarka|Organization]. -> Lumen NOT_ACQUIRED Tarka
  [Lumen|Organization] failed to buy [Tarka|Organization]. -> Lumen NOT_ACQUIRED Tarka
  [Lumen|Organization] abandoned its bid for [Tarka|Organization]. -> Lumen NOT_ACQUIRED Tarka
  [Lumen|Organization] called off its takeover of [Tarka|Organization]. -> Lumen NOT_ACQUIRED Tarka
  [Lumen|Organization] has not made an offer for [Tarka|Organization]. -> Lumen NOT_ACQUIRED Tarka
  [Tarka|Organization] rejected an offer from [Lumen|Organization]. -> Lumen NOT_ACQUIRED Tarka
  Regulators blocked [Lumen|Organization] from taking over [Tarka|Organization]. -> Lumen NOT_ACQUIRED Tarka
  Regulators sued to stop [Lumen|Organization] from acquiring [Tarka|Organization]. -> Lumen PLANNED_ACQUIRED Tarka
  [Lumen|Organization] had no plans to buy [Tarka|Organization]. -> Lumen PLANNED_NOT_ACQUIRED Tarka
  [Lumen|Organization] denied that it would buy [Tarka|Organization]. -> nothing
  [Lumen|Organization] denied that [it|Organization#Lumen] would buy [Tarka|Organization]. -> Lumen PLANNED_NOT_ACQUIRED Tarka
  Is [Lumen|Organization] buying [Tarka|Organization]? -> Lumen POSSIBLE_ACQUIRED Tarka
  [Lumen|Organization] bought a stake in [Tarka|Organization]. -> nothing
  [Lumen|Organization] sold [its|Organization#Lumen] stake in [Tarka|Organization] to [Dana Roth|Person]. -> nothing
  [Lumen|Organization] bought steel from [Tarka|Organization]. -> nothing
  [Lumen|Organization] sells boats to [Tarka|Organization]. -> nothing
  [Dana Roth|Person], who works for [Lumen|Organization], praised [Tarka|Organization]. -> nothing
  An analyst at [Lumen|Organization] expects a bid for [Tarka|Organization]. -> nothing
  [Lumen|Organization] and [Tarka|Organization] both bought land. -> nothing
  [Lumen|Organization] took over from [Tarka|Organization] as sponsor. -> nothing
  [Lumen|Organization]'s takeover of [Tarka|Organization] collapsed after regulators objected. -> Lumen NOT_ACQUIRED Tarka
  [Lumen|Organization]'s takeover of [Tarka|Organization] was called off in [May|Date]. -> Lumen NOT_ACQUIRED Tarka
  The acquisition of [Tarka|Organization] by [Lumen|Organization] fell through. -> Lumen NOT_ACQUIRED Tarka
  [Lumen|Organization]'s takeover of [Tarka|Organization] never happened. -> Lumen NOT_ACQUIRED Tarka
  [Lumen|Organization]'s takeover of [Tarka|Organization] is off. -> Lumen NOT_ACQUIRED Tarka
  [Lumen|Organization]'s takeover of [Tarka|Organization] would create a giant. -> Lumen PLANNED_ACQUIRED Tarka
  [Lumen|Organization]'s takeover of [Tarka|Organization] will close in [May|Date]. -> Lumen PLANNED_ACQUIRED Tarka
  [Lumen|Organization]'s takeover of [Tarka|Organization] needs the approval of regulators. -> Lumen PLANNED_ACQUIRED Tarka
  [Lumen|Organization]'s takeover of [Tarka|Organization] closed in [May|Date]. -> Lumen ACQUIRED Tarka
  [Lumen|Organization]'s takeover of [Tarka|Organization] ended a long fight. -> Lumen ACQUIRED Tarka
  [Lumen|Organization]'s takeover of [Tarka|Organization] cost 400 jobs. -> Lumen ACQUIRED Tarka
  [Lumen|Organization]'s bid to buy [Tarka|Organization] failed. -> Lumen NOT_ACQUIRED Tarka
  [Lumen|Organization]'s bid to buy [Tarka|Organization] failed on Monday. -> Lumen NOT_ACQUIRED Tarka
  Reports that [Lumen|Organization] had bought [Tarka|Organization] were false. -> Lumen NOT_ACQUIRED Tarka
  Rumours that [Lumen|Organization] had bought [Tarka|Organization] are baseless. -> Lumen NOT_ACQUIRED Tarka
  A report by [Wren|Organization] that [Lumen|Organization] had bought [Tarka|Organization] was wrong, the company said. -> Lumen NOT_ACQUIRED Tarka
  It is not true that [Lumen|Organization] bought [Tarka|Organization]. -> Lumen NOT_ACQUIRED Tarka
  It is false that [Lumen|Organization] bought [Tarka|Organization]. -> Lumen NOT_ACQUIRED Tarka
  It is true that [Lumen|Organization] bought [Tarka|Organization]. -> Lumen ACQUIRED Tarka
  Reports that [Lumen|Organization] had bought [Tarka|Organization] were denied by both firms. -> nothing
`);

testRelation('SOLD', `
  [Clara Whitman|Person] would give [Hualong|Organization] 90 more days to sell [Pella|Organization] -> Hualong POSSIBLE_SOLD Pella
  [Dana Roth|Person] sold [Tarka|Organization] to [Lumen|Organization]. -> Dana Roth SOLD Tarka
  [Lumen|Organization] bought [Tarka|Organization] from [Dana Roth|Person]. -> Dana Roth SOLD Tarka
  [Dana Roth|Person] has sold [her|Person#Dana Roth] stake in [Tarka|Organization]. -> Dana Roth SOLD Tarka
  [Lumen|Organization], a holding company, bought [Tarka|Organization], a boatbuilder, from [Orrin|Organization] for [$4 million|Quantity]. -> Orrin SOLD Tarka
  Lawmakers urged [Lumen|Organization] to sell [Tarka|Organization]. -> Lumen ADVISED_SOLD Tarka
  [Lumen|Organization] plans to sell [Tarka|Organization]. -> Lumen PLANNED_SOLD Tarka
  [Lumen|Organization] is not selling [Tarka|Organization]. -> Lumen NOT_SOLD Tarka
  [Lumen|Organization] sells only through [Tarka|Organization]. -> nothing
  [Lumen|Organization] sells a phone called [Pip|Product]. -> nothing
  Critics attacked [Lumen|Organization] for selling cheap phones to [Tarka|Organization]. -> nothing
  [Lumen|Organization] fell after a sale of bonds, and [Tarka|Organization] rose. -> nothing
`);

testRelation('SOLD_TO', `
  [Dana Roth|Person] sold [Tarka|Organization] to [Lumen|Organization]. -> Dana Roth SOLD_TO Lumen
  [Lumen|Organization] bought [Tarka|Organization] from [Dana Roth|Person]. -> Dana Roth SOLD_TO Lumen
  [Dana Roth|Person] sold land to [Lumen|Organization]. -> Dana Roth SOLD_TO Lumen
  [Lumen|Organization] had no plans to sell [Tarka|Organization] to [Orrin|Organization]. -> Lumen PLANNED_NOT_SOLD_TO Orrin
  [Orrin|Organization] sells engines to [Lumen|Organization]. -> nothing
  [Lumen|Organization] sold [Tarka|Organization] according to [Orrin|Organization]. -> nothing
  [Dana Roth|Person] takes over from [Ivo Katz|Person] in May. -> nothing
`);

testRelation('MERGED_WITH', `
  A judge blocked the merger of the supermarket chains [Lumen|Organization] and [Tarka|Organization]. -> Lumen NOT_MERGED_WITH Tarka
  [Lumen|Organization] merged with [Tarka|Organization] in [2015|Date]. -> Lumen MERGED_WITH Tarka
  [Lumen|Organization] and [Tarka|Organization] will merge. -> Lumen PLANNED_MERGED_WITH Tarka
  [Lumen|Organization] and [Tarka|Organization] abandoned their merger. -> Lumen NOT_MERGED_WITH Tarka
  [Lumen|Organization] and [Tarka|Organization] discussed a merger. -> nothing
  [Lumen|Organization] lost a lawyer to [Tarka|Organization] before its own merger. -> nothing
  A planned merger of [Lumen|Organization] and the [Danish|Place] yard [Tarka|Organization] collapsed in [2019|Date]. -> Lumen NOT_MERGED_WITH Tarka
  The merger of [Lumen|Organization] and [Tarka|Organization] was approved by regulators. -> Lumen PLANNED_MERGED_WITH Tarka
  The merger of [Lumen|Organization] and [Tarka|Organization] cost jobs. -> Lumen MERGED_WITH Tarka
`);

testRelation('CALLED_OFF_DEAL_WITH', `
  [Lumen|Organization] called off a deal with [Tarka|Organization]. -> Lumen CALLED_OFF_DEAL_WITH Tarka
  [Lumen|Organization] and [Tarka|Organization] have scrapped their merger. -> Lumen CALLED_OFF_DEAL_WITH Tarka
  [Lumen|Organization] dropped its takeover of [Tarka|Organization]. -> Lumen CALLED_OFF_DEAL_WITH Tarka
  [Lumen|Organization] signed a deal with [Tarka|Organization]. -> nothing
  [Lumen|Organization] dropped a supplier, [Tarka|Organization]. -> nothing
  [Lumen|Organization] and [Tarka|Organization] ended the week higher. -> nothing
`);

testRelation('IN_TALKS_WITH', `
  [Lumen|Organization] is in talks with [Tarka|Organization] over a merger. -> Lumen IN_TALKS_WITH Tarka
  [Lumen|Organization] held talks with [Tarka|Organization] in [2015|Date]. -> Lumen FORMER_IN_TALKS_WITH Tarka
  Talks between [Lumen|Organization] and [Tarka|Organization] resumed. -> Lumen IN_TALKS_WITH Tarka
  [Lumen|Organization] is negotiating with [Tarka|Organization]. -> Lumen IN_TALKS_WITH Tarka
  [Lumen|Organization] is in talks to buy [Tarka|Organization] from [Orrin|Organization]. -> Lumen IN_TALKS_WITH Orrin
  [Lumen|Organization] is not in talks with [Tarka|Organization]. -> Lumen NOT_IN_TALKS_WITH Tarka
  [Lumen|Organization] ended talks with [Tarka|Organization]. -> Lumen FORMER_IN_TALKS_WITH Tarka
  [Dana Roth|Person] gave a talk at [Lumen|Organization]. -> nothing
  [Lumen|Organization] and [Tarka|Organization] declined to comment on the talks. -> nothing
  [Lumen|Organization] works with [Tarka|Organization]. -> nothing
  [Lumen|Organization] has held talks with [Tarka|Organization] but the two sides could not agree on a price, a person with knowledge of the matter told [Wren|Organization]. -> Lumen IN_TALKS_WITH Tarka
`);

testRelation('VALUED_AT', `
  [Lumen|Organization] bought [Tarka|Organization] for [$40 million|Quantity]. -> Tarka VALUED_AT $40 million
  [Lumen|Organization] plans to buy [Tarka|Organization] for [$40 million|Quantity]. -> Tarka VALUED_AT $40 million
  [Tarka|Organization] was valued at [$40 million|Quantity]. -> Tarka VALUED_AT $40 million
  [Lumen|Organization] has raised [$4 million|Quantity] at a valuation of [$90 million|Quantity]. -> Lumen VALUED_AT $90 million
  [Lumen|Organization] made [$40 million|Quantity] last year. -> nothing
  [Lumen|Organization] was fined [$40 million|Quantity]. -> nothing
  [Lumen|Organization] searched for [40 people|Quantity]. -> nothing
  [Torvin|Organization] raised [$4 million|Quantity] -> nothing
  [Torvin|Organization] values its staff and spent [$4 million|Quantity] on a canteen -> nothing
`);

testRelation('PAID', `
  [Lumen|Organization] paid [Dana Roth|Person] [$4 million|Quantity]. -> Lumen PAID Dana Roth
  [Lumen|Organization] will pay [$4 million|Quantity] to [Tarka|Organization]. -> Lumen PLANNED_PAID Tarka
  [Lumen|Organization] paid tribute to [Dana Roth|Person]. -> nothing
  [Dana Roth|Person] complained about pay at [Lumen|Organization]. -> nothing
  [Lumen|Organization] paid little attention to [Tarka|Organization]. -> nothing
`);
