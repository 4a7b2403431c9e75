import { testRelation } from './relation-table.js';

// What is only accused, advised, imagined or ruled out must not look like a fact, however the clause hangs on what governs it.
testRelation('ACQUIRED', `
  [Torvin|Organization] is rumoured to be buying [Quill|Organization] -> Torvin CLAIMED_ACQUIRED Quill
  [Torvin|Organization] is said to have bought [Quill|Organization] -> Torvin CLAIMED_ACQUIRED Quill
  [Orbis|Organization] rejected a bid by [Torvin|Organization] to buy [Quill|Organization] -> Torvin NOT_ACQUIRED Quill
  [Orbis|Organization] rebuffed [Torvin|Organization]'s offer to buy [Quill|Organization] -> Torvin NOT_ACQUIRED Quill
  [Orbis|Organization] has not rejected an offer from [Torvin|Organization] to buy [Quill|Organization] -> Torvin PLANNED_ACQUIRED Quill
  [Orbis|Organization] plans to reject a bid from [Torvin|Organization] to buy [Quill|Organization] -> Torvin PLANNED_ACQUIRED Quill
  [Orbis|Organization] accepted an offer from [Torvin|Organization] to buy [Quill|Organization] -> Torvin PLANNED_ACQUIRED Quill
  [Orbis|Organization] welcomed plans by [Torvin|Organization] to buy [Quill|Organization] -> Torvin PLANNED_ACQUIRED Quill
  [Orbis|Organization] opposes [Torvin|Organization]'s takeover of [Quill|Organization] -> Torvin PLANNED_ACQUIRED Quill
  An attempt by [Torvin|Organization] to buy [Quill|Organization] was blocked by [Orbis|Organization] -> Torvin NOT_ACQUIRED Quill
  An attempt by [Torvin|Organization] to buy [Quill|Organization] was not blocked by [Orbis|Organization] -> Torvin PLANNED_ACQUIRED Quill
  A bid by [Torvin|Organization] to buy [Quill|Organization] did not fail -> Torvin PLANNED_ACQUIRED Quill
  [Torvin|Organization] abandoned a plan to buy [Quill|Organization] -> Torvin NOT_ACQUIRED Quill
  [Torvin|Organization] denied plans to buy [Quill|Organization] -> Torvin PLANNED_NOT_ACQUIRED Quill
  [Torvin|Organization] was accused of buying [Quill|Organization] in secret -> Torvin CLAIMED_ACQUIRED Quill
  [Orbis|Organization] accuses [Torvin|Organization] of buying [Quill|Organization] -> Torvin CLAIMED_ACQUIRED Quill
  [Torvin|Organization], accused of buying [Quill|Organization], said nothing -> Torvin CLAIMED_ACQUIRED Quill
  [Torvin|Organization] has never been accused of buying [Quill|Organization] -> Torvin CLAIMED_NOT_ACQUIRED Quill
  [Torvin|Organization] was wrongly accused of buying [Quill|Organization] -> Torvin CLAIMED_NOT_ACQUIRED Quill
  [Torvin|Organization] was charged with buying [Quill|Organization] -> Torvin CLAIMED_ACQUIRED Quill
  [Torvin|Organization] was sued for buying [Quill|Organization] -> Torvin CLAIMED_ACQUIRED Quill
  [Torvin|Organization] was cleared of buying [Quill|Organization] -> Torvin NOT_ACQUIRED Quill
  [Torvin|Organization] was praised for buying [Quill|Organization] -> Torvin ACQUIRED Quill
  [Torvin|Organization] was fined for buying [Quill|Organization] -> Torvin ACQUIRED Quill
  [Torvin|Organization] apologised for buying [Quill|Organization] -> Torvin ACQUIRED Quill
  [Torvin|Organization] succeeded in buying [Quill|Organization] -> Torvin ACQUIRED Quill
  [Torvin|Organization] admitted buying [Quill|Organization] -> Torvin ACQUIRED Quill
  [Torvin|Organization] decided against buying [Quill|Organization] -> Torvin NOT_ACQUIRED Quill
  [Torvin|Organization] came close to buying [Quill|Organization] -> Torvin NOT_ACQUIRED Quill
  [Torvin|Organization] gave up buying [Quill|Organization] -> Torvin NOT_ACQUIRED Quill
  [Torvin|Organization] is too small to buy [Quill|Organization] -> Torvin NOT_ACQUIRED Quill
  A judge stopped [Torvin|Organization] buying [Quill|Organization] -> Torvin NOT_ACQUIRED Quill
  [Torvin|Organization] ruled out buying [Quill|Organization] -> Torvin NOT_ACQUIRED Quill
  [Torvin|Organization] refused to rule out buying [Quill|Organization] -> Torvin POSSIBLE_ACQUIRED Quill
  [Torvin|Organization] has not ruled out buying [Quill|Organization] -> Torvin POSSIBLE_ACQUIRED Quill
  [Torvin|Organization] is thinking about buying [Quill|Organization] -> Torvin IN_TALKS_ACQUIRED Quill
  [Torvin|Organization] is interested in buying [Quill|Organization] -> Torvin POSSIBLE_ACQUIRED Quill
  [Torvin|Organization] was warned against buying [Quill|Organization] -> Torvin ADVISED_NOT_ACQUIRED Quill
  [Orbis|Organization] objected to [Torvin|Organization] buying [Quill|Organization] -> Torvin POSSIBLE_ACQUIRED Quill
  [Orbis|Organization] called on [Torvin|Organization] to buy [Quill|Organization] -> Torvin ADVISED_ACQUIRED Quill
  [Orbis|Organization] appealed to [Torvin|Organization] to buy [Quill|Organization] -> Torvin ADVISED_ACQUIRED Quill
  [Torvin|Organization], once tipped to buy [Quill|Organization], walked away -> Torvin POSSIBLE_ACQUIRED Quill
  It is unclear whether [Torvin|Organization] bought [Quill|Organization] -> Torvin POSSIBLE_ACQUIRED Quill
  [Torvin|Organization] is too small to buy [Quill|Organization], analysts say -> Torvin NOT_ACQUIRED Quill
  It is clear that [Torvin|Organization] bought [Quill|Organization] -> Torvin ACQUIRED Quill
  Had [Torvin|Organization] bought [Quill|Organization], it would have failed -> Torvin POSSIBLE_ACQUIRED Quill
  There is no evidence that [Torvin|Organization] bought [Quill|Organization] -> Torvin CLAIMED_NOT_ACQUIRED Quill
  There are signs that [Torvin|Organization] bought [Quill|Organization] -> Torvin CLAIMED_ACQUIRED Quill
  The magazine wrongly reported that [Torvin|Organization] had bought [Quill|Organization] -> Torvin NOT_ACQUIRED Quill
  The magazine rightly reported that [Torvin|Organization] had bought [Quill|Organization] -> Torvin ACQUIRED Quill
  [Torvin|Organization] saw no reason to buy [Quill|Organization] -> Torvin POSSIBLE_NOT_ACQUIRED Quill
  [Torvin|Organization] may use the money to buy [Quill|Organization] -> Torvin POSSIBLE_ACQUIRED Quill
  [Torvin|Organization] used the money to buy [Quill|Organization] -> Torvin ACQUIRED Quill
  [Torvin|Organization] will close its shops, buying [Quill|Organization] instead -> Torvin PLANNED_ACQUIRED Quill
  [Torvin|Organization] will open shops, having bought [Quill|Organization] last year -> Torvin ACQUIRED Quill
  The paper stated incorrectly that [Torvin|Organization] had bought [Quill|Organization] -> Torvin NOT_ACQUIRED Quill
  If [Torvin|Organization] buys [Quill|Organization], prices will rise -> Torvin POSSIBLE_ACQUIRED Quill
  If [Torvin|Organization] buys [Quill|Organization] and closes it, prices will rise -> Torvin POSSIBLE_ACQUIRED Quill
  Prices will rise if [Torvin|Organization] buys [Quill|Organization] -> Torvin POSSIBLE_ACQUIRED Quill
  Unless [Torvin|Organization] buys [Quill|Organization], prices will rise -> Torvin POSSIBLE_ACQUIRED Quill
  What if [Torvin|Organization] bought [Quill|Organization]? -> Torvin POSSIBLE_ACQUIRED Quill
  If it rains, [Torvin|Organization], which bought [Quill|Organization] in 2010, will close -> Torvin ACQUIRED Quill
  When it rained, [Torvin|Organization] bought [Quill|Organization] -> Torvin ACQUIRED Quill
  It was not [Torvin|Organization] that bought [Quill|Organization] -> Torvin NOT_ACQUIRED Quill
  It was [Torvin|Organization] that bought [Quill|Organization] -> Torvin ACQUIRED Quill
  [Torvin|Organization] bought neither [Quill|Organization] nor [Orbis|Organization] -> Torvin NOT_ACQUIRED Quill; Torvin NOT_ACQUIRED Orbis
  [Torvin|Organization] bought both [Quill|Organization] and [Orbis|Organization] -> Torvin ACQUIRED Quill; Torvin ACQUIRED Orbis
  [Torvin|Organization] was about to buy [Quill|Organization] -> Torvin PLANNED_ACQUIRED Quill
  [Torvin|Organization] failed in [its|Organization#Torvin] bid to buy [Quill|Organization] -> Torvin PLANNED_NOT_ACQUIRED Quill
  [Torvin|Organization] walked away from buying [Quill|Organization] -> Torvin NOT_ACQUIRED Quill
  [Torvin|Organization] lied about buying [Quill|Organization] -> Torvin NOT_ACQUIRED Quill
`);

