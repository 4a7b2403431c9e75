import type {
  ArithmeticOperator, ComparisonOperator, Direction, LabelExpression, LogicOperator, Name, PatternLength, Spanned, TextOperator,
} from './ast-basics.js';
import type { CypherType } from '../values/cypher-type.js';

export type Expression =
  | Literal | ListLiteral | MapLiteral | Parameter | Variable
  | Property | Index | Slice | HasLabels
  | Not | Sign | Logic | Comparison | Arithmetic | TextMatch | In | IsNull | IsTyped
  | Case | FunctionCall | CountStar
  | ListComprehension | PatternComprehension | PatternPredicate | ShortestPath | Quantifier | Reduce
  | MapProjection | Subquery;

export interface Literal extends Spanned { readonly kind: 'Literal'; readonly value: null | boolean | bigint | number | string }

interface ListLiteral extends Spanned { readonly kind: 'ListLiteral'; readonly items: readonly Expression[] }

export interface MapEntry extends Spanned { readonly key: string; readonly value: Expression }

export interface MapLiteral extends Spanned { readonly kind: 'MapLiteral'; readonly entries: readonly MapEntry[] }

export interface Parameter extends Spanned { readonly kind: 'Parameter'; readonly name: string }
export interface Variable extends Spanned { readonly kind: 'Variable'; readonly name: string }

/** `subject.key` */
export interface Property extends Spanned {
  readonly kind: 'Property';
  readonly subject: Expression;
  readonly key: string;
  /** Where the key stands. */
  readonly keyStart: number;
}

/** `subject[index]` */
export interface Index extends Spanned { readonly kind: 'Index'; readonly subject: Expression; readonly index: Expression }

/** `subject[from..to]` */
export interface Slice extends Spanned {
  readonly kind: 'Slice';
  readonly subject: Expression;
  readonly from: Expression | undefined;
  readonly to: Expression | undefined;
}

/** `subject:Label`, for a relationship its type. */
export interface HasLabels extends Spanned { readonly kind: 'HasLabels'; readonly subject: Expression; readonly labels: LabelExpression }

export interface Not extends Spanned { readonly kind: 'Not'; readonly operand: Expression }
export interface Sign extends Spanned { readonly kind: 'Sign'; readonly negative: boolean; readonly operand: Expression }

/** A whole chain of one operator, so that a long one is no deeper than a short one. */
export interface Logic extends Spanned { readonly kind: 'Logic'; readonly operator: LogicOperator; readonly operands: readonly Expression[] }

/** `a < b <= c`: each neighbouring pair must hold. */
export interface Comparison extends Spanned {
  readonly kind: 'Comparison';
  readonly first: Expression;
  readonly rest: readonly { readonly operator: ComparisonOperator; readonly operand: Expression }[];
}

/** A chain of operators of the same rank, applied from the left. */
export interface Arithmetic extends Spanned {
  readonly kind: 'Arithmetic';
  readonly first: Expression;
  readonly rest: readonly { readonly operator: ArithmeticOperator; readonly operand: Expression; readonly start: number }[];
}

