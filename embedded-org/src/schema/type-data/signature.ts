/**
 * Turns JVM type signatures of the type-data jars into Apex type names.
 * Grammar: Java Virtual Machine Specification 4.7.9.1 (https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.7.9.1).
 */
const PRIMITIVES: Readonly<Record<string, string>> = { Z: 'Boolean', I: 'Integer', J: 'Long', D: 'Double', V: 'void' };

/** Apex name of an internal class name: `com/nawforce/runforce/Database/Batchable` -> `Database.Batchable`; sObjects lose their namespace. */
export function apexName(internal: string): string {
    return internal
        .replace(/^com\/nawforce\/runforce\//, '')
        .replace(/^java\/lang\//, '')
        .replace(/\$+$/, '')
        .replace(/[/$]+/g, '.')
        .replace(/^SObjects\./, '')
        .replace(/^SObjectStubs\./, '')
        .replace(/^Internal\.(Any|Object)\$?$/, 'Object');
}

/** Reads one type at `at`; returns its Apex name and the position after it. */
export function readType(signature: string, at = 0): { type: string; next: number } {
    const lead = signature[at] ?? '';
    if (lead in PRIMITIVES) return { type: PRIMITIVES[lead] ?? '', next: at + 1 };
    if (lead === '*') return { type: 'Object', next: at + 1 };
    if (lead === '+' || lead === '-') return readType(signature, at + 1);
    if (lead === '[') {
        const element = readType(signature, at + 1);
        return { type: `List<${element.type}>`, next: element.next };
    }
    if (lead === 'T') {
        const end = signature.indexOf(';', at);
        return { type: signature.slice(at + 1, end), next: end + 1 };
    }
    if (lead !== 'L') throw new Error(`Unknown type signature ${signature} at ${String(at)}.`);
    let next = at + 1;
    while (!'<;'.includes(signature[next] ?? ';')) next++;
    const name = apexName(signature.slice(at + 1, next));
    const parameters: string[] = [];
    if (signature[next] === '<') {
        next++;
        while (signature[next] !== '>') {
            const parameter = readType(signature, next);
            parameters.push(parameter.type);
            next = parameter.next;
        }
        next++;
    }
    const type = name === 'Internal.RecordSet' ? 'List' : name;
    return { type: parameters.length > 0 ? `${type}<${parameters.join(',')}>` : type, next: next + 1 };
}

/** Names of the type parameters declared at the head of a class or method signature: `<T:Ljava/lang/Object;>...` -> ['T']. */
export function typeParameters(signature: string): { names: string[]; next: number } {
    if (signature[0] !== '<') return { names: [], next: 0 };
    const names: string[] = [];
    let at = 1;
    while (signature[at] !== '>') {
        const colon = signature.indexOf(':', at);
        names.push(signature.slice(at, colon));
        at = colon;
        while (signature[at] === ':') {
            at++;
            if (signature[at] === ':') continue;
            at = readType(signature, at).next;
        }
    }
    return { names, next: at + 1 };
}

/** Parameter and return types of a method signature. */
export function readMethod(signature: string): { parameters: string[]; returns: string } {
    let at = typeParameters(signature).next + 1;
    const parameters: string[] = [];
    while (signature[at] !== ')') {
        const parameter = readType(signature, at);
        parameters.push(parameter.type);
        at = parameter.next;
    }
    return { parameters, returns: readType(signature, at + 1).type };
}
