import { MORE_PLACES } from './more-places.js';
import { entriesOf, entrySet, wordSet } from './word-set.js';

/** Countries and their short forms, each with its demonyms behind a colon. */
const COUNTRIES = `
afghanistan: afghan afghans; albania: albanian albanians; algeria: algerian algerians; andorra: andorran andorrans
angola: angolan angolans; argentina: argentine argentines argentinian argentinians; armenia: armenian armenians
australia: australian australians aussie aussies; austria: austrian austrians; azerbaijan: azerbaijani azerbaijanis azeri azeris
bahamas: bahamian bahamians; bahrain: bahraini bahrainis; bangladesh: bangladeshi bangladeshis; barbados: barbadian barbadians bajan
belarus: belarusian belarusians; belgium: belgian belgians; belize: belizean belizeans; benin: beninese; bhutan: bhutanese
bolivia: bolivian bolivians; bosnia: bosnian bosnians; bosnia and herzegovina; bosnia-herzegovina; herzegovina: herzegovinian
botswana: motswana batswana; brazil: brazilian brazilians; brunei: bruneian; bulgaria: bulgarian bulgarians
burkina faso: burkinabe; burma: burmese; burundi: burundian burundians; cambodia: cambodian cambodians; cameroon: cameroonian cameroonians
canada: canadian canadians; cape verde; cabo verde; central african republic; chad: chadian chadians; chile: chilean chileans
china: chinese; prc; people's republic of china; colombia: colombian colombians; comoros; congo: congolese; drc; democratic republic of congo
democratic republic of the congo; republic of congo; congo-brazzaville; costa rica: rican ricans; ivory coast: ivorian ivorians
côte d'ivoire; croatia: croatian croatians croat croats; cuba: cuban cubans; cyprus: cypriot cypriots
czech republic: czech czechs; czechia; czechoslovakia; denmark: danish dane danes; djibouti: djiboutian; dominica; dominican republic: dominican dominicans
east timor: timorese; timor-leste; ecuador: ecuadorian ecuadorians ecuadorean ecuadoreans; egypt: egyptian egyptians; el salvador: salvadoran salvadorans
england: english; equatorial guinea; eritrea: eritrean eritreans; estonia: estonian estonians; eswatini; swaziland: swazi; ethiopia: ethiopian ethiopians
fiji: fijian fijians; finland: finnish finn finns; france: french frenchman frenchwoman frenchmen; gabon: gabonese; gambia: gambian gambians
georgia: georgian georgians; germany: german germans; east germany; west germany; ghana: ghanaian ghanaians; greece: greek greeks
greenland: greenlandic greenlander greenlanders; grenada; guatemala: guatemalan guatemalans; guinea: guinean guineans; guinea-bissau; guyana: guyanese
haiti: haitian haitians; holland; honduras: honduran hondurans; hong kong: hongkonger hongkongers; hungary: hungarian hungarians
iceland: icelandic icelander icelanders; india: indian indians; indonesia: indonesian indonesians; iran: iranian iranians; persia: persian persians
iraq: iraqi iraqis; ireland: irish irishman irishwoman; republic of ireland; northern ireland; israel: israeli israelis
italy: italian italians; jamaica: jamaican jamaicans; japan: japanese; jordan: jordanian jordanians; kazakhstan: kazakh kazakhs kazakhstani
kenya: kenyan kenyans; kiribati; kosovo: kosovar kosovars; kuwait: kuwaiti kuwaitis; kyrgyzstan: kyrgyz; laos: laotian laotians
latvia: latvian latvians; lebanon: lebanese; lesotho; liberia: liberian liberians; libya: libyan libyans; liechtenstein; lithuania: lithuanian lithuanians
luxembourg: luxembourgish luxembourger; macau; macao; macedonia: macedonian macedonians; north macedonia; madagascar: malagasy
malawi: malawian malawians; malaysia: malaysian malaysians; maldives: maldivian maldivians; mali: malian malians; malta: maltese
marshall islands; mauritania: mauritanian mauritanians; mauritius: mauritian mauritians; mexico: mexican mexicans; micronesia
moldova: moldovan moldovans; monaco: monegasque; mongolia: mongolian mongolians; montenegro: montenegrin montenegrins; morocco: moroccan moroccans
mozambique: mozambican mozambicans; myanmar; namibia: namibian namibians; nauru; nepal: nepali nepalis nepalese
netherlands: dutch dutchman dutchwoman; the netherlands; new zealand: kiwi kiwis; nicaragua: nicaraguan nicaraguans; niger: nigerien
nigeria: nigerian nigerians; north korea: korean koreans; south korea; korea; norway: norwegian norwegians; oman: omani omanis
pakistan: pakistani pakistanis; palau; palestine: palestinian palestinians; panama: panamanian panamanians; papua new guinea; paraguay: paraguayan paraguayans
peru: peruvian peruvians; philippines: filipino filipinos filipina philippine; poland: polish pole poles; portugal: portuguese
puerto rico; qatar: qatari qataris; romania: romanian romanians; russia: russian russians; russian federation; rwanda: rwandan rwandans
samoa: samoan samoans; san marino; saudi arabia: saudi saudis; scotland: scottish scot scots; senegal: senegalese; serbia: serbian serbians serb serbs
seychelles; sierra leone: leonean leoneans; singapore: singaporean singaporeans; slovakia: slovak slovaks slovakian; slovenia: slovenian slovenians slovene
solomon islands; somalia: somali somalis; somaliland; south africa; south sudan; soviet union: soviet soviets; ussr; spain: spanish spaniard spaniards
sri lanka: lankan lankans; sudan: sudanese; suriname: surinamese; sweden: swedish swede swedes; switzerland: swiss; syria: syrian syrians
taiwan: taiwanese; tajikistan: tajik tajiks; tanzania: tanzanian tanzanians; thailand: thai thais; tibet: tibetan tibetans; togo: togolese; tonga: tongan tongans
trinidad and tobago: trinidadian trinidadians; trinidad; tobago; tunisia: tunisian tunisians; turkey: turkish turk turks; türkiye; turkmenistan: turkmen; tuvalu
uganda: ugandan ugandans; ukraine: ukrainian ukrainians; united arab emirates: emirati emiratis; uae; u.a.e.
united kingdom: british briton britons brit brits; uk; u.k.; britain; great britain
united states: american americans; united states of america; u.s.; us; usa; u.s.a.; america
uruguay: uruguayan uruguayans; uzbekistan: uzbek uzbeks; vanuatu; vatican city; venezuela: venezuelan venezuelans; vietnam: vietnamese; wales: welsh welshman
yemen: yemeni yemenis; yugoslavia: yugoslav yugoslavs; zaire; zambia: zambian zambians; zimbabwe: zimbabwean zimbabweans; rhodesia
catalonia: catalan catalans; basque country: basque basques; kurdistan; crimea: crimean crimeans; chechnya: chechen chechens; kashmir: kashmiri kashmiris
bavaria: bavarian bavarians; sicily: sicilian sicilians; flanders: flemish; quebec; brittany: breton bretons; cornwall: cornish; gaza: gazan gazans; west bank; gaza strip`;

