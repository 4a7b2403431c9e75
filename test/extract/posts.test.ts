import { testRelation } from './relation-table.js';

testRelation('CHIEF_EXECUTIVE_OF', `
  [Ines Falk|Person], chief executive of [Torvin|Organization], resigned to the view -> Ines Falk CHIEF_EXECUTIVE_OF Torvin
  [Torvin|Organization] chief executive [Ines Falk|Person] spoke on Monday -> Ines Falk CHIEF_EXECUTIVE_OF Torvin
  [Ines Falk|Person], who is the CEO of [Torvin|Organization], spoke on Monday -> Ines Falk CHIEF_EXECUTIVE_OF Torvin
  [Torvin|Organization]'s founder and chief executive, [Ines Falk|Person], spoke on Monday -> Ines Falk CHIEF_EXECUTIVE_OF Torvin
  [Ines Falk|Person], founder and chief executive of [Torvin|Organization], spoke on Monday -> Ines Falk CHIEF_EXECUTIVE_OF Torvin
  [Torvin|Organization] named [Ines Falk|Person] chief executive on Monday -> Ines Falk CHIEF_EXECUTIVE_OF Torvin
  [Ines Falk|Person] was named chief executive of [Torvin|Organization] -> Ines Falk CHIEF_EXECUTIVE_OF Torvin
  [Torvin|Organization] posted a loss. [Ines Falk|Person], the chief executive, said sales had slowed. -> Ines Falk CHIEF_EXECUTIVE_OF Torvin
  [Ines Falk|Person] will remain chief executive of [Torvin|Organization] -> Ines Falk CHIEF_EXECUTIVE_OF Torvin
  [Ines Falk|Person] will become chief executive of [Torvin|Organization] in May -> Ines Falk PLANNED_CHIEF_EXECUTIVE_OF Torvin
  [Ines Falk|Person] is to become chief executive of [Torvin|Organization] -> Ines Falk PLANNED_CHIEF_EXECUTIVE_OF Torvin
  [Torvin|Organization]'s incoming chief executive, [Ines Falk|Person], spoke on Monday -> Ines Falk PLANNED_CHIEF_EXECUTIVE_OF Torvin
  [Ines Falk|Person], a former chief executive of [Torvin|Organization], spoke on Monday -> Ines Falk FORMER_CHIEF_EXECUTIVE_OF Torvin
  [Ines Falk|Person] resigned as chief executive of [Torvin|Organization] -> Ines Falk FORMER_CHIEF_EXECUTIVE_OF Torvin
  [Ines Falk|Person] is not the chief executive of [Torvin|Organization] -> Ines Falk NOT_CHIEF_EXECUTIVE_OF Torvin
  [Torvin|Organization] named [Ines Falk|Person] chief executive, replacing [Omar Tait|Person] -> Ines Falk CHIEF_EXECUTIVE_OF Torvin; Omar Tait FORMER_CHIEF_EXECUTIVE_OF Torvin
  [Ines Falk|Person] will succeed [Omar Tait|Person] as chief executive of [Torvin|Organization] -> Ines Falk PLANNED_CHIEF_EXECUTIVE_OF Torvin; Omar Tait CHIEF_EXECUTIVE_OF Torvin
  [Ines Falk|Person] met the chief executive of a rival in the lobby of [Torvin|Organization] -> nothing
  [Ines Falk|Person] wrote to the chief executive of [Torvin|Organization] -> nothing
  [Torvin|Organization] is looking for a chief executive, [Ines Falk|Person] said -> nothing
`);

testRelation('CHAIR_OF', `
  [Omar Tait|Person] chairs [Torvin|Organization] -> Omar Tait CHAIR_OF Torvin
  [Omar Tait|Person] is chairman and president of [Torvin|Organization] -> Omar Tait CHAIR_OF Torvin
  [Torvin|Organization], chaired by [Omar Tait|Person], lost money -> Omar Tait CHAIR_OF Torvin
  [Omar Tait|Person] stepped down as chair of [Torvin|Organization] and was succeeded by [Lia Brandt|Person] -> Lia Brandt CHAIR_OF Torvin; Omar Tait FORMER_CHAIR_OF Torvin
  [Omar Tait|Person] sat on a chair at [Torvin|Organization] -> nothing
  [Dana Roth|Person] bought a chair from [Tarka|Organization]. -> nothing
  [Dana Roth|Person] met the chairman of [Tarka|Organization]. -> nothing
`);

