import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { DEFAULT_EDGE_ARROW_HEAD_PROGRAM_OPTIONS } from 'sigma/rendering';
import type { EdgeProgramType } from 'sigma/rendering';
import type { LineStyle } from './colours.js';
import type { DisplayEdge, DisplayNode } from './display-graph.js';

type Program = EdgeProgramType<DisplayNode, DisplayEdge>;

/** Curved arrows, and the same in broken lines, which sigma has not. */
export const edgePrograms: Readonly<Record<LineStyle, Program>> = {
  whole: curvedArrow(null),
  dashed: curvedArrow({ period: 7, part: 0.6 }),
  dotted: curvedArrow({ period: 3.2, part: 0.45 }),
};

/** Lengths in thicknesses of the line. */
interface Gaps {
  readonly period: number;
  /** How much of each period is drawn. */
  readonly part: number;
}

function curvedArrow(gaps: Gaps | null): Program {
  const arrowHead = { ...DEFAULT_EDGE_ARROW_HEAD_PROGRAM_OPTIONS, lengthToThicknessRatio: 6, widenessToThicknessRatio: 4.5 };
  const Whole = createEdgeCurveProgram<DisplayNode, DisplayEdge>({ arrowHead });
  if (gaps === null) return Whole;
  const Defined = Whole as unknown as new (...args: ConstructorParameters<Program>) => InstanceType<Program> & Defining;
  return class extends Defined {
    override getDefinition(): Definition {
      const definition = super.getDefinition();
      return { ...definition, FRAGMENT_SHADER_SOURCE: withGaps(definition.FRAGMENT_SHADER_SOURCE, gaps) };
    }
  };
}

interface Definition {
  readonly FRAGMENT_SHADER_SOURCE: string;
}

/** What the types of sigma leave out of its programs. */
interface Defining {
  getDefinition(): Definition;
}

/**
 * The shader of a curve, with gaps along it: it works out how far along the curve each point is (`t`), which is all that
 * a dash needs. The arrow's head stays whole, and so does the line where clicks are looked up.
 */
function withGaps(shader: string, { period, part }: Gaps): string {
  return [
    ['vec2 getDistanceVector(', 'float along = 0.0;\nvec2 getDistanceVector('],
    ['  return mix(mix(b0, b1, t)', '  along = t;\n  return mix(mix(b0, b1, t)'],
    ['  float halfThickness = thickness / 2.0;', `
  float halfThickness = thickness / 2.0;
  #ifndef PICKING_MODE
  float curveLength = (length(v_cpC - v_cpA) + length(v_cpB - v_cpA) + length(v_cpC - v_cpB)) / 2.0;
  float period = max(v_thickness, 1.5) * ${period.toFixed(2)};
  if (distToTarget > targetArrowLength && mod(along * curveLength, period) > period * ${part.toFixed(2)}) discard;
  #endif`],
  ].reduce((source, [from = '', to = '']) => {
    if (!source.includes(from)) throw new Error('the shader of @sigma/edge-curve is not the one that this was written for');
    return source.replace(from, to);
  }, shader);
}
