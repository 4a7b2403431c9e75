import { testRelation } from './relation-table.js';

testRelation('SUED', `
  [Torvin|Organization] dropped its lawsuit against [Quill|Organization]. -> Torvin SUED Quill
  The [Antitrust Bureau|Organization] sued to stop [it|Organization#Lumen]. [Lumen|Organization] was silent. -> nothing
  [Torvin|Organization] sued [Quill|Organization] over patents -> Torvin SUED Quill
  [Quill|Organization] was sued by [Torvin|Organization] -> Torvin SUED Quill
  [Torvin|Organization] filed a lawsuit against [Quill|Organization] -> Torvin SUED Quill
  [Torvin|Organization] threatened to sue [Quill|Organization] -> Torvin THREATENED_SUED Quill
  [Torvin|Organization] denied that it had sued [Quill|Organization] -> nothing
  [Torvin|Organization] was not sued by [Quill|Organization] -> Quill NOT_SUED Torvin
  Neither [Torvin|Organization] nor [Orbis|Organization] sued [Quill|Organization] -> Torvin NOT_SUED Quill; Orbis NOT_SUED Quill
  [Torvin|Organization] could sue [Quill|Organization] -> Torvin POSSIBLE_SUED Quill
  [Torvin|Organization] paid [Quill|Organization] -> nothing
`);

testRelation('ACCUSED', `
  [Torvin|Organization] accused [Quill|Organization] of theft -> Torvin ACCUSED Quill
  [Quill|Organization] was accused by [Torvin|Organization] of theft -> Torvin ACCUSED Quill
  [Torvin|Organization] had accused [Quill|Organization] of theft -> Torvin ACCUSED Quill
  [Quill|Organization] faces allegations from [Torvin|Organization] -> Torvin ACCUSED Quill
  [Torvin|Organization] never accused [Quill|Organization] of theft -> Torvin NOT_ACCUSED Quill
  [Torvin|Organization] thanked [Quill|Organization] for its help -> nothing
  [Torvin|Organization] was accused of theft at [Quill|Organization]'s annual meeting -> nothing
  [Torvin|Organization] defended [Quill|Organization], which was accused of theft -> nothing
`);

testRelation('DENIED_ALLEGATIONS_OF', `
  [Dana Roth|Person] said [Lumen|Organization] was not interested in buying [Tarka|Organization], denying a report in the newspaper [Clarin|Organization]. -> Dana Roth DENIED_ALLEGATIONS_OF Clarin
  [Torvin|Organization] accused [Quill|Organization] of theft. [Quill|Organization] rejected the allegations. -> Quill DENIED_ALLEGATIONS_OF Torvin
  [Torvin|Organization] sued [Quill|Organization]. [Quill|Organization] denies wrongdoing. -> Quill DENIED_ALLEGATIONS_OF Torvin
  [Quill|Organization] denied a claim by [Torvin|Organization] -> Quill DENIED_ALLEGATIONS_OF Torvin
  [Quill|Organization] denies wrongdoing -> nothing
  [Torvin|Organization] accused [Orbis|Organization] of theft. [Quill|Organization] rejected the allegations. -> nothing
  [Quill|Organization] rejected an offer from [Torvin|Organization] -> nothing
  [Torvin|Organization] accused [Omar Tait|Person] of theft. [He|Person#Omar Tait] denies wrongdoing and [his|Person#Omar Tait] lawyer, [Lia Brandt|Person], said [he|Person#Omar Tait] would appeal. -> Omar Tait DENIED_ALLEGATIONS_OF Torvin
`);

testRelation('APPEALED', `
  [Bafin|Organization] fined [Torvin|Organization] on Monday. [Torvin|Organization] will appeal. -> Torvin PLANNED_APPEALED Bafin
  [Torvin|Organization] appealed for calm. -> nothing
  [Bafin|Organization] fined [Torvin|Organization] on Monday. [Quill|Organization] will appeal. -> nothing
`);

