import type { LocalVariable } from '../semantics/bound/expressions.ts';
import type { ClassSymbol, FieldSymbol } from '../semantics/symbols/symbols.ts';

/** JavaScript name of a local. The trailing $ keeps it apart from every JavaScript word; the id tells equal names of sibling scopes and temporaries apart. */
export function localName(variable: LocalVariable): string {
    return variable.name === '' ? `$v${String(variable.id)}` : `${variable.name.toLowerCase()}$`;
}

/** Property of the class table under which a class stands. */
export function classKey(symbol: ClassSymbol): string {
    return symbol.name.replaceAll('.', '$');
}

export const classReference = (symbol: ClassSymbol): string => `$c.${classKey(symbol)}`;

/** Static state of a class: an object with one property per static field, made when the class is first used in a transaction. */
export const staticsOf = (symbol: ClassSymbol): string =>
    `$rt.statics(${String(symbol.staticIndex)}, ${classReference(symbol)})`;

export const getterName = (field: FieldSymbol): string => `get$${field.name.toLowerCase()}`;
export const setterName = (field: FieldSymbol): string => `set$${field.name.toLowerCase()}`;

/** Method that runs the field initialisers of this class alone (super classes have their own). */
export const fieldInitializerName = (symbol: ClassSymbol): string => `$fields$${classKey(symbol)}`;

/** Text of a stack frame in code of this class. Source: exception stack traces as `Exception.getStackTraceString` prints them. */
export function frameText(symbol: ClassSymbol, member: string): string {
    if (symbol.kind === 'anonymous' && member === '') return 'AnonymousBlock';
    if (symbol.kind === 'trigger' && member === '') return `Trigger.${symbol.name}`;
    const space = symbol.unit.namespace === null ? '' : `${symbol.unit.namespace}.`;
    return `Class.${space}${symbol.name}.${member}`;
}
