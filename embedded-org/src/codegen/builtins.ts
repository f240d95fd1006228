import type { PlatformCall } from '../semantics/bound/expressions.ts';

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
