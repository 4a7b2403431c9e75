import type { Detector } from './page.js';
import { wholeLine } from './page.js';
import { endsSentence } from './line-shape.js';

const SYMBOL = "(?:\\$?[A-Z][A-Z0-9]{0,5}(?:[.:][A-Z0-9]{1,5})?|[A-Z][A-Za-z0-9&.' -]{1,24})";
/** A sign right before the figure; a mere range of years has none of the rest. */
const CHANGE = '(?:[+▲▼△▽↑↓]\\s?[$€£]?\\d[\\d.,]{0,10}\\s?%?|[-−–]\\s?[$€£]?\\d[\\d.,]{0,10}(?:\\s?%|(?<=\\.\\d{1,3})))';
const QUOTE = new RegExp(`^${SYMBOL}\\s*[:|]?\\s*(?:[$€£]?\\d[\\d.,]{0,10}\\s*(?:USD|GBP|EUR|GBp|p)?\\s*)?\\(?${CHANGE}\\)?(?:\\s*\\(?${CHANGE}\\)?)?`);
const DELAYED = /(?:\bdata|\bquotes?|\bprices?|\bmarket data) (?:is |are )?(?:delayed|provided)|delayed (?:by )?(?:at least )?\d{1,2} min|(?:after|pre-?)[ -]?(?:hours|market)$|\bas of \d{1,2}:\d{2}\b/i;

const LISTING = /^\(?(?:NYSE(?: American)?|NASDAQ|Nasdaq|LSE|LON|TSX|TSXV|ASX|OTC|OTCQB|OTCQX|HKEX|TSE|AIM|CSE)\s?:\s?[A-Z.]{1,6}\)?$/;

/** Share prices in a page's margin: "ORL +2.1% at close | Prices of ten minutes ago". */
export const findTicker: Detector = (line) => {
  const { text } = line;
  if (text.length > 160 || endsSentence(text)) return [];
  const quote = QUOTE.exec(text)?.[0];
  const isQuote = quote !== undefined && (!/\p{Ll}{2}/u.test(text.slice(quote.length)) || /[|·]|^\s*(?:after|pre|at|today|intraday)/i.test(text.slice(quote.length)));
  const isBoard = (text.match(/[-+−–▲▼△▽↑↓]\s?\d[\d.,]{0,10}\s?%/g) ?? []).length >= 2 && !/\b(?:and|the|to|from|rose|fell)\b/i.test(text);
  const isNotice = /^(?:market |stock )?(?:data|quotes|prices) (?:is |are )?(?:delayed|provided by)\b/i.test(text);
  return LISTING.test(text) || isQuote || isBoard || isNotice || (DELAYED.test(text) && /[|·]/.test(text)) ? wholeLine(line, 'navigation') : [];
};
