import { entrySet, wordSet } from './word-set.js';

/** Last words that make a name an organisation's wherever it stands. */
export const ORGANISATION_ENDINGS = wordSet(`
inc inc. corp corp. co co. cos. ltd ltd. llc llp plc plc. gmbh ag nv n.v. s.a. sa spa s.p.a. oyj asa bhd pty lp l.p. l.l.c. kk corporation incorporated limited
company companies group holdings holding communications communication ventures venture partners partnership capital management securities investments investment fund funds
bank banks bancorp banking insurance assurance financial finance technologies technology tech systems solutions services software semiconductor semiconductors electronics
industries industrial manufacturing motors automotive airlines airways airline aerospace aviation aeronautics energy petroleum oil gas power electric utilities mining minerals resources metals steel
pharmaceuticals pharmaceutical pharma biotech therapeutics biosciences biologics sciences laboratories labs lab health healthcare medical foods brewing breweries brewery beverages
media entertainment pictures studios studio records productions broadcasting network networks press publishing publishers books magazine newspaper newspapers newswire gazette tribune herald
telegraph chronicle observer courier dispatch inquirer university college institute institution academy school schools faculty seminary polytechnic conservatory
ministry department agency bureau commission committee council senate parliament assembly congress court tribunal authority administration board directorate secretariat inspectorate
police constabulary army navy marines guard forces brigade battalion regiment corps squadron troops militia fbi police-force government
association federation confederation union league society alliance coalition foundation trust charity movement front party club team united rovers wanderers athletic albion hotspur
organization organisation consortium network enterprises enterprise brothers bros bros. sons stores supermarkets retail restaurants hotels resorts hospitality properties realty estates
hospital clinic clinics infirmary church diocese archdiocese ministries orchestra philharmonic symphony ballet opera choir ensemble quartet
logistics shipping freight railways railway railroad lines cruises telecom telecommunications mobile wireless broadband interactive games gaming digital analytics robotics cybersecurity
advisors advisers consulting consultants associates attorneys exchange treasury reserve cabinet politburo taskforce cooperative co-operative collective workshop works dynamics
pharmacy grocers wholesalers distillers distillery vineyards wines wine bakery bakeries dairy farms farm seed seeds foundry forge yards shipyard shipyards
airbus taskforce caucus service prosecution superintendency ombudsman quintet trio museum primary democrats-party secretariat embassy consulate`);

/** Words that open "X of/for Y" names of organisations. */
export const ORGANISATION_HEADS = wordSet(`
bank university college institute institution academy school faculty ministry department office agency bureau commission committee council senate parliament house assembly congress court
authority administration board directorate secretariat association federation confederation union league society alliance coalition foundation trust movement party club organization organisation
church diocese archdiocese chamber center centre centers centres hospital museum library fund company corporation guild order knights sons daughters friends doctors reporters journal times
confederation conference network campaign observatory laboratory college governors register registry inspectorate service services army brotherhood volunteers teachers women mothers students
institutes trustees trades partnership consortium daughters legion academy exchange army council group front students citizens community executive superintendency ombudsman comptroller inspectorate rally appeals cup hall branch force order`);

/** Words that open "X of Y" names of places. */
export const PLACE_HEADS = wordSet(`
republic kingdom state states commonwealth city county town village borough district province region gulf bay strait straits isle isles island islands cape mount sea lake port valley river
sultanate emirate principality duchy territory federation gates horn coast rock tower palace cathedral temple garden gardens museum forest ocean peninsula bridge emirates union avenue plains`);

export const EVENT_HEADS = wordSet(`battle siege war treaty festival feast day massacre storming fall night race tour sack act week year bombing invasion partition march eve`);

export const WORK_HEADS = wordSet(`act treaty declaration convention charter bill law constitution book bible journal code accord accords resolution universal song songs lord game games tale tales
gospel epistle origin pirates legend legends chronicles house wealth war picture portrait theory history letters`);

export const PERSON_HEADS = wordSet('prince princess duke duchess earl king queen lord lady archbishop bishop baron count countess joan catherine william mary alexander jesus our');

/** Words that follow a possessive name inside an organisation's name: "King's College", "Women's League". */
export const POSSESSIVE_OPENERS = wordSet(`king queen women men people children teachers st saint trinity regent magdalene writers workers lawyers world mothers veterans farmers players directors girls boys ladies`);

/** Firms whose name is a possessive. */
export const POSSESSIVE_BRANDS = wordSet(`moody mcdonald wendy christie sotheby macy kohl lowe domino sainsbury lloyd levi denny arby kellogg trader macmillan debenham morrison dick
bloomingdale wrigley hershey reese campbell jerry carl chili applebee papa zaxby dillard selfridge harrod waterstone boodle tiffany land trader hardee cadbury nando barney`);

