/** Countries with their other names and, behind the bar, the adjectives and nouns of nationality that end differently. */
const COUNTRIES = `
afghanistan|afghan; albania|albanian; algeria|algerian; andorra|andorran; angola|angolan; argentina|argentine,argentinian; armenia|armenian; australia|australian,aussie
austria|austrian; azerbaijan|azerbaijani,azeri; bahamas|bahamian; bahrain|bahraini; bangladesh|bangladeshi; barbados|barbadian,bajan; belarus|belarusian,belarussian
belgium|belgian,flemish,walloon; belize|belizean; benin|beninese; bhutan|bhutanese; bolivia|bolivian; bosnia,bosnia and herzegovina,bosnia-herzegovina|bosnian; botswana|botswanan,motswana
brazil|brazilian; brunei|bruneian; bulgaria|bulgarian; burkina faso|burkinabe,burkinabé; burundi|burundian; cambodia|cambodian; cameroon|cameroonian; canada|canadian
cape verde,cabo verde|cape verdean; central african republic|; chad|chadian; chile|chilean; china,people's republic of china,prc,mainland china|chinese,mainland chinese; colombia|colombian; comoros|comorian
congo,democratic republic of congo,democratic republic of the congo,drc,d.r.c.,dr congo,republic of congo|congolese; costa rica|costa rican; croatia|croatian; cuba|cuban; cyprus|cypriot
czech republic,czechia|czech; denmark|danish; djibouti|djiboutian; dominica|; dominican republic|dominican; east timor,timor-leste|timorese; ecuador|ecuadorian,ecuadorean; egypt|egyptian
el salvador|salvadoran; england|english; equatorial guinea|; eritrea|eritrean; estonia|estonian; eswatini,swaziland|swazi; ethiopia|ethiopian; fiji|fijian; finland|finnish; france|french
french guiana|; gabon|gabonese; gambia,the gambia|gambian; germany,west germany,east germany|german,east german,west german; ghana|ghanaian; greece|greek; greenland|greenlandic; grenada|grenadian; guatemala|guatemalan
guinea|guinean; guinea-bissau|; guyana|guyanese; haiti|haitian; honduras|honduran; hong kong|hongkonger; hungary|hungarian; iceland|icelandic; india|indian; indonesia|indonesian
iran|iranian; iraq|iraqi; ireland,republic of ireland|irish; israel|israeli; italy|italian; ivory coast,côte d'ivoire,cote d'ivoire|ivorian; jamaica|jamaican; japan|japanese; jordan|jordanian
kazakhstan|kazakh,kazakhstani; kenya|kenyan; kosovo|kosovar,kosovan; kuwait|kuwaiti; kyrgyzstan|kyrgyz; laos|laotian,lao; latvia|latvian; lebanon|lebanese; lesotho|; liberia|liberian; libya|libyan
liechtenstein|; lithuania|lithuanian; luxembourg|luxembourgish; macau,macao|macanese; north macedonia,macedonia|macedonian; madagascar|malagasy; malawi|malawian; malaysia|malaysian; maldives|maldivian
mali|malian; malta|maltese; mauritania|mauritanian; mauritius|mauritian; mexico|mexican; micronesia|micronesian; moldova|moldovan; monaco|monegasque; mongolia|mongolian; montenegro|montenegrin
morocco|moroccan; mozambique|mozambican; myanmar,burma|burmese; namibia|namibian; nauru|nauruan; nepal|nepali,nepalese; netherlands,the netherlands,holland|dutch; new zealand|new zealander,kiwi; nicaragua|nicaraguan
niger|nigerien; nigeria|nigerian; north korea|north korean; northern ireland|northern irish; norway|norwegian; oman|omani; pakistan|pakistani; palau|palauan; palestine|palestinian; panama|panamanian
papua new guinea|; paraguay|paraguayan; peru|peruvian; philippines,the philippines|philippine,filipino,filipina; poland|polish; portugal|portuguese; puerto rico|puerto rican; qatar|qatari; romania|romanian
russia,russian federation,soviet union,ussr|russian,soviet; rwanda|rwandan; samoa|samoan; san marino|; saudi arabia|saudi,saudi arabian; scotland|scottish,scots; senegal|senegalese; serbia|serbian; seychelles|seychellois
sierra leone|sierra leonean; singapore|singaporean; slovakia|slovak,slovakian; slovenia|slovenian,slovene; solomon islands|; somalia|somali; somaliland|; south africa|south african; south korea,korea|south korean,korean
south sudan|south sudanese; spain|spanish; sri lanka|sri lankan; sudan|sudanese; suriname|surinamese; sweden|swedish; switzerland|swiss; syria|syrian; taiwan|taiwanese; tajikistan|tajik; tanzania|tanzanian
thailand|thai; togo|togolese; tonga|tongan; trinidad and tobago,trinidad|trinidadian; tunisia|tunisian; turkey,türkiye|turkish; turkmenistan|turkmen; tuvalu|; uganda|ugandan; ukraine|ukrainian
united arab emirates,uae,u.a.e.,the emirates|emirati; united kingdom,uk,u.k.,britain,great britain|british; united states,united states of america,us,u.s.,usa,u.s.a.,america|american; uruguay|uruguayan; uzbekistan|uzbek
vanuatu|; vatican,vatican city|; venezuela|venezuelan; vietnam|vietnamese; wales|welsh; yemen|yemeni; yugoslavia|yugoslav; zambia|zambian; zimbabwe|zimbabwean`;

