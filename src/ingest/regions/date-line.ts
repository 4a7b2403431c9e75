const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*$/;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$/;
const CLOCK = /^\d{1,2}(?:[:.]\d{2}){0,2}(?:am|pm)?$/;
const DAY_OR_YEAR = /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d{2})$/;
const WHOLE_DATE = /^(?:(?:19|20)\d{2}-\d{2}-\d{2}(?:t[\d:.]+z?)?|\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d{2})$/;
const LABEL = /^(?:published|posted|updated|modified|created|filed|released|issued|first|last|date|publication|original|originally|aired|broadcast|recorded)$/;
const FILLER = /^(?:on|at|the|of|and|by|in|am|pm|gmt|utc|bst|cet|est|edt|et|cst|cdt|ct|mst|mdt|pst|pdt|pt|ist|aest|noon|midnight|local|time|eastern|central|mountain|pacific|standard|daylight|greenwich|mean|online|print|article|today|yesterday|\d{1,3}°[fc]?)$/;
const AGO = /^(?:about )?(?:\d{1,3}|an?|one|two|few) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago$/;

/** The stamp of a live report: "10:42 a.m. ET". */
const TIME_ONLY = /^\d{1,2}[:.]\d{2}(?:\s?(?:a\.?m\.?|p\.?m\.?))?\s(?:[A-Z]{2,4}|a\.?m\.?|p\.?m\.?)$/i;

/** Whether a line holds nothing but a date, and perhaps what the date is of: "Updated 5:30 PM EDT, Tue May 14, 2024". */
export function isDateLine(line: string): boolean {
  if (line.length > 120 || !/\d|ago$/.test(line)) return false;
  const bare = line.toLowerCase().replace(/^this (?:story|article|post|report|page) was /, '').replace(/\.$/, '');
  const words = bare.replaceAll('.m.', 'm').replace(/\ba\.m\b|\bp\.m\b/g, 'am').split(/[\s,|·•()\u2013\u2014;]+(?:\/\s)?|:\s|\.(?:\s|$)|\s-\s|-$/).filter((word) => /[^-/]/.test(word));
  if (AGO.test(words.filter((word) => !LABEL.test(word)).join(' '))) return true;
  if (TIME_ONLY.test(line.trim())) return true;
  let sayings = 0;
  for (const word of words) {
    if (WHOLE_DATE.test(word)) sayings += 2;
    else if (MONTH.test(word) || LABEL.test(word)) sayings += 1;
    else if (DAY_OR_YEAR.test(word)) sayings += 0.5;
    else if (!WEEKDAY.test(word) && !CLOCK.test(word) && !FILLER.test(word)) return false;
  }
  return sayings >= 1.5;
}
