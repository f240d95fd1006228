import type {
    BoundExpression,
    MethodCall,
    NewException,
    NewObject,
    NewPlatform,
    PlatformCall
} from '../../semantics/bound/expressions.ts';
import { bridgeName } from '../../semantics/types/mangle.ts';
import { typeName } from '../../semantics/types/type.ts';
import { directCall, inlineCall } from '../builtins.ts';
import type { ModuleWriter } from '../module-writer.ts';
import { classReference, fieldName, localName, staticsOf } from '../names.ts';
import { emit, typeConstant } from './emit.ts';
import { instanceTable, staticTable } from './members.ts';
import { queryArguments } from './queries.ts';

const list = (writer: ModuleWriter, given: readonly Parameters<typeof emit>[1][]): string =>
    given.map((argument) => emit(writer, argument)).join(', ');

const targetText = (writer: ModuleWriter, target: BoundExpression | null): string =>
    target === null ? 'this' : emit(writer, target);

export function emitCall(writer: ModuleWriter, call: MethodCall): string {
    const given = list(writer, call.arguments);
    const { method } = call;
    if (method.isStatic) return `${classReference(method.owner)}.${method.jsName}(${given})`;
    if (call.viaSuper) return `super.${method.jsName}(${given})`;
    return `${targetText(writer, call.target)}.${method.jsName}(${given})`;
}

/** Library types whose statics must know the calling class are called with `this` = its ClassInfo (ARCHITECTURE.md). */
export function emitPlatformCall(writer: ModuleWriter, call: PlatformCall): string {
    const given = list(writer, call.arguments);
    const { owner, method } = call;
    if (call.dispatch === 'super-bridge') return `super.${bridgeName(method.name, method.parameters.length)}(${given})`;
    if (call.dispatch === 'bridge')
        return `${targetText(writer, call.target)}.${bridgeName(method.name, method.parameters.length)}(${given})`;
    if (call.target === null || method.isStatic) {
        const special = locatorText(writer, call) ?? inlineCall(call, (argument) => emit(writer, argument));
        if (special !== null) return special;
        const text = `${staticTable(writer, owner.name)}.${method.name}.call(${['$info', ...(given === '' ? [] : [given])].join(', ')})`;
        return call.variables === undefined
            ? text
            : `$rt.withVariables(${variablesText(call.variables)}, () => ${text})`;
    }
    const target = emit(writer, call.target);
    const direct = directCall(call, target, given);
    if (direct !== null) return direct;
    return `${instanceTable(writer, owner.name)}.${method.name}(${[target, ...(given === '' ? [] : [given])].join(', ')})`;
}

/** `Database.getQueryLocator([SELECT ...])` does not run the query: its nodes and binds make the locator. */
function locatorText(writer: ModuleWriter, call: PlatformCall): string | null {
    const [query, ...level] = call.arguments;
    if (call.method.name !== 'getQueryLocator' || call.owner.name !== 'System.Database' || query?.kind !== 'soql')
        return null;
    return `$rt.queryLocator(${[queryArguments(writer, query), ...level.map((argument) => emit(writer, argument))].join(', ')})`;
}

/** The variables that a dynamic query may name, with their values at the call; a local hides a field of its name. */
function variablesText({ locals, fields }: NonNullable<PlatformCall['variables']>): string {
    const values = new Map<string, string>();
    for (const field of fields)
        values.set(field.name.toLowerCase(), `${field.isStatic ? staticsOf(field.owner) : 'this'}.${fieldName(field)}`);
    for (const variable of locals) values.set(variable.name.toLowerCase(), localName(variable));
    return `{ ${[...values].map(([name, value]) => `${name}: ${value}`).join(', ')} }`;
}

export function emitNewObject(writer: ModuleWriter, creation: NewObject): string {
    const { constructorSymbol } = creation;
    return `new ${classReference(constructorSymbol.owner)}().$fields().${constructorSymbol.jsName}(${list(writer, creation.arguments)})`;
}

export function emitNewException(writer: ModuleWriter, creation: NewException): string {
    return `new ${classReference(creation.symbol)}().$fields().init$(${list(writer, creation.arguments)})`;
}

export function emitNewPlatform(writer: ModuleWriter, creation: NewPlatform): string {
    const { owner } = creation;
    const given = list(writer, creation.arguments);
    if (owner.name === 'System.Exception' || owner.superName === 'System.Exception') {
        const exception = writer.constant(`x_${owner.name}`, `$rt.exception(${JSON.stringify(owner.name)})`);
        return `new ${exception}().init$(${given})`;
    }
    const types = creation.typeArguments.map((type) => typeConstant(writer, typeName(type)));
    return `${staticTable(writer, owner.name)}.new(${[...types, ...(given === '' ? [] : [given])].join(', ')})`;
}
