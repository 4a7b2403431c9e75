import type { Standing } from '../../../model/standing.js';

/** Colours that stand out from white and from black alike; the hues are those of the exported pictures. */
const COLOUR_BY_TYPE: ReadonlyMap<string, string> = new Map([
  ['Person', '#E8770C'],
  ['Organization', '#2B7FD4'],
  ['Place', '#37974A'],
  ['Product', '#8458E0'],
  ['Work/Document', '#D6457F'],
  ['Event', '#B58500'],
  ['Group', '#0C93A3'],
  ['Date', '#7B8794'],
  ['Quantity', '#6B7785'],
  ['Text', '#8D8275'],
]);

const OTHER_COLOUR = '#7D6B91';

export function colourOfType(type: string): string {
  return COLOUR_BY_TYPE.get(type) ?? OTHER_COLOUR;
}

const COMMUNITY_COLOURS = ['#2B7FD4', '#E8770C', '#37974A', '#8458E0', '#D6457F', '#B58500', '#0C93A3', '#C0453A', '#5C7F2B', '#9B5DA8'];

export function colourOfCommunity(community: number): string {
  return COMMUNITY_COLOURS[community % COMMUNITY_COLOURS.length] ?? OTHER_COLOUR;
}

export type LineStyle = 'whole' | 'dashed' | 'dotted';

/** How facts are drawn: in a whole line only what is stated as so; any other standing has a broken line and a colour. */
export const STANDING_LINES: Readonly<Record<Standing, { readonly style: LineStyle; readonly light: string; readonly dark: string }>> = {
  actual: { style: 'whole', light: '#76818D', dark: '#8A95A1' },
  former: { style: 'dotted', light: '#6B7785', dark: '#A5AFBA' },
  denied: { style: 'dashed', light: '#C92A2A', dark: '#FF7B7B' },
  planned: { style: 'dashed', light: '#1971C2', dark: '#6DB5F5' },
  threatened: { style: 'dashed', light: '#C2410C', dark: '#FF9A5C' },
  in_talks: { style: 'dashed', light: '#7048E8', dark: '#B197FC' },
  possible: { style: 'dashed', light: '#0B7285', dark: '#4FCBDD' },
  advised: { style: 'dashed', light: '#4D7C0F', dark: '#A3D45B' },
  claimed: { style: 'dashed', light: '#946800', dark: '#E8BE4C' },
};

export type Theme = 'light' | 'dark';

/** What the drawing itself is made of; the page around it has the same in its style sheet. */
export const THEMES: Readonly<Record<Theme, { readonly paper: string; readonly ink: string; readonly soft: string; readonly faint: string }>> = {
  light: { paper: '#FBFBFC', ink: '#1B2027', soft: '#56606C', faint: '#E3E6EA' },
  dark: { paper: '#14171C', ink: '#E9ECF0', soft: '#A3ADB8', faint: '#2B3038' },
};
