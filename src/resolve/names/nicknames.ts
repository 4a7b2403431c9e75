/** English given names and their short forms, one family a line: any two of a line may name the same person. */
const FAMILIES = `
abigail abby
alexander alex alec sandy
alexandra alex sandra
andrew andy drew
anthony tony
barbara barb
benjamin ben
catherine katherine kathryn kate katie kathy cathy
charles charlie chuck
christopher chris
christine christina chris tina
daniel dan danny
david dave
deborah debbie
donald don
douglas doug
edward ed eddie ted
elizabeth liz beth betty
eugene gene
franklin frank
francis frank
frederick fred
gerald jerry
gregory greg
jacob jake
james jim jimmy jamie
jeffrey jeff
jennifer jen jenny
john jack johnny
jonathan jon
joseph joe joey
joshua josh
kenneth ken kenny
lawrence larry
leonard len lenny
margaret maggie meg peggy
matthew matt
michael mike mick
nathaniel nathan nate
nicholas nick
pamela pam
patricia pat patty
patrick pat
peter pete
philip phil
raymond ray
rebecca becky
richard rick dick rich
robert bob bobby rob
ronald ron
samuel sam
samantha sam
stephen steven steve
susan sue
theodore ted teddy
thomas tom tommy
timothy tim
victoria vicky
vincent vince
walter walt
william bill billy will
zachary zach zack
`;

const FAMILIES_BY_NAME: ReadonlyMap<string, readonly number[]> = indexFamilies();

/** Whether two normalised given names may be forms of one: "bob" and "robert". */
export function areFormsOfOneName(a: string, b: string): boolean {
  const families = FAMILIES_BY_NAME.get(b) ?? [];
  return (FAMILIES_BY_NAME.get(a) ?? []).some((family) => families.includes(family));
}

function indexFamilies(): Map<string, number[]> {
  const index = new Map<string, number[]>();
  FAMILIES.trim().split('\n').forEach((line, family) => {
    for (const name of line.split(' ')) index.set(name, [...(index.get(name) ?? []), family]);
  });
  return index;
}
