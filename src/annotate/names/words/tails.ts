import { wordSet } from './word-set.js';

/** Lower-case words that close an event's name: "Tiananmen Square protests", "Busan festival". */
export const EVENT_TAILS = wordSet(`
  festival congress protests crackdown massacre uprising riots revolution bombing bombings earthquake genocide marathon biennale carnival olympics
  games expo summit derby war`);

/** Between a nation and "government": "the Chinese federal government". */
export const GOVERNMENT_LINKS = wordSet('federal central national regional local interim transitional caretaker coalition military state provincial');

/** Behind a comma at the end of a name: "Barnes & Noble, Inc." */
export const COMPANY_SUFFIXES = wordSet('inc inc. ltd ltd. llc llp corp corp. plc l.p. lp l.l.c. co. n.v. s.a. gmbh jr jr. sr. sr');

/** Company forms that are written in lower case. */
export const LOWER_SUFFIXES = wordSet('a.s. plc gmbh s.p.a. a/s d.o.o. oyj s.r.o.');
