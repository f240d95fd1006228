import type { Annotation, Position } from '../../syntax/ast/common.ts';
import type {
    Accessor,
    ConstructorDeclaration,
    InitializerDeclaration,
    MethodDeclaration,
    TriggerDeclaration,
    TypeDeclaration
} from '../../syntax/ast/declarations.ts';
import type { Expression } from '../../syntax/ast/expressions.ts';
import type { Type } from '../types/type.ts';

export type Visibility = 'private' | 'protected' | 'public' | 'global';

/** One source file under compilation. */
export interface SourceUnit {
    readonly file: string;
    readonly text: string;
    readonly apiVersion: number;
    readonly namespace: string | null;
}

export interface ClassSymbol {
    readonly kind: 'class' | 'interface' | 'enum' | 'trigger' | 'anonymous';
    /** `Outer` or `Outer.Inner`. */
    readonly name: string;
    readonly simpleName: string;
    readonly outer: ClassSymbol | null;
    readonly unit: SourceUnit;
    readonly position: Position;
    readonly declaration: TypeDeclaration | null;
    readonly trigger: TriggerDeclaration | null;
    readonly visibility: Visibility;
    readonly isAbstract: boolean;
    readonly isVirtual: boolean;
    readonly isTest: boolean;
    readonly sharing: 'with' | 'without' | 'inherited' | 'none';
    readonly annotations: readonly Annotation[];
    /** Slot in the transaction's static state; unique in the project. */
    readonly staticIndex: number;
    readonly inner: Map<string, ClassSymbol>;
    /** Filled by the header pass. */
    superType: Type | null;
    interfaces: Type[];
    /** Filled by the member pass; keys in lower case. */
    readonly fields: Map<string, FieldSymbol>;
    readonly methods: Map<string, MethodSymbol[]>;
    readonly constructors: ConstructorSymbol[];
    readonly initializers: InitializerDeclaration[];
    readonly enumConstants: string[];
}

export interface FieldSymbol {
    readonly owner: ClassSymbol;
    readonly name: string;
    readonly type: Type;
    readonly isStatic: boolean;
    readonly isFinal: boolean;
    readonly isTransient: boolean;
    readonly visibility: Visibility;
    readonly annotations: readonly Annotation[];
    readonly initializer: Expression | null;
    readonly position: Position;
    readonly property: PropertySymbol | null;
}

export interface PropertySymbol {
    readonly getter: Accessor | null;
    readonly setter: Accessor | null;
    readonly getterVisibility: Visibility;
    readonly setterVisibility: Visibility;
    readonly isAbstract: boolean;
}

export interface ParameterSymbol {
    readonly name: string;
    readonly type: Type;
    readonly position: Position;
}

export interface MethodSymbol {
    readonly owner: ClassSymbol;
    readonly name: string;
    /** Name and parameter types: methods of the same signature override, implement or hide one another. */
    readonly signature: string;
    /** JavaScript name: the signature, with more for methods that nobody overrides. */
    readonly jsName: string;
    readonly parameters: readonly ParameterSymbol[];
    readonly returnType: Type;
    readonly isStatic: boolean;
    readonly isAbstract: boolean;
    readonly isVirtual: boolean;
    readonly isOverride: boolean;
    readonly visibility: Visibility;
    readonly annotations: readonly Annotation[];
    readonly declaration: MethodDeclaration;
}

export interface ConstructorSymbol {
    readonly owner: ClassSymbol;
    readonly jsName: string;
    readonly parameters: readonly ParameterSymbol[];
    readonly visibility: Visibility;
    /** Null for the constructor that a class without one has. */
    readonly declaration: ConstructorDeclaration | null;
}

/** The outermost class around a class (itself when it stands alone). */
export function outermost(symbol: ClassSymbol): ClassSymbol {
    return symbol.outer === null ? symbol : outermost(symbol.outer);
}

/** The class's superclass when that is a class of the project. */
export function superClass(symbol: ClassSymbol): ClassSymbol | null {
    return symbol.superType?.kind === 'class' ? symbol.superType.symbol : null;
}

/** The class and its superclasses, from the class up. */
export function* lineage(symbol: ClassSymbol): Generator<ClassSymbol> {
    for (let at: ClassSymbol | null = symbol, steps = 0; at !== null && steps < 1000; at = superClass(at), steps++)
        yield at;
}

export function hasAnnotation(annotations: readonly Annotation[], name: string): boolean {
    return annotations.some((annotation) => annotation.name.toLowerCase() === name.toLowerCase());
}
