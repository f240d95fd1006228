import type { Position } from '../../syntax/ast/common.ts';
import type { AccessMode } from '../../syntax/ast/statements.ts';
import type { ConstructorSymbol } from '../symbols/symbols.ts';
import type { Conversion } from '../types/conversions.ts';
import type { Type } from '../types/type.ts';
import type { BoundExpression, LocalVariable } from './expressions.ts';

interface Placed {
    readonly position: Position;
}

export type BoundStatement =
    | Block
    | DeclareLocal
    | Evaluate
    | If
    | Switch
    | For
    | ForEach
    | While
    | DoWhile
    | Try
    | Return
    | Throw
    | Break
    | Continue
    | Dml
    | Merge
    | RunAs
    | CallConstructor;

export interface Block extends Placed {
    readonly kind: 'block';
    readonly statements: readonly BoundStatement[];
}
export interface DeclareLocal extends Placed {
    readonly kind: 'declare-local';
    readonly variable: LocalVariable;
    readonly initializer: BoundExpression | null;
}
export interface Evaluate extends Placed {
    readonly kind: 'evaluate';
    readonly expression: BoundExpression;
}
export interface If extends Placed {
    readonly kind: 'if';
    readonly condition: BoundExpression;
    readonly thenStatement: BoundStatement;
    readonly elseStatement: BoundStatement | null;
}
export interface Switch extends Placed {
    readonly kind: 'switch';
    readonly subject: BoundExpression;
    readonly subjectVariable: LocalVariable;
    readonly whens: readonly BoundWhen[];
}
export interface BoundWhen extends Placed {
    readonly test:
        | { readonly kind: 'else' }
        | { readonly kind: 'values'; readonly values: readonly BoundExpression[] }
        | { readonly kind: 'type'; readonly type: Type; readonly variable: LocalVariable };
    readonly body: Block;
}
export interface For extends Placed {
    readonly kind: 'for';
    readonly initializers: readonly BoundStatement[];
    readonly condition: BoundExpression | null;
    readonly updates: readonly BoundExpression[];
    readonly body: BoundStatement | null;
}
export interface ForEach extends Placed {
    readonly kind: 'for-each';
    readonly variable: LocalVariable;
    /** `list`: ApexList or ApexSet; `iterator`: an Iterable or Iterator object; `query`: streamed record by record; `query-chunks`: streamed in lists of 200. */
    readonly source: 'list' | 'set' | 'iterator' | 'query' | 'query-chunks';
    readonly iterable: BoundExpression;
    /** Of an element on its way into the variable. */
    readonly conversion: Conversion;
    readonly body: BoundStatement | null;
}
export interface While extends Placed {
    readonly kind: 'while';
    readonly condition: BoundExpression;
    readonly body: BoundStatement | null;
}
export interface DoWhile extends Placed {
    readonly kind: 'do-while';
    readonly condition: BoundExpression;
    readonly body: BoundStatement;
}
export interface BoundCatch extends Placed {
    readonly type: Type;
    readonly variable: LocalVariable;
    readonly body: Block;
}
export interface Try extends Placed {
    readonly kind: 'try';
    readonly body: Block;
    readonly catches: readonly BoundCatch[];
    readonly finallyBody: Block | null;
}
export interface Return extends Placed {
    readonly kind: 'return';
    readonly value: BoundExpression | null;
}
export interface Throw extends Placed {
    readonly kind: 'throw';
    readonly value: BoundExpression;
}
export interface Break extends Placed {
    readonly kind: 'break';
}
export interface Continue extends Placed {
    readonly kind: 'continue';
}
export interface Dml extends Placed {
    readonly kind: 'dml';
    readonly operation: 'insert' | 'update' | 'upsert' | 'delete' | 'undelete';
    readonly target: BoundExpression;
    readonly accessMode: AccessMode;
    /** Canonical name of upsert's external-id field; null when not written. */
    readonly externalIdField: string | null;
}
export interface Merge extends Placed {
    readonly kind: 'merge';
    readonly master: BoundExpression;
    readonly duplicates: BoundExpression;
    readonly accessMode: AccessMode;
}
export interface RunAs extends Placed {
    readonly kind: 'run-as';
    readonly user: BoundExpression;
    readonly body: Block;
}
/** `this(...)` / `super(...)`. `constructorSymbol` null: a platform superclass (Exception). */
export interface CallConstructor extends Placed {
    readonly kind: 'call-constructor';
    readonly constructorSymbol: ConstructorSymbol | null;
    readonly target: 'this' | 'super';
    readonly arguments: readonly BoundExpression[];
}
