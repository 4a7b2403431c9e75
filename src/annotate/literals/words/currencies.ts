const SIGNS = '$ USD, US$ USD, U.S.$ USD, € EUR, £ GBP, ¥ JPY, ₹ INR, ₩ KRW, ₽ RUB, ₺ TRY, ₦ NGN, ₪ ILS, ฿ THB, ₫ VND, ₱ PHP, ₴ UAH, ₵ GHS, ₡ CRC, ₸ KZT, '
  + 'A$ AUD, AU$ AUD, C$ CAD, CA$ CAD, CAD$ CAD, HK$ HKD, NZ$ NZD, S$ SGD, NT$ TWD, T$ TWD, R$ BRL, MX$ MXN, Mex$ MXN, J$ JMD, Rs INR, Rs. INR, RM MYR, RMB CNY';

const CODES = 'USD EUR GBP JPY CNY INR KRW RUB TRY NGN ILS THB VND PHP UAH GHS AUD CAD HKD NZD SGD TWD BRL MXN CHF SEK NOK DKK PLN CZK HUF BGN ZAR KES UGX '
  + 'TZS EGP AED SAR QAR KWD BHD OMR JOD MYR IDR PKR BDT LKR ARS CLP ISK BTC';

/** What stands before an amount, as written, with the currency's ISO 4217 code. A bare dollar is read as the American one. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ...SIGNS.split(', ').map((pair): [string, string] => pair.split(' ') as [string, string]),
  ...CODES.split(' ').map((code): [string, string] => [code, code]),
]);

const NOUNS = 'dollar dollars USD, euro euros EUR, yen JPY, yuan CNY, renminbi CNY, won KRW, rupee rupees INR, ruble rubles rouble roubles RUB, rand rands ZAR, '
  + 'zloty zlotys zlotych PLN, baht THB, ringgit MYR, rupiah IDR, naira NGN, cedi cedis GHS, birr ETB, hryvnia hryvnias UAH, forint forints HUF, shekel shekels ILS, '
  + 'leu lei RON, dong VND, taka BDT, tenge KZT, lira liras lire TRY, real reais BRL, kronor SEK, kroner krone, krona SEK, crown crowns crown, franc francs franc, '
  + 'peso pesos peso, dinar dinars dinar, dirham dirhams dirham, riyal riyals riyal, shilling shillings shilling, cent cents cent, pence penny, bitcoin bitcoins BTC';

/** Nouns for money in lower case, with the ISO 4217 code, or the noun itself where several countries share it. */
export const CURRENCY_NOUNS: ReadonlyMap<string, string> = new Map(
  NOUNS.split(', ').flatMap((line) => {
    const words = line.split(' ');
    const code = words.at(-1)!;
    return words.slice(0, Math.max(1, words.length - 1)).map((word): [string, string] => [word, code]);
  }),
);

const COUNTRIES = 'dollars us USD, dollars american USD, dollars canadian CAD, dollars australian AUD, dollars kong HKD, dollars singapore SGD, dollars zealand NZD, '
  + 'dollars taiwan TWD, dollars jamaican JMD, pounds british GBP, pounds egyptian EGP, pounds sterling GBP, francs swiss CHF, crowns swedish SEK, crowns norwegian NOK, '
  + 'crowns danish DKK, crowns czech CZK, kronor swedish SEK, kroner danish DKK, kroner norwegian NOK, pesos mexican MXN, pesos philippine PHP, pesos argentine ARS, '
  + 'pesos chilean CLP, pesos colombian COP, dinars kuwaiti KWD, dinars jordanian JOD, dinars tunisian TND, dinars iraqi IQD, dirhams uae AED, dirhams moroccan MAD, '
  + 'riyals saudi SAR, riyals qatari QAR, shillings kenyan KES, shillings ugandan UGX, shillings tanzanian TZS, rupees indian INR, rupees pakistani PKR, won korean KRW, '
  + 'yuan chinese CNY, yen japanese JPY, rand african ZAR, lira turkish TRY';

/** "noun country-word" in lower case to the ISO 4217 code. */
export const NATIONAL_CURRENCIES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.split(', ').map((line): [string, string] => {
    const [noun, country, code] = line.split(' ') as [string, string, string];
    return [`${noun} ${country}`, code];
  }),
);
