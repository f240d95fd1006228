import type { ClassSymbol, ConstructorSymbol, FieldSymbol, MethodSymbol } from '../symbols/symbols.ts';
import type { PlatformMethod } from '../../schema/type-data/type-data.ts';
import type { BoundExpression, LocalVariable } from './expressions.ts';
import type { Block } from './statements.ts';

export interface BoundBody {
    readonly parameters: readonly LocalVariable[];
    readonly block: Block;
}

export interface BoundMethod {
    readonly symbol: MethodSymbol;
    /** Null for abstract and interface methods. */
    readonly body: BoundBody | null;
    /** Platform methods that this method stands for: reached through `name$arity`. */
    readonly bridges: readonly PlatformMethod[];
    /** A static method that stands for one of an interface: it is called on objects, too. */
    readonly isAlsoInstance: boolean;
}

export interface BoundAccessor {
    readonly parameters: readonly LocalVariable[];
    /** Null for `get;` and `set;`. */
    readonly block: Block | null;
}

export interface BoundField {
    readonly symbol: FieldSymbol;
    readonly initializer: BoundExpression | null;
    readonly getter: BoundAccessor | null;
    readonly setter: BoundAccessor | null;
}

/** Field initialisers and initialiser blocks in the order of the source, which is the order they run in. */
export type InitializationStep =
    | { readonly kind: 'field'; readonly field: BoundField }
    | { readonly kind: 'block'; readonly isStatic: boolean; readonly block: Block };

export interface BoundConstructor {
    readonly symbol: ConstructorSymbol;
    /** Null for the constructor that a class without one has. */
    readonly body: BoundBody | null;
}

export interface MethodAlias {
    readonly jsName: string;
    readonly implementation: MethodSymbol;
}

export interface BoundClass {
    readonly symbol: ClassSymbol;
    readonly fields: readonly BoundField[];
    readonly methods: readonly BoundMethod[];
    readonly constructors: readonly BoundConstructor[];
    readonly initialization: readonly InitializationStep[];
    /** JavaScript names under which interfaces call methods that have another one: see binder/implementations.ts. */
    readonly aliases: readonly MethodAlias[];
    readonly inner: readonly BoundClass[];
    /** Body of a trigger or of anonymous Apex. */
    readonly body: Block | null;
}
