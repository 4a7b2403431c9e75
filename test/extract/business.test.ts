import { testRelation } from './relation-table.js';

testRelation('SUPPLIES', `
  [Torvin|Organization] sold all its shares in [Quill|Organization]. -> nothing
  [Orlo|Organization] supplies engines to [Tarka|Organization]. -> Orlo SUPPLIES Tarka
  [Tarka|Organization] buys its steel from [Orlo|Organization]. -> Orlo SUPPLIES Tarka
  [Tarka|Organization] has ordered ten cranes from [Orlo|Organization]. -> Orlo PLANNED_SUPPLIES Tarka
  [Orlo|Organization] has signed a supply deal with [Tarka|Organization]. -> Orlo SUPPLIES Tarka
  [Orlo|Organization] makes pumps. [Tarka|Organization] has agreed to buy the first 30 units. -> Orlo PLANNED_SUPPLIES Tarka
  [Tarka|Organization] makes boats. The engines come from [Orlo|Organization]. -> Orlo SUPPLIES Tarka
  [Orlo|Organization] counts [Tarka|Organization] among its customers. -> Orlo SUPPLIES Tarka
  [Orlo|Organization] does not supply [Tarka|Organization]. -> Orlo NOT_SUPPLIES Tarka
  [Orlo|Organization] bought its rival from [Tarka|Organization]. -> nothing
  [Orlo|Organization] sold its stake to [Tarka|Organization]. -> nothing
  [Orlo|Organization] sold a factory to [Tarka|Organization]. -> nothing
  [Orlo|Organization] sent an invoice to [Tarka|Organization]. -> nothing
  [Orlo|Organization] provided no comment on [Tarka|Organization]. -> nothing
  [Orlo|Organization] lost to [Tarka|Organization] in court. -> nothing
  [Orlo|Organization] and [Tarka|Organization] both sell pumps. -> nothing
  [Orlo|Organization] moved from [Bern|Place] to [Basel|Place]. -> nothing
  The complaint came from [Orlo|Organization], and [Tarka|Organization] rejected it. -> nothing
  [Tarka|Organization] makes boats. The news came from [Orlo|Organization]. -> nothing
  [Tarka|Organization] makes boats. Its chairman comes from [Orlo|Organization]. -> nothing
  [Orlo|Organization] makes pumps. [Tarka|Organization] has bought land. -> nothing
  [Dana Roth|Person] bought a ticket from [Orlo|Organization]. -> nothing
  [Orlo|Organization] learned of the fire from [Tarka|Organization]. -> nothing
`);

testRelation('USES', `
  [Tarka|Organization] uses [Quillo|Product]. -> Tarka USES Quillo
  [Tarka|Organization]'s 200 engineers use [Quillo|Product]. -> Tarka USES Quillo
  Nurses at [Tarka|Organization] have adopted [Quillo|Product]. -> Tarka USES Quillo
  [Tarka|Organization] has picked [Orlo|Organization] to host its website. -> Tarka PLANNED_USES Orlo
  [Tarka|Organization] bought seats on [Ferro 9|Product]. -> Tarka USES Ferro 9
  [Tarka|Organization] has never used [Quillo|Product]. -> Tarka NOT_USES Quillo
  [Tarka|Organization] sells [Quillo|Product]. -> nothing
  [Tarka|Organization] makes [Quillo|Product]. -> nothing
  [Tarka|Organization] picked [Dana Roth|Person] to run the plant. -> nothing
  [Tarka|Organization] will unveil [Quillo|Product] on [Monday|Date]. -> nothing
  Fans of [Tarka|Organization] praised [Quillo|Product]. -> nothing
  [Tarka|Organization] sued the maker of [Quillo|Product]. -> nothing
  [Tarka|Organization] bought shares in [Orlo|Organization]. -> nothing
  Critics of [Tarka|Organization] use [Quillo|Product]. -> nothing
  A passenger on [Ferro 9|Product] sued [Tarka|Organization]. -> nothing
  [Quillo|Product] was named after [Tarka|Organization]. -> nothing
  [Tarka|Organization] based its report on letters. -> nothing
  [Tarka|Organization] recalled [Quillo|Product]. -> nothing
`);

