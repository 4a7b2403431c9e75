/** Nouns for things that are made, sold or used, software and machines included. */
export const PRODUCT_NOUNS = `
aircraft airliner airship algorithm antibody app appliance application assistant balloon battery bicycle bike boat bomb bomber booster bot brand browser bus bulldozer camera cannon capsule car chatbot chip
computer console controller converter craft cruiser database destroyer device drone drug drum engine exoskeleton ferry firearm frigate gadget game gearbox gene-therapy generator glider glove grill
guitar gun handset headphone headset helicopter helmet implant instrument intercom jab jacket jet joint kit lander laptop laser lens lift limousine locker locomotive lorry machine medication medicine
messenger microchip microscope microsatellite missile model module motor motorbike motorcycle orbiter oven phone pill plane plane platform playstation plug-in pod printer probe processor product prototype pump quadcopter
radar radio range reactor robot rocket router rover rifle satellite scooter scanner sedan sensor serum ship shoe shuttle simulator site smartphone smartwatch snack software spacecraft spaceship speaker spyware
stroller submarine suv supercomputer system tablet tank tanker telescope tool toy tractor trainer train tram treatment truck turbine tv vaccine van vehicle ventilator vessel virus watch weapon website
widget wing yacht service app beer beverage wine whisky cereal sauce cheese chocolate soda drink coffee thermostat toothbrush package plugin language framework toolkit portal search-engine codebase
chassis minivan hatchback coupe saloon hybrid roadster pickup rifle torpedo warship trawler catamaran icebreaker bulker
`;

/** Nouns for what is written, filmed, played or signed. */
export const WORK_NOUNS = `
accord act agreement album anthem anthology appeal article audit autobiography ballad ballet bill biography biopic blog blueprint book brochure bulletin charter charter cartoon citation code column
comedy comic communique communiqué complaint concerto constitution contract convention correspondence cover-story deal debut declaration decree diary dictionary directive document documentary dossier draft drama
edition editorial email e-mail encyclopedia episode essay exhibit fable fiction file filing film footage guidebook hit indictment interview invoice judgment judgement law lawsuit leaflet legislation letter libretto license licence
log lyric mandate manifesto manual manuscript map mural memo memoir memorandum message motion movie musical newsletter note notice novel novella oath obituary opera opinion ordinance original pact painting pamphlet paper
papers patent permit petition photo photograph picture play podcast poem poll portrait post poster press-release preview programme program prologue proposal prospectus protocol publication quartet questionnaire
record recording regulation release remake report resolution review rule ruling sagas saga screenplay script sculpture sequel series sermon show sitcom single song sonata sonnet soundtrack speech statement statue
statute story study subpoena suit survey symphony syllabus tale tape testament testimony text textbook thesis thriller track trailer transcript translation treatise treaty trilogy tweet verdict video volume warrant
will writ website webpage page
`;

/** Nouns for what happens. */
export const EVENT_NOUNS = `
accident acquisition attack auction award-ceremony ball battle blackout blast blaze blizzard bombing boycott breach briefing buyout campaign carnival celebration ceremony championship
clash collapse collision commemoration competition concert conclave conference conflict congress contest convention coronation coup crackdown crash crisis cup cyclone deal debate debut derailment derby disaster
dispute drill drought earthquake election epidemic eruption event evacuation exercise exhibition expedition expo explosion fair famine festival fight final fire flight flood forum fundraiser funeral game gathering gig hack hearing heist
holiday hurricane inauguration incident inquest inquiry insurrection invasion investigation landslide launch lecture lockdown march marathon massacre match meeting merger mission murder mutiny negotiation offensive olympics
opening operation outage outbreak pandemic parade party plebiscite poll premiere primary probe procession protest purchase quake raid rally reception recession referendum regatta rescue retreat reunion revolt revolution riot
robbery runoff run-off sale scandal semi-final seminar service session shipwreck shooting siege signing sit-in strike summit swap symposium takeover talks test test-flight tender tornado tour tournament transaction trial tsunami
uprising vote voyage walkout war wedding wildfire workshop anniversary extradition mission listing flotation ipo spill quarterfinal quarter-final
`;

/** Nouns for where things are. */
export const PLACE_NOUNS = `
airport arena archipelago area base bay beach borough bridge building cafe café camp campus canal canton capital castle cathedral cave cemetery chateau church city cliff club coast colony commune compound continent corridor
cottage country county courthouse crater dam depot desert district dock dome downtown embassy enclave estate factory farm field forest fort fortress gallery garden glacier hall hamlet harbor harbour headquarters
highlands hill hometown hospital hotel house hub hut inlet island isle isles junction jungle kingdom lagoon laboratory lab lake land laboratory library lighthouse mainland mall manor mansion market marsh metropolis
mill mine mosque motel motorway mountain museum nation neighborhood neighbourhood nightclub oasis observatory ocean office outpost palace park parish peninsula pier pitch plain plant plantation plateau plaza pool port prefecture prison
province pub pyramid quarter quarry quay railway ranch range refinery region republic reserve reservoir resort restaurant ridge river road ruin ruins school sea seaport settlement shipyard shop shore shrine site
square stadium state station store strait stream street studio suburb sultanate summit swamp synagogue temple territory theatre theater tower town township tunnel university valley venue village volcano
warehouse waterfall waterway wharf wilderness winery woods zone zoo hostel spa terminal trail
`;

/** Nouns for several people or bodies at once that are singular in form; plurals of the person and organization nouns come by themselves. */
export const GROUP_NOUNS = `
audience board class community couple crew crowd delegation duo electorate faction family gang jury mob pair panel people population press public rebels staff staffers team tribe troops trio workforce youth public
personnel police clergy parents couple cohort diaspora minority majority squad troupe band generation household
`;
