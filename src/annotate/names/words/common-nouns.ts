import { wordSet } from './word-set.js';

/** Frequent nouns and adjectives: with a capital at the start of a sentence they are hardly ever a name. Plurals are found by their singular. */
const COMMON_WORDS = wordSet(`
  access accident account act action activist activity addition adult advance advice advocate affair age agency agreement aid air aircraft airline
  airport alcohol alliance amateur ambulance amount analysis analyst anger animal announcement answer anxiety apartment apple application appointment
  area argument army arrest arrival art article artist asset assistance assistant asylum atmosphere attack attempt attendance attention attorney
  audience author authority auto average award baby background backer bacteria badge bag balance ball ballot banana band bank bar barista barrier base
  basketball bathroom battery battle beach bean beauty bed beef beer behavior behaviour belief benefit bicycle bid bike bill bird birth biscuit blog
  blood board boat body bomb bond book border boss bottle box boy brain branch brand bread breakfast breast bride bridge broker brother budget builder
  building bullet bus business butter button buyer cabinet cable cake calcium call camera camp campaign campaigner cancer candidate capital car carbon
  card care career cargo carrier cartoon case cash castle cat category cattle cause cell cement census center centre century ceremony chain chair
  challenge champion chance change channel chaos character charge charity cheese chef chemical chess chicken child children chip chocolate choice
  cholesterol cigarette cinema circumstance citizen city civilian claim class classroom clay climate clinic clock clothes clothing cloud club coach
  coal coalition coast coat cocoa code coffee collapse colleague collection college color colour column comment commission commitment committee
  commodity communication community commuter company comparison competition competitor complaint computer concern concert condition conference
  confidence conflict congratulations connection conservation consideration construction consumer contact container content contract contractor
  control controversy conversation conviction cook copper copy corn corner corruption cost cotton council councillor country county couple course
  court cow crash cream creator credit crew crime criminal crisis critic criticism crop crowd crude cruise culture currency customer cyclist damage
  dance danger data date daughter day deal dealer death debate debt decade decision decline deer defeat defence defendant defender defense deficit
  degree delay delegate delegation delivery demand democracy demonstrator dentist department departure deposit desert design designer desk destruction
  detail detective development device diagnosis diabetes diamond diet difference dinner diplomat direction director disaster discount discussion
  disease dispute distance district dividend division doctor document dog dollar donation donor door dozen drama dream dress drink driver drone
  drought drug earnings earthquake economist economy edge edition editor education effect effort egg election electricity emergency emission emotion
  employee employer employment energy engine engineer enthusiast environment epidemic equality equipment error escape estimate ethics event evidence
  exam examination example exchange executive exercise exhibition expansion expectation expenditure expense experience experiment expert explanation
  explosion export exposure extra eye fabric face facility fact factory failure faith family fan farm farmer fashion father fear feature feedback
  feeling fertiliser fertilizer fiction field fight fighter figure film final finance firefighter fire firm fish fisherman fishing flag flat flight
  flood floor flour flower flu fly folk food foot football footage forecast forecaster forest form formula foundation founder fraud freedom freight
  friend fruit fuel fund funding funeral furniture future gallery gambling game gang garage garden gas gasoline gate gene generation gift girl glass
  goal gold golf good goods government grain grant grape grass gravity growth guard guest guide guilt guitar gun habit hair half hall hand harm
  harvest headteacher health hearing heart heat height heiress heir help helicopter hero hill history holiday home homeowner hope horse hospital
  hostage hotel hour house household housing human humanity humor hunger hunting hurricane husband ice idea image imagination immigrant immigration
  impact import improvement incident income increase independence industry infection inflation influence information infrastructure injury innovation
  insect insider insurance insurer insurgent intelligence intention interest internet interview invasion inventory investigation investigator
  investment investor invitation iron island issue item jail job joke journal journalist journey joy judge juice jury justice key kid kitchen knife
  knowledge labor laboratory labour lack lake land landlord landscape language laptop laughter launch law lawmaker lawsuit lawyer layoff lead leader
  leadership league leather leave legislation legislator lender length lesson letter level liberty library license licence life lifestyle light line
  liquidity list literature litigation living loan local location logic loss love luck lunch lung machine magazine magic mail mainstream maintenance
  majority maker male man management manager manufacturer manufacturing map march margin mark market marketing marriage mass master match material
  mathematics matter mayor meal measure measurement meat media medicine meeting member membership memory merger message metal method microbe migrant
  migration mile militant military milk mill mind mineral mining minister minority minute miracle missile mission mistake model moderation moment
  momentum money monitor monkey month mood morning mortality mortgage mother motion motorist mountain mouse movement movie murder muscle museum music
  musician myth name nation nature neighbor neighbour nerve network news newspaper night nobody noise noon north nurse nutrition obesity object
  objective observer occupation ocean offence offense offer office officer official oil onion operation operator opinion opponent opportunity
  opposition option orange order organiser organizer organization organisation origin outbreak outcome output outrage outsider oven owner ownership
  oxygen pace package pain paint painting pair panel panic paper parade parent park parking part participant participation partner partnership party
  passenger passion past path patience patient pattern pay payment peace peer penalty pension people percent performance period permission person
  personnel perspective petition petrol pharmacist pharmacy philosophy phone photo photographer phrase physician physicist piano picture piece pig
  pilot pipe pipeline pity place plan plane planet planner plant plastic player pleasure plenty plot plumber poetry point poison police policy
  politician politics poll pollution pool population pork port position post postman potato poverty power practice prayer predecessor prediction
  preference pregnancy premium preparation presence presenter president press pressure price pride priest prince print priority prison prisoner
  privacy private prize problem process producer product production profession professor profit profits program programme progress project promise
  promotion proof property proposal prosecutor prospect protection protein protest protester protestor provider psychologist pub public publisher
  punishment purchase purpose quality quantity quarter question quote race racism radiation radio rail railway rain rate ratio reaction reader reality
  reason rebel receipt recession recipe recognition record recovery recruitment reduction reference referendum reform refugee regulation regulator
  reporter relation relationship release relief religion reminder renovation rent repair replacement report republic reputation request requirement
  rescue rescuer research researcher reservation reserve residence resident resistance resolution resort resource respect response responsibility rest
  restaurant restriction result retail retailer retirement return revenue review revolution rice rider rifle riot rise risk rival river road robber
  robot rock rocket role room route row rubber rule rumor rumour runner sadness safety sailor salary sale salmon salt sample sanction sand satellite
  satisfaction saving savings scale scandal scene schedule scheme scholar school science scientist score screen script sculpture sea search season
  seat secret section sector security seed selection seller senator senior sentence sentiment series server service session settlement sex shame shape
  share shareholder sheep shell shelter shift ship shipment shipping shock shooting shop shopper shopkeeper shopping shot show sign signal silence
  silver similarity singer sister site situation size skill skin sky sleep smoke smoking snow soccer society software soil soldier solution son song
  sort sound source south soybean space spark speaker spectator speculation speech speed spending spirit spokesman spokesperson spokeswoman sponsor
  sport spring staff stage stake standard star start statement station statistics status steel step stimulus stock stone storage store storm story
  strategist strategy street strength stress strike student studio study stuff style subject subscriber subsidy success sugar suggestion suicide suit
  summer sun supermarket supervisor supplier supply support supporter surface surge surgeon surgery surplus surprise surrender survey survivor suspect
  suspicion swimmer swimming symptom system table tabloid talent talk tariff task taste tax taxpayer tea teacher team teammate tear technician
  technique technology teenager telephone television temperature tenant tennis tension tent terrorism terrorist test testimony testing text theater
  theatre theft theme theory therapy thing thought threat ticket tide tie timber time tin tip title tobacco toilet tomato tone tool topic tour tourism
  tourist tournament town toy track trade trader trading tradition traffic tragedy train trainer training transit translation transmission transport
  transportation travel traveler traveller treasure treatment treaty tree trend trial tribe trip trouble truck trucker trust truth turbine turnout
  twin type uncertainty uncle unemployment union unit unity university user vacancy vacation vaccine vaccination value van variety vegetable vehicle
  vendor version veteran victim victory video view viewer villager village violence virus vision visit visitor vitamin voice volcano volume volunteer
  vote voter wage waiter wall war warehouse warmth warning waste watch watchdog water wave way weakness wealth weapon weather website wedding week
  weekend weight welfare west wheat whistleblower wife wildfire wildlife wind window wine winemaker winner winter wire witness wolf woman wood wool
  word work worker workforce workplace world worry worth writer writing year youth absolute additional advanced aggressive alleged alternative amazing
  ambitious ancient angry annual anonymous armed artificial audio automatic available aware bad basic beautiful beloved big bitter black blue bold
  brave brief bright broad broken busy careful celebrated central certain chaotic cheap chief chronic civil classic clean clear clever cold commercial
  common complete complex concerned confident conservative considerable constant contemporary controversial convenient cool corporate correct corrupt
  costly crazy creative crucial cruel crowded curious current dangerous dark dead deaf decent deep delicate desperate difficult digital dirty disabled
  disappointed domestic double dramatic dry due eager early eastern easy economic effective efficient elderly electric elegant embattled emotional
  empty endless enormous entire environmental equal essential ethnic exact excellent excited exciting existing expensive experienced experimental
  explosive external extreme fair false familiar famous fantastic fast fatal federal fellow female fierce financial fine fit flexible foreign formal
  former fortunate free frequent fresh friendly frozen frustrated full fun funny furious general gentle genuine giant global golden grand grateful
  great green grim gross guilty handsome happy hard harsh healthy heavy helpful hidden high historic hot huge hungry ideal identical ill illegal
  immediate important impossible impressive improved incredible independent individual industrial inevitable informal initial injured inner innocent
  intense internal international jealous joint junior keen known large late latest lazy leading legal legendary limited literary little lively logical
  lonely long loose loud lovely low loyal lucky mad main major massive medical mental mere mild minor mixed mobile moderate modern modest monthly
  moral multiple musical mutual mysterious naked narrow national native natural necessary negative nervous new nice normal northern notable nuclear
  numerous obvious odd offensive old open ordinary organic original outgoing outstanding overall overseas painful pale partial particular passive
  perfect permanent personal physical plain pleasant polite political poor popular positive possible potential powerful practical precious precise
  pregnant premier present previous primary probable professional promising proper proud prominent pure quick quiet racial radical random rapid rare
  raw ready real realistic reasonable recent red regional regular related relative relevant reliable religious remarkable remote representative
  responsible rich right rising romantic rough round royal rude rural sad safe secure select sensitive separate serious severe sexual sharp short shy
  sick significant silent similar simple single slight slow small smart smooth social soft solar sole solid sophisticated southern special specific
  spiritual stable steady steep sticky stiff straight strange strict strong stubborn stunning subsequent substantial successful sudden sufficient
  suitable super superb surprised surprising suspicious sweet tall technical temporary terrible thick thin tiny tired top total tough toxic
  traditional transparent tropical true typical ugly ultimate unable unclear unemployed unexpected unfair unhappy uniform unique united universal
  unknown unlikely unusual upper upset urban urgent used useful usual valuable various vast verbal vice violent visible visual vital vulnerable warm
  weak wealthy weekly weird western wet white whole wide wild willing wise wonderful wooden working worldwide worried wrong young`);

/** Whether a word in lower case, or its singular, is a frequent ordinary word. */
export function isCommonWord(lower: string): boolean {
  if (COMMON_WORDS.has(lower)) return true;
  if (!lower.endsWith('s')) return false;
  return COMMON_WORDS.has(lower.slice(0, -1)) || (lower.endsWith('ies') && COMMON_WORDS.has(`${lower.slice(0, -3)}y`)) || (lower.endsWith('es') && COMMON_WORDS.has(lower.slice(0, -2)));
}
