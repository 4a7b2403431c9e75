/**
 * Words that speak of the same kind of thing: a description can stand for a name or another description of its family
 * ("the carrier" for an airline, or for "Davenport Air"). In capitals: words of names only.
 */
const FAMILIES: readonly string[] = [
  'airline carrier operator AIR AIRLINES AIRWAYS AVIATION AERO WING WINGS',
  'bank lender BANK BANCO BANQUE BANCORP CREDIT SAVINGS',
  'insurer reinsurer underwriter INSURANCE ASSURANCE',
  'broker brokerage SECURITIES',
  'fund investor backer shareholder CAPITAL VENTURES PARTNERS INVESTMENTS INVESTMENT FUND EQUITY HOLDINGS INVEST',
  'carmaker automaker manufacturer maker MOTORS MOTOR AUTO AUTOMOTIVE CARS',
  'drugmaker manufacturer biotech maker PHARMA PHARMACEUTICALS BIOTECH THERAPEUTICS BIO LABS HEALTH',
  'chipmaker manufacturer maker SEMICONDUCTOR MICRO CHIP',
  'retailer chain supermarket grocer shop store discounter seller merchant MARKET MART STORES FOODS',
  'publisher house BOOKS PRESS PUBLISHING BOOK',
  'studio developer publisher producer STUDIOS STUDIO GAMES PICTURES FILMS INTERACTIVE ENTERTAINMENT',
  'label RECORDS MUSIC',
  'broadcaster network channel station BBC CNN NBC CBS ABC CNBC ITV RTÉ RAI NHK NPR AL-JAZEERA TV RADIO TELEVISION BROADCASTING',
  'newspaper paper daily tabloid weekly magazine publication outlet title TIMES POST NEWS HERALD GAZETTE TRIBUNE JOURNAL CHRONICLE MAIL SUN TELEGRAPH GUARDIAN MIRROR STAR OBSERVER WEEKLY',
  'miner producer digger MINING MINERALS GOLD LITHIUM RESOURCES METALS COPPER',
  'utility supplier provider ENERGY POWER ELECTRIC WATER GAS GRID',
  'brewer brewery BREWERY BREWING BEER',
  'operator carrier provider TELECOM MOBILE TELECOMS',
  'shipper carrier line SHIPPING LINES MARINE LOGISTICS FREIGHT',
  'hotel HOTEL HOTELS INN RESORT',
  'restaurant eatery RESTAURANT BISTRO DINER GRILL',
  'hospital clinic HOSPITAL CLINIC INFIRMARY MEDICAL HEALTH',
  'university college school institution institute academy UNIVERSITY COLLEGE SCHOOL INSTITUTE ACADEMY TECH PRIMARY',
  'museum gallery institution MUSEUM GALLERY',
  'court tribunal bench COURT TRIBUNAL CIRCUIT',
  'union local guild UNION WORKERS LOCAL TEAMSTERS GUILD',
  'party movement group PARTY DEMOCRATS MOVEMENT FRONT LABOUR CONSERVATIVES NATIONAL RALLY',
  'charity trust foundation nonprofit non-profit ngo organisation organization campaign FOUNDATION TRUST CHARITY RELIEF HOUSE AID CROSS',
  'club team side franchise outfit squad FC UNITED CITY ROVERS ATHLETIC CLUB AFC SC WANDERERS RANGERS HAWKS',
  'regulator watchdog agency commission authority body FDA FTC SEC FCC EPA FAA CMA ESMA EMA FINRA NASA IAEA CIA FBI WHO NSA ESA CDC COMMISSION AUTHORITY AGENCY ADMINISTRATION REGULATOR BOARD OFFICE STANDARDS SERVICE',
  'ministry department MINISTRY DEPARTMENT TREASURY',
  'council authority COUNCIL',
  'parliament legislature chamber assembly senate PARLIAMENT CONGRESS SENATE ASSEMBLY HOUSE KNESSET BUNDESTAG',
  'police force POLICE CONSTABULARY',
  'army military force ARMY NAVY MILITARY FORCES',
  'bloc union alliance UNION NATO EU ALLIANCE',
  'consultancy consultant adviser CONSULTING',
  'firm practice auditor accountant LLP KPMG PWC DELOITTE',
  'church diocese cathedral parish CHURCH CATHEDRAL DIOCESE',
  'airport AIRPORT', 'port harbour harbor PORT HARBOUR HARBOR', 'stadium arena ground STADIUM ARENA PARK', 'bridge span BRIDGE PONTE', 'river waterway RIVER', 'island isle ISLAND ISLE',
  'theatre theater venue THEATRE THEATER', 'prison jail PRISON JAIL', 'farm FARM', 'mine pit MINE', 'plant factory PLANT FACTORY', 'hall building tower HALL TOWER',
  'app application service platform site product APP', 'chip processor part', 'phone handset smartphone device', 'car vehicle model suv saloon coupé', 'rocket launcher booster vehicle', 'satellite spacecraft probe craft capsule lander',
  'ship vessel boat ferry tanker', 'plane aircraft jet airliner', 'drug pill medicine treatment product', 'game title sequel original', 'console machine', 'robot machine', 'engine motor', 'train locomotive',
  'film movie picture documentary', 'book novel memoir title debut biography', 'album record', 'song single track', 'series show drama programme program sitcom', 'law bill act legislation measure ACT BILL LAW', 'report study paper survey REPORT', 'letter memo note document', 'treaty accord pact agreement deal ACCORD TREATY PACT',
  'painting work picture', 'award prize medal PRIZE AWARD MEDAL',
  'festival event fair FESTIVAL FAIR', 'conference summit meeting congress forum event gathering CONFERENCE SUMMIT CONGRESS FORUM', 'fire blaze inferno FIRE', 'match game final', 'merger deal takeover acquisition purchase transaction tie-up', 'attack assault raid', 'storm hurricane cyclone typhoon HURRICANE STORM CYCLONE TYPHOON',
  'election vote poll ballot runoff ELECTION', 'trial case hearing', 'war conflict WAR', 'crash accident collision', 'protest march rally demonstration MARCH RALLY', 'tournament championship cup competition CUP OPEN CHAMPIONSHIP', 'flight mission launch',
  'lawyer attorney barrister counsel solicitor', 'footballer striker midfielder defender forward winger player goalkeeper', 'singer musician rapper star vocalist songwriter', 'actor actress star', 'writer author novelist poet playwright', 'politician lawmaker senator mp congressman legislator', 'scientist researcher physicist chemist biologist professor academic',
  'businessman businesswoman tycoon entrepreneur billionaire magnate executive founder boss', 'minister official politician', 'officer policeman policewoman detective', 'president leader', 'chief boss executive ceo head', 'founder co-founder creator', 'doctor physician surgeon', 'journalist reporter correspondent columnist', 'coach manager trainer', 'suspect defendant accused', 'pilot captain', 'chairman chair chairwoman chairperson', 'artist painter sculptor', 'teacher headteacher',
  'director filmmaker', 'king monarch', 'queen monarch', 'spokesman spokeswoman spokesperson representative official',
];

const OF_NOUN = new Map<string, number[]>();
const OF_NAME_WORD = new Map<string, number[]>();

FAMILIES.forEach((family, index) => {
  for (const word of family.split(' ')) {
    const table = word === word.toUpperCase() ? OF_NAME_WORD : OF_NOUN;
    const key = word.toLowerCase();
    table.set(key, [...(table.get(key) ?? []), index]);
  }
});

/** Whether two common nouns are of one family. */
export function areRelated(noun: string, other: string): boolean {
  const families = OF_NOUN.get(noun);
  return families !== undefined && (OF_NOUN.get(other)?.some((family) => families.includes(family)) ?? false);
}

/** Whether a word of a name, in lower case, says that a noun fits: "air" in "Davenport Air" for "carrier". */
export function fitsNameWord(noun: string, word: string): boolean {
  const families = OF_NOUN.get(noun);
  return families !== undefined && (OF_NAME_WORD.get(word)?.some((family) => families.includes(family)) ?? false);
}