testRelation('CHAIR_OF', `
  [Dana Pope|Person] is leaving to chair the start-up [Quill|Organization] -> Dana Pope PLANNED_CHAIR_OF Quill
  [Dana Pope|Person] left to chair the start-up [Quill|Organization] -> Dana Pope CHAIR_OF Quill
`);

testRelation('SOLD_TO', `
  Prosecutors charged [Torvin|Organization] with selling [Quill|Organization] to [Orbis|Organization] -> Torvin CLAIMED_SOLD_TO Orbis
  [Torvin|Organization] was acquitted of selling [Quill|Organization] to [Orbis|Organization] -> Torvin NOT_SOLD_TO Orbis
  [Torvin|Organization] apologised for selling [Quill|Organization] to [Orbis|Organization] -> Torvin SOLD_TO Orbis
`);

testRelation('PROVIDES_DATA_TO', `
  Lawmakers accuse the app [Torvin|Product] of passing data about users to [Quill|Organization] -> Torvin CLAIMED_PROVIDES_DATA_TO Quill
  [Torvin|Product] was accused of handing data to [Quill|Organization] -> Torvin CLAIMED_PROVIDES_DATA_TO Quill
  [Torvin|Product] was convicted of handing data to [Quill|Organization] -> Torvin PROVIDES_DATA_TO Quill
`);