testRelation('OPERATES_IN', `
  [Tarka|Organization] opened an office in [Lima|Place]. -> Tarka OPERATES_IN Lima
  [Tarka|Organization] will open a [Lima|Place] office. -> Tarka PLANNED_OPERATES_IN Lima
  [Tarka|Organization] employs [300 people|Quantity] in [Lima|Place] and [Cusco|Place]. -> Tarka OPERATES_IN Lima; Tarka OPERATES_IN Cusco
  [Tarka|Organization] is active in [Peru|Place]. -> Tarka OPERATES_IN Peru
  [Tarka|Organization] delivers parcels in [Peru|Place]. -> Tarka OPERATES_IN Peru
  [Tarka|Organization] plans to enter [Peru|Place]. -> Tarka PLANNED_OPERATES_IN Peru
  [Tarka|Organization] may enter [Peru|Place] next year. -> Tarka POSSIBLE_OPERATES_IN Peru
  [Tarka|Organization] is not active in [Peru|Place]. -> Tarka NOT_OPERATES_IN Peru
  [Tarka|Organization] was sued in [Lima|Place]. -> nothing
  [Tarka|Organization] held a party in [Lima|Place]. -> nothing
  [Tarka|Organization] said in [Lima|Place] that sales rose. -> nothing
  [Tarka|Organization] invested in [Orlo|Organization], the [Cusco|Place], [Peru|Place], studio. -> nothing
  [Tarka|Organization] sent a ship to [Peru|Place]. -> nothing
  [Tarka|Organization] delivered a letter to [Lima|Place]. -> nothing
  [Tarka|Organization] denied a report about [Peru|Place]. -> nothing
  Workers of [Tarka|Organization] marched in [Lima|Place]. -> nothing
  [Dana Roth|Person] of [Tarka|Organization] grew up in [Peru|Place]. -> nothing
  [Tarka|Organization] was named after a river in [Peru|Place]. -> nothing
  [Tarka|Organization] beat [Orlo|Organization] in [Lima|Place]. -> nothing
  [Tarka|Organization] signed the deal in [Lima|Place]. -> nothing
  [Tarka|Organization] ranks third in [Peru|Place]. -> nothing
  [Tarka|Organization] buys cotton from [Peru|Place]. -> nothing
`);

testRelation('COMPETES_WITH', `
  [Tarka|Organization] competes with [Orlo|Organization]. -> Tarka COMPETES_WITH Orlo
  [Tarka|Organization] bought [Pim|Organization], a smaller rival. -> Pim COMPETES_WITH Tarka
  [Tarka|Organization] fixed prices with two rivals, [Orlo|Organization] and [Pim|Organization]. -> Orlo COMPETES_WITH Tarka; Pim COMPETES_WITH Tarka
  [Tarka|Organization] hopes to challenge [Quillo|Product]. -> Tarka PLANNED_COMPETES_WITH Quillo
  [Tarka|Organization] and [Orlo|Organization] are rivals. -> Tarka COMPETES_WITH Orlo
  [Tarka|Organization] does not compete with [Orlo|Organization]. -> Tarka NOT_COMPETES_WITH Orlo
  [Tarka|Organization] and [Orlo|Organization] sell competing drugs. -> nothing
  [Tarka|Organization] and [Orlo|Organization] opened shops. -> nothing
  [Tarka|Organization] challenged the ruling, and [Orlo|Organization] paid. -> nothing
  [Tarka|Organization] took on staff from [Orlo|Organization]. -> nothing
  [Tarka|Organization] took on the [Trade Commission|Organization] in court. -> nothing
  [Tarka|Organization] has no rivals, said [Dana Roth|Person]. -> nothing
  [Tarka|Organization] rivals past records. -> nothing
  [Tarka|Organization] bought from [Orlo|Organization]. -> nothing
  [Tarka|Organization] fell after [Orlo|Organization] rose. -> nothing
  [Tarka|Organization] met [Orlo|Organization] in [Rome|Place]. -> nothing
  [Dana Roth|Person] met [Lia Brandt|Person] at a contest. -> nothing
  [Tarka|Organization] copied a rival's design, a judge in [Rome|Place] said. -> nothing
  [Tarka|Organization] regards [Orlo|Organization] as a model. -> nothing
  The race between the two was cancelled, [Tarka|Organization] said. -> nothing
`);

