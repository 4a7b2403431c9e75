import type { RelationRule } from '../frames.js';
import { accused } from './accused.js';
import { acquired } from './acquired.js';
import { appealed } from './appealed.js';
import { appliesToJurisdiction } from './applies-to-jurisdiction.js';
import { appointed } from './appointed.js';
import { approved } from './approved.js';
import { attendedEvent } from './attended-event.js';
import { authorOf } from './author-of.js';
import { awardedContractTo } from './awarded-contract-to.js';
import { banned } from './banned.js';
import { blocked } from './blocked.js';
import { boardMemberOf } from './board-member-of.js';
import { bornIn } from './born-in.js';
import { bornOn } from './born-on.js';
import { calledOffDealWith } from './called-off-deal-with.js';
import { capitalOf } from './capital-of.js';
import { carried } from './carried.js';
import { chairOf } from './chair-of.js';
import { chiefExecutiveOf } from './chief-executive-of.js';
import { chiefFinancialOfficerOf } from './chief-financial-officer-of.js';
import { chiefOperatingOfficerOf } from './chief-operating-officer-of.js';
import { chiefScientistOf } from './chief-scientist-of.js';
import { chiefTechnologyOfficerOf } from './chief-technology-officer-of.js';
import { childOf } from './child-of.js';
import { citizenOf } from './citizen-of.js';
import { closedAccountOf } from './closed-account-of.js';
import { commemorated } from './commemorated.js';
import { competesWith } from './competes-with.js';
import { compliesWithRequestsOf } from './complies-with-requests-of.js';
import { composedBy } from './composed-by.js';
import { createdBy } from './created-by.js';
import { crewMemberOf } from './crew-member-of.js';
import { criticized } from './criticized.js';
import { criticizedForTiesTo } from './criticized-for-ties-to.js';
import { deniedAllegationsOf } from './denied-allegations-of.js';
import { developed } from './developed.js';
import { diedIn } from './died-in.js';
import { diedOn } from './died-on.js';
import { directedBy } from './directed-by.js';
import { dismissed } from './dismissed.js';
import { dissolvedOn } from './dissolved-on.js';
import { distributes } from './distributes.js';
import { dockedWith } from './docked-with.js';
import { educatedAt } from './educated-at.js';
import { emigratedFrom } from './emigrated-from.js';
import { employedBy } from './employed-by.js';
import { employeeCount } from './employee-count.js';
import { endedOn } from './ended-on.js';
import { engagedTo } from './engaged-to.js';
import { fined } from './fined.js';
import { follows } from './follows.js';
import { foughtIn } from './fought-in.js';
import { foundedBy } from './founded-by.js';
import { foundedIn } from './founded-in.js';
import { foundedOn } from './founded-on.js';
import { friendOf } from './friend-of.js';
import { gainedPopularityIn } from './gained-popularity-in.js';
import { hasCastMember } from './has-cast-member.js';
import { hasCharacter } from './has-character.js';
import { hasDevelopmentTeamIn } from './has-development-team-in.js';
import { hasNetIncome } from './has-net-income.js';
import { hasRevenue } from './has-revenue.js';
import { headOf } from './head-of.js';
import { headOfGovernmentOf } from './head-of-government-of.js';
import { headquarteredIn } from './headquartered-in.js';
import { holdsStakeIn } from './holds-stake-in.js';
import { hosted } from './hosted.js';
import { inCountry } from './in-country.js';
import { inTalksWith } from './in-talks-with.js';
import { informed } from './informed.js';
import { investedIn } from './invested-in.js';
import { investigated } from './investigated.js';
import { launched } from './launched.js';
import { launchedFrom } from './launched-from.js';
import { ledFundingRoundOf } from './led-funding-round-of.js';
import { locatedIn } from './located-in.js';
import { manufacturedBy } from './manufactured-by.js';
import { memberOf } from './member-of.js';
import { memberOfParty } from './member-of-party.js';
import { mergedWith } from './merged-with.js';
import { namedAfter } from './named-after.js';
import { namedBy } from './named-by.js';
import { notableWork } from './notable-work.js';
import { obtainedDocument } from './obtained-document.js';
import { occurredIn } from './occurred-in.js';
import { occurredOn } from './occurred-on.js';
import { onRecordLabel } from './on-record-label.js';
import { operates } from './operates.js';
import { operatesIn } from './operates-in.js';
import { originatesFrom } from './originates-from.js';
import { ownedBy } from './owned-by.js';
import { paid } from './paid.js';
import { participatedIn } from './participated-in.js';
import { partnerOf } from './partner-of.js';
import { performedBy } from './performed-by.js';
import { playedFor } from './played-for.js';
import { playsInLeague } from './plays-in-league.js';
import { praised } from './praised.js';
import { presidentOf } from './president-of.js';
import { producedBy } from './produced-by.js';
import { producedByCompany } from './produced-by-company.js';
import { produces } from './produces.js';
import { providesDataTo } from './provides-data-to.js';
import { publishedBy } from './published-by.js';
import { publishedOn } from './published-on.js';
import { raised } from './raised.js';
import { receivedAward } from './received-award.js';
import { recommended } from './recommended.js';
import { reportsTo } from './reports-to.js';
import { residentOf } from './resident-of.js';
import { resignedFrom } from './resigned-from.js';
import { restrictedAccessTo } from './restricted-access-to.js';
import { routedDataThrough } from './routed-data-through.js';
import { ruledAgainst } from './ruled-against.js';
import { sanctioned } from './sanctioned.js';
import { servedIn } from './served-in.js';
import { siblingOf } from './sibling-of.js';
import { sold } from './sold.js';
import { soldTo } from './sold-to.js';
import { spokespersonOf } from './spokesperson-of.js';
import { spouseOf } from './spouse-of.js';
import { startedOn } from './started-on.js';
import { stoppedOffering } from './stopped-offering.js';
import { stoppedSellingIn } from './stopped-selling-in.js';
import { subsidiaryOf } from './subsidiary-of.js';
import { succeeded } from './succeeded.js';
import { sued } from './sued.js';
import { supplies } from './supplies.js';
import { uses } from './uses.js';
import { valuedAt } from './valued-at.js';
import { viceChairOf } from './vice-chair-of.js';
import { violated } from './violated.js';
import { votedAgainst } from './voted-against.js';
import { workedIn } from './worked-in.js';
import { writtenForScreenBy } from './written-for-screen-by.js';