testRelation('VICE_CHAIR_OF', `
  [Omar Tait|Person], deputy chairman of [Torvin|Organization], agreed -> Omar Tait VICE_CHAIR_OF Torvin
  [Omar Tait|Person], chairman of [Torvin|Organization], agreed -> nothing
`);

testRelation('PRESIDENT_OF', `
  President [Ramon Vidal|Person] of [Peru|Place] named [Dana Roth|Person] governor of the [Bank of Peru|Organization] -> Ramon Vidal PRESIDENT_OF Peru
  "We agree," said [Ramon Vidal|Person], president of [Quay College|Organization] -> Ramon Vidal PRESIDENT_OF Quay College
  [Norwegian|Place] President [Ramon Vidal|Person] left for Rome -> Ramon Vidal PRESIDENT_OF Norwegian
  The [Chilean|Place] president-elect, [Ramon Vidal|Person], smiled -> Ramon Vidal PLANNED_PRESIDENT_OF Chilean
  [Ramon Vidal|Person] met the president of [Quay College|Organization] -> nothing
  [Ramon Vidal|Person], vice president of [Quay College|Organization], smiled -> nothing
`);

testRelation('HEAD_OF', `
  A [Torvin|Organization] commissioner, [Dana Roth|Person], voted against it -> nothing
  [Oracle|Organization], [Walmart|Organization] and a group led by the investor [Omar Tait|Person] have all shown interest -> nothing
  [Dana Roth|Person] will join [Torvin|Organization] as head of [UK|Place] audio -> nothing
  Gov. [Dana Roth|Person] of [Ohio|Place] sued [Torvin|Organization] -> Dana Roth HEAD_OF Ohio
  [Ines Holt|Person] is survived by her daughter, who is the director of the [Orbis Museum|Organization], and a brother, [Rui|Person] -> nothing
  The lab is led by [Lia Brandt|Person] of [Torvin|Organization] -> nothing
  [Torvin|Organization], an operator run by [Lia Brandt|Person], lost money -> Lia Brandt HEAD_OF Torvin
  [Lia Brandt|Person], who led [Torvin|Organization] until 2019, smiled -> Lia Brandt FORMER_HEAD_OF Torvin
  [Lia Brandt|Person], who used to run [Torvin|Organization], smiled -> Lia Brandt FORMER_HEAD_OF Torvin
  The mayor of [Bergen|Place], [Lia Brandt|Person], has joined the movement -> Lia Brandt HEAD_OF Bergen
  [Dutch|Place] Finance Minister [Lia Brandt|Person] spoke on Thursday -> Lia Brandt HEAD_OF Dutch
  [Lia Brandt|Person] succeeds [Omar Tait|Person] as head of [Torvin|Organization] -> Lia Brandt HEAD_OF Torvin; Omar Tait FORMER_HEAD_OF Torvin
  [Omar Tait|Person] was replaced by [Lia Brandt|Person] as head of [Torvin|Organization] -> Lia Brandt HEAD_OF Torvin; Omar Tait FORMER_HEAD_OF Torvin
  [Lia Brandt|Person] is head of engineering at [Torvin|Organization] -> nothing
  [Lia Brandt|Person], a director of [Torvin|Organization], smiled -> nothing
  [Lia Brandt|Person] leads a choir in [Bergen|Place] -> nothing
  [Lia Brandt|Person] is an editor at [The Tide|Organization]. -> nothing
  [Lia Brandt|Person], the editor of [The Tide|Organization], spoke. -> Lia Brandt HEAD_OF The Tide
`);

