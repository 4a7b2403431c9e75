/** Names for made-up news: a different one for every number, the same on every machine. */

const GIVEN = [
  'Maya', 'Ivo', 'Lena', 'Tomas', 'Priya', 'Oskar', 'Naomi', 'Felix', 'Amara', 'Jonas', 'Elif', 'Ruben', 'Clara', 'Mateo', 'Yara', 'Hugo', 'Ingrid', 'Samir', 'Paula', 'Dmitri',
  'Keiko', 'Andrés', 'Fatima', 'Leon', 'Zoë', 'Malik', 'Greta', 'Rafael', 'Noor', 'Stefan', 'Alice', 'Victor', 'Marta', 'Owen', 'Judith', 'Peter', 'Helen', 'Daniel', 'Laura', 'Simon',
];
const ONSETS = ['Bar', 'Cal', 'Dor', 'Fen', 'Gal', 'Hol', 'Kes', 'Lor', 'Mar', 'Nor', 'Pel', 'Quil', 'Ros', 'Sel', 'Tor', 'Vel', 'Wes', 'Zan'];
const MIDDLES = ['a', 'e', 'i', 'o', 'an', 'en', 'il', 'or', 'u', 'is'];
const ENDS = ['berg', 'dane', 'field', 'ham', 'kov', 'lund', 'mont', 'ner', 'sson', 'stein', 'ton', 'worth'];
const FIRM_ENDS = ['Systems', 'Holdings', 'Energy', 'Foods', 'Motors', 'Labs', 'Media', 'Bank', 'Airways', 'Pharma', 'Inc.', 'Group'];
const PLACES = ['Berlin', 'Toronto', 'Nairobi', 'Lyon', 'Osaka', 'Lima', 'Chicago', 'Oslo', 'Mumbai', 'Perth', 'Boston', 'Warsaw', 'Lagos', 'Denver', 'Seoul', 'Madrid', 'Texas', 'Norway', 'Kenya', 'Brazil'];
/** Surnames are shared, as they are in life. */
const SURNAMES = 2500;

export function personName(number: number): string {
  const family = number % SURNAMES;
  return `${GIVEN[(number + Math.floor(number / SURNAMES) * 7) % GIVEN.length]} ${surname(family)}`;
}

/** The last word of a person's name. */
export function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function surname(number: number): string {
  return `${syllables(number)}${ENDS[number % ENDS.length]}`;
}

export function firmName(number: number): string {
  return `${syllables(number * 11 + 5)}${number % 3 === 0 ? 'ex' : 'a'} ${FIRM_ENDS[number % FIRM_ENDS.length]}`;
}

export function placeName(number: number): string {
  return PLACES[number % PLACES.length]!;
}

/** A different word for every number: its digits in a mixed base. */
function syllables(number: number): string {
  let rest = Math.floor(number / ONSETS.length);
  let word = ONSETS[number % ONSETS.length]!;
  while (rest > 0) {
    word += MIDDLES[rest % MIDDLES.length];
    rest = Math.floor(rest / MIDDLES.length);
  }
  return word;
}
