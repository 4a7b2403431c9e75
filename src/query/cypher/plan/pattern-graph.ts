import { typeNames } from '../operators/relationship-test.js';
import type { Link, NodePattern, Pattern, PatternPart, RelationshipPattern, RepeatedPattern } from '../syntax/ast.js';
import type { Expression } from '../syntax/ast.js';
import { labelConditions, propertyConditions, whereConditions } from './condition.js';
import type { Condition } from './condition.js';
import type { PlanContext } from './plan-context.js';

/** A pattern as a graph: what must be found, and what must hold. */
export interface PatternGraph {
  readonly nodes: readonly PatternNode[];
  readonly links: readonly PatternLink[];
  readonly paths: readonly PatternPath[];
  readonly conditions: readonly Condition[];
  /** The conditions that need a slot, so that a large pattern is not searched for them at each step. */
  readonly conditionsAt: ReadonlyMap<number, readonly Condition[]>;
  /** All places that the pattern brings in. */
  readonly own: ReadonlySet<number>;
}

interface PatternNode {
  readonly slot: number;
  readonly name: string;
}

interface LinkEnds {
  readonly slot: number;
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** The slots of links that must not share relationships with this one. */
  readonly rivals: readonly number[];
  readonly details: string;
}

export type PatternLink =
  | (LinkEnds & { readonly kind: 'single'; readonly pattern: RelationshipPattern })
  /** `keepsWay`: someone asks for the relationships, by name, for a path, or because others must differ from them. */
  | (LinkEnds & { readonly kind: 'variable'; readonly pattern: RelationshipPattern; readonly keepsWay: boolean })
  | (LinkEnds & { readonly kind: 'shortest'; readonly pattern: RelationshipPattern; readonly path: number; readonly findsAll: boolean })
  | (LinkEnds & { readonly kind: 'repeated'; readonly pattern: RepeatedPattern });

interface PatternPath {
  readonly slot: number;
  readonly first: number;
  /** Slots of links, in the order of the path. */
  readonly links: readonly number[];
  readonly needs: ReadonlySet<number>;
}

/** `bound`: what stands in the frame already. */
export function toPatternGraph(
  context: PlanContext, pattern: Pattern, where: Expression | undefined, bound: ReadonlySet<number>,
): PatternGraph {
  const nodes = new Map<number, PatternNode>();
  const links: PatternLink[] = [];
  for (const part of pattern) {
    for (const node of part.nodes) nodes.set(context.slotOf(node), { slot: context.slotOf(node), name: nameOf(node) });
    part.links.forEach((link, index) => links.push(toLink(context, part, link, index)));
  }
  const withRivals = links.map((link) => addRivals(link, links));
  const paths = pattern.filter((part) => part.variable && !part.shortest).map((part) => toPath(context, part));
  const own = ownSlots(context, pattern, bound);
  const conditions = [
    ...pattern.flatMap((part) => conditionsOf(context, part, own)),
    ...whereConditions(context, where, own),
  ];
  return { nodes: [...nodes.values()], links: withRivals, paths, conditions, conditionsAt: bySlot(conditions), own };
}

function bySlot(conditions: readonly Condition[]): ReadonlyMap<number, readonly Condition[]> {
  const found = new Map<number, Condition[]>();
  for (const condition of conditions) {
    for (const slot of condition.needs) {
      const there = found.get(slot);
      if (there) there.push(condition);
      else found.set(slot, [condition]);
    }
  }
  return found;
}

function nameOf(element: NodePattern | RelationshipPattern): string {
  return element.variable?.name ?? '';
}

function toLink(context: PlanContext, part: PatternPart, link: Link, index: number): PatternLink {
  const [left, right] = [part.nodes[index], part.nodes[index + 1]];
  const ends = {
    slot: context.slotOf(link), from: left ? context.slotOf(left) : 0, to: right ? context.slotOf(right) : 0, rivals: [],
    details: `(${left ? nameOf(left) : ''})${context.textOf(link)}(${right ? nameOf(right) : ''})`,
  };
  if (link.kind === 'RepeatedPattern') return { ...ends, kind: 'repeated', name: '', pattern: link };
  const shared = { ...ends, name: nameOf(link), pattern: link };
  if (part.shortest) return { ...shared, kind: 'shortest', path: context.slotOf(part), findsAll: part.shortest === 'all' };
  if (!link.length) return { ...shared, kind: 'single' };
  return { ...shared, kind: 'variable', keepsWay: link.variable !== undefined || part.variable !== undefined };
}

function addRivals(link: PatternLink, links: readonly PatternLink[]): PatternLink {
  const rivals = rivalsOf(link, links);
  return link.kind === 'variable' ? { ...link, rivals, keepsWay: link.keepsWay || rivals.length > 0 } : { ...link, rivals };
}

/** Links whose types have nothing in common cannot meet. */
function rivalsOf(link: PatternLink, links: readonly PatternLink[]): readonly number[] {
  if (link.kind === 'shortest') return [];
  return links.filter((other) => other !== link && other.kind !== 'shortest' && mayMeet(link, other)).map((other) => other.slot);
}

function mayMeet(a: PatternLink, b: PatternLink): boolean {
  const [left, right] = [a, b].map((link) => (link.pattern.kind === 'RelationshipPattern' ? typeNames(link.pattern) : undefined));
  return !left || !right || left.some((type) => right.includes(type));
}

function toPath(context: PlanContext, part: PatternPart): PatternPath {
  const [first] = part.nodes;
  const links = part.links.map((link) => context.slotOf(link));
  const nodes = part.nodes.map((node) => context.slotOf(node));
  return { slot: context.slotOf(part), first: first ? context.slotOf(first) : 0, links, needs: new Set([...nodes, ...links]) };
}

function ownSlots(context: PlanContext, pattern: Pattern, bound: ReadonlySet<number>): ReadonlySet<number> {
  const slots = pattern.flatMap((part) => [
    context.slotOf(part), ...part.nodes.map((node) => context.slotOf(node)), ...part.links.map((link) => context.slotOf(link)),
    ...part.links.flatMap((link) => groupSlots(context, link)),
  ]);
  return new Set(slots.filter((slot) => !bound.has(slot)));
}

export function groupSlots(context: PlanContext, link: Link): readonly number[] {
  if (link.kind !== 'RepeatedPattern') return [];
  return context.resolution.groups.get(link)?.map(({ outerSlot }) => outerSlot) ?? [];
}

function conditionsOf(context: PlanContext, part: PatternPart, own: ReadonlySet<number>): Condition[] {
  const ofNodes = part.nodes.flatMap((node) => {
    const slot = context.slotOf(node);
    return [
      ...(node.labels ? labelConditions(context, slot, node.labels, nameOf(node)) : []),
      ...propertyConditions(context, slot, node.properties, nameOf(node), own),
      ...whereConditions(context, node.where, own),
    ];
  });
  const ofLinks = part.links.flatMap((link) => {
    if (link.kind === 'RepeatedPattern') return [];
    // On ways of many steps each step is tested on its own.
    const properties = link.length || part.shortest ? undefined : link.properties;
    return [
      ...propertyConditions(context, context.slotOf(link), properties, nameOf(link), own),
      ...whereConditions(context, link.where, own),
    ];
  });
  return [...ofNodes, ...ofLinks];
}