/** What is larger than a country, with its adjectives. */
const WORLD_REGIONS = `
africa|african; asia|asian; europe|european; north america|north american; south america|south american; latin america|latin american; central america|central american; oceania|; antarctica|antarctic
australasia|australasian; eurasia|eurasian; east asia|east asian; southeast asia,south-east asia|southeast asian,south-east asian; south asia|south asian; central asia|central asian; western europe|western european
eastern europe|eastern european; central europe|central european; northern europe|; southern europe|; east africa|east african; west africa|west african; north africa|north african; southern africa|southern african
central africa|; sub-saharan africa|; middle east,the middle east|middle eastern; caribbean,the caribbean|; scandinavia|scandinavian; nordics,the nordics|nordic; balkans,the balkans|; baltics|baltic; benelux|
gulf,the gulf|arab; asia-pacific,asia pacific|; european union,eu|; the west|western; americas,the americas|`;

/** All names and all adjectives of a table. */
function entriesOf(table: string): { readonly names: string[]; readonly adjectives: string[] } {
  const entries = splitEntries(table);
  const listOf = (part: string | undefined): string[] => (part ?? '').split(',').filter((word) => word !== '');
  return {
    names: entries.flatMap((entry) => listOf(entry.split('|')[0])),
    adjectives: entries.flatMap((entry) => listOf(entry.split('|')[1])),
  };
}

function splitEntries(table: string): string[] {
  return table.split(/[;\n]/u).map((entry) => entry.trim()).filter((entry) => entry !== '');
}

const countries = entriesOf(COUNTRIES);
const regions = entriesOf(WORLD_REGIONS);
const COUNTRY_WORDS: ReadonlySet<string> = new Set([...countries.names, ...countries.adjectives]);
const REGION_WORDS: ReadonlySet<string> = new Set([...regions.names, ...regions.adjectives]);
const ADJECTIVES: ReadonlySet<string> = new Set([...countries.adjectives, ...regions.adjectives]);

function normalize(text: string): string {
  return text.replace(/\s+/gu, ' ').replaceAll('’', "'").trim().toLowerCase();
}

/** Whether the text is the name of a country or an adjective of nationality: "Norway", "the UK" without its article, "Dutch". */
export function isCountryName(text: string): boolean {
  return COUNTRY_WORDS.has(normalize(text));
}

/** Whether the text names a continent or a region of several countries, or is its adjective: "Asia", "European". */
export function isWorldRegion(text: string): boolean {
  return REGION_WORDS.has(normalize(text));
}

/** Whether the text is an adjective of nationality or of a world region: "Swedish", "African". */
export function isNationality(text: string): boolean {
  return ADJECTIVES.has(normalize(text));
}

const COUNTRY_OF: ReadonlyMap<string, string> = new Map(splitEntries(COUNTRIES).flatMap((entry) => {
  const words = entry.split(/[,|]/u).filter((word) => word !== '');
  return words.map((word): [string, string] => [word, words[0]!]);
}));

/** One key for a country's names and its adjectives: "U.S." and "American" give "united states"; null for anything else. */
export function countryOf(text: string): string | null {
  return COUNTRY_OF.get(normalize(text)) ?? null;
}
