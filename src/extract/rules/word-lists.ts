/** Words that several relations share, as the lists that frames take. */

/** Where what a post is at stands: "chief executive of X", "X's chief executive", "X chief executive". */
export const ROLE_OF = 'of | at | poss | compound | for | employer | with | implied';

export const COMPANIES =
  'company, firm, business, group, start-up, startup, start up, maker, chain, bank, lender, insurer, retailer, carrier, airline, manufacturer, producer, developer, brand, label, studio, agency, ' +
  'charity, fund, conglomerate, giant, outfit, operator, brewer, shipper, publisher, broadcaster, supplier, grocer, builder, miner, provider, distributor, wholesaler, network, cooperative, ' +
  'consultancy, brokerage, exchange, platform, club, team, university, college, hospital, laboratory, institute, museum, newspaper, daily, weekly, magazine, union, yard, refiner, utility, app, site, ' +
  'merchant, promoter, house, sovereign wealth fund, sovereign fund, wealth fund, trading house, development bank,  partnership, organisation, organization, foundation, nonprofit, ministry, party, vendor, carmaker, automaker, drugmaker, chipmaker, steelmaker, toymaker, planemaker, truckmaker, tyremaker, tiremaker, phonemaker, gunmaker, shipbuilder, homebuilder, housebuilder';

export const PREMISES =
  'office, plant, factory, kiln, driver, well, tailings dam, dam, project, mission, store, shop, branch, campus, studio, facility, warehouse, base, hub, subsidiary, unit, depot, showroom, laboratory, lab, mill, mine, ' +
  'site, outlet, centre, center, data center, data centre, refinery, operation, team, staff, worker, employee, engineer, business, line, pilot line, server, station, ' +
  'bakery, terminal, workshop, yard, smelter, farm, kitchen, presence';

/** Organisations and buildings that a reader looks for in one place. */
export const SITES =
  'museum, gallery, hospital, infirmary, clinic, school, college, academy, university, institute, library, theatre, theater, cinema, church, cathedral, mosque, synagogue, temple, restaurant, café, cafe, ' +
  'pub, bar, bakery, hotel, hostel, winery, vineyard, brewery, distillery, shop, store, market, stadium, arena, castle, palace, bridge, tower, dam, mine, plant, power plant, power station, refinery, ' +
  'factory, mill, shipyard, wind farm, farm, prison, jail, airport, harbour, harbor, court, food bank, co-operative, cooperative, co operative, studio, park, centre, center, hall, dairy, reactor, terminal';

export const REGIONS_AND_TOWNS =
  'city, town, village, port, suburb, district, county, province, region, neighbourhood, neighborhood, island, capital, resort, hamlet, municipality, street, square, borough, state, coast, ' +
  'peninsula, valley, river, lake, mountain, seaport, commune, prefecture, territory';

export const SHARES = 'stake, share, shareholding, holding, interest, minority stake, majority stake, equity stake, percent, %';

export const BUYING = 'acquire, buy, purchase, take over, snap up, buy out, buy up, scoop up, swallow, swallow up, gobble up, absorb, nab';

export const SELLING = 'sell, sell off, offload, divest, dispose, hive off, flog, unload';

export const BIDS = 'bid, offer, approach, takeover bid, takeover offer, takeover approach, proposal, takeover proposal, tender offer, counterbid, counteroffer, counter offer, overture, buyout offer';

/** What somebody holds who does not hold all. */
export const PART_OF_FIRM = SHARES + ', percentage, quarter, third, half, fifth, sixth, tenth, rest';

export const ROUNDS = 'round, funding, investment, financing, funding round, financing round, fundraising, raise';

/** Where a round says whose it is. */
export const ROUND_OWNERS = ['in', 'for', 'patient>in', 'patient>for', 'patient>of', 'patient>poss', 'patient>compound'] as const;

export const REVENUE = 'revenue, sale, sales, turnover';

export const PROFIT = 'profit, loss, income, earnings';

/** What a firm does with its results. */
export const REPORT = 'report, post, make, record, book, have, generate, suffer, announce, run, turn in, swing, goaltender, rider, racer, setter, libero, swingman, halfback, number eight';

