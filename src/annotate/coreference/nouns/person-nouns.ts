/**
 * Nouns for a person by work, office, kinship or role. Where a noun can as well stand for an organization ("owner",
 * "publisher") it is listed with those too. Nouns in -ist, -ologist, -woman, -man and -person need no entry.
 */
export const PERSON_NOUNS = `
abbot academic accountant activist actor actress administrator adviser advisor aide agent ambassador analyst anchor anchorman
angler apprentice arbitrator archaeologist archbishop architect assassin assistant astronaut astronomer athlete attacker attorney auctioneer author
baby bachelor baker banker barber baron baroness barrister bassist batsman billionaire biographer biochemist bishop blogger bookmaker botanist bowler boxer
boy boyfriend bride bridegroom broadcaster brother builder bureaucrat businessman businesswoman butcher campaigner candidate captain cardinal caretaker
carpenter cartoonist cashier celebrity cellist ceo cfo coo cto cio chair chairman chairperson chairwoman champion chancellor chef chemist chief child choreographer
citizen civilian cleric clerk climber coach colleague collector colonel columnist comedian commander commentator commissioner composer
conductor congressman congresswoman consul consultant contestant convict cook coordinator coroner correspondent co-author co-ceo co-chair
co-creator co-director co-founder co-host co-owner co-pilot co-star co-worker cofounder councillor councilman counsel counsellor counselor counterpart courier cousin
creator creditor cricketer critic curator cyclist dad dancer daughter dealer dean debutant defendant defender delegate democrat dentist deputy
designer detective dictator dietitian diplomat director dissident doctor doorman driver drummer duchess duke earl economist editor
educator electrician emissary emperor empress engineer entrepreneur envoy ex-boyfriend ex-husband ex-wife ex-girlfriend executive executor expert explorer
farmer father fiance fiancee fiancé fiancée fighter filmmaker film-maker financier firefighter fisherman fitter footballer forecaster forward founder friend frontman fugitive
gangster gardener general geologist girl girlfriend goalie goalkeeper godfather godmother goalscorer golfer governor graduate grandchild granddaughter grandfather
grandmother grandson groom guard guardian guest guide guitarist gunman hacker hairdresser half-brother half-sister hand head headmaster headmistress headteacher heir heiress
hero heroine historian homemaker homeowner hostage host hostess hunter husband illustrator immigrant imam inspector instructor interpreter interviewer inventor investigator
investor jockey journalist judge juror justice keeper king kidnapper killer knight lady landlady landlord lawmaker lawyer leader lecturer legend legislator librarian lieutenant
linguist lobbyist lord lover lyricist magistrate magnate major man manager marathoner mastermind mathematician mate mathematician mayor mechanic mediator medic mentor
merchant midfielder midwife migrant millionaire minister minor mogul monarch monk moderator mother mp mep mum mom musician naturalist
negotiator neighbor neighbour neighbour nephew neurologist newcomer newsreader niece nominee novelist nun nurse nutritionist officer offender official ombudsman
operative opponent orphan owner paediatrician painter parent participant partner passenger pastor patient patriarch patron pediatrician penman performer
pharmacist philanthropist philosopher photographer physician physicist pianist pilgrim pilot pioneer pitcher player playwright plumber poet policeman policewoman politician
pope potter preacher predecessor prefect premier presenter president priest prime-minister prince princess principal prisoner producer professor programmer promoter prosecutor
protagonist protege protégé psychologist psychiatrist pupil quarterback queen rabbi racer ranger rapper realtor rebel receptionist recruit rector referee refugee reporter representative
republican researcher resident restaurateur retiree reviewer rider ringleader rival robber roommate runner sailor salesman saxophonist scholar schoolgirl schoolboy scientist
screenwriter sculptor secretary senator sergeant server settler shareholder sheriff shepherd shooter sibling singer singer-songwriter sister skater skier skipper
socialite soldier solicitor soloist son son-in-law daughter-in-law brother-in-law sister-in-law mother-in-law father-in-law songwriter soprano speaker specialist
spokesman spokesperson spokeswoman spouse sprinter spy staffer star statesman stepdaughter stepfather stepmother stepson strategist striker student
stuntman successor suitor sultan superintendent supervisor surgeon survivor suspect swimmer tailor talent teacher teammate teenager tenant tenor therapist thief
trader trainee trainer translator treasurer trustee turncoat tutor twin tycoon umpire uncle undersecretary understudy vet veteran vicar vice-chair vice-chairman vice-president
victim victor villager violinist visitor vocalist volunteer waiter waitress warden weightlifter welder whistleblower whistle-blower widow widower wife winemaker winger winner
witness woman worker wrestler writer youngster zoologist aunt boss cameraman chairlady clergyman columnist comptroller controller designer doyenne envoy ex-minister ex-president
foreman glassmaker goldsmith grandparent handyman headhunter insider jeweller locksmith loser lodger nanny newlywed outsider paramedic paratrooper pensioner plaintiff planner
publicist puppeteer registrar seamstress secretary-general showrunner signatory sleuth stockbroker storyteller superstar surveyor sweetheart technician tourist toddler trucker understudy
usher vlogger weaver youtuber zookeeper person individual guy kid bloke chap lad lass gentleman figure adult infant newborn applicant claimant appellant complainant respondent debtor petitioner
interviewee narrator protester protestor demonstrator voter taxpayer commuter customer client supplier buyer seller consumer user reader viewer listener learner subject member fan follower supporter opponent ally
`;

/** Nouns that tell a person's gender. */
export const MALE_NOUNS = `
actor boy boyfriend bridegroom brother brother-in-law baron businessman cameraman chairman clergyman congressman councilman dad duke earl emperor ex-boyfriend ex-husband father father-in-law fiancé fisherman
foreman frontman gentleman godfather grandfather grandson groom guy bloke chap lad gunman half-brother handyman headmaster husband king landlord lord man monk nephew policeman pope prince salesman schoolboy son son-in-law
spokesman statesman stepfather stepson stuntman sultan uncle waiter widower vice-chairman
`;

export const FEMALE_NOUNS = `
actress baroness bride businesswoman chairlady chairwoman congresswoman daughter daughter-in-law doyenne duchess empress ex-girlfriend ex-wife fiancée girl girlfriend godmother
granddaughter grandmother half-sister headmistress heiress heroine hostess lady landlady lass midwife mother mother-in-law mom mum niece nun policewoman princess queen schoolgirl seamstress sister sister-in-law
spokeswoman stepdaughter stepmother waitress widow wife woman aunt
`;
