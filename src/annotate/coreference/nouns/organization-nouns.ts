/** Nouns for any firm: "the company" may stand for every commercial organization. */
export const GENERIC_COMPANY_NOUNS = `company firm business group corporation enterprise outfit`;

/** Nouns for firms of a certain trade. Many can name a person too ("owner"), a product ("app") or a place ("hotel"). */
export const COMPANY_NOUNS = `
affiliate airline arm automaker backer bakery bank bidder bookmaker bookseller bookshop bottler brand brewer brewery broadcaster broker brokerage builder buyer carmaker carrier
chain challenger chipmaker client competitor conglomerate consultancy consortium contractor co-op co-operative cooperative creditor customer dealer dealership developer discounter distiller distillery distributor
division drugmaker employer exporter fintech foundry franchise franchisee franchisor fund giant glassworks grocer heavyweight importer insurer investor jeweller jeweler juggernaut label landlord launderette
lender maker manufacturer marketplace megabank microbrewery miner minnow multinational newcomer operator owner packager parent partner planemaker player plc processor producer provider publisher
railway refiner reinsurer retailer rival roaster seller shareholder shipbuilder shipper shipyard shoemaker shop sponsor start-up startup steelmaker store studio subcontractor subsidiary suitor supermarket
supplier takeaway titan tiremaker toolmaker toymaker trader truckmaker tyremaker underwriter glassmaker gunmaker homebuilder housebuilder papermaker phonemaker unicorn unit upstart utility vendor venture vintner wholesaler winery workshop yard accountant auditor agency adviser advisor hotelier smelter caterer
stockist greengrocer florist garage garagist practice spin-off spinoff spinout successor predecessor incumbent leader market-leader market-maker biotech
`;

/** Nouns for the press. */
export const MEDIA_NOUNS = `broadcaster channel daily magazine network newspaper newsroom outlet paper publication station tabloid weekly newsletter periodical journal`;

/** Nouns for states' and rulers' bodies. */
export const AUTHORITY_NOUNS = `
administration agency army authority board body bureau cabinet coastguard commission committee congress council court department directorate embassy force fleet garrison government inquiry inspectorate
judiciary junta legislature military militia mission ministry municipality navy office ombudsman panel parliament police prosecution regime regulator secretariat senate service squadron state supervisor task-force
treasury tribunal troupe unit watchdog jury bloc alliance coalition
`;

/** Nouns for associations, schools, clubs and other bodies that are neither firms nor authorities. */
export const SOCIETY_NOUNS = `
academy association band brotherhood campaign cathedral charity choir church club co-operative collective college confederation congregation conservatory dynasty ensemble faculty faith family federation foundation
franchise gallery gang group guild hospice hospital institute institution laboratory lab league library monastery movement museum ngo non-profit nonprofit observatory opera orchestra order
organisation organization party polytechnic quartet school seminary side society squad sorority fraternity team temple theatre theater think-tank thinktank troupe trust trio union university institution clinic federation
`;