export const CHANGE = 'rise, fall, climb, grow, drop, increase, slip, jump, decline, reach, surge, soar, tumble, slide, shrink, widen, narrow, double';

export const DEALS = 'deal, merger, agreement, talk, acquisition, takeover, partnership, sale, plan, negotiation, engagement, contract, discussion';

export const TALKS = 'talk, discussion, negotiation, conversation, merger talk, takeover talk';

export const TIES = 'tie, link, connection, relationship, association';

export const STAFF = 'employee, worker, people, person, staff, member of staff, workforce, staffer, engineer, journalist';

export const DEGREES =
  "degree, doctorate, phd, ph.d., master, master's, bachelor, bachelor's, diploma, law degree, mba, medical degree, qualification, economics, medicine, law, engineering";

export const ACCUSATIONS = 'allegation, accusation, charge, claim, report, wrongdoing, suggestion, assertion';

export const EVENTS =
  'conference, festival, summit, meeting, fair, exhibition, tournament, championship, match, race, ceremony, concert, wedding, funeral, election, congress, forum, gala, rally, event, trial, hearing, ' +
  'fire, blaze, crash, blast, explosion, collapse, flood, storm, earthquake, protest, march, demonstration, runoff, run-off, poll, vote, referendum, debate, launch, opening, uprising, war, battle, raid, attack, ' +
  'show, party, reception, session, talks, premiere, party conference, cup, final, games, tour, signing, lecture, preview, auction, strike, siege, massacre, dinner, lunch, briefing, fair, expo, congress';

export const PARTY =
  'party, democrat, republican, labour, labor, conservative, liberal, green, socialist, communist, christian democrat, front, alliance, movement, coalition, party of, congress';

/** How a text speaks of a party or its wings. */
export const CALLED_PARTY = PARTY + ', opposition, ruling, centre-left, centre-right, populist';

export const PUBLIC_BODY =
  'ministry, department, court, police, regulator, watchdog, central bank,  parliament, senate, congress, government, council, agency, commission, authority, bank, army, navy, office, assembly, treasury, cabinet, board, bureau, service';

/** People by what they do, for nationality: "the Norwegian director Siv Haugland". */
export const PEOPLE =
  'actor, actress, singer, director, writer, author, novelist, poet, painter, artist, photographer, musician, rapper, composer, pianist, violinist, footballer, striker, midfielder, goalkeeper, ' +
  'player, cyclist, swimmer, runner, sprinter, skier, boxer, driver, coach, politician, diplomat, lawyer, judge, scientist, physicist, chemist, biologist, engineer, economist, historian, philosopher, ' +
  'businessman, businesswoman, entrepreneur, billionaire, tycoon, investor, financier, banker, journalist, chef, designer, architect, model, doctor, surgeon, teacher, professor, astronaut, soldier, ' +
  'general, activist, explorer, inventor, producer, student, minister, leader, star, journalist, reporter';

/** Posts below those that have a relation of their own. */
export const STAFF_ROLES =
  'analyst, economist, strategist, engineer, researcher, scientist, professor, lecturer, lawyer, attorney, partner, reporter, journalist, correspondent, columnist, executive, officer, adviser, ' +
  'advisor, consultant, employee, worker, staffer, designer, developer, programmer, architect, doctor, nurse, surgeon, teacher, fellow, historian, curator, producer, trader, banker, broker, ' +
  'campaigner, astronomer, mathematician, geologist, rights director, marketing manager, face, ambassador, regional head, ' +
  'portfolio manager, fund manager, regional manager, product manager, vice president, senior vice president, executive vice president, specialist, expert, coordinator, detective, inspector, ' +
  'pilot, driver, technician, physicist, biologist, chemist, epidemiologist, associate, veteran, treasurer, counsel, general counsel, solicitor, barrister, presenter, anchor, host, ' +
  'organiser, organizer, agent, publicist, assistant, secretary, chief of staff, salesman, salesperson, scholar, botanist, geologist, palaeontologist, neurologist, cardiologist, cellist, ' +
  'violinist, conductor, choreographer, chef, investigator, prosecutor, accountant, auditor, model, buyer, planner, librarian, archivist, director of research, policy chief, security chief, ' +
  'design boss, marketing head, head of policy, deputy governor, country manager, export manager, medical director, design chief, product chief, marketing chief, marketing director, sales director, commercial director, communications director, research director, policy director, chief economist, ' +
  'chief marketing officer, chief product officer, chief information officer, chief legal officer, chief strategist, chief analyst, chief engineer, managing partner, editor, news editor';

