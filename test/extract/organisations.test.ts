import { testRelation } from './relation-table.js';

testRelation('OWNED_BY', `
  [Tarka|Organization], which is owned by [Lumen|Organization], makes boats. -> Tarka OWNED_BY Lumen
  [Tarka|Organization] belongs to [Lumen|Organization]. -> Tarka OWNED_BY Lumen
  [Dana Roth|Person], the owner of [Tarka|Organization], spoke. -> Tarka OWNED_BY Dana Roth
  [Tarka|Organization] owner [Dana Roth|Person] spoke. -> Tarka OWNED_BY Dana Roth
  [Tarka|Organization] is owned by [Oslo|Place]-based [Lumen|Organization]. -> Tarka OWNED_BY Lumen
  [Norway|Place]'s state oil company [Lumen|Organization] cut output. -> Lumen OWNED_BY Norway
  [Lumen|Organization] no longer owns [Tarka|Organization]. -> Tarka NOT_OWNED_BY Lumen
  [Lumen|Organization] never owned [Tarka|Organization]. -> Tarka NOT_OWNED_BY Lumen
  [Lumen|Organization] owns shares in [Tarka|Organization]. -> nothing
  [Lumen|Organization] owns a third of [Tarka|Organization]. -> nothing
  [Tarka|Organization] is 40 percent owned by [Lumen|Organization]. -> nothing
  [Norway|Place] belongs to [EFTA|Organization]. -> nothing
  [Dana Roth|Person] met the owner of a bar at [Tarka|Organization]. -> nothing
  [Tarka|Organization], the largest owner of ships in [Norway|Place], sued [Lumen|Organization]. -> nothing
`);

testRelation('SUBSIDIARY_OF', `
  [Crumbly|Product] and [Oatfield|Product] brands are sold by [Merton Foods|Organization]. -> nothing
  [Tarka|Organization], a unit of [Lumen|Organization], makes boats. -> Tarka SUBSIDIARY_OF Lumen
  [Tarka|Organization] is a subsidiary of [Lumen|Organization]. -> Tarka SUBSIDIARY_OF Lumen
  [Lumen|Organization], the parent company of [Tarka|Organization], fell. -> Tarka SUBSIDIARY_OF Lumen
  [Lumen|Organization] will sell [its|Organization#Lumen] shipping arm, [Tarka|Organization]. -> Tarka SUBSIDIARY_OF Lumen
  [Tarka|Organization] is not part of [Lumen|Organization]. -> Tarka NOT_SUBSIDIARY_OF Lumen
  [Lumen|Organization] has a new business unit in [Oslo|Place]. -> nothing
  [Tarka|Organization] supplies a unit of [Lumen|Organization]. -> nothing
  [Lumen|Organization] bought steel from [its|Organization#Lumen] rival [Tarka|Organization]. -> nothing
`);

testRelation('HOLDS_STAKE_IN', `
  [Lumen|Organization] holds a 12 percent stake in [Tarka|Organization]. -> Lumen HOLDS_STAKE_IN Tarka
  [Lumen|Organization] owns a third of [Tarka|Organization]. -> Lumen HOLDS_STAKE_IN Tarka
  [Lumen|Organization], a shareholder in [Tarka|Organization], objected. -> Lumen HOLDS_STAKE_IN Tarka
  [Tarka|Organization] is 40 percent owned by [Lumen|Organization]. -> Lumen HOLDS_STAKE_IN Tarka
  [Tarka|Organization]'s shareholders include [Lumen|Organization] and [Orrin|Organization]. -> Lumen HOLDS_STAKE_IN Tarka; Orrin HOLDS_STAKE_IN Tarka
  [Tarka|Organization], in which [Lumen|Organization] holds a quarter, fell. -> Lumen HOLDS_STAKE_IN Tarka
  [Lumen|Organization] could take a stake in [Tarka|Organization]. -> Lumen POSSIBLE_HOLDS_STAKE_IN Tarka
  [Lumen|Organization] has an interest in art. -> nothing
  [Lumen|Organization] shares an office with [Tarka|Organization]. -> nothing
  Shares in [Tarka|Organization] fell after [Lumen|Organization] cut prices. -> nothing
  [Lumen|Organization] sold ice cream at a stake-out in [Tarka|Organization] park. -> nothing
  [Lumen|Organization] analysts follow shareholders of [Tarka|Organization]. -> nothing
  There is much at stake for [Lumen|Organization] in [Tarka|Organization]'s case. -> nothing
`);