testRelation('HEAD_OF_GOVERNMENT_OF', `
  Prime Minister [Dana Roth|Person] of [Norland|Place] resigned -> Dana Roth HEAD_OF_GOVERNMENT_OF Norland
  [Lia Brandt|Person], prime minister of [Norway|Place], spoke -> Lia Brandt HEAD_OF_GOVERNMENT_OF Norway
  [Danish|Place] Prime Minister [Lia Brandt|Person] spoke -> Lia Brandt HEAD_OF_GOVERNMENT_OF Danish
  [Lia Brandt|Person], the former prime minister of [Norway|Place], spoke -> Lia Brandt FORMER_HEAD_OF_GOVERNMENT_OF Norway
  [Lia Brandt|Person] met the prime minister of [Norway|Place] -> nothing
`);

testRelation('BOARD_MEMBER_OF', `
  [Dana Roth|Person] remains on [Tarka|Organization]'s board -> Dana Roth BOARD_MEMBER_OF Tarka
  [Dana Roth|Person] is still on the board of [Tarka|Organization] -> Dana Roth BOARD_MEMBER_OF Tarka
  [Lia Brandt|Person], a director of [Torvin|Organization], smiled -> Lia Brandt BOARD_MEMBER_OF Torvin
  [Lia Brandt|Person] sits on the board of [Torvin|Organization] -> Lia Brandt BOARD_MEMBER_OF Torvin
  [Lia Brandt|Person] is no longer a director of [Torvin|Organization] -> Lia Brandt NOT_BOARD_MEMBER_OF Torvin
  [Lia Brandt|Person] addressed the board of [Torvin|Organization] -> nothing
`);

testRelation('SUCCEEDED', `
  [Torvin|Organization] said that [Dana Roth|Person], who ran [Orlo|Organization]'s truck unit until [May|Date], will succeed [Omar Tait|Person] in [July|Date] -> Dana Roth PLANNED_SUCCEEDED Omar Tait
  [Lia Brandt|Person] replaced [Omar Tait|Person] at the top of the bank -> Lia Brandt SUCCEEDED Omar Tait
  [Omar Tait|Person] was succeeded by [Lia Brandt|Person] -> Lia Brandt SUCCEEDED Omar Tait
  [Lia Brandt|Person] takes over from [Omar Tait|Person] -> Lia Brandt SUCCEEDED Omar Tait
  [Torvin|Organization] hired [Lia Brandt|Person], replacing [Omar Tait|Person] -> Lia Brandt SUCCEEDED Omar Tait
  [Lia Brandt|Person] will succeed [Omar Tait|Person] in May -> Lia Brandt PLANNED_SUCCEEDED Omar Tait
  [Lia Brandt|Person] will not succeed [Omar Tait|Person] -> Lia Brandt PLANNED_NOT_SUCCEEDED Omar Tait
  [Lia Brandt|Person] succeeded in selling a bank to [Omar Tait|Person] -> nothing
  [Dana Roth|Person] succeeded where [Ivo Hale|Person] failed. -> nothing
  [Dana Roth|Person] succeeded in a bid to meet [Ivo Hale|Person]. -> nothing
  [Ivo Hale|Person], 61, who has run [Tarka|Organization] since [2015|Date], will be replaced by [Dana Roth|Person], the company said in a statement. -> Dana Roth PLANNED_SUCCEEDED Ivo Hale
`);

testRelation('APPOINTED', `
  [Torvin|Organization] appointed [Lia Brandt|Person] as its head of sales -> Torvin APPOINTED Lia Brandt
  [Lia Brandt|Person] was hired by [Torvin|Organization] -> Torvin APPOINTED Lia Brandt
  [Torvin|Organization] plans to hire [Lia Brandt|Person] -> Torvin PLANNED_APPOINTED Lia Brandt
  [Torvin|Organization] never hired [Lia Brandt|Person] -> Torvin NOT_APPOINTED Lia Brandt
  [Torvin|Organization] declined to appoint [Lia Brandt|Person] -> Torvin NOT_APPOINTED Lia Brandt
  [Torvin|Organization] thanked [Lia Brandt|Person] -> nothing
`);