testRelation('PARTNER_OF', `
  [Tarka|Organization] has teamed up with [Orlo|Organization]. -> Tarka PARTNER_OF Orlo
  [Tarka|Organization] and [Orlo|Organization] announced a partnership. -> Tarka PARTNER_OF Orlo
  [Tarka|Organization] (TRK) and the [Orlo|Organization] today announced a partnership. -> Tarka PARTNER_OF Orlo
  [Tarka|Organization], the owner of a mill, [Orlo|Organization] and [Pim|Organization] unveiled plans for a joint service. -> Tarka PARTNER_OF Orlo; Tarka PARTNER_OF Pim; Orlo PARTNER_OF Pim
  [Tarka|Organization] and [Orlo|Organization] will build a joint plant. -> Tarka PLANNED_PARTNER_OF Orlo
  [Tarka|Organization] sells its tea through [Orlo|Organization]. -> Tarka PARTNER_OF Orlo
  [Tarka|Organization] and [Orlo|Organization] ended their partnership. -> Tarka FORMER_PARTNER_OF Orlo
  [Tarka|Organization] and [Orlo|Organization] unveiled new phones. -> nothing
  [Tarka|Organization] and [Orlo|Organization] issued a statement. -> nothing
  [Tarka|Organization] and [Orlo|Organization] both launched a service. -> nothing
  [Tarka|Organization] announced a partnership, and [Orlo|Organization] rose. -> nothing
  [Tarka|Organization] sold its tea business to [Orlo|Organization]. -> nothing
  [Tarka|Organization] went through a crisis, [Orlo|Organization] said. -> nothing
  [Tarka|Organization] fought with [Orlo|Organization]. -> nothing
  [Tarka|Organization] settled with [Orlo|Organization]. -> nothing
  [Tarka|Organization] broke with tradition, said [Orlo|Organization]. -> nothing
  [Dana Roth|Person], a partner at [Tarka|Organization], praised [Orlo|Organization]. -> nothing
  [Dana Roth|Person] and [Lia Brandt|Person] announced plans. -> nothing
  [Tarka|Organization] is seeking a partner. [Orlo|Organization] is not. -> nothing
  [Tarka|Organization] tested a drone near [Orlo|Organization]. -> nothing
`);

testRelation('INVESTED_IN', `
  [Tarka|Organization] invested in [Pim|Organization]. -> Tarka INVESTED_IN Pim
  [Pim|Organization] raised [$4 million|Quantity] in a round led by [Tarka|Organization]. [Orlo|Organization] also took part. -> Tarka INVESTED_IN Pim; Orlo INVESTED_IN Pim
  [Pim|Organization] raised [$4 million|Quantity]. [Orlo|Organization] and existing backer [Tarka|Organization] also took part. -> Orlo INVESTED_IN Pim; Tarka INVESTED_IN Pim
  [Tarka|Organization] will invest in [Pim|Organization]. -> Tarka PLANNED_INVESTED_IN Pim
  [Tarka|Organization] did not invest in [Pim|Organization]. -> Tarka NOT_INVESTED_IN Pim
  [Pim|Organization] opened a shop. [Orlo|Organization] also took part. -> nothing
  [Pim|Organization] held a march. [Orlo|Organization] took part. -> nothing
  [Pim|Organization] raised [$4 million|Quantity]. [Orlo|Organization] took part in a parade. -> nothing
  [Tarka|Organization] put [Pim|Organization] on notice. -> nothing
  [Tarka|Organization] backed away from [Pim|Organization]. -> nothing
  [Tarka|Organization] put pressure on [Pim|Organization]. -> nothing
  [Tarka|Organization] led the protest against [Pim|Organization]. -> nothing
  Investors fled [Tarka|Organization] and [Pim|Organization]. -> nothing
  [Tarka|Organization] raised prices after [Pim|Organization] did. -> nothing
  [Tarka|Organization] joined a round of talks with [Pim|Organization]. -> nothing
  [Tarka|Organization] took money from [Dana Roth|Person]'s drawer. -> nothing
  [Tarka|Organization] plans no investment, said [Pim|Organization]. -> nothing
  [Tarka|Organization] participated in a contest with [Pim|Organization]. -> nothing
`);

