import type { Position } from '../../syntax/ast/common.ts';
import type { FieldInfo, ObjectInfo } from '../../schema/model.ts';
import type { PlatformTypeData } from '../../schema/type-data/type-data.ts';
import type { QueryNode } from '../../soql/nodes/index.ts';
import type { SearchNode } from '../../soql/nodes/search.ts';
import type { ClassSymbol, FieldSymbol } from '../symbols/symbols.ts';
import type { Type } from '../types/type.ts';
import type { Conversion } from '../types/conversions.ts';
import type {
    MethodCall,
    PlatformCall,
    NewObject,
    NewPlatform,
    NewException,
    NewCollection,
    NewSObject
} from './calls.ts';

export type {
    MethodCall,
    PlatformCall,
    NewObject,
    NewPlatform,
    NewException,
    NewCollection,
    NewSObject
} from './calls.ts';

/** A local variable or parameter; `id` keeps equal names of different scopes apart. */
export interface LocalVariable {
    readonly name: string;
    readonly type: Type;
    readonly id: number;
    /** Everything that is ever assigned to it, or null when that is not known (parameters): arithmetic on a variable that never gets null needs no check. */
    sources: BoundExpression[] | null;
    isFinal: boolean;
}

/** What every expression has. */
export interface Typed {
    readonly type: Type;
    readonly position: Position;
}

/** Typed expression: names resolved, overloads chosen, conversions explicit. */
export type BoundExpression =
    | Constant
    | Local
    | This
    | FieldAccess
    | SObjectFieldAccess
    | SObjectParentAccess
    | SObjectChildrenAccess
    | PlatformPropertyAccess
    | Token
    | ClassLiteral
    | EnumConstant
    | MethodCall
    | PlatformCall
    | NewObject
    | NewPlatform
    | NewCollection
    | NewSObject
    | NewException
    | Index
    | Unary
    | Binary
    | Logical
    | Comparison
    | Concat
    | Assign
    | Step
    | Conditional
    | Coalesce
    | InstanceOf
    | Cast
    | Convert
    | Safe
    | Soql
    | Sosl
    | Unsupported
    | Invalid;

/** A library member that the runtime lacks: reported, and an error when the program gets there. `feature` names it. */
export interface Unsupported extends Typed {
    readonly kind: 'unsupported';
    readonly feature: string;
}

/** Stands where a diagnostic was reported. */
export interface Invalid extends Typed {
    readonly kind: 'invalid';
}

export interface Constant extends Typed {
    readonly kind: 'constant';
    readonly value: null | boolean | string;
}

export interface Local extends Typed {
    readonly kind: 'local';
    readonly variable: LocalVariable;
}

export interface This extends Typed {
    readonly kind: 'this';
}

/** Field or property of a class of the project. `direct` bypasses the accessors (inside them, and for plain fields). */
export interface FieldAccess extends Typed {
    readonly kind: 'field';
    readonly target: BoundExpression | null;
    readonly field: FieldSymbol;
    readonly direct: boolean;
    readonly viaSuper: boolean;
    /** The object whose field it is stands in the code: `other.name`, `this.name`. */
    readonly qualified: boolean;
}

export interface SObjectFieldAccess extends Typed {
    readonly kind: 'sobject-field';
    readonly target: BoundExpression;
    readonly field: FieldInfo;
    /** Reading through a parent relationship or another object's record that is empty gives null instead of an exception. */
    readonly targetMayBeEmpty: boolean;
}

export interface SObjectParentAccess extends Typed {
    readonly kind: 'sobject-parent';
    readonly target: BoundExpression;
    readonly relationshipName: string;
    readonly targetMayBeEmpty: boolean;
}

export interface SObjectChildrenAccess extends Typed {
    readonly kind: 'sobject-children';
    readonly target: BoundExpression;
    readonly relationshipName: string;
}

export interface PlatformPropertyAccess extends Typed {
    readonly kind: 'platform-property';
    readonly target: BoundExpression | null;
    readonly owner: PlatformTypeData;
    readonly name: string;
    /** `fields` of an object token: its members are tokens, those of a describe result are describe results. */
    readonly ofToken?: boolean;
}

