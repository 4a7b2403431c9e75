import { OTHER_TONE, STANDING_TONES, TYPE_TONES } from '../../../model/colours.js';
import type { Standing } from '../../../model/standing.js';

/** Colours that stand out from white and from black alike; the hues are those of the exported pictures. */
const COLOUR_BY_TYPE: ReadonlyMap<string, string> = new Map([...TYPE_TONES, ['Person', '#E8770C'], ['Text', '#8D8275']]);

export function colourOfType(type: string): string {
  return COLOUR_BY_TYPE.get(type) ?? OTHER_TONE;
}

const COMMUNITY_COLOURS = ['#2B7FD4', '#E8770C', '#37974A', '#8458E0', '#D6457F', '#B58500', '#0C93A3', '#C0453A', '#5C7F2B', '#9B5DA8'];

export function colourOfCommunity(community: number): string {
  return COMMUNITY_COLOURS[community % COMMUNITY_COLOURS.length] ?? OTHER_TONE;
}

export type LineStyle = 'whole' | 'dashed' | 'dotted';

/** How facts are drawn: in a whole line only what is stated as so; any other standing has a broken line and a colour. */
export const STANDING_LINES: Readonly<Record<Standing, { readonly style: LineStyle; readonly light: string; readonly dark: string }>> = {
  actual: { style: 'whole', light: '#76818D', dark: '#8A95A1' },
  former: { style: 'dotted', light: STANDING_TONES.former, dark: '#A5AFBA' },
  denied: { style: 'dashed', light: STANDING_TONES.denied, dark: '#FF7B7B' },
  planned: { style: 'dashed', light: STANDING_TONES.planned, dark: '#6DB5F5' },
  threatened: { style: 'dashed', light: STANDING_TONES.threatened, dark: '#FF9A5C' },
  in_talks: { style: 'dashed', light: STANDING_TONES.in_talks, dark: '#B197FC' },
  possible: { style: 'dashed', light: STANDING_TONES.possible, dark: '#4FCBDD' },
  advised: { style: 'dashed', light: STANDING_TONES.advised, dark: '#A3D45B' },
  claimed: { style: 'dashed', light: STANDING_TONES.claimed, dark: '#E8BE4C' },
};

export type Theme = 'light' | 'dark';

/** What the drawing itself is made of; the page around it has the same in its style sheet. */
export const THEMES: Readonly<Record<Theme, { readonly paper: string; readonly ink: string; readonly soft: string; readonly faint: string }>> = {
  light: { paper: '#FBFBFC', ink: '#1B2027', soft: '#56606C', faint: '#E3E6EA' },
  dark: { paper: '#14171C', ink: '#E9ECF0', soft: '#A3ADB8', faint: '#2B3038' },
};