testRelation('HOLDS_STAKE_IN', `
  [Tarka|Organization] owns 30 percent of [Pim|Organization]. -> Tarka HOLDS_STAKE_IN Pim
  [Pim|Organization], in which [Tarka|Organization] holds 30%, fell. -> Tarka HOLDS_STAKE_IN Pim
  [Orlo|Organization] won control of [Pim|Organization] and offered to buy the third held by [Tarka|Organization]. -> Tarka HOLDS_STAKE_IN Pim
  [Tarka|Organization] sold its stake in [Pim|Organization] to [Orlo|Organization]. -> Orlo HOLDS_STAKE_IN Pim
  [Tarka|Organization] has no stake in [Pim|Organization]. -> Tarka NOT_HOLDS_STAKE_IN Pim
  [Tarka|Organization] holds 30 percent of the votes, said [Pim|Organization]. -> nothing
  [Tarka|Organization] cut its staff by 30 percent, [Pim|Organization] said. -> nothing
  [Tarka|Organization] raised prices by a third. [Pim|Organization] followed. -> nothing
  [Tarka|Organization] holds talks with [Pim|Organization]. -> nothing
  [Tarka|Organization] holds the rest in contempt. -> nothing
  [Tarka|Organization] shares an office with [Pim|Organization]. -> nothing
  [Tarka|Organization] took an interest in art. [Pim|Organization] did not. -> nothing
  [Tarka|Organization] owns a shop near [Pim|Organization]. -> nothing
  [Tarka|Organization] has the keys of [Pim|Organization]. -> nothing
  [Tarka|Organization] increased its share of the market from [Pim|Organization]. -> nothing
  [Dana Roth|Person] sold her house to [Pim|Organization]. -> nothing
  [Tarka|Organization] had a hand in the fall of [Pim|Organization]. -> nothing
`);

testRelation('ACQUIRED', `
  [Orlo|Organization] runs [Pim|Organization] and will buy the rest from [Tarka|Organization]. -> Orlo PLANNED_ACQUIRED Pim
  [Orlo|Organization] took operational control of [Pim|Organization]. -> nothing
  [Orlo|Organization] took editorial control of [Pim|Organization]. -> nothing
  [Orlo|Organization] bought the first 30 units. [Pim|Organization] rose. -> nothing
  [Orlo|Organization] bought half of the tickets for [Pim|Organization]. -> nothing
  [Orlo|Organization] bought time before [Pim|Organization] closed. -> nothing
  [Orlo|Organization] bought lunch for [Pim|Organization]. -> nothing
  [Orlo|Organization] bought into the idea, said [Pim|Organization]. -> nothing
  [Orlo|Organization] took over the lease from [Pim|Organization]. -> nothing
`);

testRelation('OPERATES', `
  [Orlo|Organization] took operational control of [Pim|Organization]. -> Orlo OPERATES Pim
  [Orlo|Organization] runs [Ferro 9|Product]. -> Orlo OPERATES Ferro 9
  [Orlo|Organization] no longer runs [Ferro 9|Product]. -> Orlo NOT_OPERATES Ferro 9
  [Orlo|Organization] took control of [Pim|Organization]. -> nothing
  [Orlo|Organization] runs on coal. [Pim|Organization] does not. -> nothing
  [Orlo|Organization] ran an advert in [Pim|Organization]. -> nothing
  [Orlo|Organization] ran into [Pim|Organization]. -> nothing
  [Dana Roth|Person] ran for office in [Rome|Place]. -> nothing
`);

