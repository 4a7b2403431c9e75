import type { LabelExpression } from '../syntax/ast-basics.js';

/** A label expression as a test of the labels that a node has, or of a relationship's one type. */
export function labelTest(expression: LabelExpression): (labels: readonly string[]) => boolean {
  switch (expression.kind) {
    case 'Label': {
      const { name } = expression;
      return (labels) => labels.includes(name);
    }
    case 'AnyLabel': return (labels) => labels.length > 0;
    case 'NotLabel': {
      const test = labelTest(expression.operand);
      return (labels) => !test(labels);
    }
    case 'LabelsAnd': {
      const tests = expression.operands.map(labelTest);
      return (labels) => tests.every((test) => test(labels));
    }
    case 'LabelsOr': {
      const tests = expression.operands.map(labelTest);
      return (labels) => tests.some((test) => test(labels));
    }
  }
}
