import { entrySet, wordSet } from './word-set.js';

/** Last words that make a name an organisation's wherever it stands. */
export const ORGANISATION_ENDINGS = wordSet(`
  inc inc. corp corp. co co. cos. ltd ltd. llc llp plc plc. gmbh ag nv n.v. s.a. sa spa s.p.a. oyj asa bhd pty lp l.p. l.l.c. kk corporation
  incorporated limited company companies group holdings holding communications communication ventures venture partners partnership capital management
  securities investments investment fund funds bank banks bancorp banking insurance assurance financial finance technologies technology tech systems
  solutions services software semiconductor semiconductors electronics industries industrial manufacturing motors automotive airlines airways airline
  aerospace aviation aeronautics energy petroleum oil gas power electric utilities mining minerals resources metals steel pharmaceuticals
  pharmaceutical pharma biotech therapeutics biosciences biologics sciences laboratories labs lab health healthcare medical foods brewing breweries
  brewery beverages media entertainment pictures studios studio records productions broadcasting network networks press publishing publishers books
  magazine newspaper newspapers newswire gazette tribune herald telegraph chronicle observer courier dispatch inquirer university college institute
  institution academy school schools faculty seminary polytechnic conservatory ministry department agency bureau commission committee council senate
  parliament assembly congress court tribunal authority administration board directorate secretariat inspectorate police constabulary army navy
  marines guard forces brigade battalion regiment corps squadron troops militia fbi police-force government association federation confederation union
  league society alliance coalition foundation trust charity movement front party club team united rovers wanderers athletic albion hotspur
  organization organisation consortium enterprises enterprise brothers bros bros. sons stores supermarkets retail restaurants hotels resorts
  hospitality properties realty estates hospital clinic clinics infirmary church diocese archdiocese ministries orchestra philharmonic symphony ballet
  opera choir ensemble quartet logistics shipping freight railways railway railroad lines cruises telecom telecommunications mobile wireless broadband
  interactive games gaming digital analytics robotics cybersecurity advisors advisers consulting consultants associates attorneys exchange treasury
  reserve cabinet politburo taskforce cooperative co-operative collective workshop works dynamics pharmacy grocers wholesalers distillers distillery
  vineyards wines wine bakery bakeries dairy farms farm seed seeds foundry forge yards shipyard shipyards airbus caucus service prosecution
  superintendency ombudsman quintet trio museum primary democrats-party embassy consulate`);

/** Words that open "X of/for Y" names of organisations. */
export const ORGANISATION_HEADS = wordSet(`
  bank university college institute institution academy school faculty ministry department office agency bureau commission committee council senate
  parliament house assembly congress court authority administration board directorate secretariat association federation confederation union league
  society alliance coalition foundation trust movement party club organization organisation church diocese archdiocese chamber center centre centers
  centres hospital museum library fund company corporation guild order knights sons daughters friends doctors reporters journal times conference
  network campaign observatory laboratory governors register registry inspectorate service services army brotherhood volunteers teachers women mothers
  students institutes trustees trades partnership consortium legion exchange group front citizens community executive superintendency ombudsman
  comptroller rally appeals cup hall branch force`);

/** Words that open "X of Y" names of places. */
export const PLACE_HEADS = wordSet(`
  republic kingdom state states commonwealth city county town village borough district province region gulf bay strait straits isle isles island
  islands cape mount sea lake port valley river sultanate emirate principality duchy territory federation gates horn coast rock tower palace cathedral
  temple garden gardens museum forest ocean peninsula bridge emirates union avenue plains`);

export const EVENT_HEADS = wordSet(`battle siege war treaty festival feast day massacre storming fall night race tour sack act week year bombing invasion partition march eve`);

export const WORK_HEADS = wordSet(`
  act treaty declaration convention charter bill law constitution book bible journal code accord accords resolution universal song songs lord game
  games tale tales gospel epistle origin pirates legend legends chronicles house wealth war picture portrait theory history letters`);

/** Words that follow a possessive name inside an organisation's name: "King's College", "Women's League". */
export const POSSESSIVE_OPENERS = wordSet(`
  king queen women men people children teachers st saint trinity regent magdalene writers workers lawyers world mothers veterans farmers players
  directors girls boys ladies`);

/** Firms whose name is a possessive. */
export const POSSESSIVE_BRANDS = wordSet(`
  moody mcdonald wendy christie sotheby macy kohl lowe domino sainsbury lloyd levi denny arby kellogg debenham nando harrod hershey selfridge
  bloomingdale wrigley applebee zaxby hardee boodle papa`);