const CONTINENTS_AND_REGIONS = `
  africa; asia; europe; north america; south america; latin america; central america; antarctica; oceania; australasia; eurasia; the americas;
  americas; east asia; southeast asia; south-east asia; south asia; central asia; western europe; eastern europe; central europe; northern europe;
  southern europe; east africa; west africa; north africa; southern africa; central africa; sub-saharan africa; horn of africa; middle east;
  the middle east; near east; far east; gulf of mexico; persian gulf; caribbean; the caribbean; scandinavia; balkans; the balkans; baltics; benelux;
  caucasus; the gulf; maghreb; sahel; levant; mediterranean; atlantic; pacific; arctic; asia-pacific; asia pacific; indo-pacific; indian ocean;
  atlantic ocean; pacific ocean; arctic ocean; southern ocean; north sea; black sea; red sea; baltic sea; south china sea; east china sea;
  mediterranean sea; dead sea; caspian sea; english channel; midlands; west midlands; mainland china; inner mongolia; xinjiang; siberia; donbas;
  bohemia; lapland; patagonia; amazonia; mesopotamia; anatolia; himalayas; the alps; alps; andes; pyrenees; new england; midwest; silicon valley;
  wall street; bay area; deep south; west coast; east coast; gulf coast; northern territory; new south wales; queensland; tasmania; victoria;
  western australia; south australia; british columbia; alberta; saskatchewan; manitoba; ontario; nova scotia; new brunswick; newfoundland; labrador;
  yukon; nunavut; yorkshire; lancashire; kent; essex; sussex; surrey; devon; dorset; norfolk; suffolk; cumbria; northumberland; merseyside; wiltshire;
  hampshire; oxfordshire; cambridgeshire; hertfordshire; tuscany; lombardy; provence; normandy; andalusia; galicia; saxony; brandenburg; bavaria;
  tyrol; sardinia; corsica; crete; guangdong; sichuan; hubei; hunan; yunnan; zhejiang; jiangsu; punjab; kerala; gujarat; maharashtra; tamil nadu;
  karnataka; uttar pradesh; bihar; rajasthan; assam; goa; west bengal; telangana; java; sumatra; bali; borneo; sulawesi; hokkaido; okinawa; jutland;
  holy land; bermuda; gibraltar; guam; greenland; faroe islands; falkland islands; falklands; guernsey; isle of man`;

