import type { BoundExpression, PlatformCall } from '../semantics/bound/expressions.ts';
import { typeName } from '../semantics/types/type.ts';
import { neverNull } from './never-null.ts';

/**
 * Collection methods on the hot path of most Apex: called on the value itself instead of through the library's table. They are the
 * methods of ApexList, ApexSet and ApexMap with exactly the semantics of the Apex methods of the same name and number of arguments.
 */
const DIRECT: Readonly<Record<string, Readonly<Record<string, number>>>> = {
    'System.List': { get: 1, set: 2, add: 1, size: 0, isEmpty: 0, contains: 1 },
    'System.Set': { add: 1, contains: 1, size: 0, isEmpty: 0 },
    'System.Map': { get: 1, put: 2, containsKey: 1, size: 0, isEmpty: 0 }
};

/** The call as a method of the value, or null when it has to go through the table. */
export function directCall(call: PlatformCall, target: string, given: string): string | null {
    return DIRECT[call.owner.name]?.[call.method.name] === call.arguments.length
        ? `${target}.${call.method.name}(${given})`
        : null;
}

/**
 * Calls of Math on Integers that are there, as operators; null when the call has to go through the table. The remainder of a constant needs
 * no look at the divisor.
 */
export function inlineCall(call: PlatformCall, emit: (given: BoundExpression) => string): string | null {
    const { arguments: given, method, owner } = call;
    if (owner.name !== 'System.Math' || !MATH.has(method.name)) return null;
    if (!given.every((argument) => typeName(argument.type) === 'Integer' && neverNull(argument))) return null;
    const texts = given.map(emit);
    if (method.name !== 'mod') return `(Math.${method.name}(${texts.join(', ')}) | 0)`;
    const isPlain = /^[1-9]\d*$/.test(texts[1]);
    return isPlain ? `((${texts[0]} % ${texts[1]}) | 0)` : `$rt.moduloInteger(${texts.join(', ')})`;
}

const MATH = new Set(['abs', 'max', 'min', 'mod']);