testRelation('FINED', `
  [Norland|Place]'s watchdog, [Quill|Organization], has fined [Perko|Organization] [12 million kroner|Quantity] -> Quill FINED Perko
  [Bafin|Organization] fined [Torvin|Organization] -> Bafin FINED Torvin
  [Bafin|Organization] has not fined [Torvin|Organization] -> Bafin NOT_FINED Torvin
  [Torvin|Organization] could be fined by [Bafin|Organization] -> Bafin POSSIBLE_FINED Torvin
  [Torvin|Organization] is doing fine, [Bafin|Organization] said -> nothing
  [Torvin|Organization] paid a fine and then hired [Bafin|Organization]'s former lawyer -> nothing
`);

testRelation('INVESTIGATED', `
  [Bafin|Organization] is investigating [Torvin|Organization] -> Bafin INVESTIGATED Torvin
  [Bafin|Organization] opened an inquiry into [Torvin|Organization] -> Bafin INVESTIGATED Torvin
  [Bafin|Organization] has no plans to investigate [Torvin|Organization] -> Bafin PLANNED_NOT_INVESTIGATED Torvin
  [Quill|Organization] looked at [Torvin|Organization] but made no bid -> nothing
`);

testRelation('CRITICIZED', `
  [Omar Tait|Person] ruled out working with the [Green Front|Organization], whose leader, [Dana Roth|Person], called [him|Person#Omar Tait] "a coward." -> Dana Roth CRITICIZED Omar Tait
  [Ines Falk|Person] criticised [Torvin|Organization] for its prices -> Ines Falk CRITICIZED Torvin
  [Torvin|Organization] was slammed by [Ines Falk|Person] -> Ines Falk CRITICIZED Torvin
  [Ines Falk|Person] spoke without criticising [Torvin|Organization] -> Ines Falk NOT_CRITICIZED Torvin
  [Ines Falk|Person] visited [Torvin|Organization] -> nothing
`);

testRelation('PRAISED', `
  [Ines Falk|Person] praised [Torvin|Organization] -> Ines Falk PRAISED Torvin
  [Ines Falk|Person] did not praise [Torvin|Organization] -> Ines Falk NOT_PRAISED Torvin
  [Ines Falk|Person] left [Torvin|Organization] -> nothing
`);

testRelation('SANCTIONED', `
  [Norland|Place] imposed sanctions on [Torvin|Organization] -> Norland SANCTIONED Torvin
  [Norland|Place] is weighing sanctions on [Torvin|Organization] -> Norland IN_TALKS_SANCTIONED Torvin
  [Norland|Place] lent money to [Torvin|Organization] -> nothing
`);

testRelation('BANNED', `
  [Norland|Place] lifted its ban on [Pella|Product] -> Norland NOT_BANNED Pella
  [Norland|Place] has banned more than [200|Quantity] apps since [2020|Date], including [Pella|Product] and [Orlo|Product] -> Norland BANNED Orlo; Norland BANNED Pella
  [Norland|Place] barred [Lumen|Organization] from buying [Orlo|Organization] -> nothing
  [Norland|Place] barred [Ana Ruiz|Person] from running for office -> Norland BANNED Ana Ruiz
  President [Ana Ruiz|Person] announced that [Pella|Product] would be banned -> Ana Ruiz PLANNED_BANNED Pella
  [Ana Ruiz|Person], a blogger, said [Pella|Product] would be banned -> nothing
  [Norland|Place] has not banned [Pella|Product] -> Norland NOT_BANNED Pella
  [Norland|Place] threatened to ban [Pella|Product] -> Norland THREATENED_BANNED Pella
`);

testRelation('BLOCKED', `
  [Norland|Place] blocked [Pella|Product] -> Norland BLOCKED Pella
  [Norland|Place] failed to block [Pella|Product] -> Norland NOT_BLOCKED Pella
  [Norland|Place] bought [Pella|Product] -> nothing
`);

testRelation('PROVIDES_DATA_TO', `
  [Pella|Organization] gives user data to [Torvin|Organization] -> Pella PROVIDES_DATA_TO Torvin
  [Pella|Organization] has denied sharing data with [Torvin|Organization] -> Pella NOT_PROVIDES_DATA_TO Torvin
  [Pella|Organization] stores data in [Norland|Place] -> nothing
`);