const DEMONYMS_OF_REGIONS = `
  african africans asian asians european europeans scandinavian scandinavians nordic caribbean balkan arab latin siberian texan texans californian
  californians londoner londoners parisian parisians berliner berliners roman venetian muscovite muscovites viennese hawaiian hawaiians alaskan
  alaskans floridian floridians ohioan hoosier mancunian glaswegian liverpudlian neapolitan cantonese shanghainese anglo franco sino indo euro afro
  israeli-american african-american eurasian antarctic arabian bengali punjabi tamil sinhalese hispanic queenslander tasmanian québécois quebecois
  yorkshireman newyorker`;

const UNITED_STATES = `
  alabama; alaska; arizona; arkansas; california; colorado; connecticut; delaware; florida; georgia; hawaii; idaho; illinois; indiana; iowa; kansas;
  kentucky; louisiana; maine; maryland; massachusetts; michigan; minnesota; mississippi; missouri; montana; nebraska; nevada; new hampshire;
  new jersey; new mexico; new york; north carolina; north dakota; ohio; oklahoma; oregon; pennsylvania; rhode island; south carolina; south dakota;
  tennessee; texas; utah; vermont; virginia; washington; west virginia; wisconsin; wyoming; district of columbia; new york state; washington state;
  southern california; northern california`;

const STATE_ABBREVIATIONS = `
  ala. ariz. ark. calif. colo. conn. d.c. del. fla. ga. ill. ind. kan. ky. la. mass. md. mich. minn. miss. mo. mont. n.c. n.d. n.h. n.j. n.m. n.y.
  neb. nev. okla. ore. pa. penn. r.i. s.c. s.d. tenn. tex. va. vt. w.va. wash. wis. wyo. ont. que. b.c. alta. n.s.w.`;

const POSTAL_CODES = `
  al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi
  wy dc`;

