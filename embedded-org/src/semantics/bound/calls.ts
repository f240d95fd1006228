import type { ObjectInfo } from '../../schema/model.ts';
import type { PlatformMethod, PlatformTypeData } from '../../schema/type-data/type-data.ts';
import type { ClassSymbol, ConstructorSymbol, FieldSymbol, MethodSymbol } from '../symbols/symbols.ts';
import type { Type } from '../types/type.ts';
import type { BoundExpression, LocalVariable, Typed } from './expressions.ts';

/* Calls and what `new` makes. */

export interface MethodCall extends Typed {
    readonly kind: 'call';
    /** Null for statics. */
    readonly target: BoundExpression | null;
    readonly method: MethodSymbol;
    readonly arguments: readonly BoundExpression[];
    /** `super.f()`: no virtual dispatch. */
    readonly viaSuper: boolean;
}

export interface PlatformCall extends Typed {
    readonly kind: 'platform-call';
    readonly target: BoundExpression | null;
    readonly owner: PlatformTypeData;
    readonly method: PlatformMethod;
    readonly arguments: readonly BoundExpression[];
    /** `table`: function of the registry; `bridge`: method `name$arity` on the object (platform interfaces, Object and Exception virtuals). */
    readonly dispatch: 'table' | 'bridge' | 'super-bridge';
    /** Dynamic queries only: the variables that `:name` in the query's text may mean. */
    readonly variables?: { readonly locals: readonly LocalVariable[]; readonly fields: readonly FieldSymbol[] };
}

export interface NewObject extends Typed {
    readonly kind: 'new-object';
    readonly constructorSymbol: ConstructorSymbol;
    readonly arguments: readonly BoundExpression[];
}

export interface NewPlatform extends Typed {
    readonly kind: 'new-platform';
    readonly owner: PlatformTypeData;
    readonly typeArguments: readonly Type[];
    readonly arguments: readonly BoundExpression[];
}

/** A project's exception class without constructors of its own, or made through the four inherited ones. */
export interface NewException extends Typed {
    readonly kind: 'new-exception';
    readonly symbol: ClassSymbol;
    readonly arguments: readonly BoundExpression[];
}

export interface NewCollection extends Typed {
    readonly kind: 'new-collection';
    readonly elements: readonly BoundExpression[];
    readonly pairs: readonly { readonly key: BoundExpression; readonly value: BoundExpression }[];
    /** `new T[n]`. */
    readonly size: BoundExpression | null;
    /** `new List<T>(other)`: copied from. */
    readonly source: BoundExpression | null;
}

export interface NewSObject extends Typed {
    readonly kind: 'new-sobject';
    readonly object: ObjectInfo;
    readonly fields: readonly { readonly name: string; readonly value: BoundExpression; readonly isParent: boolean }[];
}