testRelation('INVESTED_IN', `
  [Lumen|Organization] has invested [$4 million|Quantity] in [Tarka|Organization]. -> Lumen INVESTED_IN Tarka
  [Tarka|Organization], which is backed by [Lumen|Organization], makes boats. -> Lumen INVESTED_IN Tarka
  [Tarka|Organization]'s backers include [Lumen|Organization] and [Dana Roth|Person]. -> Dana Roth INVESTED_IN Tarka; Lumen INVESTED_IN Tarka
  [Lumen|Organization] plans to invest in [Tarka|Organization]. -> Lumen PLANNED_INVESTED_IN Tarka
  [Lumen|Organization] never invested in [Tarka|Organization]. -> Lumen NOT_INVESTED_IN Tarka
  [Lumen|Organization] put a sticker on a [Tarka|Organization] boat. -> nothing
  [Lumen|Organization] sold boats to investors in [Oslo|Place] and to [Tarka|Organization]. -> nothing
`);

testRelation('LED_FUNDING_ROUND_OF', `
  [Tarka|Organization] has raised [$4 million|Quantity] in a round led by [Lumen|Organization]. -> Lumen LED_FUNDING_ROUND_OF Tarka
  [Lumen|Organization] led a funding round for [Tarka|Organization]. -> Lumen LED_FUNDING_ROUND_OF Tarka
  [Tarka|Organization] lost the second round to [Lumen|Organization]. -> nothing
  [Lumen|Organization] leads a choir at [Tarka|Organization]. -> nothing
`);

testRelation('RAISED', `
  [Tarka|Organization] has raised [$4 million|Quantity]. -> Tarka RAISED $4 million
  [Tarka|Organization] wants to raise [$4 million|Quantity]. -> Tarka PLANNED_RAISED $4 million
  [Dana Roth|Person] raised three children near [Tarka|Organization]. -> nothing
  [Tarka|Organization] made [$4 million|Quantity]. -> nothing
`);

testRelation('PARTNER_OF', `
  [Lumen|Organization] has partnered with [Tarka|Organization]. -> Lumen PARTNER_OF Tarka
  [Lumen|Organization] and [its|Organization#Lumen] partner [Tarka|Organization] met. -> Tarka PARTNER_OF Lumen
  [Lumen|Organization]'s partner at the dance was from [Tarka|Organization]. -> nothing
  [Lumen|Organization] parted with its rival [Tarka|Organization]. -> nothing
  [Dana Roth|Person] and her partner visited [Tarka|Organization]. -> nothing
`);

testRelation('COMPETES_WITH', `
  [Lumen|Organization] competes with [Tarka|Organization]. -> Lumen COMPETES_WITH Tarka
  [Lumen|Organization]'s rival [Tarka|Organization] fell. -> Tarka COMPETES_WITH Lumen
  [Tarka|Organization], a competitor of [Lumen|Organization], fell. -> Tarka COMPETES_WITH Lumen
  [Lumen|Organization] and [Tarka|Organization] are rivals. -> Lumen COMPETES_WITH Tarka
  [Tarka|Organization], with which [Lumen|Organization] competes, fell. -> Lumen COMPETES_WITH Tarka
  [Lumen|Organization] rose 3 percent while rival [Tarka|Organization] fell. -> Tarka COMPETES_WITH Lumen
  [Lumen|Organization] counts [Tarka|Organization] among [its|Organization#Lumen] rivals. -> Lumen COMPETES_WITH Tarka
  [Lumen|Organization] works with [Tarka|Organization]. -> nothing
  [Dana Roth|Person] of [Lumen|Organization] praised [Tarka|Organization]. -> nothing
  [Lumen|Organization] and [Tarka|Organization] met a rival bid. -> nothing
  [Lumen|Organization] and [Tarka|Organization] both sponsor a rowing competition. -> nothing
  [Lumen|Organization] sold a rival of its own to [Tarka|Organization]. -> nothing
  [Lumen|Organization] hired a lawyer from [Tarka|Organization] to watch competition law. -> nothing
  [Dana Roth|Person], who rivals call tough, left [Tarka|Organization]. -> nothing
`);

testRelation('SUPPLIES', `
  [Lumen|Organization] supplies engines to [Tarka|Organization]. -> Lumen SUPPLIES Tarka
  [Lumen|Organization], a supplier to [Tarka|Organization], fell. -> Lumen SUPPLIES Tarka
  [Tarka|Organization] buys engines from [Lumen|Organization]. -> Lumen SUPPLIES Tarka
  [Tarka|Organization] is a customer of [Lumen|Organization]. -> Lumen SUPPLIES Tarka
  [Lumen|Organization]'s clients include [Tarka|Organization]. -> Lumen SUPPLIES Tarka
  [Lumen|Organization] makes engines for [Tarka|Organization]. -> Lumen SUPPLIES Tarka
  [Lumen|Organization] has never supplied [Tarka|Organization]. -> Lumen NOT_SUPPLIES Tarka
  [Lumen|Organization] could supply [Tarka|Organization]. -> Lumen POSSIBLE_SUPPLIES Tarka
  [Lumen|Organization] sold [Orrin|Organization] to [Tarka|Organization]. -> nothing
  [Lumen|Organization] bought [Orrin|Organization] from [Tarka|Organization]. -> nothing
  [Lumen|Organization] delivered a letter about [Tarka|Organization]. -> nothing
  [Lumen|Organization] supplies were stolen near [Tarka|Organization]. -> nothing
  [Lumen|Organization] buys steel from [Tarka|Organization]. -> Tarka SUPPLIES Lumen
  [Lumen|Organization] complained of short supply and blamed [Tarka|Organization]. -> nothing
`);