/** Members of a government and those who speak for a country abroad. */
export const MINISTERS =
  'minister, foreign minister, defence minister, defense minister, finance minister, health minister, interior minister, justice minister, trade minister, energy minister, culture minister, education minister, ' +
  'environment minister, climate minister, agriculture minister, transport minister, labour minister, economy minister, housing minister, technology minister, sports minister, tourism minister, ' +
  'water minister, industry minister, development minister, science minister, immigration minister, foreign secretary, home secretary, ' +
  'treasury secretary, defense secretary, health secretary, transport secretary, trade secretary, energy secretary, education secretary, commerce secretary, state secretary, secretary of state, attorney general, ' +
  'finance secretary, chancellor of the exchequer';

/** Posts that only a citizen of the country holds. */
export const STATE_POSTS = MINISTERS + ', president, prime minister, premier, chancellor, ambassador, envoy, consul, diplomat, trade envoy, senator, lawmaker, mp, congressman, congresswoman, general, admiral, rear admiral, king, queen';

/** People who work for a person, not for an organisation. */
export const PERSONAL_STAFF = 'agent, manager, lawyer, attorney, publicist, spokesman, spokeswoman, spokesperson, rep, assistant, adviser, advisor, aide, chief of staff, trainer, coach, driver, bodyguard, accountant, biographer, secretary, literary agent, press secretary';

/** What schools are called. */
export const SCHOOLS = 'university, college, school, institute, academy, conservatory, conservatoire, polytechnic, mit, harvard, yale, stanford, oxford, cambridge, princeton, tufts, insead, ucl, eth, epfl, caltech, universität, universidad, université';

export const ATHLETES =
  'striker, midfielder, defender, goalkeeper, forward, winger, captain, player, quarterback, pitcher, guard, point guard, center, shortstop, batsman, bowler, wicketkeeper, fullback, full-back, centre-back, receiver, ' +
  'linebacker, playmaker, goalie, footballer, flyhalf, fly-half, scrum-half, hooker, prop, lock, flanker, substitute, outfielder, catcher, rookie, keeper, skipper, batter, all-rounder, left-back, right-back, winger, wing';

/** The slots that would say whose post it is: where none is filled, the text has said so before. */
export const OWNERS = ['poss', 'of', 'at', 'compound', 'for', 'implied', 'with', 'employer', 'demonym', 'to', 'in'] as const;

/** Bodies and people that rule. */
export const JUDGES = 'court, tribunal, circuit, jury, panel, judge, justice, magistrate, board, commission, authority, council, arbitrator, regulator';

/** What awards are called. */
export const AWARDS = 'award, prize, medal, grammy, oscar, emmy, cup, honour, honor, trophy, nobel, bafta, pulitzer, fellowship, tony, booker, star, cross, golden globe, knighthood, palme, best, laurel, bear, lion, medaille, fields';

/** Craft that carry people. */
export const VEHICLES =
  'capsule, spacecraft, spaceship, craft, ship, vessel, boat, yacht, ferry, trawler, tanker, submarine, plane, airliner, jet, aircraft, airplane, helicopter, shuttle, rocket, lander, station, mission, balloon, airship, crew';

/** What is left of a firm, or a part of it that the text speaks of without naming the firm again: "will buy the rest". */
export const REST = 'rest, remainder, half, third, quarter, fifth, two-thirds, three-quarters';

/** Control that is not ownership. */
export const DAY_TO_DAY = 'operational, management, editorial, creative, temporary, administrative';