/** Organisations so widely known that news names them without saying what they are. */
export const KNOWN_ORGANISATIONS = entrySet(`
  reuters; associated press; ap; afp; agence france-presse; bloomberg; bloomberg news; cnn; cnbc; bbc; bbc news; npr; nbc; nbc news; abc; abc news;
  cbs; cbs news; msnbc; fox; fox news; itv; sky; sky news; espn; pbs; hbo; mtv; rte; rté; new york times; washington post; wall street journal;
  los angeles times; chicago tribune; usa today; guardian; times; financial times; telegraph; daily telegraph; daily mail; independent; economist;
  hill; politico; axios; time; newsweek; forbes; fortune; atlantic; new yorker; sun; mirror; le monde; le figaro; der spiegel; die zeit; bild;
  el país; el pais; la repubblica; corriere della sera; asahi shimbun; xinhua; tass; ria novosti; al jazeera; al arabiya; haaretz; kommersant;
  global times; people's daily; techcrunch; wired; verge; variety; billboard; rolling stone; nature; science; lancet; apple; google; alphabet; amazon;
  microsoft; meta; facebook; twitter; x corp; netflix; tesla; spacex; nvidia; intel; amd; ibm; oracle; cisco; dell; hp; sony; samsung; lg; huawei;
  xiaomi; tencent; alibaba; baidu; bytedance; zoom; uber; lyft; airbnb; spotify; paypal; visa; mastercard; stripe; salesforce; adobe; sap; siemens;
  bosch; bmw; volkswagen; vw; mercedes; daimler; toyota; honda; nissan; ford; general motors; gm; chrysler; stellantis; fiat; renault; peugeot; volvo;
  ferrari; porsche; boeing; airbus; lockheed martin; raytheon; northrop grumman; general electric; ge; exxon; exxonmobil; shell; bp; chevron; total;
  totalenergies; gazprom; rosneft; aramco; saudi aramco; equinor; eni; walmart; target; costco; tesco; sainsbury's; carrefour; ikea; h&m; nike;
  adidas; puma; unilever; nestle; nestlé; procter & gamble; coca-cola; pepsi; pepsico; starbucks; mcdonald's; burger king; disney; warner bros.;
  warner bros; paramount; universal; comcast; at&t; verizon; t-mobile; vodafone; bt; orange; nokia; ericsson; pfizer; moderna; astrazeneca; biontech;
  novartis; roche; merck; bayer; johnson & johnson; gsk; sanofi; jpmorgan; jpmorgan chase; jp morgan; goldman sachs; morgan stanley; citigroup; citi;
  citibank; bank of america; wells fargo; hsbc; barclays; ubs; credit suisse; deutsche bank; bnp paribas; santander; blackrock; blackstone; kkr;
  softbank; berkshire hathaway; deloitte; pwc; kpmg; mckinsey; accenture; openai; anthropic; deepmind; lufthansa; ryanair; easyjet; air france; klm;
  fedex; ups; dhl; maersk; foxconn; tsmc; asml; qualcomm; arm; pinterest; snap; reddit; wework; peloton; delta; opec; opec+; nato; un; u.n.;
  united nations; eu; e.u.; european union; european commission; european parliament; european central bank; ecb; imf; world bank; wto; who;
  world health organization; unesco; unicef; unhcr; oecd; asean; african union; arab league; g7; g20; g8; interpol; europol; iaea; icc; icj;
  red cross; amnesty international; human rights watch; greenpeace; oxfam; save the children; doctors without borders; church of england;
  community of sant'egidio; black lives matter; stop the war; teach for america; meals on wheels; friends of the earth; fbi; cia; nsa; nasa; fda; cdc;
  epa; sec; fcc; ftc; faa; irs; doj; dhs; tsa; ice; dea; atf; noaa; usda; usps; nih; mi5; mi6; gchq; nhs; ofcom; kgb; fsb; mossad; idf; hamas;
  hezbollah; taliban; isis; islamic state; al qaeda; al-qaeda; boko haram; fatah; plo; ira; wagner; wagner group; houthis; white house; kremlin;
  pentagon; capitol; congress; senate; house of representatives; supreme court; state department; justice department; treasury; federal reserve; fed;
  bundestag; bundesbank; knesset; duma; state duma; house of commons; house of lords; commons; lords; whitehall; parliament; downing street;
  scotland yard; vatican; holy see; élysée; elysee; homeland security; secret service; national guard; coast guard; marine corps; bank of england;
  bank of japan; nasdaq; nyse; new york stock exchange; london stock exchange; s&p; dow jones; moody's; fitch; standard & poor's; ftse; nikkei; fifa;
  uefa; ioc; nba; nfl; nhl; mlb; ncaa; fia; ufc; mls; wnba; wwe; pga; atp; wta; nascar; premier league; la liga; bundesliga; serie a;
  champions league; harvard; yale; princeton; stanford; mit; oxford university; cambridge university; columbia university; ucla; caltech; cornell;
  lse; berkeley; republican party; democratic party; labour; labour party; conservative party; tories; tory party; lib dems; liberal democrats;
  sinn féin; snp; dup; cdu; csu; spd; afd; anc; bjp; communist party; green party; nra; aclu; naacp; ukip; brexit party; reform uk; likud; 3m; abb;
  abbott; abbvie; accor; activision; activision blizzard; adyen; aer lingus; aegon; aig; air canada; air india; akzonobel; alaska airlines;
  albertsons; aldi; allianz; alstom; altria; amazon web services; american airlines; american express; amgen; ant group; anz; aon; applied materials;
  arcelormittal; asda; asos; aston martin; atlassian; audi; aviva; axa; bae systems; bain; balenciaga; bang & olufsen; basf; bbva; bed bath & beyond;
  bentley; best buy; bhp; bmi; bolt; bombardier; booking.com; boots; boston dynamics; bridgestone; british airways; british gas; broadcom; bupa;
  burberry; byd; cadbury; canon; capgemini; cargill; carlsberg; cathay pacific; caterpillar; catl; centrica; cern; chanel; charles schwab; chipotle;
  christie's; cigna; coinbase; colgate; conocophillips; continental; corteva; credit agricole; crédit agricole; crocs; cvs; daewoo; danone; deere;
  deliveroo; delta air lines; diageo; didi; dior; doordash; dow; dropbox; duke energy; dupont; dyson; ebay; edf; electronic arts; electrolux;
  eli lilly; embraer; emirates; endesa; engie; enron; epic games; essilorluxottica; estée lauder; etihad; etsy; evergrande; expedia; fidelity;
  foot locker; fujitsu; gamestop; gap; geely; general dynamics; generali; gilead; glaxosmithkline; glencore; goodyear; gopro; grab; greggs; gucci;
  h-e-b; halliburton; hapag-lloyd; harley-davidson; hasbro; heineken; heinz; hermès; hertz; hilton; hitachi; holcim; home depot; honeywell; hyatt;
  hyundai; iberdrola; iberia; infosys; ing; instacart; itochu; jaguar; jaguar land rover; jd.com; jetblue; john deere; john lewis; johnson controls;
  kellogg; kering; kia; klarna; kraft heinz; kroger; l'oréal; l'oreal; lamborghini; lego group; lenovo; levi strauss; lidl; linkedin; lloyds;
  lloyds banking group; logitech; lonza; louis vuitton; lululemon; lvmh; macy's; marks & spencer; marks and spencer; johnson and johnson;
  simon & schuster; simon and schuster; crate and barrel; dolce & gabbana; dolce and gabbana; young and rubicam; tiffany & co.; smith & wesson;
  rolls royce; ben & jerry's; marriott; mattel; mazda; mclaren; medtronic; meituan; mercedes-benz; michelin; micron; mitsubishi; mizuho; mondelez;
  morrisons; motorola; msc; munich re; nasdaq omx; national grid; natwest; new balance; next; nintendo; nomura; nordstrom; norsk hydro; northvolt;
  novo nordisk; occidental; ocado; oneplus; opel; orsted; ørsted; palantir; panasonic; patagonia inc; pemex; pernod ricard; petrobras; petronas;
  philip morris; philips; pimco; pirelli; pixar; poste italiane; prada; procter and gamble; prudential; qantas; qatar airways; raytheon technologies;
  rbs; red hat; reliance; reliance industries; repsol; revolut; richemont; rio tinto; rivian; robinhood; roku; rolex; rolls-royce; royal mail; rwe;
  saab; sabic; safeway; sainsbury; salesforce.com; samsonite; samsung electronics; sberbank; schlumberger; seagate; sears; shein; shopify;
  siemens energy; sinopec; skoda; škoda; sncf; snowflake; societe generale; société générale; sotheby's; southwest airlines; spirit airlines; square;
  standard chartered; state farm; statoil; subaru; subway; suzuki; swatch; swiss re; swissair; t. rowe price; taco bell; takeda; target corp; tata;
  tata motors; tata steel; tcs; telefonica; telefónica; temasek; temu; tencent holdings; teva; texaco; thales; thyssenkrupp; ticketmaster;
  tim hortons; tmobile; tripadvisor; tui; turkish airlines; uniper; uniqlo; united airlines; unitedhealth; us airways; vale; vestas;
  victoria's secret; virgin; virgin atlantic; virgin galactic; vivendi; vmware; volvo cars; walgreens; warner music; waymo; waterstones; wetherspoon;
  wendy's; western digital; westpac; whirlpool; whole foods; wipro; wirecard; wizz air; xerox; xpeng; yahoo; yandex; yelp; yum brands; zalando; zara;
  zillow; zte; zynga; y combinator; sequoia; sequoia capital; andreessen horowitz; carlyle; carlyle group; apollo global management; bridgewater;
  citadel; vanguard; elliott management; icahn enterprises; trafigura; vitol; gunvor; real madrid; barcelona fc; fc barcelona; manchester united;
  manchester city; man utd; liverpool fc; arsenal; chelsea fc; tottenham; tottenham hotspur; everton; aston villa; west ham; newcastle united;
  leeds united; celtic; rangers; juventus; inter milan; ac milan; bayern munich; borussia dortmund; psg; paris saint-germain; ajax; benfica;
  boca juniors; river plate; la galaxy; inter miami; lakers; los angeles lakers; celtics; boston celtics; warriors; golden state warriors; knicks;
  new york knicks; yankees; new york yankees; mets; red sox; boston red sox; dodgers; cubs; patriots; new england patriots; cowboys; dallas cowboys;
  packers; chiefs; kansas city chiefs; eagles; 49ers; steelers; all blacks; springboks; wallabies; toronto raptors; maple leafs; canadiens; greylock;
  techstars; rand corporation; brookings; brookings institution; chatham house; cato institute; heritage foundation; pew; pew research center; gallup;
  yougov; ipsos; nielsen; moody's analytics; gartner; idc; counterpoint; wedbush; jefferies; bernstein; evercore; cowen; piper sandler; stifel;
  raymond james; oppenheimer & co; nomura holdings; natixis; rothschild; lazard; kpmg international; ey; ernst & young; pricewaterhousecoopers;
  grant thornton; mckinsey & company; bain & company; boston consulting group; bcg; deutsche welle; euronews; kyodo; kyodo news; yonhap; nhk; pti;
  ansa; efe; dpa; tvn; rtl; zdf; ard; rai; tf1; la nación; clarín; o globo; folha de s.paulo; jerusalem post; times of india; the hindu; dawn;
  straits times; south china morning post; caixin; sydney morning herald; the age; globe and mail; toronto star; irish times; scotsman; daily express;
  evening standard; nme; vogue; elle; gq; vanity fair; esquire; playboy; people; us weekly; tmz; e! news; buzzfeed; huffpost; huffington post; vox;
  vice; vice news; slate; salon; breitbart; daily beast; daily wire; newsmax; oan; gizmodo; mashable; engadget; ars technica; cnet; business insider;
  insider; quartz; the information; semafor; puck; propublica; the intercept; the conversation; the onion; libération; süddeutsche zeitung;
  frankfurter allgemeine zeitung; corriere; el mundo; abc.es; novaya gazeta; meduza; rt; sputnik news; izvestia; pravda; unrwa; wfp; fao; ilo; undp;
  unctad; adb; ebrd; eib; efta; nafta; mercosur; brics; g77; caricom; ecowas; opcw; osce; frontex; ema; efsa; esma; esa; roscosmos; isro; jaxa; cnsa;
  blue origin; ula; darpa; nist; usgs; nws; national weather service; fema; osha; nlrb; cfpb; cftc; finra; ntsb; gao; cbo; omb; gsa; hud; usaid;
  peace corps; smithsonian; smithsonian institution; met office; environment agency; ofgem; ofwat; ofsted; fca; cma; hmrc; dwp; dvla; nice institute;
  mhra; sage committee; cps; met police; metropolitan police; bka; bnd; dgse; isi; raw; msf; médecins sans frontières; iom; wwf; peta; aipac; afl-cio;
  uaw; teamsters; seiu; unite; unison; gmb; ig metall; ver.di; cgt`);
