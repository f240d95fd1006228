import type { Identifier, Modifiers, Node, TypeReference, Position } from './common.ts';
import type { BlockStatement, Statement, VariableDeclarator } from './statements.ts';

export type TypeDeclaration = ClassDeclaration | InterfaceDeclaration | EnumDeclaration;

export interface ClassDeclaration extends Node {
    readonly kind: 'class';
    readonly name: Identifier;
    readonly modifiers: Modifiers;
    readonly extendsType: TypeReference | null;
    readonly implementsTypes: readonly TypeReference[];
    readonly members: readonly Member[];
}

export interface InterfaceDeclaration extends Node {
    readonly kind: 'interface';
    readonly name: Identifier;
    readonly modifiers: Modifiers;
    readonly extendsTypes: readonly TypeReference[];
    readonly methods: readonly MethodDeclaration[];
}

export interface EnumDeclaration extends Node {
    readonly kind: 'enum';
    readonly name: Identifier;
    readonly modifiers: Modifiers;
    readonly constants: readonly Identifier[];
}

export type Member =
    | FieldDeclaration
    | PropertyDeclaration
    | MethodDeclaration
    | ConstructorDeclaration
    | InitializerDeclaration
    | TypeDeclaration;

export interface FieldDeclaration extends Node {
    readonly kind: 'field';
    readonly modifiers: Modifiers;
    readonly type: TypeReference;
    readonly declarators: readonly VariableDeclarator[];
}

export interface Accessor extends Node {
    readonly modifiers: Modifiers;
    /** Null for `get;` and `set;`. */
    readonly body: BlockStatement | null;
}

export interface PropertyDeclaration extends Node {
    readonly kind: 'property';
    readonly modifiers: Modifiers;
    readonly type: TypeReference;
    readonly name: Identifier;
    readonly getter: Accessor | null;
    readonly setter: Accessor | null;
}

export interface Parameter extends Node {
    readonly type: TypeReference;
    readonly name: Identifier;
    readonly modifiers: Modifiers;
}

export interface MethodDeclaration extends Node {
    readonly kind: 'method';
    readonly modifiers: Modifiers;
    /** Null for void. */
    readonly returnType: TypeReference | null;
    readonly name: Identifier;
    readonly parameters: readonly Parameter[];
    /** Null for abstract and interface methods. */
    readonly body: BlockStatement | null;
}

export interface ConstructorDeclaration extends Node {
    readonly kind: 'constructor';
    readonly modifiers: Modifiers;
    readonly name: Identifier;
    readonly parameters: readonly Parameter[];
    readonly body: BlockStatement;
}

/** `{ ... }` or `static { ... }` in a class body. */
export interface InitializerDeclaration extends Node {
    readonly kind: 'initializer';
    readonly isStatic: boolean;
    readonly body: BlockStatement;
}

export interface TriggerDeclaration extends Node {
    readonly kind: 'trigger';
    readonly name: Identifier;
    readonly objectName: Identifier;
    /** `before insert`, `after update`, ... in lower case. */
    readonly events: readonly string[];
    /** Where each event stands. */
    readonly eventPositions: readonly Position[];
    readonly members: readonly Member[];
    readonly statements: readonly Statement[];
}

/** Anonymous Apex: statements with local classes and methods between them. */
export interface AnonymousBlock extends Node {
    readonly kind: 'anonymous';
    readonly members: readonly Member[];
    readonly statements: readonly Statement[];
}
