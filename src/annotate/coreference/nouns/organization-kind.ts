import type { OrganizationKind } from './noun-sense.js';

const WORDS: readonly (readonly [OrganizationKind, string])[] = [
  ['authority', 'ministry department commission court tribunal police parliament congress senate assembly council treasury authority agency administration government army navy force forces office bureau secretariat embassy board cabinet house knesset bundestag legislature prosecutors nato eu un imf who fbi cia sec ftc fcc fda nasa pentagon kremlin fed nhs nypd interpol europol opec wto unicef unesco circuit'],
  ['society', 'university college school institute academy museum gallery party union workers foundation trust charity club church cathedral federation association league society movement orchestra choir guild teamsters front cross fc afc'],
  ['media', 'times post news herald gazette tribune journal chronicle mail telegraph guardian observer reuters bloomberg cnbc cnn bbc nbc cbs abc npr rté rai afp ap dpa ansa itv fox espn radio tv press spiegel mirror economist magazine weekly wire'],
  ['company', 'inc corp ltd plc llc gmbh ag holdings capital ventures partners motors airlines airways bank technologies systems energy pharma foods logistics securities industries brands studios electronics software robotics labs retail mining'],
];

const KIND_OF = new Map<string, OrganizationKind>(WORDS.flatMap(([kind, words]) => words.split(' ').map((word): [string, OrganizationKind] => [word, kind])));

/**
 * What kind of organization a name tells that it is; null where it tells nothing. The last telling word counts, and those before
 * an "of" count more: a Department of Energy is no energy firm.
 */
export function kindOfName(words: readonly string[]): OrganizationKind | null {
  const link = words.findIndex((word) => word === 'of' || word === 'for');
  return (link > 0 ? lastKind(words.slice(0, link)) : null) ?? lastKind(words);
}

function lastKind(words: readonly string[]): OrganizationKind | null {
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const kind = KIND_OF.get(words[index]!.replaceAll('.', ''));
    if (kind !== undefined) return kind;
  }
  return null;
}
