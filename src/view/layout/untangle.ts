import { seededRandom } from '../../model/seeded-random.js';
import { boxOf, CHARACTER_WIDTH, FRAME, HEIGHT, SMALL_CHARACTER_WIDTH } from './make-room.js';
import type { Box, Labelled, Line } from './make-room.js';
import type { Place } from './places.js';

/** What a drawing is to avoid, in the pixels that it is worth moving a node by. */
const CROSSING = 45;
const LINE_OVER_NAME = 70;
const NAME_ON_NAME = 60;
const NARROW_ANGLE = 40;
const OUTSIDE = 4;
const TOO_SHORT = 0.7;
const TOO_LONG = 0.1;
const DISPLACED = 0.12;

const SWEEPS = 140;
/** Pairs of things that may be compared in all; where they allow only a few sweeps, there is nothing to untangle either. */
const MAX_COMPARISONS = 16_000_000;
const LEAST_SWEEPS = 20;
const WIDEST_MOVE = 150;
const NARROWEST_MOVE = 6;
/** How much worse a move may make things at the beginning. */
const TOLERANCE = 25;
/** Two lines from one node are to part by so much (the sine of 14 degrees). */
const LEAST_PART = 0.24;

interface Drawing {
  readonly boxes: Box[];
  readonly start: readonly Place[];
  readonly lines: readonly Line[];
  /** For each node, the lines that end there. */
  readonly linesAt: readonly (readonly Line[])[];
}

/**
 * Moves nodes so that lines cross each other and names as rarely as possible, and do not run beside each other: threshold accepting (Dueck and
 * Scheuer 1990) over the kind of cost that Davidson and Harel (1996) draw graphs by. Always the same for the same graph; for small ones, since each move looks at all lines.
 */
export function untangle(places: readonly Place[], nodes: readonly Labelled[], lines: readonly Line[]): Place[] {
  const random = seededRandom(7);
  const linesAt = nodes.map((_, index) => lines.filter(({ from, to }) => from === index || to === index));
  const drawing: Drawing = { boxes: places.map((place, index) => boxOf(place, nodes[index] as Labelled)), start: places, lines, linesAt };
  const sweeps = sweepsFor(nodes.length, lines.length);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const left = 1 - sweep / sweeps;
    const reach = NARROWEST_MOVE + (WIDEST_MOVE - NARROWEST_MOVE) * left ** 2;
    for (let node = 0; node < nodes.length; node += 1) {
      const box = drawing.boxes[node] as Box;
      const [x, y] = [box.x, box.y];
      const before = costOf(drawing, node);
      box.x += (random() * 2 - 1) * reach;
      box.y += (random() * 2 - 1) * reach;
      if (costOf(drawing, node) <= before + TOLERANCE * left ** 2) continue;
      box.x = x;
      box.y = y;
    }
  }
  return drawing.boxes.map(({ x, y }) => ({ x, y }));
}

function sweepsFor(nodeCount: number, lineCount: number): number {
  const sweeps = Math.min(SWEEPS, Math.floor(MAX_COMPARISONS / (4 * (lineCount + nodeCount) ** 2)));
  return sweeps < LEAST_SWEEPS ? 0 : sweeps;
}

/** All of the cost in which a node, its name and its lines have a part. */
function costOf({ boxes, start, lines, linesAt }: Drawing, node: number): number {
  const box = boxes[node] as Box;
  const own = linesAt[node] ?? [];
  let cost = DISPLACED * distance(box, start[node] as Place) + OUTSIDE * outside(box);
  boxes.forEach((other, index) => {
    if (index !== node) cost += NAME_ON_NAME * overlap(box, other);
  });
  for (const line of lines) {
    if (line.from !== node && line.to !== node && touches(boxes, line, box)) cost += LINE_OVER_NAME;
  }
  for (const line of own) {
    const [a, b] = [boxes[line.from] as Box, boxes[line.to] as Box];
    const length = distance(a, b);
    const wanted = line.label.length * SMALL_CHARACTER_WIDTH + a.left + b.left + 20;
    cost += TOO_SHORT * Math.max(0, wanted - length) + TOO_LONG * Math.max(0, length - wanted);
    boxes.forEach((other, index) => {
      if (index !== line.from && index !== line.to && touches(boxes, line, other)) cost += LINE_OVER_NAME;
    });
    for (const other of lines) cost += between(boxes, line, other);
  }
  return cost;
}

/** What two lines cost each other. */
function between(boxes: readonly Box[], one: Line, other: Line): number {
  const fromIsShared = one.from === other.from || one.from === other.to;
  const toIsShared = one.to === other.from || one.to === other.to;
  if (fromIsShared && toIsShared) return 0;
  if (fromIsShared || toIsShared) {
    const common = fromIsShared ? one.from : one.to;
    const ends = fromIsShared ? one.to : one.from;
    return NARROW_ANGLE * narrowness(boxes[common] as Box, boxes[ends] as Box, boxes[other.from === common ? other.to : other.from] as Box);
  }
  return crosses(boxes[one.from] as Box, boxes[one.to] as Box, boxes[other.from] as Box, boxes[other.to] as Box) ? CROSSING : 0;
}

/** 1 where two lines from one node lie on each other, 0 where they part clearly. */
function narrowness(from: Place, a: Place, b: Place): number {
  const ax = a.x - from.x;
  const ay = a.y - from.y;
  const bx = b.x - from.x;
  const by = b.y - from.y;
  if (ax * bx + ay * by <= 0) return 0;
  const sine = Math.abs(ax * by - ay * bx) / (Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by)) || 1);
  return Math.max(0, 1 - sine / LEAST_PART);
}

function crosses(a: Place, b: Place, c: Place, d: Place): boolean {
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

function turn(a: Place, b: Place, c: Place): boolean {
  return (b.x - a.x) * (c.y - a.y) > (b.y - a.y) * (c.x - a.x);
}

/** Whether a line runs over a disc or its name: over either diagonal of their box. */
function touches(boxes: readonly Box[], { from, to }: Line, box: Box): boolean {
  const a = boxes[from] as Box;
  const b = boxes[to] as Box;
  const left = box.x - box.left;
  const right = box.x + box.right;
  const top = box.y - HEIGHT / 2;
  const bottom = box.y + HEIGHT / 2;
  if (Math.max(a.x, b.x) < left || Math.min(a.x, b.x) > right || Math.max(a.y, b.y) < top || Math.min(a.y, b.y) > bottom) return false;
  return crosses(a, b, { x: left, y: top }, { x: right, y: bottom }) || crosses(a, b, { x: left, y: bottom }, { x: right, y: top });
}

/** How much of a line of text two boxes share: 1 for one covered by the other, with its height. */
function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.x + a.right, b.x + b.right) - Math.max(a.x - a.left, b.x - b.left);
  const high = HEIGHT - Math.abs(a.y - b.y);
  return wide <= 0 || high <= 0 ? 0 : Math.min(1, high / HEIGHT) * Math.min(1, 0.3 + wide / (CHARACTER_WIDTH * 8));
}

/** By how many pixels a box stands out of the frame. */
function outside({ x, y, left, right }: Box): number {
  return Math.max(0, left - x) + Math.max(0, x + right - FRAME.width * 1.15) + Math.max(0, HEIGHT / 2 - y) + Math.max(0, y + HEIGHT / 2 - FRAME.height);
}

function distance(a: Place, b: Place): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}