/** The relations that Relata knows, one a file. To add one: write its file with definition and frames, and list it here. */
export const relationRules: readonly RelationRule[] = [
  accused, acquired, appealed, appliesToJurisdiction, appointed, approved, attendedEvent, authorOf,
  awardedContractTo, banned, blocked, boardMemberOf, bornIn, bornOn, calledOffDealWith, capitalOf, carried,
  chairOf, chiefExecutiveOf, chiefFinancialOfficerOf, chiefOperatingOfficerOf, chiefScientistOf,
  chiefTechnologyOfficerOf, childOf, citizenOf, closedAccountOf, commemorated, competesWith,
  compliesWithRequestsOf, composedBy, createdBy, crewMemberOf, criticized, criticizedForTiesTo,
  deniedAllegationsOf, developed, diedIn, diedOn, directedBy, dismissed, dissolvedOn, distributes, dockedWith,
  educatedAt, emigratedFrom, employedBy, employeeCount, endedOn, engagedTo, fined, follows, foughtIn, foundedBy,
  foundedIn, foundedOn, friendOf, gainedPopularityIn, hasCastMember, hasCharacter, hasDevelopmentTeamIn,
  hasNetIncome, hasRevenue, headOf, headOfGovernmentOf, headquarteredIn, holdsStakeIn, hosted, inCountry,
  inTalksWith, informed, investedIn, investigated, launched, launchedFrom, ledFundingRoundOf, locatedIn,
  manufacturedBy, memberOf, memberOfParty, mergedWith, namedAfter, namedBy, notableWork, obtainedDocument,
  occurredIn, occurredOn, onRecordLabel, operates, operatesIn, originatesFrom, ownedBy, paid, participatedIn,
  partnerOf, performedBy, playedFor, playsInLeague, praised, presidentOf, producedBy, producedByCompany,
  produces, providesDataTo, publishedBy, publishedOn, raised, receivedAward, recommended, reportsTo, residentOf,
  resignedFrom, restrictedAccessTo, routedDataThrough, ruledAgainst, sanctioned, servedIn, siblingOf, sold,
  soldTo, spokespersonOf, spouseOf, startedOn, stoppedOffering, stoppedSellingIn, subsidiaryOf, succeeded, sued,
  supplies, uses, valuedAt, viceChairOf, violated, votedAgainst, workedIn, writtenForScreenBy,
];
