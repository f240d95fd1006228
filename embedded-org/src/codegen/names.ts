import type { LocalVariable } from '../semantics/bound/expressions.ts';
import { superClass, type ClassSymbol, type FieldSymbol } from '../semantics/symbols/symbols.ts';

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
    `($rt.statics(${String(symbol.staticIndex)}) ?? ${classReference(symbol)}.$clinit())`;

export const getterName = (field: FieldSymbol): string => `get$${field.name.toLowerCase()}`;
export const setterName = (field: FieldSymbol): string => `set$${field.name.toLowerCase()}`;

/** Properties that JavaScript's own objects and errors have. */
const JAVASCRIPT_PROPERTIES = new Set([
    '__proto__',
    'cause',
    'constructor',
    'hasOwnProperty',
    'message',
    'name',
    'stack',
    'toString',
    'valueOf'
]);

/** Property of the instance (statics: of the class's static state) that holds the field. One of a super class with the same name stays apart. */
export function fieldName(field: FieldSymbol): string {
    const { name, owner } = field;
    if (!field.isStatic && field.property === null) {
        for (let at = superClass(owner); at !== null; at = superClass(at))
            if (at.fields.get(name.toLowerCase())?.isStatic === false) return `${name}$${classKey(owner)}`;
    }
    return JAVASCRIPT_PROPERTIES.has(name) ? `${name}$` : name;
}

/** Text of a stack frame in code of this class. Source: exception stack traces as `Exception.getStackTraceString` prints them. */
export function frameText(symbol: ClassSymbol, member: string): string {
    if (symbol.kind === 'anonymous' && member === '') return 'AnonymousBlock';
    if (symbol.kind === 'trigger' && member === '') return `Trigger.${symbol.name}`;
    const space = symbol.unit.namespace === null ? '' : `${symbol.unit.namespace}.`;
    return `Class.${space}${symbol.name}.${member}`;
}
