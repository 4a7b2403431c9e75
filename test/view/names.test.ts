import { describe, expect, test } from 'vitest';
import { placeEdgeName } from '../../src/view/page/drawing/edge-name.js';
import type { NamedLine } from '../../src/view/page/drawing/edge-name.js';
import { makeLabelRoom } from '../../src/view/page/drawing/label-room.js';
import { placeNodeName } from '../../src/view/page/drawing/node-name.js';

const WINDOW = { width: 400, height: 300 };
const disc = (x: number, y: number, mustBeNamed = false) => ({ x, y, size: 6, label: 'Name', mustBeNamed });
const widthOf = (text: string): number => text.length * 6;

describe('the name of a node', () => {
  test('stands to the right; where words are, to the left; then below, then above; then nowhere', () => {
    const room = makeLabelRoom(WINDOW);
    const spots = Array.from({ length: 5 }, () => placeNodeName(room, disc(200, 150), 40)?.spot ?? null);
    expect(spots.map((spot) => (spot === null ? 'nowhere' : `${Math.sign(spot.x - 200)} ${Math.sign(spot.y - 150)}`))).toEqual(['1 0', '-1 0', '0 1', '0 -1', 'nowhere']);
  });

  test('keeps off discs and off the border, unless it must be somewhere', () => {
    const room = makeLabelRoom(WINDOW);
    room.takeDisc({ x: 230, y: 150 }, 8);
    expect(placeNodeName(room, disc(200, 150), 40)?.spot.x).toBeLessThan(200);
    expect(placeNodeName(room, disc(395, 20), 40)?.spot.x).toBeLessThan(395);
    expect(placeNodeName(makeLabelRoom({ width: 20, height: 20 }), disc(10, 10), 60)).toBeNull();
    expect(placeNodeName(makeLabelRoom({ width: 20, height: 20 }), disc(10, 10, true), 60)).not.toBeNull();
  });

  test('is cut where it is very long, and not written where there is none', () => {
    expect(placeNodeName(makeLabelRoom(WINDOW), { ...disc(20, 150), label: 'x'.repeat(200) }, 300)?.text).toHaveLength(50);
    expect(placeNodeName(makeLabelRoom(WINDOW), { ...disc(20, 150), label: null }, 40)).toBeNull();
  });
});

describe('the name of a line', () => {
  const line = (change: Partial<NamedLine> = {}): NamedLine => ({
    source: { x: 50, y: 150, size: 6 }, target: { x: 350, y: 150, size: 6 }, curvature: 0, label: 'FOUNDED_BY', colour: '#000', isBroken: false, mustBeNamed: false, mayBeCut: false, ...change,
  });

  test('stands on the middle of a whole line, beside a broken one', () => {
    expect(placeEdgeName(makeLabelRoom(WINDOW), line(), widthOf)).toMatchObject({ text: 'FOUNDED_BY', angle: 0, spot: { x: 200, y: 150 } });
    expect(placeEdgeName(makeLabelRoom(WINDOW), line({ isBroken: true }), widthOf)?.spot.y).toBeLessThan(145);
  });

  test('goes along the line to where there is room, reads upright, and is left out where there is none', () => {
    const room = makeLabelRoom(WINDOW);
    const spots = Array.from({ length: 9 }, () => placeEdgeName(room, line({ source: { x: 350, y: 150, size: 6 }, target: { x: 50, y: 150, size: 6 } }), widthOf));
    const placed = spots.flatMap((spot) => spot ?? []);
    expect(placed.length).toBeGreaterThan(2);
    expect(placed.length).toBeLessThan(6);
    for (const [index, one] of placed.entries()) {
      expect(Math.abs(Math.sin(one.angle))).toBeLessThan(0.01);
      expect(Math.cos(one.angle)).toBeCloseTo(1);
      for (const other of placed.slice(index + 1)) expect(Math.abs(one.spot.x - other.spot.x)).toBeGreaterThan(50);
    }
  });

  test('is not on a line that is too short, but for one that must be: smaller; or cut', () => {
    const short = { source: { x: 50, y: 150, size: 6 }, target: { x: 110, y: 150, size: 6 } };
    expect(placeEdgeName(makeLabelRoom(WINDOW), line(short), widthOf)).toBeNull();
    expect(placeEdgeName(makeLabelRoom(WINDOW), line({ ...short, mustBeNamed: true }), widthOf)).toMatchObject({ text: 'FOUNDED_BY', size: 8 });
    expect(placeEdgeName(makeLabelRoom(WINDOW), line({ ...short, mayBeCut: true }), widthOf)?.text).toBe('FOUND…');
  });
});
