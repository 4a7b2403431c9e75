/** Whom a made-up sentence is about. */
export interface Cast {
  readonly person: string;
  readonly surname: string;
  readonly other: string;
  readonly firm: string;
  readonly rival: string;
  /** What is so of the firm in nearly all texts; in a few it is something else, as in life. */
  readonly chief: string;
  readonly seat: string;
  readonly foundingYear: number;
  readonly place: string;
  readonly post: string;
  readonly amount: number;
  readonly day: string;
}

/** One or two sentences each. What is denied, planned or hearsay is in them as well as what happened, and much that no rule reads. */
export const SENTENCES: readonly ((cast: Cast) => string)[] = [
  ({ firm, rival, amount, day }) => `${firm} acquired ${rival} for $${amount} million, the company said on ${day}.`,
  ({ firm, rival }) => `${firm} denied that it plans to buy ${rival}. Analysts had expected an offer.`,
  ({ person, firm, post }) => `${person} was named ${post} of ${firm}. The board had looked for a successor since the spring.`,
  ({ firm, person, foundingYear }) => `${firm} was founded by ${person} in ${foundingYear}.`,
  ({ firm, seat }) => `The company, which is based in ${seat}, employs several thousand people. ${firm} opened a second office there.`,
  ({ person, firm, rival }) => `“We are in talks with ${rival},” said ${person}, who works for ${firm}. “Nothing has been signed.”`,
  ({ person, other, firm }) => `${person} sued ${firm} over unpaid wages, and ${other} testified in court.`,
  ({ firm, rival, amount }) => `${firm} may sell its stake in ${rival}, which is worth about $${amount} million, according to two people familiar with the matter.`,
  ({ person, other, day }) => `${person} met ${other} on ${day}, but nothing was decided.`,
  ({ person, surname, post, firm }) => `${person}, the former ${post} of ${firm}, resigned in March. ${surname} no longer works there.`,
  ({ firm, place }) => `Shares of ${firm} fell sharply in early trading as the weather in ${place} kept many buyers at home.`,
  ({ person, place }) => `${person} was born in ${place} and studied law before turning to business.`,
  ({ chief, firm, day }) => `${chief}, the chief executive of ${firm}, told investors on ${day} that orders had grown for the third quarter in a row.`,
  ({ firm, seat }) => `${firm} has its headquarters in ${seat}.`,
  ({ firm, foundingYear }) => `Founded in ${foundingYear}, ${firm} began as a workshop with four employees and a borrowed lathe.`,
  ({ person, surname }) => `${person} declined to comment. A spokesman for ${surname} said that he would answer questions next week.`,
  ({ firm, rival, amount }) => `${firm} invested $${amount} million in ${rival} and took a seat on its board.`,
  ({ firm, rival }) => `${firm} and ${rival} will merge their freight businesses if regulators agree.`,
  ({ rival, firm }) => `${rival}, a subsidiary of ${firm}, recalled a batch of products after complaints from customers.`,
  ({ person, firm, place }) => `Police in ${place} arrested ${person} on suspicion of fraud. ${firm} said it was helping the investigators.`,
  ({ person, other }) => `${person} is married to ${other}, and the couple have two children.`,
  ({ person, place, day }) => `${person} travelled to ${place} on ${day} to speak at a conference of port operators.`,
  ({ firm, amount, day }) => `Revenue at ${firm} rose to $${amount} million in the quarter, more than the market had hoped for, it reported on ${day}.`,
  ({ person, firm, rival }) => `${person} left ${firm} last year and joined ${rival} as head of research. She had worked in its laboratories as a student.`,
  ({ firm, place }) => `${firm} threatened to close its plant in ${place} unless the town lowered the price of water.`,
  ({ place, person }) => `Officials in ${place} rejected the claim. ${person} called it “a story that nobody has checked”.`,
  ({ firm, person, surname }) => `A court ordered ${firm} to pay ${person} damages. ${surname}’s lawyers welcomed the ruling, which can still be appealed.`,
  ({ person, firm }) => `${person} owns a fifth of ${firm}, according to a filing with the stock exchange.`,
  ({ firm, rival }) => `${firm} did not acquire ${rival}, contrary to earlier reports; it only licensed a patent.`,
  ({ person, other, firm }) => `${person} succeeded ${other} as chairman of ${firm}.`,
  ({ place, amount }) => `The region around ${place} lost about ${amount} jobs in a year, and the unions expect that it will lose as many again.`,
  ({ day }) => `The strike began on ${day} with a rally in the rain, and nobody could say in the evening how long it would last.`,
  () => 'Economists had forecast a small rise, but demand at home was weaker than they thought and exports did not make up for it.',
  () => 'It is not the first time that the industry has promised to do better, and few of those who live near the works believe it.',
  ({ firm, amount }) => `${firm} said it would cut ${amount} jobs. It gave no date.`,
  ({ person, other, surname }) => `${person} and ${other} studied together. ${surname} later said that they had “argued about everything but the work”.`,
];
