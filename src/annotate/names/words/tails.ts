import { wordSet } from './word-set.js';

/** Lower-case words that close an event's name: "Tiananmen Square protests", "Busan festival". */
export const EVENT_TAILS = wordSet('festival congress protests crackdown massacre uprising riots revolution bombing bombings earthquake genocide marathon biennale carnival olympics games expo summit derby war');

/** Lower-case words that close an organisation's name: "Tunis stock exchange". */
export const ORGANISATION_TAILS = wordSet('exchange');

/** Between a nation and "government": "the Chinese federal government". */
export const GOVERNMENT_LINKS = wordSet('federal central national regional local interim transitional caretaker coalition military state provincial');
