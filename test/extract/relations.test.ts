import { testRelation } from './relation-table.js';

testRelation('FOUNDED_BY', `
  [Orbis|Organization] was founded by [Maya Stern|Person] -> Orbis FOUNDED_BY Maya Stern
  [Maya Stern|Person], the founder of [Orbis|Organization], left -> Orbis FOUNDED_BY Maya Stern
  [Orbis|Organization] founder [Maya Stern|Person] spoke -> Orbis FOUNDED_BY Maya Stern
  [Orbis|Organization] was not founded by [Maya Stern|Person] -> Orbis NOT_FOUNDED_BY Maya Stern
  [Maya Stern|Person] met the founder of a bank in the offices of [Orbis|Organization] -> nothing
  [Orbis|Organization] and [Maya Stern|Person] found a solution -> nothing
`);

testRelation('OWNED_BY', `
  [Pella|Product], which is owned by [Orbis|Organization], was shut down -> Pella OWNED_BY Orbis
  [Orbis|Organization] owns [Pella|Product] -> Pella OWNED_BY Orbis
  [Orbis|Organization] reviewed [Pella|Product] -> nothing
  [Zoom|Organization] owns up to errors found by [Lumen|Organization]. -> nothing
  [Zoom|Organization] uses its own servers, not those of [Lumen|Organization]. -> nothing
`);

testRelation('ACQUIRED', `
  [Orbis|Organization] bought [Pella|Organization] in 2019 -> Orbis ACQUIRED Pella
  [Pella|Organization] was acquired by [Orbis|Organization] -> Orbis ACQUIRED Pella
  [Orbis|Organization] plans to buy [Pella|Organization] -> Orbis PLANNED_ACQUIRED Pella
  [Orbis|Organization] could buy [Pella|Organization] -> Orbis POSSIBLE_ACQUIRED Pella
  [Orbis|Organization] has not bought [Pella|Organization] -> Orbis NOT_ACQUIRED Pella
  [Orbis|Organization] competes with [Pella|Organization] -> nothing
  [Orbis|Organization] is in talks with [Pella|Organization] -> nothing
`);

testRelation('IN_TALKS_WITH', `
  [Orbis|Organization] is in talks with [Pella|Organization] over a merger -> Orbis IN_TALKS_WITH Pella
  [Orbis|Organization] sued [Pella|Organization] -> nothing
`);

testRelation('BANNED', `
  [Ana Ruiz|Person] threatened to ban [Pella|Product] -> Ana Ruiz THREATENED_BANNED Pella
  [Norland|Place] banned [Pella|Product] -> Norland BANNED Pella
  [Ana Ruiz|Person] praised [Pella|Product] -> nothing
`);

testRelation('HEADQUARTERED_IN', `
  [Oslo|Place]-based [Orbis|Organization] lost money -> Orbis HEADQUARTERED_IN Oslo
  [Orbis|Organization] opened a shop in [Oslo|Place] -> nothing
`);

testRelation('CHIEF_EXECUTIVE_OF', `
  [Orbis|Organization] CEO [Maya Stern|Person] resigned -> Maya Stern FORMER_CHIEF_EXECUTIVE_OF Orbis
  [Maya Stern|Person], the former chief executive of [Orbis|Organization], died -> Maya Stern FORMER_CHIEF_EXECUTIVE_OF Orbis
  [Maya Stern|Person] met the chief executive of [Orbis|Organization] -> nothing
  [Ana Ruiz|Person] criticised [Orbis|Organization] -> nothing
`);