const CITIES = `
  abidjan; abu dhabi; abuja; accra; addis ababa; adelaide; aleppo; alexandria; algiers; almaty; amman; amsterdam; anchorage; ankara; antwerp; athens;
  atlanta; auckland; austin; baghdad; baku; baltimore; bamako; bangalore; bengaluru; bangkok; barcelona; basel; basra; beijing; beirut; belfast;
  belgrade; bergen; berlin; bern; bilbao; birmingham; bogota; bogotá; bologna; bombay; bonn; bordeaux; boston; bratislava; brasilia; brasília; bremen;
  brighton; brisbane; bristol; brooklyn; bronx; the bronx; brussels; bucharest; budapest; buenos aires; buffalo; burbank; cairo; calcutta; kolkata;
  calgary; cambridge; canberra; cannes; cape town; caracas; cardiff; casablanca; chengdu; chennai; chicago; chisinau; chongqing; christchurch;
  cincinnati; cleveland; cologne; colombo; columbus; copenhagen; cork; dakar; dallas; damascus; dar es salaam; davos; delhi; new delhi; denver;
  detroit; dhaka; doha; donetsk; dortmund; dresden; dubai; dublin; dundee; durban; düsseldorf; dusseldorf; edinburgh; edmonton; eindhoven; florence;
  fort worth; frankfurt; freetown; fukushima; gaza city; gdansk; geneva; genoa; ghent; glasgow; gothenburg; grenoble; guadalajara; guangzhou; hague;
  the hague; halifax; hamburg; hangzhou; hanoi; hanover; harare; harlem; havana; helsinki; hiroshima; hollywood; ho chi minh city; honolulu; houston;
  hyderabad; ibiza; indianapolis; islamabad; istanbul; izmir; jakarta; jerusalem; east jerusalem; jeddah; johannesburg; juba; kabul; kampala;
  kandahar; kansas city; karachi; kathmandu; kharkiv; khartoum; kherson; kigali; kingston; kinshasa; krakow; kraków; kuala lumpur; kuwait city; kyiv;
  kiev; kyoto; la paz; lagos; lahore; las vegas; lausanne; leeds; leicester; leipzig; lille; lima; limerick; lisbon; liverpool; ljubljana; london;
  los angeles; luanda; lusaka; lviv; lyon; lyons; madrid; malmö; malmo; managua; manchester; manhattan; manila; maputo; mariupol; marrakesh;
  marseille; marseilles; mecca; medina; melbourne; memphis; mexico city; miami; milan; milwaukee; minneapolis; minsk; mogadishu; mombasa; monrovia;
  montevideo; montreal; montréal; moscow; mosul; mumbai; munich; nagasaki; nairobi; nanjing; nantes; naples; nashville; newark; newcastle;
  new orleans; new york city; nice; nicosia; nottingham; nuremberg; oakland; odesa; odessa; oklahoma city; omaha; oran; orlando; osaka; oslo; ottawa;
  oxford; palermo; palo alto; panama city; paris; perth; peshawar; philadelphia; phnom penh; phoenix; pittsburgh; plymouth; podgorica; port-au-prince;
  porto; portland; portsmouth; prague; pretoria; pristina; pyongyang; quito; rabat; ramallah; rangoon; yangon; reykjavik; riga; rio de janeiro; rio;
  riyadh; rome; rotterdam; sacramento; salt lake city; salzburg; san antonio; san diego; san francisco; san jose; san josé; san juan; san salvador;
  sanaa; santiago; santo domingo; sao paulo; são paulo; sarajevo; seattle; seoul; seville; shanghai; sheffield; shenzhen; skopje; sofia; southampton;
  srebrenica; st. louis; st louis; st. petersburg; st petersburg; stockholm; strasbourg; stuttgart; sydney; taipei; tallinn; tampa; tampere; tashkent;
  tbilisi; tehran; tel aviv; thessaloniki; tianjin; tijuana; tirana; tokyo; toronto; toulouse; trieste; tripoli; tromsø; tunis; turin; turku;
  ulaanbaatar; utrecht; valencia; valletta; vancouver; venice; verona; versailles; vienna; vientiane; vilnius; vladivostok; warsaw; washington d.c.;
  washington dc; washington, d.c.; wellington; windhoek; winnipeg; wuhan; xi'an; yerevan; yokohama; york; zagreb; zurich; zürich; zaporizhzhia;
  aarhus; uppsala; aberdeen; bath; exeter; coventry; derby; hull; swansea; wolverhampton; reading; cupertino; mountain view; menlo park; redmond;
  santa monica; santa clara; sunnyvale; pasadena; queens; staten island; charlotte; raleigh; savannah; albuquerque; tucson; fresno; tulsa; richmond;
  norfolk; louisville; el paso; long beach; newport; annapolis; albany; birmingham, alabama; capitol hill; westminster; downing street;
  silicon roundabout; canary wharf; kremlin square`;

function parseCountries(): { names: string[]; demonyms: string[] } {
  const names: string[] = [];
  const demonyms: string[] = [];
  for (const entry of entriesOf(COUNTRIES)) {
    const [name = '', list = ''] = entry.split(':');
    names.push(name.trim());
    demonyms.push(...list.split(' ').filter((word) => word !== ''));
  }
  return { names, demonyms };
}

const countries = parseCountries();

/** Countries in lower case, several words joined by single spaces. */
const COUNTRY_NAMES: ReadonlySet<string> = new Set(countries.names);

/** Adjectives and nouns of nationality or region, single words. */
export const DEMONYMS: ReadonlySet<string> = new Set([...countries.demonyms, ...wordSet(DEMONYMS_OF_REGIONS)]);

export const STATES: ReadonlySet<string> = entrySet(UNITED_STATES);

/** "Calif.", "N.Y.": with their full stops. */
export const STATE_SHORT_FORMS: ReadonlySet<string> = wordSet(STATE_ABBREVIATIONS);

/** "CA", "NY": only after a comma behind a place. */
export const POSTAL_STATES: ReadonlySet<string> = wordSet(POSTAL_CODES);

/** Every place name of the tables, in lower case. */
export const PLACE_NAMES: ReadonlySet<string> = new Set([
  ...COUNTRY_NAMES, ...STATES, ...entrySet(CONTINENTS_AND_REGIONS), ...entrySet(CITIES), ...MORE_PLACES,
]);
