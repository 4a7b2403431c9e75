import { testRelation } from './relation-table.js';

testRelation('HEADQUARTERED_IN', `
  [Lumen|Organization], based in [Oslo|Place], makes boats. -> Lumen HEADQUARTERED_IN Oslo
  [Oslo|Place]-based [Lumen|Organization] makes boats. -> Lumen HEADQUARTERED_IN Oslo
  [Lumen|Organization], a [Lisbon|Place] start-up, makes boats. -> Lumen HEADQUARTERED_IN Lisbon
  [Lumen|Organization], the [Seoul|Place] studio behind the game, is hiring. -> Lumen HEADQUARTERED_IN Seoul
  [Lumen|Organization] of [Trieste|Place] makes boats. -> Lumen HEADQUARTERED_IN Trieste
  [Lumen|Organization] moved [its|Organization#Lumen] headquarters to [Oslo|Place]. -> Lumen HEADQUARTERED_IN Oslo
  [Lumen|Organization] may move [its|Organization#Lumen] headquarters to [Oslo|Place]. -> Lumen POSSIBLE_HEADQUARTERED_IN Oslo
  [Lumen|Organization] is not based in [Oslo|Place]. -> Lumen NOT_HEADQUARTERED_IN Oslo
  [Lumen|Organization] opened an office in [Oslo|Place]. -> nothing
  [Lumen|Organization] of [Norway|Place] makes boats. -> nothing
  [Lumen|Organization], an [Asian|Place] bank, fell. -> nothing
  [Dana Roth|Person], based in [Oslo|Place], writes about [Lumen|Organization]. -> nothing
  [Lumen|Organization] held [its|Organization#Lumen] meeting in [Oslo|Place]. -> nothing
`);

testRelation('IN_COUNTRY', `
  [Lumen|Organization], a [Swedish|Place] maker of locks, fell. -> Lumen IN_COUNTRY Swedish
  [Indian|Place] logistics start-up [Lumen|Organization] is hiring. -> Lumen IN_COUNTRY Indian
  [Norway|Place]'s [Lumen|Organization] makes boats. -> Lumen IN_COUNTRY Norway
  [Lumen|Organization] of [Japan|Place] makes boats. -> Lumen IN_COUNTRY Japan
  The shop is in [Puebla|Place], [Mexico|Place]. -> Puebla IN_COUNTRY Mexico
  [Dana Roth|Person] flew to [Bergen|Place] in [Norway|Place]. -> Bergen IN_COUNTRY Norway
  [Dana Roth|Person] denied that [Lumen|Organization] of [Japan|Place] had called. -> Lumen IN_COUNTRY Japan
  [Lumen|Organization] and [Tarka|Organization] of [Japan|Place] make boats. -> Tarka IN_COUNTRY Japan
  [Lumen|Organization] sells lenses from [Japan|Place]. -> nothing
  [Lumen|Organization] sanctioned two [Russian|Place] banks. -> nothing
  [Chad|Place], [Niger|Place] and [Mali|Place] signed. -> nothing
  [Dana Roth|Person], a [Swedish|Place] singer, praised [Lumen|Organization]. -> nothing
  [Lumen|Organization]'s [Swedish|Place] plant will close. -> nothing
  [Oslo|Place] lost to a team from [Norway|Place]. -> nothing
  [Dana Roth|Person] flew from [Oslo|Place] to [Chile|Place]. -> nothing
  Trains between [Oslo|Place] and [Chile|Place] do not exist. -> nothing
  [Oslo|Place] officials wrote to [Chile|Place]. -> nothing
`);

testRelation('LOCATED_IN', `
  The [Halden Museum|Organization] in [Bergen|Place] is closed. -> Halden Museum LOCATED_IN Bergen
  [Tarka|Organization], a bakery in [Dundee|Place], won a prize. -> Tarka LOCATED_IN Dundee
  [Regina|Place], [Saskatchewan|Place], is cold. -> Regina LOCATED_IN Saskatchewan
  [Lumen|Organization] was sued in [Bergen|Place]. -> nothing
  [Dana Roth|Person] left the [Halden Museum|Organization] for [Bergen|Place]. -> nothing
  [Lumen|Organization] met [Dana Roth|Person] in [Bergen|Place]. -> nothing
  [HALDEN|Place] — A court in [Oslo|Place] on Monday fined [Lumen|Organization]. -> nothing
`);

