import { testRelation } from './relation-table.js';

testRelation('AUTHOR_OF', `
  [Lia Brandt|Person] wrote [Salt Year|Work/Document] -> Lia Brandt AUTHOR_OF Salt Year
  [Salt Year|Work/Document] was written by [Lia Brandt|Person] -> Lia Brandt AUTHOR_OF Salt Year
  [Lia Brandt|Person], author of [Salt Year|Work/Document], agreed -> Lia Brandt AUTHOR_OF Salt Year
  [Lia Brandt|Person] did not write [Salt Year|Work/Document] -> Lia Brandt NOT_AUTHOR_OF Salt Year
  [Lia Brandt|Person] read [Salt Year|Work/Document] -> nothing
  [Torvin|Organization] published [Salt Year|Work/Document] -> nothing
`);

testRelation('PUBLISHED_BY', `
  [Salt Year|Work/Document] was published by [Torvin|Organization] -> Salt Year PUBLISHED_BY Torvin
  [Torvin|Organization] will publish [Salt Year|Work/Document] in May -> Salt Year PLANNED_PUBLISHED_BY Torvin
  [Torvin|Organization] refused to publish [Salt Year|Work/Document] -> Salt Year NOT_PUBLISHED_BY Torvin
  [Torvin|Organization] released [Pella|Product] -> nothing
`);

testRelation('RECEIVED_AWARD', `
  [Lia Brandt|Person] won the [Harbour Prize|Work/Document] -> Lia Brandt RECEIVED_AWARD Harbour Prize
  [Lia Brandt|Person], winner of the [Harbour Prize|Work/Document], agreed -> Lia Brandt RECEIVED_AWARD Harbour Prize
  [Lia Brandt|Person] never won the [Harbour Prize|Work/Document] -> Lia Brandt NOT_RECEIVED_AWARD Harbour Prize
  [Lia Brandt|Person] mocked the [Harbour Prize|Work/Document] -> nothing
  [Lia Brandt|Person] won the [Senate race|Event] -> nothing
`);

testRelation('DIRECTED_BY', `
  [Salt Year|Work/Document], directed by [Lia Brandt|Person], opens in May -> Salt Year DIRECTED_BY Lia Brandt
  [Lia Brandt|Person] watched [Salt Year|Work/Document] -> nothing
`);

testRelation('FOLLOWS', `
  [Salt Year|Work/Document] follows [Low Tide|Work/Document] -> Salt Year FOLLOWS Low Tide
  [Salt Year|Work/Document], a sequel to [Low Tide|Work/Document], opens in May -> Salt Year FOLLOWS Low Tide
  [Lia Brandt|Person] follows [Low Tide|Work/Document] -> nothing
  [Night Harbour|Work/Document] follows a fisherman who reads [Day Harbour|Work/Document] -> nothing
  [Night Harbour|Work/Document] was shown after lunch, and [Day Harbour|Work/Document] was sold out -> nothing
`);

testRelation('NOTABLE_WORK', `
  [Lia Brandt|Person], best known for [Low Tide|Work/Document], agreed -> Lia Brandt NOTABLE_WORK Low Tide
  [Lia Brandt|Person] paid for [Low Tide|Work/Document] -> nothing
`);

testRelation('NAMED_AFTER', `
  The [Alma Lane|Place] was named after [Alma Reyes|Person] -> Alma Lane NAMED_AFTER Alma Reyes
  [Alma Lane|Place] bears the name of [Alma Reyes|Person] -> Alma Lane NAMED_AFTER Alma Reyes
  [Torvin|Organization] was founded after [Alma Reyes|Person] left -> nothing
  [Port Ellis|Place] named [Dana Roth|Person] citizen of the year -> nothing
  [Dana Roth|Person] was named head of the school after [Ivo Hale|Person] left -> nothing
`);

testRelation('ATTENDED_EVENT', `
  [Lia Brandt|Person] attended the [Harbour Forum|Event] -> Lia Brandt ATTENDED_EVENT Harbour Forum
  [Lia Brandt|Person] signed the deal at the [Harbour Forum|Event] -> Lia Brandt ATTENDED_EVENT Harbour Forum
  [Lia Brandt|Person] will speak at the [Harbour Forum|Event] -> Lia Brandt PLANNED_ATTENDED_EVENT Harbour Forum
  [Lia Brandt|Person] did not attend the [Harbour Forum|Event] -> Lia Brandt NOT_ATTENDED_EVENT Harbour Forum
  [Lia Brandt|Person] criticised the [Harbour Forum|Event] -> nothing
`);

testRelation('HOSTED', `
  [Torvin|Organization] hosted the [Harbour Forum|Event] -> Torvin HOSTED Harbour Forum
  The [Harbour Forum|Event] is organised by [Torvin|Organization] -> Torvin HOSTED Harbour Forum
  [Torvin|Organization] has offered to host the [Harbour Forum|Event] -> Torvin PLANNED_HOSTED Harbour Forum
  [Torvin|Organization] left the [Harbour Forum|Event] -> nothing
`);

testRelation('OCCURRED_IN', `
  The [Harbour Forum|Event] was held in [Oulu|Place] -> Harbour Forum OCCURRED_IN Oulu
  [Lia Brandt|Person] spoke at the [Harbour Forum|Event] in [Oulu|Place] -> Harbour Forum OCCURRED_IN Oulu
  The [Harbour Forum|Event] criticised [Oulu|Place] -> nothing
  [Dana Roth|Person] of [Oslo|Place] spoke about the [Salt Fair|Event] -> nothing
  The [Salt Fair|Event] was sponsored by a bank from [Oslo|Place] -> nothing
`);