/** Organisations so widely known that news names them without saying what they are. */
export const KNOWN_ORGANISATIONS = entrySet(`
reuters; associated press; ap; afp; agence france-presse; bloomberg; bloomberg news; cnn; cnbc; bbc; bbc news; npr; nbc; nbc news; abc; abc news; cbs; cbs news; msnbc; fox; fox news; itv; sky; sky news; espn; pbs; hbo; mtv; rte; rté
new york times; washington post; wall street journal; los angeles times; chicago tribune; usa today; guardian; times; financial times; telegraph; daily telegraph; daily mail; independent; economist
hill; politico; axios; time; newsweek; forbes; fortune; atlantic; new yorker; sun; mirror; le monde; le figaro; der spiegel; die zeit; bild; el país; el pais; la repubblica; corriere della sera; asahi shimbun; xinhua; tass; ria novosti; al jazeera; al arabiya; haaretz; kommersant; global times; people's daily; techcrunch; wired; verge; variety; billboard; rolling stone; nature; science; lancet
apple; google; alphabet; amazon; microsoft; meta; facebook; twitter; x corp; netflix; tesla; spacex; nvidia; intel; amd; ibm; oracle; cisco; dell; hp; sony; samsung; lg; huawei; xiaomi; tencent; alibaba; baidu; bytedance; zoom; uber; lyft; airbnb; spotify; paypal; visa; mastercard; stripe; salesforce; adobe; sap; siemens; bosch; bmw; volkswagen; vw; mercedes; daimler; toyota; honda; nissan; ford; general motors; gm; chrysler; stellantis; fiat; renault; peugeot; volvo; ferrari; porsche; boeing; airbus; lockheed martin; raytheon; northrop grumman; general electric; ge; exxon; exxonmobil; shell; bp; chevron; total; totalenergies; gazprom; rosneft; aramco; saudi aramco; equinor; eni; walmart; target; costco; tesco; sainsbury's; carrefour; ikea; h&m; nike; adidas; puma; unilever; nestle; nestlé; procter & gamble; coca-cola; pepsi; pepsico; starbucks; mcdonald's; burger king; disney; warner bros.; warner bros; paramount; universal; comcast; at&t; verizon; t-mobile; vodafone; bt; orange; nokia; ericsson; pfizer; moderna; astrazeneca; biontech; novartis; roche; merck; bayer; johnson & johnson; gsk; sanofi; jpmorgan; jpmorgan chase; jp morgan; goldman sachs; morgan stanley; citigroup; citi; citibank; bank of america; wells fargo; hsbc; barclays; ubs; credit suisse; deutsche bank; bnp paribas; santander; blackrock; blackstone; kkr; softbank; berkshire hathaway; deloitte; pwc; kpmg; mckinsey; accenture; openai; anthropic; deepmind; lufthansa; ryanair; easyjet; air france; klm; fedex; ups; dhl; maersk; foxconn; tsmc; asml; qualcomm; arm; pinterest; snap; reddit; wework; peloton; delta; opec; opec+
nato; un; u.n.; united nations; eu; e.u.; european union; european commission; european parliament; european central bank; ecb; imf; world bank; wto; who; world health organization; unesco; unicef; unhcr; oecd; asean; african union; arab league; g7; g20; g8; interpol; europol; iaea; icc; icj; red cross; amnesty international; human rights watch; greenpeace; oxfam; doctors without borders
fbi; cia; nsa; nasa; fda; cdc; epa; sec; fcc; ftc; faa; irs; doj; dhs; tsa; ice; dea; atf; noaa; usda; usps; nih; mi5; mi6; gchq; nhs; ofcom; kgb; fsb; mossad; idf; hamas; hezbollah; taliban; isis; islamic state; al qaeda; al-qaeda; boko haram; fatah; plo; ira; wagner; wagner group; houthis
white house; kremlin; pentagon; capitol; congress; senate; house of representatives; supreme court; state department; justice department; treasury; federal reserve; fed; bundestag; bundesbank; knesset; duma; state duma; house of commons; house of lords; commons; lords; whitehall; parliament; downing street; scotland yard; vatican; holy see; élysée; elysee; homeland security; secret service; national guard; coast guard; marine corps; bank of england; bank of japan
nasdaq; nyse; new york stock exchange; london stock exchange; s&p; dow jones; moody's; fitch; standard & poor's; ftse; nikkei
fifa; uefa; ioc; nba; nfl; nhl; mlb; ncaa; fia; ufc; mls; wnba; wwe; pga; atp; wta; nascar; premier league; la liga; bundesliga; serie a; champions league
harvard; yale; princeton; stanford; mit; oxford university; cambridge university; columbia university; ucla; caltech; cornell; lse; berkeley
republican party; democratic party; labour; labour party; conservative party; tories; tory party; lib dems; liberal democrats; sinn féin; snp; dup; cdu; csu; spd; afd; anc; bjp; communist party; green party; nra; aclu; naacp; plo; ukip; brexit party; reform uk; likud; hezbollah`);