testRelation('OPERATES_IN', `
  [Lumen|Organization] has an office in [Oslo|Place]. -> Lumen OPERATES_IN Oslo
  [Lumen|Organization] will close [its|Organization#Lumen] plant in [Oslo|Place]. -> Lumen OPERATES_IN Oslo
  [Lumen|Organization] is pulling out of [Nigeria|Place]. -> Lumen OPERATES_IN Nigeria
  [Lumen|Organization] left [Nigeria|Place] in [2015|Date]. -> Lumen FORMER_OPERATES_IN Nigeria
  [Lumen|Organization] plans to expand into [Nigeria|Place]. -> Lumen PLANNED_OPERATES_IN Nigeria
  [Lumen|Organization] is a grocer with shops in [Ghana|Place]. -> Lumen OPERATES_IN Ghana
  [Lumen|Organization] has no office in [Oslo|Place]. -> Lumen NOT_OPERATES_IN Oslo
  [Lumen|Organization] sponsored a race in [Oslo|Place]. -> nothing
  [Dana Roth|Person] of [Lumen|Organization] spoke in [Oslo|Place]. -> nothing
  [Lumen|Organization] sued [Tarka|Organization] in [Oslo|Place]. -> nothing
`);

testRelation('STOPPED_SELLING_IN', `
  [Lumen|Organization] has stopped selling phones in [Nigeria|Place]. -> Lumen STOPPED_SELLING_IN Nigeria
  [Lumen|Organization] ended sales in [Nigeria|Place]. -> Lumen STOPPED_SELLING_IN Nigeria
  [Lumen|Organization] will withdraw from [Nigeria|Place]. -> Lumen PLANNED_STOPPED_SELLING_IN Nigeria
  [Lumen|Organization] began sales in [Nigeria|Place]. -> nothing
  [Lumen|Organization] stopped a thief in [Nigeria|Place]. -> nothing
  [Dana Roth|Person] left [Nigeria|Place]. -> nothing
`);

testRelation('DEVELOPED', `
  [Lumen|Organization] makes the [Zipper|Product] stapler. -> Lumen DEVELOPED Zipper
  [Zipper|Product], developed by [Lumen|Organization], is popular. -> Lumen DEVELOPED Zipper
  [Lumen|Organization] designed [Zipper|Product] with [Tarka|Organization]. -> Lumen DEVELOPED Zipper; Tarka DEVELOPED Zipper
  [Zipper|Product], a spray from [Lumen|Organization], works. -> Lumen DEVELOPED Zipper
  [Lumen|Organization], maker of the [Zipper|Product], fell. -> Lumen DEVELOPED Zipper
  [Lumen|Organization] is not the maker of [Zipper|Product]. -> Lumen NOT_DEVELOPED Zipper
  [Lumen|Organization] bought [Zipper|Product]. -> nothing
  [Dana Roth|Person] made fun of [Zipper|Product]. -> nothing
  [Lumen|Organization] uses [Zipper|Product], made by [Tarka|Organization]. -> Tarka DEVELOPED Zipper
  [Lumen|Organization] develops land near the [Wren|Product] plant. -> nothing
  [Lumen|Organization] reviewed [Wren|Product], an app in development. -> nothing
  [Lumen|Organization] banned [Wren|Product] from its offices. -> nothing
  [Lumen|Organization] staff made fun of [Wren|Product]. -> nothing
`);

