import { endOfMarks, isMarked, lowerAt, type Connector } from './growing.js';

/** "Plum & Petersen". */
export const joinAmpersand: Connector = (growing) => (isMarked(growing, growing.to + 1) ? 1 : 0);

const LONGEST_NICKNAME = 3;

/** "Jorunn “J. T.” Lie": a nickname between a given name and a surname. */
export const joinNickname: Connector = (growing) => {
  const closing = endOfMarks(growing, growing.to + 1);
  const length = closing - growing.to - 1;
  if (length < 1 || length > LONGEST_NICKNAME || !/^["”'’]$/u.test(lowerAt(growing, closing))) return 0;
  return isMarked(growing, closing + 1) ? closing + 1 - growing.to : 0;
};