testRelation('AWARDED_CONTRACT_TO', `
  [Tarka|Organization] has selected [Orlo|Organization] for a grant. -> Tarka PLANNED_AWARDED_CONTRACT_TO Orlo
  [Tarka|Organization] hired [Orlo|Organization] and [Pim|Organization] to build a dam. -> Tarka AWARDED_CONTRACT_TO Orlo; Tarka AWARDED_CONTRACT_TO Pim
  [Tarka|Organization] selected [Orlo|Organization] for its shortlist of the worst. -> nothing
  [Tarka|Organization] chose [Orlo|Organization] as its home. -> nothing
  [Tarka|Organization] handed a fine to [Orlo|Organization]. -> nothing
  [Tarka|Organization] gave a warning to [Orlo|Organization]. -> nothing
  [Tarka|Organization] hired [Dana Roth|Person]. -> nothing
  [Tarka|Organization] won a prize from [Orlo|Organization]. -> nothing
`);

testRelation('EMPLOYEE_COUNT', `
  [Tarka|Organization] employs [310 people|Quantity] in [Lima|Place]. -> Tarka EMPLOYEE_COUNT 310 people
  [Tarka|Organization] has [90 staff|Quantity]. -> Tarka EMPLOYEE_COUNT 90 staff
  [Tarka|Organization] sacked [90 people|Quantity]. -> nothing
  [Tarka|Organization] will hire [90 people|Quantity]. -> nothing
  [Tarka|Organization] fed [90 people|Quantity]. -> nothing
  [Tarka|Organization] cut [90 jobs|Quantity]. -> nothing
  [Tarka|Organization] has [90 ships|Quantity]. -> nothing
  A crash near [Tarka|Organization] killed [90 people|Quantity]. -> nothing
  [Tarka|Organization] interviewed [90 workers|Quantity]. -> nothing
  [Tarka|Organization] was sued by [90 employees|Quantity]. -> nothing
`);

testRelation('HAS_NET_INCOME', `
  [Tarka|Organization] reported revenue of [$9 million|Quantity] and a net loss of [$2 million|Quantity]. -> Tarka HAS_NET_INCOME $2 million
  [Tarka|Organization] reported a loss of trust. -> nothing
  [Tarka|Organization] reported revenue of [$9 million|Quantity]. -> nothing
  [Tarka|Organization] paid [$2 million|Quantity]. -> nothing
  [Tarka|Organization] lost [12 seats|Quantity]. -> nothing
  [Tarka|Organization] raised [$2 million|Quantity]. -> nothing
`);

testRelation('HAS_REVENUE', `
  [Tarka|Organization] reported revenue of [$9 million|Quantity] and a net loss of [$2 million|Quantity]. -> Tarka HAS_REVENUE $9 million
  [Tarka|Organization] reported a net loss of [$2 million|Quantity]. -> nothing
  [Tarka|Organization] sold shares for [$2 million|Quantity]. -> nothing
  [Tarka|Organization] spent [$2 million|Quantity]. -> nothing
  [Tarka|Organization] fined [Orlo|Organization] [$2 million|Quantity]. -> nothing
`);

testRelation('ROUTED_DATA_THROUGH', `
  [Tarka|Organization] routed calls through [Chile|Place]. -> Tarka ROUTED_DATA_THROUGH Chile
  Traffic from [Tarka|Organization] passed through servers in [Chile|Place]. -> Tarka ROUTED_DATA_THROUGH Chile
  A train of [Tarka|Organization] passed through [Chile|Place]. -> nothing
  [Tarka|Organization] went through a crisis in [Chile|Place]. -> nothing
  Data from [Tarka|Organization] showed a rise in [Chile|Place]. -> nothing
  Runners of [Tarka|Organization] passed through [Chile|Place]. -> nothing
`);

testRelation('DISSOLVED_ON', `
  [Tarka|Organization] was dissolved in [1998|Date]. -> Tarka DISSOLVED_ON 1998
  [Tarka|Organization] ceased trading in [1998|Date]. -> Tarka DISSOLVED_ON 1998
  [Tarka|Organization] ceased paying rent in [1998|Date]. -> nothing
  [Tarka|Organization] closed a shop in [1998|Date]. -> nothing
  [Tarka|Organization] went public in [1998|Date]. -> nothing
  [Tarka|Organization] went to court in [1998|Date]. -> nothing
  [Tarka|Organization] closed its doors to visitors on [1 May|Date]. -> nothing
  The lights at [Tarka|Organization] went dark on [1 May|Date]. -> nothing
  [Tarka|Organization] was founded in [1998|Date]. -> nothing
`);