/** `Account.SObjectType`, `Account.Name` (a field token). */
export interface Token extends Typed {
    readonly kind: 'token';
    readonly object: ObjectInfo;
    readonly field: FieldInfo | null;
}

export interface ClassLiteral extends Typed {
    readonly kind: 'class-literal';
    readonly of: Type;
}

export interface EnumConstant extends Typed {
    readonly kind: 'enum-constant';
    readonly owner: ClassSymbol | PlatformTypeData;
    readonly name: string;
}

export interface Index extends Typed {
    readonly kind: 'index';
    readonly target: BoundExpression;
    readonly index: BoundExpression;
}

export interface Unary extends Typed {
    readonly kind: 'unary';
    readonly operator: '-' | '+' | '!' | '~';
    readonly operand: BoundExpression;
}

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '<<' | '>>' | '>>>' | '&' | '|' | '^';

/** Arithmetic and bitwise operators; both operands have the operation's type (shift counts are Integer; Date/Datetime/Time take Integer or Decimal days). */
export interface Binary extends Typed {
    readonly kind: 'binary';
    readonly operator: ArithmeticOperator;
    readonly left: BoundExpression;
    readonly right: BoundExpression;
}

export interface Concat extends Typed {
    readonly kind: 'concat';
    readonly left: BoundExpression;
    readonly right: BoundExpression;
}

export interface Logical extends Typed {
    readonly kind: 'logical';
    readonly operator: '&&' | '||';
    readonly left: BoundExpression;
    readonly right: BoundExpression;
}

export interface Comparison extends Typed {
    readonly kind: 'comparison';
    readonly operator: '==' | '!=' | '===' | '!==' | '<' | '>' | '<=' | '>=';
    readonly left: BoundExpression;
    readonly right: BoundExpression;
}

export type Assignable =
    Local | FieldAccess | SObjectFieldAccess | SObjectParentAccess | PlatformPropertyAccess | Index;

/** `operation` null: plain assignment of `value`. Otherwise target = convert(operation(target, value)), the target evaluated once. */
export interface Assign extends Typed {
    readonly kind: 'assign';
    readonly target: Assignable;
    readonly value: BoundExpression;
    readonly operation: CompoundOperation | null;
}

/** How a compound assignment combines: the operands' common type, and the conversions into and out of it. */
export interface CompoundOperation {
    readonly operator: ArithmeticOperator | 'concat';
    readonly type: Type;
    readonly targetConversion: Conversion;
    readonly resultConversion: Conversion;
}

export interface Step extends Typed {
    readonly kind: 'step';
    readonly target: Assignable;
    readonly operator: '+' | '-';
    readonly prefix: boolean;
    /** Value of the expression statement is not used. */
    readonly discard: boolean;
}

export interface Conditional extends Typed {
    readonly kind: 'conditional';
    readonly condition: BoundExpression;
    readonly whenTrue: BoundExpression;
    readonly whenFalse: BoundExpression;
}

export interface Coalesce extends Typed {
    readonly kind: 'coalesce';
    readonly left: BoundExpression;
    readonly right: BoundExpression;
}

export interface InstanceOf extends Typed {
    readonly kind: 'instanceof';
    readonly operand: BoundExpression;
    readonly of: Type;
}

/** A checked cast. */
export interface Cast extends Typed {
    readonly kind: 'cast';
    readonly operand: BoundExpression;
}

export interface Convert extends Typed {
    readonly kind: 'convert';
    readonly operand: BoundExpression;
    readonly conversion: Conversion;
}

/** `target?.access`: `access` reads the target through `variable`. */
export interface Safe extends Typed {
    readonly kind: 'safe';
    readonly target: BoundExpression;
    readonly variable: LocalVariable;
    readonly access: BoundExpression;
}

export interface Soql extends Typed {
    readonly kind: 'soql';
    readonly query: QueryNode;
    readonly binds: readonly BoundExpression[];
    /** `list`: ApexList; `single`: one record or an exception; `count`: Integer of SELECT COUNT(). */
    readonly result: 'list' | 'single' | 'count';
}

export interface Sosl extends Typed {
    readonly kind: 'sosl';
    readonly search: SearchNode;
    readonly binds: readonly BoundExpression[];
}
