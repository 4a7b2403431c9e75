/**
 * States of the United States and their newspaper abbreviations: `name; abbreviations`. Georgia, New York and
 * Washington stand with their abbreviations only: their names have a second reading (a country, two cities).
 */
export const US_STATES = `
Alabama; Ala.
Alaska;
Arizona; Ariz.
Arkansas; Ark.
California; Calif.
Colorado; Colo.
Connecticut; Conn.
Delaware; Del.
Florida; Fla.
Hawaii;
Idaho;
Illinois; Ill.
Indiana; Ind.
Iowa;
Kansas; Kan.
Kentucky; Ky.
Louisiana; La.
Maine;
Maryland; Md.
Massachusetts; Mass.
Michigan; Mich.
Minnesota; Minn.
Mississippi; Miss.
Missouri; Mo.
Montana; Mont.
Nebraska; Neb.
Nevada; Nev.
New Hampshire; N.H.
New Jersey; N.J.
New Mexico; N.M.
North Carolina; N.C.
North Dakota; N.D.
Ohio;
Oklahoma; Okla.
Oregon; Ore.
Pennsylvania; Pa.
Rhode Island; R.I.
South Carolina; S.C.
South Dakota; S.D.
Tennessee; Tenn.
Texas; Tex.
Utah;
Vermont; Vt.
Virginia; Va.
West Virginia; W.Va.
Wisconsin; Wis.
Wyoming; Wyo.
`;