testRelation('FOUNDED_BY', `
  [Tarka|Organization] was started in [Oslo|Place] in [2015|Date] by [Dana Roth|Person]. -> Tarka FOUNDED_BY Dana Roth
  [Tarka|Organization], founded by [Dana Roth|Person] and [Ivo Katz|Person], makes boats. -> Tarka FOUNDED_BY Dana Roth; Tarka FOUNDED_BY Ivo Katz
  [Dana Roth|Person] founded [Tarka|Organization] with [Ivo Katz|Person]. -> Tarka FOUNDED_BY Dana Roth; Tarka FOUNDED_BY Ivo Katz
  [Tarka|Organization]'s co-founder, [Dana Roth|Person], left. -> Tarka FOUNDED_BY Dana Roth
  [Dana Roth|Person] wants to start [Tarka|Organization] again. -> Tarka PLANNED_FOUNDED_BY Dana Roth
  [Dana Roth|Person] found [Tarka|Organization] dull. -> nothing
  [Dana Roth|Person] told [Tarka|Organization] that the founder of a bank had died. -> nothing
  [Dana Roth|Person] started at [Tarka|Organization] in May. -> nothing
`);

testRelation('FOUNDED_ON', `
  [Tarka|Organization] was founded in [2015|Date]. -> Tarka FOUNDED_ON 2015
  [Tarka|Organization] hired a chief in [2015|Date]. -> nothing
  [Dana Roth|Person], at [Tarka|Organization] since [2015|Date], left. -> nothing
`);

testRelation('EMPLOYEE_COUNT', `
  [Tarka|Organization] employs [300 people|Quantity]. -> Tarka EMPLOYEE_COUNT 300 people
  [Tarka|Organization], a firm with [300 employees|Quantity], is moving. -> Tarka EMPLOYEE_COUNT 300 employees
  [Tarka|Organization] dismissed [300 people|Quantity]. -> nothing
  [Tarka|Organization] killed [300 people|Quantity]. -> nothing
`);

testRelation('HAS_REVENUE', `
  [Tarka|Organization] reported revenue of [$4 million|Quantity]. -> Tarka HAS_REVENUE $4 million
  [Tarka|Organization]'s sales rose to [$4 million|Quantity]. -> Tarka HAS_REVENUE $4 million
  [Tarka|Organization] reported a profit of [$4 million|Quantity]. -> nothing
  [Tarka|Organization] reported a theft of [$4 million|Quantity]. -> nothing
`);

testRelation('HAS_NET_INCOME', `
  [Tarka|Organization] made a profit of [$4 million|Quantity]. -> Tarka HAS_NET_INCOME $4 million
  [Tarka|Organization] lost [$4 million|Quantity] last year. -> Tarka HAS_NET_INCOME $4 million
  [Tarka|Organization] lost [4 percent|Quantity] in early trading. -> nothing
  [Tarka|Organization] reported revenue of [$4 million|Quantity]. -> nothing
`);

testRelation('AWARDED_CONTRACT_TO', `
  [Lumen|Organization] awarded a contract to [Tarka|Organization]. -> Lumen AWARDED_CONTRACT_TO Tarka
  [Tarka|Organization] won a contract from [Lumen|Organization]. -> Lumen AWARDED_CONTRACT_TO Tarka
  [Lumen|Organization] gave a party for [Tarka|Organization]. -> nothing
  [Lumen|Organization] awarded [Dana Roth|Person] a prize. -> nothing
`);

testRelation('MEMBER_OF', `
  [Norway|Place] is a member of [NATO|Organization]. -> Norway MEMBER_OF NATO
  [Finland|Place] joined [NATO|Organization] in [2023|Date]. -> Finland MEMBER_OF NATO
  [Switzerland|Place] is not a member of [NATO|Organization]. -> Switzerland NOT_MEMBER_OF NATO
  [Lumen|Organization] joined a round led by [Tarka|Organization]. -> nothing
  [Dana Roth|Person] joined [Tarka|Organization] from [Lumen|Organization]. -> nothing
`);
