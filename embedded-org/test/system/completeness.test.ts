import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Script } from 'node:vm';
import { toApexException } from '../../src/runtime/exceptions/index.ts';
import { isImplemented, platformTypeImplementation } from '../../src/runtime/system/registry.ts';
import { typeData, type PlatformTypeData } from '../../src/schema/type-data/type-data.ts';

const TYPES =
    'String Integer Long Double Decimal Boolean Id Blob Date Time Datetime TimeZone Math List Set Map Iterator Iterable Exception Pattern Matcher JSON ' +
    'JSONGenerator JSONParser JSONToken EncodingUtil Crypto UUID Url Assert Type Comparable Comparator Collator Version RoundingMode StatusCode DmlException';

/** Written on a field of a record, so the compiler turns it into an error on the record; it is no method of the value. */
const ON_FIELDS = 'addError';
/** Needs the Dom classes, which the library lacks. */
const LACKING = new Set(['System.Crypto.signXml']);
/** The type data lists a constructor for types that Apex code cannot construct. */
const NOT_CONSTRUCTED = new Set(
    [
        'Math',
        'Pattern',
        'Matcher',
        'JSON',
        'JSONGenerator',
        'JSONParser',
        'EncodingUtil',
        'Crypto',
        'UUID',
        'Assert',
        'Type'
    ].map((name) => `System.${name}`)
);

function missing(type: PlatformTypeData): string[] {
    const members = [
        ...type.methods.map((method) => ({ name: method.name, isStatic: method.isStatic })),
        ...type.fields.map((field) => ({ name: `get:${field.name}`, isStatic: field.isStatic })),
        ...(type.constructors.length > 0 && !NOT_CONSTRUCTED.has(type.name) ? [{ name: 'new', isStatic: true }] : [])
    ];
    return members
        .filter(
            ({ name, isStatic }) =>
                name !== ON_FIELDS && !isImplemented(type.name, isStatic ? 'static' : 'instance', name)
        )
        .map(({ name }) => `${type.name}.${name}`)
        .filter((name) => !LACKING.has(name));
}

describe('The standard library', () => {
    for (const name of TYPES.split(' ')) {
        it(`implements every member of System.${name}`, () => {
            const type = typeData().platformType(`System.${name}`);
            assert.ok(type !== undefined);
            assert.deepEqual(missing(type), []);
        });
    }

    it('answers null receivers with a null pointer exception', () => {
        const wrong: string[] = [];
        for (const name of TYPES.split(' ')) {
            const type = typeData().platformType(`System.${name}`);
            if (type === undefined || type.isInterface || type.isEnum) continue;
            const table = platformTypeImplementation(type.name)?.instance ?? {};
            for (const method of type.methods.filter(
                (candidate) => !candidate.isStatic && candidate.name !== ON_FIELDS
            )) {
                const problem = callOnNull(table[method.name], method.parameters);
                if (problem !== null) wrong.push(`${name}.${method.name}(${method.parameters.join(', ')}): ${problem}`);
            }
        }
        assert.deepEqual(wrong, []);
    });
});

/** Calls with a null receiver and plausible arguments; null when it fails as it should. */
function callOnNull(
    method: ((...args: unknown[]) => unknown) | undefined,
    parameters: readonly string[]
): string | null {
    const script = new Script('(function (method, given) { return method(null, ...given); })', {
        filename: 'apex:Null'
    });
    const run = script.runInThisContext() as (...given: unknown[]) => unknown;
    try {
        run(method, parameters.map(sample));
        return 'no exception';
    } catch (error) {
        const exception = toApexException(error);
        return String(exception).includes('System.NullPointerException') ? null : String(exception);
    }
}

function sample(type: string): unknown {
    if (type === 'System.String') return 'a';
    if (type === 'System.Integer') return 1;
    if (type === 'System.Boolean') return false;
    return null;
}
