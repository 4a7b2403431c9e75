import { syntaxError } from '../error.js';
import type { CypherError } from '../error.js';
import type { Procedures } from '../procedures/procedure.js';
import type { Name } from '../syntax/ast-basics.js';
import type { CallProcedure, Expression, Projection, Query, RepeatedPattern } from '../syntax/ast.js';
import type { CallInfo, Column, GroupVariable, ProjectionInfo, Resolution } from './resolution.js';
import type { Binding, Scope } from './scope.js';
import { mayBe, typeName } from './static-type.js';
import type { StaticType, TypeName } from './static-type.js';

/** Where an expression stands, and so what it may do. */
export interface Place {
  readonly scope: Scope;
  /** Whether aggregates may stand here; `nested`: this is the inside of one. */
  readonly aggregates: 'allowed' | 'forbidden' | 'nested';
  /** Whether a truth value is asked for, so that a bare pattern may stand here. */
  readonly isPredicate: boolean;
}

/** The rules that others come back to; handed in, so that the files need no import rings. */
export interface Rules {
  expression(analysis: Analysis, expression: Expression, place: Place): StaticType;
  query(analysis: Analysis, query: Query, scope: Scope, kind: QueryKind): readonly Column[];
}

/**
 * What a query is for. `call`: after CALL, sees only what a WITH at its beginning takes over; `scoped`: after CALL with
 * a list of what it takes over; `expression`: in EXISTS, COUNT or COLLECT, sees everything and may not write.
 */
export type QueryKind = 'top' | 'call' | 'scoped' | 'expression';

/** The state of the semantic checks of one query: hands out slots and notes what it finds. */
export class Analysis implements Resolution {
  readonly slotOf = new Map<object, number>();
  readonly visibleAt = new Map<object, readonly number[]>();
  readonly projections = new Map<Projection, ProjectionInfo>();
  readonly columns = new Map<Query, readonly Column[]>();
  readonly unionSources = new Map<object, readonly number[]>();
  readonly calls = new Map<CallProcedure, CallInfo>();
  readonly groups = new Map<RepeatedPattern, readonly GroupVariable[]>();
  readonly typeOf = new Map<Expression, StaticType>();
  /** Expressions that repeat what is known already: they are not looked into again. */
  readonly settled = new Map<object, StaticType>();
  frameSize = 0;

  constructor(private readonly rules: Rules, readonly procedures: Procedures) {}

  newSlot(): number {
    this.frameSize += 1;
    return this.frameSize - 1;
  }

  /** A new variable; `syntax` is what the value belongs to. */
  declare(name: string, type: StaticType, syntax: object): Binding {
    const slot = this.newSlot();
    this.slotOf.set(syntax, slot);
    return { name, slot, type };
  }

  resolve(expression: Expression, place: Place): StaticType {
    const type = this.settled.get(expression) ?? this.rules.expression(this, expression, place);
    this.typeOf.set(expression, type);
    return type;
  }

  /** An expression that must be, or may turn out to be, a truth value. */
  resolvePredicate(expression: Expression, scope: Scope): void {
    const type = this.resolve(expression, { scope, aggregates: 'forbidden', isPredicate: true });
    this.expect(type, expression, 'boolean');
  }

  /** An expression without aggregates. */
  resolveValue(expression: Expression, scope: Scope): StaticType {
    return this.resolve(expression, { scope, aggregates: 'forbidden', isPredicate: false });
  }

  resolveQuery(query: Query, scope: Scope, kind: QueryKind): readonly Column[] {
    const columns = this.rules.query(this, query, scope, kind);
    this.columns.set(query, columns);
    return columns;
  }

  expect(type: StaticType, expression: Expression, ...names: readonly TypeName[]): void {
    if (mayBe(type, ...names)) return;
    throw syntaxError(
      'InvalidArgumentType', `Type mismatch: expected ${names.join(' or ')} but was ${typeName(type)}`, expression.start,
    );
  }
}

export function undefinedVariable(name: string, offset: number): CypherError {
  return syntaxError('UndefinedVariable', `Variable \`${name}\` not defined`, offset);
}

export function alreadyBound({ name, start }: Name): CypherError {
  return syntaxError('VariableAlreadyBound', `Variable \`${name}\` already declared`, start);
}
