import { describe, expect, test } from 'vitest';
import { docs, entityLines, resolveLines } from './notation.js';

/** Which entities the documents a, b, c … make. */
function entities(...lines: readonly string[]): string[] {
  return entityLines(resolveLines(docs(...lines)));
}

describe('one thing under several names, across documents', () => {
  test.each<[string, string[], string[]]>([
    ['the same name', ['[O|Zoom] grew', '[O|Zoom] shrank'], ['Zoom (Organization): a/Zoom b/Zoom']],
    ['capitals', ['[L|ATLANTA] (AP)', 'in [L|Atlanta]'], ['Atlanta (Place): a/ATLANTA b/Atlanta']],
    ['a possessive', ["[O|Zoom's] partners", '[O|Zoom] grew'], ["Zoom (Organization): a/Zoom's b/Zoom"]],
    ['diacritics', ['[O|Nestlé] sells', '[O|Nestle] sells'], ['Nestlé (Organization): a/Nestlé b/Nestle']],
    ['letters with a stroke', ['[P|Łukasz Żal] films', '[P|Lukasz Zal] films'], ['Łukasz Żal (Person): a/Łukasz Żal b/Lukasz Zal']],
    ['a leading article', ['[O|The Walt Disney Company] said', 'at [O|Walt Disney]'], ['Walt Disney Company (Organization): a/The Walt Disney Company b/Walt Disney']],
    ['a legal form', ['[O|Bramley Grid, Inc.] said', '[O|Bramley Grid] said'], ['Bramley Grid, Inc. (Organization): a/Bramley Grid, Inc. b/Bramley Grid']],
    ['spellings of a legal form', ['[O|Acme Corp.] said', '[O|Acme Corporation] said'], ['Acme Corporation (Organization): a/Acme Corp. b/Acme Corporation']],
    ['a group of two words', ['[O|Hartwell Mills Group] said', '[O|Hartwell Mills] said'], ['Hartwell Mills Group (Organization): a/Hartwell Mills Group b/Hartwell Mills']],
    ['hyphens', ['[O|Coca-Cola] sells', '[O|Coca Cola] sells'], ['Coca-Cola (Organization): a/Coca-Cola b/Coca Cola']],
    ['spaces', ['[R|TikTok] grew', '[R|Tik Tok] grew', '[R|TikTok] fell'], ['TikTok (Product): a/TikTok b/Tik Tok c/TikTok']],
    ['an ampersand', ['[O|Plum & Petersen] said', '[O|Plum and Petersen] said'], ['Plum and Petersen (Organization): a/Plum & Petersen b/Plum and Petersen']],
    ['dots', ['in the [L|U.S.] now', 'in the [L|US] now'], ['United States (Place): a/U.S. b/US']],
    ['a country and its adjective', ['[L|Norway] voted', 'the [L|Norwegian] chain'], ['Norway (Place): a/Norway b/Norwegian']],
    ['an adjective only', ['the [L|Norwegian] chain', 'a [L|Norwegian] bank'], ['Norway (Place): a/Norwegian b/Norwegian']],
    ['a state by its abbreviation', ['in [L|California] now', 'Burbank, [L|Calif.] now'], ['California (Place): a/California b/Calif.']],
    ['a country twice in one document', ['the [L|U.S.] and [L|American] firms'], ['United States (Place): a/U.S. a/American']],
    ['middle initials', ['[P|Donald J. Trump] said', '[P|Donald Trump] said'], ['Donald J. Trump (Person): a/Donald J. Trump b/Donald Trump']],
    ['a title', ['[P|Mr. Eric Yuan] said', '[P|Eric Yuan] said'], ['Mr. Eric Yuan (Person): a/Mr. Eric Yuan b/Eric Yuan']],
    ['a company and its app', ['[O|Zoom] said [O|Zoom] grew', 'used [R|Zoom] daily'], ['Zoom (Organization): a/Zoom b/Zoom']],
    ['a nickname with company', ['[P|Bob Iger] runs [O|Disney]', '[P|Robert Iger] left [O|Disney]'], ['Robert Iger (Person): a/Bob Iger b/Robert Iger', 'Disney (Organization): a/Disney b/Disney']],
    ['an initial with company', ['[P|Eric Yuan] runs [O|Zoom]', '[P|E. Yuan] of [O|Zoom]'], ['Eric Yuan (Person): a/Eric Yuan b/E. Yuan', 'Zoom (Organization): a/Zoom b/Zoom']],
    ['a surname with company', ['[P|Eric Yuan] runs [O|Zoom]', '[P|Yuan] left [O|Zoom]'], ['Eric Yuan (Person): a/Eric Yuan b/Yuan', 'Zoom (Organization): a/Zoom b/Zoom']],
    ['a surname whose chain has the full name', ['[P|Eric Yuan] said', '[P:y|Eric Yuan] said. [P:y|Yuan] left'], ['Eric Yuan (Person): a/Eric Yuan b/Eric Yuan b/Yuan']],
    ['a single name with company', ['[P|Beyoncé] sang with [P|Jay Roe]', '[P|Beyoncé] and [P|Jay Roe] left'], ['Beyoncé (Person): a/Beyoncé b/Beyoncé', 'Jay Roe (Person): a/Jay Roe b/Jay Roe']],
    ['an acronym that a text explains, with company', ['the [O:f|Federal Trade Commission] ([O:f|FTC]) sued [O|Acme]', 'the [O|FTC] and [O|Acme]'], ['Acme (Organization): a/Acme b/Acme', 'Federal Trade Commission (Organization): a/Federal Trade Commission a/FTC b/FTC']],
    ['an acronym that a text explains, in one country', ['[O:d|U.S. Department of Energy] ([O:d|DOE]) of the [L|U.S.]', 'the [O|DOE] of [L|America]'], ['America (Place): a/U.S. b/America', 'U.S. Department of Energy (Organization): a/U.S. Department of Energy a/DOE b/DOE']],
    ['a long acronym that a text explains', ['[O:u|United Nations Educational Fund] ([O:u|UNEF])', 'the [O|UNEF] said'], ['United Nations Educational Fund (Organization): a/United Nations Educational Fund a/UNEF b/UNEF']],
    ['an acronym by initials, with company', ['[O|International Finance Corporation] and [O|Acme]', '[O|IFC] and [O|Acme]'], ['Acme (Organization): a/Acme b/Acme', 'International Finance Corporation (Organization): a/International Finance Corporation b/IFC']],
    ['a firm by its first word, with company', ['[O|Torvin Health] hired [P|Lina Sabri]', '[O|Torvin] and [P|Lina Sabri]'], ['Torvin Health (Organization): a/Torvin Health b/Torvin', 'Lina Sabri (Person): a/Lina Sabri b/Lina Sabri']],
    ['a ministry of one country', ['the [O|Ministry of Health] of [L|Jordan]', '[L|Jordan] and its [O|Ministry of Health]'], ['Jordan (Place): a/Jordan b/Jordan', 'Ministry of Health (Organization): a/Ministry of Health b/Ministry of Health']],
    ['over a third document', ['[P|Eric Yuan] of [O|Zoom]', '[P|Eric S. Yuan] said', '[P|Yuan] of [O|Zoom]'], ['Eric S. Yuan (Person): a/Eric Yuan b/Eric S. Yuan c/Yuan', 'Zoom (Organization): a/Zoom c/Zoom']],
  ])('%s', (_, lines, expected) => {
    expect(entities(...lines).sort()).toEqual([...expected].sort());
  });
});

