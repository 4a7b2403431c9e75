import { wordSet } from './word-set.js';

/** Common nouns that say, beside a name, that it is an organisation's: "the chipmaker X", "X, a grocery chain,". */
export const ORGANISATION_NOUNS = wordSet(`
  company firm maker carmaker automaker chipmaker drugmaker planemaker watchmaker toymaker truckmaker tyremaker tiremaker phonemaker gunmaker steelmaker papermaker toolmaker glassmaker shipbuilder housebuilder homebuilder brewer brewery retailer wholesaler grocer
  supermarket chain store group conglomerate giant start-up startup unicorn manufacturer producer supplier distributor vendor contractor developer
  publisher broadcaster network channel station newspaper daily weekly magazine tabloid broadsheet outlet website agency newswire wire operator
  carrier airline bank lender insurer underwriter brokerage broker fund investor backer shareholder underwriters startups venture ventures business
  rival competitor subsidiary unit arm division parent owner partnership consultancy auditor regulator watchdog ministry department bureau commission
  committee council court tribunal government parliament legislature party union charity foundation nonprofit non-profit institute university college
  school think-tank thinktank tank museum hospital clinic club team side franchise federation association league organisation organization body
  cooperative co-operative collective utility refiner miner driller processor bakery restaurant cafe hotelier builder lab laboratory studio label band
  orchestra choir troupe gallery theatre theater militia army police gang cartel syndicate sect church exchange bourse registrar trust consortium
  alliance coalition campaign initiative bookmaker bookseller pharmacy dealer dealership marketplace designer distiller roaster farm hauler railway
  shipper forwarder logistics advertiser streamer platform provider servicer lobby lobbyist`);

export const PRODUCT_NOUNS = wordSet(`
  app application apps software tool chatbot bot browser console smartphone phone handset tablet laptop computer device gadget headset watch speaker
  chip processor car sedan suv truck pickup van motorcycle scooter bike e-bike vehicle aircraft plane jet airliner helicopter drone rocket spacecraft
  capsule satellite probe telescope rover lander ship vessel yacht ferry submarine frigate carrier trawler boat tanker missile tank rifle drug vaccine
  medicine pill treatment therapy antibody test brand line model product service system version engine battery game videogame language framework
  library database protocol toy doll cereal snack drink soda beer wine whisky sauce cheese perfume cryptocurrency token coin machine robot sensor
  robots toolkit assistant feature`);

export const WORK_NOUNS = wordSet(`
  film movie documentary sequel prequel trilogy series sitcom show drama comedy thriller musical play opera novel book memoir biography autobiography
  poem anthology collection album single song track ballad anthem tune symphony painting mural sculpture exhibition episode podcast essay report paper
  study article column editorial letter law act bill statute regulation directive treaty accord pact constitution declaration manifesto charter
  soundtrack paperback bestseller novella title hit textbook atlas dictionary encyclopedia encyclopaedia blockbuster remake adaptation prize award
  medal`);

export const PLACE_NOUNS = wordSet(`
  city town village hamlet capital port suburb district borough neighbourhood neighborhood province state county region territory country nation
  island islands peninsula river lake mountain valley coast bay strait sea ocean desert street road avenue square park bridge airport station stadium
  arena harbour harbor prison forest canal highway motorway resort settlement enclave camp quarter municipality prefecture canton republic kingdom
  outskirts commune parish`);

export const EVENT_NOUNS = wordSet(`
  festival conference summit fair expo tournament championship championships cup olympics games race marathon rally protest protests riot riots
  uprising revolution war battle siege attack attacks bombing massacre hurricane storm typhoon cyclone earthquake flood fire wildfire pandemic
  outbreak crisis election elections referendum carnival parade gala ceremony awards concert tour convention congress exhibition derby final finals
  crackdown shutdown trial operation`);

/** Last words of a name that make it a place's, a work's, an event's or a product's wherever it stands. */
export const PLACE_ENDINGS = wordSet(`
  city county valley river lake island islands sea ocean bay beach hills hill mountain mountains desert park square street st avenue ave road rd
  boulevard lane bridge airport station stadium arena harbour harbor port province district region territory peninsula canal highway falls forest
  creek springs ridge heights village town township borough state coast gulf strait straits pass canyon plateau basin delta glacier volcano reef cape
  tower towers castle palace abbey cathedral basilica mosque temple synagogue cemetery prison jail plaza hall theatre theater museum gallery zoo
  centre center dam quarter gardens garden court-house courthouse terminal crossing border strip woods estate reservation oblast fields wharf pier`);

export const WORK_ENDINGS = wordSet(`
  act treaty bill amendment constitution declaration convention accord accords agreement protocol charter directive code report papers prize award
  medal review gospel bible koran quran regulation regulations law statute pact manifesto`);

export const EVENT_ENDINGS = wordSet(`
  war wars olympics games cup championship championships festival conference summit fair expo marathon revolution uprising massacre pandemic election
  elections derby open prix grammys oscars emmys awards carnival holocaust crusade crusades rebellion riots protests crackdown blitz famine earthquake
  tsunami hurricane crisis tournament regatta rally biennale week intifada superbowl bowl playoffs finals forum symposium`);

/** First words that make a name an event's: "Hurricane Maria", "Operation Overlord". */
export const EVENT_OPENERS = wordSet('hurricane typhoon cyclone storm operation');

/** First words that make a name a place's: "Lake Victoria", "Mount Everest", "Port Moresby". */
export const PLACE_OPENERS = wordSet(`
  lake mount mt mt. cape port fort san santa los las el north south east west northern southern eastern western central upper lower greater rio isle
  saint st st. new camp`);

export const GROUP_WORDS = wordSet(`
  democrats republicans conservatives liberals socialists communists nazis catholics protestants muslims jews christians hindus buddhists sikhs
  mormons evangelicals sunnis shiites shias kurds tamils roma rohingya uighurs uyghurs hutus tutsis democrat republican catholic protestant muslim
  jewish christian hindu buddhist sikh mormon evangelical sunni shiite shia nazi marxist islamist islamists jew islamic communist methodist methodists
  anglican lutheran baptist orthodox zionist latino latinos latina hispanics arabs kurd kurdish uighur uyghur rohingyas maori aboriginal inuit
  cherokee navajo apache sioux zulu zulus hausa yoruba igbo marxists fascists bolsheviks whigs gypsies pashtun pashtuns hazara maya aztecs`);
