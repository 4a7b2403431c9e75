const UNITS = 'mile miles mile, kilometre kilometres kilometer kilometers km km, metre metres meter meters metre, centimetre centimetres centimeter centimeters cm cm, '
  + 'foot feet foot, inch inches inch, yard yards yard, acre acres acre, hectare hectares ha hectare, tonne tonnes tonne, ton tons ton, kilogram kilograms kilo kilos kg kg, gram grams gram, '
  + 'pound pounds lb lbs pound, ounce ounces ounce, litre litres liter liters litre, gallon gallons gallon, barrel barrels barrel, watt watts watt, kilowatt kilowatts kw kilowatt, '
  + 'megawatt megawatts mw megawatt, gigawatt gigawatts gw gigawatt, terawatt-hour terawatt-hours terawatt-hour, megabyte megabytes mb megabyte, gigabyte gigabytes gb gigabyte, '
  + 'terabyte terabytes tb terabyte, degree degrees degree, mph mph, kph kph, horsepower horsepower, carat carats carat, basis-point basis-points basis point, point points point, '
  + 'share shares share, vote votes vote, seat seats seat, copy copies copy, download downloads download, job jobs job';

/** Words of measure, singular and plural, with the name of the unit. */
export const MEASURES: ReadonlyMap<string, string> = new Map(
  UNITS.split(', ').flatMap((line) => {
    const words = line.split(' ');
    const name = line.startsWith('basis') ? 'basis point' : words.at(-1)!;
    return words.slice(0, Math.max(1, words.length - 1)).map((word): [string, string] => [word, name]);
  }),
);

/** People in the plural, as they are counted. */
export const COUNTED_PEOPLE: ReadonlySet<string> = new Set((
  'people persons employees workers staff staffers engineers developers researchers scientists lawyers drivers pilots nurses doctors teachers students pupils graduates tourists '
  + 'residents families households passengers crew soldiers troops fighters officers police agents voters members subscribers customers clients users patients journalists shareholders '
  + 'guests visitors refugees migrants prisoners inmates hostages civilians children women men adults protesters demonstrators delegates players fans spectators farmers miners '
  + 'apprentices contractors volunteers supporters followers viewers listeners readers owners tenants villagers survivors victims casualties inhabitants pensioners'
).split(' '));

/** Counted things whose number says nothing of its own: times and turns. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(('seconds second minutes minute hours hour days day weeks week months month years year decades decade centuries century times time '
  + 'quarters weekends nights mornings seasons games points-to am pm a.m. p.m. percent per').split(' '));