testRelation('DOCKED_WITH', `
  [Pim 2|Product] docked with [Ferro 9|Product]. -> Pim 2 DOCKED_WITH Ferro 9
  [Pim 2|Product] is due to dock with [Ferro 9|Product] on [Thursday|Date]. -> Pim 2 PLANNED_DOCKED_WITH Ferro 9
  [Pim 2|Product], which [Dana Roth|Person] built, is due to dock with [Ferro 9|Product]. -> Pim 2 PLANNED_DOCKED_WITH Ferro 9
  [Pim 2|Product] failed to dock with [Ferro 9|Product]. -> Pim 2 NOT_DOCKED_WITH Ferro 9
  [Pim 2|Product] flew past [Ferro 9|Product]. -> nothing
  [Pim 2|Product] was built with parts of [Ferro 9|Product]. -> nothing
  The boss docked pay at the maker of [Pim 2|Product] and [Ferro 9|Product]. -> nothing
`);

testRelation('LOCATED_IN', `
  [Ferro|Place] lies near [Oruro|Place]. -> Ferro LOCATED_IN Oruro
  [Dana Roth|Person] met [Lia Brandt|Person] in [Oruro|Place]. -> nothing
  [Tarka|Organization] sold a boat in [Oruro|Place]. -> nothing
  [Lima|Place] and [Oruro|Place] signed a pact. -> nothing
  Trains run from [Lima|Place] to [Oruro|Place]. -> nothing
  [Lima|Place] is far from [Oruro|Place]. -> nothing
  Rain fell on [Lima|Place] and [Oruro|Place]. -> nothing
  [Lima|Place] beat [Oruro|Place] in the vote. -> nothing
`);

testRelation('STOPPED_SELLING_IN', `
  [Tarka|Organization] stopped selling phones in [Peru|Place]. -> Tarka STOPPED_SELLING_IN Peru
  [Tarka|Organization] sells phones in [Peru|Place]. -> nothing
  [Tarka|Organization] stopped in [Peru|Place] on its tour. -> nothing
  The ship of [Tarka|Organization] left [Peru|Place]. -> nothing
  [Dana Roth|Person] left [Peru|Place]. -> nothing
  [Tarka|Organization] ended a strike in [Peru|Place]. -> nothing
  [Tarka|Organization] suspended a worker in [Peru|Place]. -> nothing
`);

testRelation('PROVIDES_DATA_TO', `
  [Tarka|Organization] hands user data to [Orlo|Organization]. -> Tarka PROVIDES_DATA_TO Orlo
  [Tarka|Organization] does not share data with [Orlo|Organization]. -> Tarka NOT_PROVIDES_DATA_TO Orlo
  [Tarka|Organization] handed a cheque to [Orlo|Organization]. -> nothing
  [Tarka|Organization] sent flowers to [Orlo|Organization]. -> nothing
  [Tarka|Organization] gave a speech to [Orlo|Organization]. -> nothing
  [Tarka|Organization] passed the ball to [Orlo|Organization]. -> nothing
  [Tarka|Organization] collects stamps for [Orlo|Organization]. -> nothing
  [Tarka|Organization] lost data, [Orlo|Organization] said. -> nothing
`);

testRelation('LED_FUNDING_ROUND_OF', `
  [Orlo|Organization] met [Maya Stern|Person] of [Tarka|Organization]. [Its|Organization#Orlo] last round, in [August|Date], was led by [Lumen|Organization]. -> Lumen LED_FUNDING_ROUND_OF Orlo
  [Tarka|Organization] led a [$4 million|Quantity] round in [Pim|Organization]. -> Tarka LED_FUNDING_ROUND_OF Pim
  [Tarka|Organization] led the field in [Pim|Organization]'s race. -> nothing
  [Tarka|Organization] led the search for [Pim|Organization]. -> nothing
  [Tarka|Organization] led a round of applause for [Pim|Organization]'s workers. -> nothing
  [Tarka|Organization] led [Pim|Organization] by two goals. -> nothing
`);
