import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { QueryNode } from '../../soql/nodes/index.ts';
import type { SearchNode } from '../../soql/nodes/search.ts';
import type { Identifier, Node, TypeReference } from './common.ts';

export type Expression =
    | LiteralExpression
    | NameExpression
    | ThisExpression
    | SuperExpression
    | ClassLiteralExpression
    | SoqlExpression
    | SoslExpression
    | MemberExpression
    | CallExpression
    | ConstructorCallExpression
    | IndexExpression
    | NewExpression
    | UnaryExpression
    | StepExpression
    | BinaryExpression
    | AssignExpression
    | ConditionalExpression
    | InstanceOfExpression
    | CastExpression;

export interface LiteralExpression extends Node {
    readonly kind: 'literal';
    readonly type: 'Integer' | 'Long' | 'Double' | 'Decimal' | 'String' | 'Boolean' | 'null';
    /** Value of the literal: text of a number (digits only), unescaped text of a string, `true` or `false`, '' for null. */
    readonly text: string;
}

/** A bare name: a variable, a member of this class, or the head of a type name. */
export interface NameExpression extends Node {
    readonly kind: 'name';
    readonly name: string;
}

export interface ThisExpression extends Node {
    readonly kind: 'this';
}

export interface SuperExpression extends Node {
    readonly kind: 'super';
}

/** `Account.class`, `List<String>.class`; `void.class` has type null. */
export interface ClassLiteralExpression extends Node {
    readonly kind: 'class-literal';
    readonly type: TypeReference | null;
}

/** `[SELECT ...]`; `binds[i]` is the expression behind the query's i-th bind. */
export interface SoqlExpression extends Node {
    readonly kind: 'soql';
    readonly query: QueryNode;
    readonly binds: readonly Expression[];
    /** What is wrong with the query by its form alone; the file is filled in when they are reported. */
    readonly faults: readonly Diagnostic[];
}

/** `[FIND ...]`. */
export interface SoslExpression extends Node {
    readonly kind: 'sosl';
    readonly search: SearchNode;
    readonly binds: readonly Expression[];
    readonly faults: readonly Diagnostic[];
}

/** A link of a chain; in parentheses it is the end of one. */
interface Link extends Node {
    readonly isParenthesized?: true;
}

export interface MemberExpression extends Link {
    readonly kind: 'member';
    readonly target: Expression;
    readonly name: Identifier;
    /** True for `?.`. */
    readonly safe: boolean;
}

/** `f(x)`, `a.f(x)`, `a?.f(x)`. */
export interface CallExpression extends Link {
    readonly kind: 'call';
    readonly target: Expression | null;
    readonly name: Identifier;
    readonly arguments: readonly Expression[];
    readonly safe: boolean;
}

/** `this(...)` or `super(...)` at the head of a constructor. */
export interface ConstructorCallExpression extends Node {
    readonly kind: 'constructor-call';
    readonly target: 'this' | 'super';
    readonly arguments: readonly Expression[];
}

export interface IndexExpression extends Link {
    readonly kind: 'index';
    readonly target: Expression;
    readonly index: Expression;
}

export interface NewExpression extends Node {
    readonly kind: 'new';
    readonly type: TypeReference;
    readonly initializer:
        | { readonly kind: 'arguments'; readonly arguments: readonly Expression[] }
        | { readonly kind: 'size'; readonly size: Expression }
        | { readonly kind: 'elements'; readonly elements: readonly Expression[] }
        | {
              readonly kind: 'pairs';
              readonly pairs: readonly { readonly key: Expression; readonly value: Expression }[];
          };
}

export interface UnaryExpression extends Node {
    readonly kind: 'unary';
    readonly operator: '+' | '-' | '!' | '~';
    readonly operand: Expression;
}

/** `++x`, `x++`, `--x`, `x--`. */
export interface StepExpression extends Node {
    readonly kind: 'step';
    readonly operator: '++' | '--';
    readonly prefix: boolean;
    readonly operand: Expression;
}

export type BinaryOperator =
    | '+'
    | '-'
    | '*'
    | '/'
    | '<<'
    | '>>'
    | '>>>'
    | '&'
    | '|'
    | '^'
    | '&&'
    | '||'
    | '??'
    | '=='
    | '!='
    | '==='
    | '!=='
    | '<'
    | '>'
    | '<='
    | '>=';

export interface BinaryExpression extends Node {
    readonly kind: 'binary';
    readonly operator: BinaryOperator;
    readonly left: Expression;
    readonly right: Expression;
}

export interface AssignExpression extends Node {
    readonly kind: 'assign';
    /** The operator without its `=`: '' for a plain assignment. */
    readonly operator: '' | '+' | '-' | '*' | '/' | '&' | '|' | '^' | '<<' | '>>' | '>>>';
    readonly target: Expression;
    readonly value: Expression;
}

export interface ConditionalExpression extends Node {
    readonly kind: 'conditional';
    readonly condition: Expression;
    readonly whenTrue: Expression;
    readonly whenFalse: Expression;
}

export interface InstanceOfExpression extends Node {
    readonly kind: 'instanceof';
    readonly operand: Expression;
    readonly type: TypeReference;
}

export interface CastExpression extends Node {
    readonly kind: 'cast';
    readonly type: TypeReference;
    readonly operand: Expression;
}