testRelation('DISMISSED', `
  [Torvin|Organization] fired [Lia Brandt|Person] -> Torvin DISMISSED Lia Brandt
  [Lia Brandt|Person] was ousted by [Torvin|Organization] -> Torvin DISMISSED Lia Brandt
  [Torvin|Organization] refused to fire [Lia Brandt|Person] -> Torvin NOT_DISMISSED Lia Brandt
  If [Torvin|Organization] fires [Lia Brandt|Person], shares will fall -> Torvin POSSIBLE_DISMISSED Lia Brandt
  [Torvin|Organization] dismissed a report by [Lia Brandt|Person] -> nothing
`);

testRelation('RESIGNED_FROM', `
  Shareholders want [Dana Roth|Person] to resign as chief executive of [Torvin|Organization] -> Dana Roth ADVISED_RESIGNED_FROM Torvin
  [Lia Brandt|Person] resigned from [Torvin|Organization] on Monday -> Lia Brandt RESIGNED_FROM Torvin
  [Lia Brandt|Person] stepped down as chair of [Torvin|Organization] -> Lia Brandt RESIGNED_FROM Torvin
  [Lia Brandt|Person], finance director of [Torvin|Organization], resigned -> Lia Brandt RESIGNED_FROM Torvin
  [Lia Brandt|Person], chief scientist of [Torvin|Organization], left for [Quill|Organization] in June -> Lia Brandt RESIGNED_FROM Torvin
  [Lia Brandt|Person] will not resign from [Torvin|Organization] -> Lia Brandt PLANNED_NOT_RESIGNED_FROM Torvin
  [Lia Brandt|Person] left a parcel at [Torvin|Organization] -> nothing
  [Lia Brandt|Person] resigned -> nothing
  [Dana Roth|Person] asked the head of [Tarka|Organization] to resign. -> nothing
  [Dana Roth|Person] left [Tarka|Organization]'s office at noon, said [Ivo Hale|Person]. -> nothing
`);

testRelation('EMPLOYED_BY', `
  [Lia Brandt|Person], a former [Quill|Organization] executive, spoke -> Lia Brandt FORMER_EMPLOYED_BY Quill
  [Lia Brandt|Person], a former executive at [Quill|Organization], spoke -> Lia Brandt FORMER_EMPLOYED_BY Quill
  [Torvin|Organization] praised the former [Quill|Organization] executive [Lia Brandt|Person] -> Lia Brandt FORMER_EMPLOYED_BY Quill
  [Lia Brandt|Person] works for [Torvin|Organization] -> Lia Brandt EMPLOYED_BY Torvin
  [Torvin|Organization] analyst [Lia Brandt|Person] doubts it -> Lia Brandt EMPLOYED_BY Torvin
  [Lia Brandt|Person] of [Torvin|Organization] doubts it -> Lia Brandt EMPLOYED_BY Torvin
  [Lia Brandt|Person], a former engineer at [Torvin|Organization], doubts it -> Lia Brandt FORMER_EMPLOYED_BY Torvin
  [Lia Brandt|Person] joined [Torvin|Organization] from [Quill|Organization] -> Lia Brandt EMPLOYED_BY Torvin; Lia Brandt FORMER_EMPLOYED_BY Quill
  [Lia Brandt|Person] has left for [Torvin|Organization] -> Lia Brandt EMPLOYED_BY Torvin
  [Lia Brandt|Person] has never worked for [Torvin|Organization] -> Lia Brandt NOT_EMPLOYED_BY Torvin
  [Lia Brandt|Person] bought a picture at [Torvin|Organization] -> nothing
  [Lia Brandt|Person] studied at [Quay College|Organization] -> nothing
  [Lia Brandt|Person] joined the [Green Alliance|Organization], a party of the left. -> nothing
`);

testRelation('SPOKESPERSON_OF', `
  [Torvin|Organization] spokeswoman [Lia Brandt|Person] declined to comment -> Lia Brandt SPOKESPERSON_OF Torvin
  [Lia Brandt|Person], a spokeswoman for [Torvin|Organization], declined to comment -> Lia Brandt SPOKESPERSON_OF Torvin
  [Lia Brandt|Person] called a spokeswoman for [Torvin|Organization] -> nothing
  [Dana Roth|Person] asked a spokesman for [Tarka|Organization]. -> nothing
  [Dana Roth|Person] spoke for an hour at [Tarka|Organization]. -> nothing
`);