export interface TextMatch extends Spanned {
  readonly kind: 'TextMatch';
  readonly operator: TextOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface In extends Spanned { readonly kind: 'In'; readonly item: Expression; readonly list: Expression }

export interface IsNull extends Spanned { readonly kind: 'IsNull'; readonly operand: Expression; readonly negated: boolean }

/** `operand IS :: INTEGER | LIST<STRING>`, or with NOT. */
export interface IsTyped extends Spanned {
  readonly kind: 'IsTyped';
  readonly operand: Expression;
  readonly types: readonly CypherType[];
  readonly negated: boolean;
}

export interface Case extends Spanned {
  readonly kind: 'Case';
  readonly subject: CaseSubject | undefined;
  readonly branches: readonly { readonly whens: readonly CaseWhen[]; readonly then: Expression }[];
  readonly otherwise: Expression | undefined;
}

/** What a `CASE x` asks about; in tests it goes by a name that no query can write. */
export interface CaseSubject { readonly expression: Expression; readonly variable: Name }

/** `WHEN 1` asks for equality; `WHEN > 1` is a test that names the subject. Without a subject, any condition. */
export interface CaseWhen { readonly isTest: boolean; readonly expression: Expression }

export interface FunctionCall extends Spanned {
  readonly kind: 'FunctionCall';
  /** As written; functions are found without regard to case. */
  readonly name: string;
  readonly distinct: boolean;
  readonly args: readonly Expression[];
}

export interface CountStar extends Spanned { readonly kind: 'CountStar' }
export interface ListComprehension extends Spanned {
  readonly kind: 'ListComprehension';
  readonly variable: Name;
  readonly list: Expression;
  readonly where: Expression | undefined;
  readonly yields: Expression | undefined;
}

export interface PatternComprehension extends Spanned {
  readonly kind: 'PatternComprehension';
  readonly pattern: PatternPart;
  readonly where: Expression | undefined;
  readonly yields: Expression;
}

/** A pattern that stands for "is there any?": `WHERE (a)-->(b)`. */
export interface PatternPredicate extends Spanned { readonly kind: 'PatternPredicate'; readonly pattern: PatternPart }

/** `shortestPath(…)` or `allShortestPaths(…)` in an expression. */
export interface ShortestPath extends Spanned { readonly kind: 'ShortestPath'; readonly pattern: PatternPart }

export interface Quantifier extends Spanned {
  readonly kind: 'Quantifier';
  readonly quantifier: 'ALL' | 'ANY' | 'NONE' | 'SINGLE';
  readonly variable: Name;
  readonly list: Expression;
  readonly where: Expression;
}

export interface Reduce extends Spanned {
  readonly kind: 'Reduce';
  readonly accumulator: Name;
  readonly initial: Expression;
  readonly variable: Name;
  readonly list: Expression;
  readonly step: Expression;
}

export type MapProjectionItem =
  | { readonly kind: 'AllProperties'; readonly start: number }
  | { readonly kind: 'Entry'; readonly key: string; readonly value: Expression };

/** `n {.name, .*, total: count(m), other}` */
export interface MapProjection extends Spanned { readonly kind: 'MapProjection'; readonly subject: Variable; readonly items: readonly MapProjectionItem[] }

/** `EXISTS { … }`, `COUNT { … }`, `COLLECT { … }`; a bare pattern is read as a MATCH of it. */
export interface Subquery extends Spanned { readonly kind: 'Subquery'; readonly form: 'EXISTS' | 'COUNT' | 'COLLECT'; readonly query: Query }

/** Parts separated by commas. */
export type Pattern = readonly PatternPart[];

/** `p = (a)-[r]->(b)`; elements take turns: a node first and last, a link between every two. */
export interface PatternPart extends Spanned {
  readonly variable: Name | undefined;
  readonly shortest: 'one' | 'all' | undefined;
  readonly nodes: readonly NodePattern[];
  /** `links[i]` stands between `nodes[i]` and `nodes[i + 1]`. */
  readonly links: readonly Link[];
}

export interface NodePattern extends Spanned {
  readonly kind: 'NodePattern';
  readonly variable: Name | undefined;
  readonly labels: LabelExpression | undefined;
  /** A map literal, or in CREATE a parameter. */
  readonly properties: Expression | undefined;
  readonly where: Expression | undefined;
}

/** What stands between two nodes. */
export type Link = RelationshipPattern | RepeatedPattern;

export interface RelationshipPattern extends Spanned {
  readonly kind: 'RelationshipPattern';
  readonly variable: Name | undefined;
  readonly types: LabelExpression | undefined;
  readonly properties: Expression | undefined;
  readonly where: Expression | undefined;
  readonly direction: Direction;
  /** `<-[…]->`: reads as `both`, but cannot be created. */
  readonly bothArrows: boolean;
  /** Present for `*`, `*2`, `*1..3`, `+`, `{1,3}`. */
  readonly length: PatternLength | undefined;
}

/** A quantified path pattern, `((a)-[r]->(b) WHERE …){1,3}`: its variables become lists. */
export interface RepeatedPattern extends Spanned {
  readonly kind: 'RepeatedPattern';
  readonly inner: PatternPart;
  readonly where: Expression | undefined;
  readonly length: PatternLength;
}

/** `EXPLAIN` shows the plan and runs nothing; `PROFILE` runs and counts. */
export interface Statement { readonly mode: 'run' | 'explain' | 'profile'; readonly query: Query }

/** Single queries joined by UNION. */
export interface Query extends Spanned { readonly kind: 'Query'; readonly parts: readonly SingleQuery[]; readonly union: 'distinct' | 'all' }

export interface SingleQuery extends Spanned { readonly clauses: readonly Clause[] }

export type Clause =
  | Match | Unwind | Projection | Create | Merge | SetClause | Remove | Delete | Foreach
  | CallProcedure | CallSubquery | Finish;

export interface Match extends Spanned { readonly kind: 'Match'; readonly optional: boolean; readonly pattern: Pattern; readonly where: Expression | undefined }

export interface Unwind extends Spanned { readonly kind: 'Unwind'; readonly list: Expression; readonly variable: Name }

/** WITH or RETURN. */
export interface Projection extends Spanned {
  readonly kind: 'With' | 'Return';
  readonly distinct: boolean;
  /** `*`: all variables first. */
  readonly star: boolean;
  readonly items: readonly ProjectionItem[];
  readonly orderBy: readonly SortItem[];
  readonly skip: Expression | undefined;
  readonly limit: Expression | undefined;
  /** Only for WITH. */
  readonly where: Expression | undefined;
}

export interface ProjectionItem extends Spanned {
  readonly expression: Expression;
  readonly alias: Name | undefined;
  /** The column's name: the alias, or the text as written. */
  readonly column: string;
}

export interface SortItem { readonly expression: Expression; readonly descending: boolean }

export interface Create extends Spanned { readonly kind: 'Create'; readonly pattern: Pattern }

export interface Merge extends Spanned {
  readonly kind: 'Merge';
  readonly part: PatternPart;
  readonly onCreate: readonly SetItem[];
  readonly onMatch: readonly SetItem[];
}

export interface SetClause extends Spanned { readonly kind: 'Set'; readonly items: readonly SetItem[] }

export type SetItem =
  | (Spanned & { readonly kind: 'SetProperty'; readonly target: Property; readonly value: Expression })
  | (Spanned & { readonly kind: 'SetDynamicProperty'; readonly subject: Expression; readonly key: Expression; readonly value: Expression })
  | (Spanned & { readonly kind: 'ReplaceProperties' | 'MergeProperties'; readonly variable: Variable; readonly value: Expression })
  | (Spanned & { readonly kind: 'SetLabels'; readonly variable: Variable; readonly labels: readonly string[] });

export interface Remove extends Spanned { readonly kind: 'Remove'; readonly items: readonly RemoveItem[] }

export type RemoveItem =
  | (Spanned & { readonly kind: 'RemoveProperty'; readonly target: Property })
  | (Spanned & { readonly kind: 'RemoveDynamicProperty'; readonly subject: Expression; readonly key: Expression })
  | (Spanned & { readonly kind: 'RemoveLabels'; readonly variable: Variable; readonly labels: readonly string[] });

export interface Delete extends Spanned { readonly kind: 'Delete'; readonly detach: boolean; readonly targets: readonly Expression[] }

export interface Foreach extends Spanned { readonly kind: 'Foreach'; readonly variable: Name; readonly list: Expression; readonly clauses: readonly Clause[] }

export interface CallProcedure extends Spanned {
  readonly kind: 'CallProcedure';
  readonly name: string;
  /** Absent for a bare `CALL name`, whose arguments are taken from the parameters. */
  readonly args: readonly Expression[] | undefined;
  readonly yields: readonly YieldItem[] | undefined;
  /** `YIELD *` */
  readonly yieldAll: boolean;
  readonly where: Expression | undefined;
}

export interface YieldItem extends Spanned { readonly field: string; readonly variable: Name }

/** FINISH: nothing is returned. */
interface Finish extends Spanned { readonly kind: 'Finish' }

/** `CALL { … }`, and `CALL (a, b) { … }` which says what it takes over. */
export interface CallSubquery extends Spanned {
  readonly kind: 'CallSubquery';
  readonly optional: boolean;
  /** Absent where the subquery begins with an importing WITH; `'*'` takes all over. */
  readonly imports: readonly Variable[] | '*' | undefined;
  readonly query: Query;
}
