/**
 * Countries, and the few larger and smaller regions that have adjectives of their own:
 * `name; other names; adjectives`. The first name is the key. Words with two readings in the news (Georgia and
 * Georgian, Congolese, Dominican) are left out: they must find each other by name and context like any other place.
 */
export const COUNTRIES = `
Afghanistan; ; Afghan
Albania; ; Albanian
Algeria; ; Algerian
Andorra; ; Andorran
Angola; ; Angolan
Antigua and Barbuda; ; Antiguan
Argentina; ; Argentine, Argentinian
Armenia; ; Armenian
Australia; ; Australian
Austria; ; Austrian
Azerbaijan; ; Azerbaijani, Azeri
Bahamas; ; Bahamian
Bahrain; ; Bahraini
Bangladesh; ; Bangladeshi
Barbados; ; Barbadian
Belarus; Byelorussia; Belarusian, Belarussian
Belgium; ; Belgian
Belize; ; Belizean
Benin; ; Beninese
Bhutan; ; Bhutanese
Bolivia; ; Bolivian
Bosnia and Herzegovina; Bosnia; Bosnian
Botswana; ; Botswanan
Brazil; ; Brazilian
Brunei; ; Bruneian
Bulgaria; ; Bulgarian
Burkina Faso; ; Burkinabe
Burundi; ; Burundian
Cambodia; ; Cambodian
Cameroon; ; Cameroonian
Canada; ; Canadian
Cape Verde; Cabo Verde; Cape Verdean
Central African Republic; ;
Chad; ; Chadian
Chile; ; Chilean
China; People's Republic of China, PRC; Chinese
Colombia; ; Colombian
Comoros; ; Comorian
Costa Rica; ; Costa Rican
Croatia; ; Croatian
Cuba; ; Cuban
Cyprus; ; Cypriot
Czech Republic; Czechia; Czech
Democratic Republic of the Congo; DRC, DR Congo, Democratic Republic of Congo;
Denmark; ; Danish
Djibouti; ; Djiboutian
Dominican Republic; ;
East Timor; Timor-Leste; Timorese
Ecuador; ; Ecuadorian, Ecuadorean
Egypt; ; Egyptian
El Salvador; ; Salvadoran
Equatorial Guinea; ; Equatorial Guinean
Eritrea; ; Eritrean
Estonia; ; Estonian
Eswatini; Swaziland; Swazi
Ethiopia; ; Ethiopian
Fiji; ; Fijian
Finland; ; Finnish
France; ; French
Gabon; ; Gabonese
Gambia; ; Gambian
Germany; ; German
Ghana; ; Ghanaian
Greece; ; Greek
Grenada; ; Grenadian
Guatemala; ; Guatemalan
Guinea; ; Guinean
Guinea-Bissau; ;
Guyana; ; Guyanese
Haiti; ; Haitian
Honduras; ; Honduran
Hungary; ; Hungarian
Iceland; ; Icelandic
India; ; Indian
Indonesia; ; Indonesian
Iran; ; Iranian
Iraq; ; Iraqi
Ireland; Republic of Ireland; Irish
Israel; ; Israeli
Italy; ; Italian
Ivory Coast; Côte d'Ivoire; Ivorian
Jamaica; ; Jamaican
Japan; ; Japanese
Jordan; ; Jordanian
Kazakhstan; ; Kazakh, Kazakhstani
Kenya; ; Kenyan
Kiribati; ;
Kosovo; ; Kosovar, Kosovan
Kuwait; ; Kuwaiti
Kyrgyzstan; ; Kyrgyz
Laos; ; Laotian
Latvia; ; Latvian
Lebanon; ; Lebanese
Lesotho; ; Basotho
Liberia; ; Liberian
Libya; ; Libyan
Liechtenstein; ;
Lithuania; ; Lithuanian
Luxembourg; ;
Madagascar; ; Malagasy
Malawi; ; Malawian
Malaysia; ; Malaysian
Maldives; ; Maldivian
Mali; ; Malian
Malta; ; Maltese
Marshall Islands; ; Marshallese
Mauritania; ; Mauritanian
Mauritius; ; Mauritian
Mexico; ; Mexican
Micronesia; ; Micronesian
Moldova; ; Moldovan
Monaco; ; Monegasque
Mongolia; ; Mongolian
Montenegro; ; Montenegrin
Morocco; ; Moroccan
Mozambique; ; Mozambican
Myanmar; Burma; Burmese
Namibia; ; Namibian
Nauru; ; Nauruan
Nepal; ; Nepalese, Nepali
Netherlands; Holland; Dutch
New Zealand; NZ; New Zealander
Nicaragua; ; Nicaraguan
Niger; ; Nigerien
Nigeria; ; Nigerian
North Korea; DPRK; North Korean
North Macedonia; Macedonia; Macedonian
Norway; ; Norwegian
Oman; ; Omani
Pakistan; ; Pakistani
Palau; ; Palauan
Panama; ; Panamanian
Papua New Guinea; PNG; Papua New Guinean
Paraguay; ; Paraguayan
Peru; ; Peruvian
Philippines; ; Philippine, Filipino
Poland; ; Polish
Portugal; ; Portuguese
Qatar; ; Qatari
Republic of the Congo; Republic of Congo;
Romania; ; Romanian
Russia; Russian Federation; Russian
Rwanda; ; Rwandan
Saint Lucia; St. Lucia; Saint Lucian
Samoa; ; Samoan
San Marino; ;
Saudi Arabia; ; Saudi, Saudi Arabian
Senegal; ; Senegalese
Serbia; ; Serbian
Seychelles; ; Seychellois
Sierra Leone; ; Sierra Leonean
Singapore; ; Singaporean
Slovakia; ; Slovak, Slovakian
Slovenia; ; Slovenian, Slovene
Solomon Islands; ;
Somalia; ; Somali
South Africa; ; South African
South Korea; Republic of Korea, Korea; South Korean, Korean
South Sudan; ; South Sudanese
Spain; ; Spanish
Sri Lanka; ; Sri Lankan
Sudan; ; Sudanese
Suriname; ; Surinamese
Sweden; ; Swedish
Switzerland; ; Swiss
Syria; ; Syrian
Taiwan; ; Taiwanese
Tajikistan; ; Tajik
Tanzania; ; Tanzanian
Thailand; ; Thai
Togo; ; Togolese
Tonga; ; Tongan
Trinidad and Tobago; ; Trinidadian
Tunisia; ; Tunisian
Turkey; Türkiye; Turkish
Turkmenistan; ; Turkmen
Tuvalu; ; Tuvaluan
Uganda; ; Ugandan
Ukraine; ; Ukrainian
United Arab Emirates; UAE, U.A.E., Emirates; Emirati
United Kingdom; UK, U.K., Britain, Great Britain; British
United States; US, U.S., USA, U.S.A., United States of America, America; American
Uruguay; ; Uruguayan
Uzbekistan; ; Uzbek
Vanuatu; ; Vanuatuan
Vatican City; Vatican;
Venezuela; ; Venezuelan
Vietnam; Viet Nam; Vietnamese
Yemen; ; Yemeni
Zambia; ; Zambian
Zimbabwe; ; Zimbabwean
England; ; English
Scotland; ; Scottish
Wales; ; Welsh
Northern Ireland; ; Northern Irish
Puerto Rico; ; Puerto Rican
European Union; EU, E.U.;
Europe; ; European
Africa; ; African
Asia; ; Asian
Latin America; ; Latin American
`;
