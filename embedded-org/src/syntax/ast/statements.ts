import type { Identifier, Modifiers, Node, TypeReference } from './common.ts';
import type { Expression } from './expressions.ts';

export type Statement =
    | BlockStatement
    | LocalVariableStatement
    | ExpressionStatement
    | IfStatement
    | SwitchStatement
    | ForStatement
    | ForEachStatement
    | WhileStatement
    | DoWhileStatement
    | TryStatement
    | ReturnStatement
    | ThrowStatement
    | BreakStatement
    | ContinueStatement
    | DmlStatement
    | MergeStatement
    | RunAsStatement;

export interface BlockStatement extends Node {
    readonly kind: 'block';
    readonly statements: readonly Statement[];
}

export interface VariableDeclarator extends Node {
    readonly name: Identifier;
    readonly initializer: Expression | null;
}

export interface LocalVariableStatement extends Node {
    readonly kind: 'local-variable';
    readonly modifiers: Modifiers;
    readonly type: TypeReference;
    readonly declarators: readonly VariableDeclarator[];
}

export interface ExpressionStatement extends Node {
    readonly kind: 'expression';
    readonly expression: Expression;
}

export interface IfStatement extends Node {
    readonly kind: 'if';
    readonly condition: Expression;
    readonly thenStatement: Statement;
    readonly elseStatement: Statement | null;
}

export type WhenLabel =
    | { readonly kind: 'else' }
    | { readonly kind: 'values'; readonly values: readonly Expression[] }
    | { readonly kind: 'type'; readonly type: TypeReference; readonly variable: Identifier };

export interface WhenClause extends Node {
    readonly label: WhenLabel;
    readonly body: BlockStatement;
}

export interface SwitchStatement extends Node {
    readonly kind: 'switch';
    readonly subject: Expression;
    readonly whens: readonly WhenClause[];
}

export interface ForStatement extends Node {
    readonly kind: 'for';
    readonly declaration: LocalVariableStatement | null;
    readonly initializers: readonly Expression[];
    readonly condition: Expression | null;
    readonly updates: readonly Expression[];
    /** Null for `for (...);`. */
    readonly body: Statement | null;
}

export interface ForEachStatement extends Node {
    readonly kind: 'for-each';
    readonly type: TypeReference;
    readonly variable: Identifier;
    readonly iterable: Expression;
    readonly body: Statement | null;
}

export interface WhileStatement extends Node {
    readonly kind: 'while';
    readonly condition: Expression;
    readonly body: Statement | null;
}

export interface DoWhileStatement extends Node {
    readonly kind: 'do-while';
    readonly condition: Expression;
    readonly body: Statement;
}

export interface CatchClause extends Node {
    readonly type: TypeReference;
    readonly variable: Identifier;
    readonly body: BlockStatement;
}

export interface TryStatement extends Node {
    readonly kind: 'try';
    readonly body: BlockStatement;
    readonly catches: readonly CatchClause[];
    readonly finallyBody: BlockStatement | null;
}

export interface ReturnStatement extends Node {
    readonly kind: 'return';
    readonly value: Expression | null;
}

export interface ThrowStatement extends Node {
    readonly kind: 'throw';
    readonly value: Expression;
}

export interface BreakStatement extends Node {
    readonly kind: 'break';
}

export interface ContinueStatement extends Node {
    readonly kind: 'continue';
}

export type AccessMode = 'user' | 'system' | null;

export interface DmlStatement extends Node {
    readonly kind: 'dml';
    readonly operation: 'insert' | 'update' | 'upsert' | 'delete' | 'undelete';
    readonly target: Expression;
    /** `as user` / `as system`; null when not written. */
    readonly accessMode: AccessMode;
    /** Upsert's external-id field as written, e.g. `Account.Key__c` or `Key__c`. */
    readonly externalIdField: string | null;
}

export interface MergeStatement extends Node {
    readonly kind: 'merge';
    readonly master: Expression;
    readonly duplicates: Expression;
    readonly accessMode: AccessMode;
}

/** `System.runAs(user) { ... }`. */
export interface RunAsStatement extends Node {
    readonly kind: 'run-as';
    readonly arguments: readonly Expression[];
    readonly body: BlockStatement;
}
