import { testRelation } from './relation-table.js';

testRelation('BORN_IN', `
  [Lia Brandt|Person] was born in [Oulu|Place] -> Lia Brandt BORN_IN Oulu
  [Lia Brandt|Person], born in [Oulu|Place], moved away -> Lia Brandt BORN_IN Oulu
  Born in [Oulu|Place], [Lia Brandt|Person] studied law -> Lia Brandt BORN_IN Oulu
  [Lia Brandt|Person] was not born in [Oulu|Place] -> Lia Brandt NOT_BORN_IN Oulu
  [Lia Brandt|Person] works in [Oulu|Place] -> nothing
  [Dana Roth|Person] has a son, born in [Oslo|Place] last year. -> nothing
  [Dana Roth|Person] met a Norwegian-born painter in [Oslo|Place]. -> nothing
`);

testRelation('DIED_IN', `
  [Lia Brandt|Person] died in [Rome|Place] -> Lia Brandt DIED_IN Rome
  [Lia Brandt|Person] nearly died in [Rome|Place] -> Lia Brandt NOT_DIED_IN Rome
  [Lia Brandt|Person] was buried in [Rome|Place] -> nothing
`);

testRelation('RESIDENT_OF', `
  [Lia Brandt|Person], who lives in [Rome|Place], agreed -> Lia Brandt RESIDENT_OF Rome
  [Lia Brandt|Person] moved to [Rome|Place] -> Lia Brandt RESIDENT_OF Rome
  [Lia Brandt|Person] flew over [Rome|Place] -> nothing
  [Dana Roth|Person] visited her sister, who lives in [Oslo|Place]. -> nothing
  [Dana Roth|Person] played live in [Oslo|Place]. -> nothing
`);

testRelation('CITIZEN_OF', `
  [Lumen|Organization] signed the striker [Omar Tait|Person] for [30 million euros|Quantity], the [French|Place] club announced on [Saturday|Date]. -> nothing
  [Norwegian|Place] director [Lia Brandt|Person] won -> Lia Brandt CITIZEN_OF Norwegian
  [Kenyan|Place] President [Lia Brandt|Person] won -> Lia Brandt CITIZEN_OF Kenyan
  The former [Kenyan|Place] minister [Lia Brandt|Person] won -> Lia Brandt CITIZEN_OF Kenyan
  [Lia Brandt|Person] sold her house to a [Norwegian|Place] bank -> nothing
  [Lia Brandt|Person] visited [Norway|Place] -> nothing
  [Dana Roth|Person] thanked the citizens of [Norway|Place]. -> nothing
  [Dana Roth|Person] ate a Norwegian cheese in [Norway|Place]. -> nothing
`);

testRelation('EDUCATED_AT', `
  [Lia Brandt|Person] studied at [Quay College|Organization] -> Lia Brandt EDUCATED_AT Quay College
  [Lia Brandt|Person], who holds a degree from [Quay College|Organization], agreed -> Lia Brandt EDUCATED_AT Quay College
  [Lia Brandt|Person] teaches at [Quay College|Organization] -> nothing
  [Torvin|Organization] alumnus [Lia Brandt|Person] agreed -> nothing
`);

testRelation('SPOUSE_OF', `
  [Lia Brandt|Person] married [Omar Tait|Person] in June -> Lia Brandt SPOUSE_OF Omar Tait
  [Lia Brandt|Person] is married to [Omar Tait|Person] -> Lia Brandt SPOUSE_OF Omar Tait
  [Lia Brandt|Person]'s husband, [Omar Tait|Person], agreed -> Omar Tait SPOUSE_OF Lia Brandt
  [Lia Brandt|Person] divorced [Omar Tait|Person] -> Lia Brandt FORMER_SPOUSE_OF Omar Tait
  [Lia Brandt|Person]'s ex-husband, [Omar Tait|Person], agreed -> Omar Tait FORMER_SPOUSE_OF Lia Brandt
  [Lia Brandt|Person] will marry [Omar Tait|Person] in June -> Lia Brandt PLANNED_SPOUSE_OF Omar Tait
  [Lia Brandt|Person] met [Omar Tait|Person]'s wife -> nothing
`);

testRelation('CHILD_OF', `
  [Lia Brandt|Person], daughter of [Omar Tait|Person], agreed -> Lia Brandt CHILD_OF Omar Tait
  [Lia Brandt|Person]'s father, [Omar Tait|Person], agreed -> Lia Brandt CHILD_OF Omar Tait
  [Lia Brandt|Person] taught the son of [Omar Tait|Person] -> nothing
  [Dana Roth|Person] met the son of [Ivo Hale|Person]. -> nothing
  [Dana Roth|Person], a child psychologist, praised [Ivo Hale|Person]. -> nothing
`);

testRelation('FRIEND_OF', `
  [Lia Brandt|Person], a friend of [Omar Tait|Person], agreed -> Lia Brandt FRIEND_OF Omar Tait
  [Lia Brandt|Person] is not a friend of [Omar Tait|Person] -> Lia Brandt NOT_FRIEND_OF Omar Tait
  [Lia Brandt|Person] wrote to friends of [Omar Tait|Person] -> nothing
`);

testRelation('MEMBER_OF_PARTY', `
  [Lia Brandt|Person] of the [Green Party|Organization] agreed -> Lia Brandt MEMBER_OF_PARTY Green Party
  [Lia Brandt|Person] belongs to the [Green Party|Organization] -> Lia Brandt MEMBER_OF_PARTY Green Party
  [Lia Brandt|Person] left the [Green Party|Organization] -> Lia Brandt FORMER_MEMBER_OF_PARTY Green Party
  [Lia Brandt|Person] of the [National Museum|Organization] agreed -> nothing
  [Lia Brandt|Person] criticised the [Green Party|Organization] -> nothing
`);

testRelation('PLAYED_FOR', `
  [Omar Tait|Person] plays for [Rovers|Organization] -> Omar Tait PLAYED_FOR Rovers
  [Rovers|Organization] striker [Omar Tait|Person] scored -> Omar Tait PLAYED_FOR Rovers
  [Omar Tait|Person] played cards at [Rovers|Organization] -> nothing
  [Omar Tait|Person] watched [Rovers|Organization] lose -> nothing
`);

testRelation('EMIGRATED_FROM', `
  [Lia Brandt|Person], an immigrant from [Ghana|Place], agreed -> Lia Brandt EMIGRATED_FROM Ghana
  [Lia Brandt|Person] fled [Ghana|Place] in 1981 -> Lia Brandt EMIGRATED_FROM Ghana
  [Lia Brandt|Person] returned from [Ghana|Place] on Monday -> nothing
  [Dana Roth|Person] moved chairs from [Norway|Place] to the hall. -> nothing
  [Dana Roth|Person] wrote about people who left [Norway|Place]. -> nothing
`);