describe('two things under one name or word', () => {
  test.each<[string, string[], number]>([
    ['a person, a place, a county', ['[P|Washington] said', 'in [L|Washington] now', '[L|Washington County] voted'], 3],
    ['a person and a country', ['[P|Jordan] said', 'in [L|Jordan] now'], 2],
    ['a state, a school, a utility', ['[L|Georgia] voted', '[O|Georgia Tech] won', '[O|Georgia Power] paid'], 3],
    ['one surname, two people', ['[P|John Smith] of [O|Acme]', '[P|Jane Smith] of [O|Acme]'], 3],
    ['a surname that two people have', ['[P|John Smith] of [O|Acme]', '[P|Jane Smith] left', '[P|Smith] of [O|Acme]'], 4],
    ['a surname without company', ['[P|John Smith] of [O|Acme]', '[P|Smith] of [O|Bolt]'], 4],
    ['a surname with a country only', ['[P|John Smith] in [L|China]', '[P|Smith] in [L|China]'], 3],
    ['a surname with a news agency only', ['[P|John Smith] told [O|Reuters]', '[P|Smith] told [O|Reuters]'], 3],
    ['single names without company', ['[P|Smith] sang', '[P|Smith] left'], 2],
    ['middle initials that differ', ['[P|John A. Smith] said', '[P|John B. Smith] said'], 2],
    ['a name between two middle initials', ['[P|John A. Smith] said', '[P|John B. Smith] said', '[P|John Smith] said'], 3],
    ['father and son', ['[P|John Smith Jr.] said', '[P|John Smith Sr.] said'], 2],
    ['man and woman', ['[P|Mr. Smith] of [O|Acme]', '[P|Mrs. Smith] of [O|Acme]'], 3],
    ['birth dates', ['[P|John Smith] was born => john smith BORN_ON 1950:Date', '[P|John Smith] was born => john smith BORN_ON 1980:Date'], 2],
    ['an initial that fits two', ['[P|John Smith] of [O|Acme]', '[P|James Smith] of [O|Acme]', '[P|J. Smith] of [O|Acme]'], 4],
    ['an initial without company', ['[P|John Smith] of [O|Acme]', '[P|J. Smith] left'], 3],
    ['legal forms that differ', ['[O|Hartwell Inc.] said', '[O|Hartwell plc] said'], 2],
    ['a firm and a group of one word', ['[O|Mercury] said', '[O|Mercury Group] said'], 2],
    ['one first word, two firms', ['[O|Kessler Werke] said', '[O|Kessler Vogt] said'], 2],
    ['one short form, two firms', ['[O:k|Kessler Werke] said. [O:k|Kessler] grew', '[O:k|Kessler Vogt] said. [O:k|Kessler] fell'], 2],
    ['a first word without company', ['[O|Torvin Health] said', '[O|Torvin] said'], 2],
    ['a first word that two firms have', ['[O|Georgia Power] said', '[O|Georgia Pacific] said', 'the [O|Georgia] said'], 3],
    ['a first word with one firm of company only', ['[O|Ardent Micro] and [O|Intel]', '[O|Ardent] and [O|Intel]'], 3],
    ['a surname with a city only', ['[P|John Smith] in [L|Leeds]', '[P|Smith] in [L|Leeds]'], 3],
    ['a given name that is also a particle', ['[P|Ben Carmody] of [O|Acme]', '[P|Dot Carmody] of [O|Acme]'], 3],
    ['two initials', ['[O|Ping An] and [O|Acme]', '[O|PA] and [O|Acme]'], 3],
    ['an acronym without company', ['[O|Australian Federal Police] said', '[O|AFP] said'], 2],
    ['an acronym that two firms have', ['[O|Alpha Beta Corporate] and [O|Acme]', '[O|Able Baker Club] and [O|Acme]', '[O|ABC] and [O|Acme]'], 4],
    ['ministries of nobody knows which country', ['the [O|Ministry of Health] said', 'the [O|Ministry of Health] said'], 2],
    ['a plus sign', ['[O|Disney] said', '[R|Disney+] grew'], 2],
    ['a version', ['[R|Quill] sells', '[R|Quill 5] sells'], 2],
    ['Georgia and Georgia', ['[L|Georgia] and [L|Tbilisi]', '[L|Georgia] and [L|Atlanta]'], 4],
    ['places in two states', ['[L|Springfield Falls], [L|Illinois] => springfield falls LOCATED_IN illinois', '[L|Springfield Falls], [L|Ohio] => springfield falls LOCATED_IN ohio'], 4],
    ['places in a state and a country', ['[L|Paris], [L|Texas] => paris LOCATED_IN texas', '[L|Paris], [L|France] => paris IN_COUNTRY france'], 4],
    ['a document that knows both', ['[O|Zoom] said', 'the firm [O:a|Zoom] and its app [R:b|Zoom]'], 2],
    ['a chain that mixes up two firms', ['[O:x|Zoom] said. [O:x|Slack] fell', '[O|Zoom] met [O|Slack]', '[O|Slack] met [O|Zoom]'], 2],
    ['China and mainland China', ['in [L|China] now', 'in [L|mainland China] now'], 2],
    ['a work and a firm', ['[W|Dune] opened', '[O|Dune] said'], 2],
    ['a person and a firm', ['[P|Ford] said', '[O|Ford] said'], 2],
  ])('%s', (_, lines, count) => {
    expect(entities(...lines)).toHaveLength(count);
  });
});