testRelation('USES', `
  [Lumen|Organization] uses [Zipper|Product]. -> Lumen USES Zipper
  [Zipper|Product] is used by [Lumen|Organization]. -> Lumen USES Zipper
  [Zipper|Product] runs on [Cumulus|Product]. -> Zipper USES Cumulus
  [Lumen|Organization] has never used [Zipper|Product]. -> Lumen NOT_USES Zipper
  [Lumen|Organization] criticised [Zipper|Product]. -> nothing
  [Dana Roth|Person] of [Lumen|Organization] used to sell [Zipper|Product]. -> nothing
`);

testRelation('DISTRIBUTES', `
  [Lumen|Organization] sells [Zipper|Product] in shops. -> Lumen DISTRIBUTES Zipper
  [Lumen|Organization] imports [Zipper|Product]. -> Lumen DISTRIBUTES Zipper
  [Lumen|Organization] streams [The Long Tide|Work/Document]. -> Lumen DISTRIBUTES The Long Tide
  [Lumen|Organization] no longer sells [Zipper|Product]. -> Lumen NOT_DISTRIBUTES Zipper
  [Lumen|Organization] reviewed [Zipper|Product]. -> nothing
  [Lumen|Organization] agreed to sell [Zipper|Product] to [Tarka|Organization]. -> nothing
`);

testRelation('STOPPED_OFFERING', `
  [Lumen|Organization] no longer sells [Zipper|Product]. -> Lumen STOPPED_OFFERING Zipper
  [Lumen|Organization] will no longer offer [Zipper|Product]. -> Lumen PLANNED_STOPPED_OFFERING Zipper
  [Lumen|Organization] has discontinued [Zipper|Product]. -> Lumen STOPPED_OFFERING Zipper
  [Lumen|Organization] sells [Zipper|Product]. -> nothing
  [Lumen|Organization] does not sell [Zipper|Product]. -> nothing
`);

testRelation('LAUNCHED', `
  [Lumen|Organization] has launched [Zipper|Product]. -> Lumen LAUNCHED Zipper
  [Lumen|Organization] unveiled nothing; [Tarka|Organization] launched [Zipper|Product]. -> Tarka LAUNCHED Zipper
  [Lumen|Organization] will unveil [Zipper|Product] in May. -> Lumen PLANNED_LAUNCHED Zipper
  [Lumen|Organization] launched an attack on [Zipper|Product]. -> nothing
  [Lumen|Organization] bought [Zipper|Product]. -> nothing
`);

testRelation('OPERATES', `
  [Lumen|Organization] runs the [Garut|Place] plant. -> Lumen OPERATES Garut
  [Lumen|Organization], the operator of [Zipper|Product], fell. -> Lumen OPERATES Zipper
  [Lumen|Organization] visited the [Garut|Place] plant. -> nothing
  [Dana Roth|Person] ran past [Lumen|Organization]. -> nothing
`);

testRelation('CARRIED', `
  A [Heron|Product] rocket carried [Lark|Product] into orbit. -> Heron CARRIED Lark
  [Lark|Product] will fly on a [Heron|Product] rocket. -> Heron PLANNED_CARRIED Lark
  [Lark|Product] is better than [Heron|Product]. -> nothing
  [Lumen|Organization] carried out a test of [Heron|Product]. -> nothing
`);

testRelation('GAINED_POPULARITY_IN', `
  [Zipper|Product] has caught on in [Ghana|Place]. -> Zipper GAINED_POPULARITY_IN Ghana
  [Zipper|Product] became popular in [Ghana|Place]. -> Zipper GAINED_POPULARITY_IN Ghana
  [Zipper|Product] is made in [Ghana|Place]. -> nothing
  [Zipper|Product] became illegal in [Ghana|Place]. -> nothing
`);

testRelation('CAPITAL_OF', `
  [Accra|Place], the capital of [Ghana|Place], is hot. -> Accra CAPITAL_OF Ghana
  [Kumasi|Place] is not the capital of [Ghana|Place]. -> Kumasi NOT_CAPITAL_OF Ghana
  [Dana Roth|Person] left the capital for [Ghana|Place]. -> nothing
  [Accra|Place] lent capital to [Ghana|Place]. -> nothing
`);
