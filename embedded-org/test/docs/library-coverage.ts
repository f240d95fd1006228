import { registerPlatformLibrary } from '../../src/boot/platform-library.ts';
import { implementedTypeNames, isImplemented, platformTypeImplementation } from '../../src/runtime/system/registry.ts';
import { typeData, type PlatformTypeData } from '../../src/schema/type-data/type-data.ts';

/**
 * Whether the compiler turns the member into another one that the runtime has: `record.Field.addError(...)` is the record's, and the methods of
 * custom settings are called on the type.
 */
function isBoundOtherwise(typeName: string, member: string): boolean {
    if (member === 'addError') return isImplemented('System.SObject', 'instance', member);
    return typeName === 'System.SObject' && isImplemented(typeName, 'static', member);
}

/** Members that the type data declares and the runtime lacks. */
function missingMembers(type: PlatformTypeData): string[] {
    const missing = new Set<string>();
    for (const method of type.methods) {
        const table = method.isStatic ? 'static' : 'instance';
        if (!isImplemented(type.name, table, method.name) && !isBoundOtherwise(type.name, method.name))
            missing.add(method.name);
    }
    for (const field of type.fields) {
        if (!isImplemented(type.name, field.isStatic ? 'static' : 'instance', `get:${field.name}`))
            missing.add(field.name);
    }
    if (
        type.constructors.length > 0 &&
        type.methods.some((method) => !method.isStatic) &&
        !isImplemented(type.name, 'static', 'new')
    ) {
        missing.add('constructor');
    }
    return [...missing].sort();
}

/** One line per library class that the runtime implements: `| System.String | all |` or the members it lacks. */
export function coverageTable(): string {
    registerPlatformLibrary();
    const lines = implementedTypeNames()
        .map((name) => ({ name, data: typeData().platformType(name) }))
        .filter(
            ({ name, data }) =>
                data !== undefined &&
                !data.isEnum &&
                !data.isInterface &&
                !/Exception$/.test(name) &&
                platformTypeImplementation(name) !== undefined
        )
        .map(({ name, data }) => {
            const missing = data === undefined ? [] : missingMembers(data);
            return `| ${name} | ${missing.length === 0 ? 'all' : `without ${missing.join(', ')}`} |`;
        });
    return ['| class | members |', '|---|---|', ...lines.sort()].join('\n');
}
