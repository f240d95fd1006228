import { checkCpu } from '../limits/check-cpu.ts';
import type { ClassInfo } from '../classes.ts';
import { dmlStatement, mergeStatement } from '../dml/statement.ts';
import {
    ApexException,
    InternalError,
    platformException,
    throwApex,
    toApexException,
    UnsupportedError
} from '../exceptions/index.ts';
import { platformTypeImplementation } from '../system/registry.ts';
import { queryLocator } from '../system/database/query-locator.ts';
import { runSearch } from '../system/search.ts';
import { withVariables } from '../system/database/bind-scope.ts';
import { platformEnumConstant } from '../system/enums.ts';
import { schemaTokens } from '../system/schema/tokens.ts';
import { currentApexTransaction } from '../transaction/apex-transaction.ts';
import { enterRunAs, leaveRunAs } from '../transaction/run-as.ts';
import { currentTransaction } from '../transaction/transaction.ts';
import { castTo, dateToDatetime } from '../values/conversions.ts';
import { apexEquals, identical, sameText } from '../values/equality.ts';
import { isInstanceOf } from '../values/instance-of.ts';
import { ApexList } from '../values/list.ts';
import { ApexMap } from '../values/map.ts';
import { ApexSet } from '../values/set.ts';
import { ApexObject } from '../values/object.ts';
import { apexType } from '../values/type.ts';
import { stringOf } from '../values/to-string.ts';
import { divideInteger, divideLong, moduloInteger, notNull } from '../values/integer.ts';
import * as arithmetic from './arithmetic.ts';
import type { ClassTable, GeneratedClass } from './class-table.ts';
import { atStatement, enterCall, leaveCall } from './call-trace.ts';
import * as collections from './collections.ts';
import { lineCounters } from './line-counters.ts';
import * as queries from './queries.ts';
import * as records from './records.ts';
import { trace } from '../trace/trace.ts';

/** Loop rounds between two looks at the clock. */
const FUEL = 4096;

/** Loop rounds left before the clock is looked at; generated loops count it down. */
const meter = { fuel: FUEL };

/** What generated code sees as `$rt`: operators, conversions and statements that are more than JavaScript's own. */
export type RuntimeLibrary = ReturnType<typeof runtimeLibrary>;

export function runtimeLibrary(table: ClassTable) {
    return {
        ...arithmetic,
        ...collections,
        ...queries,
        ...records,
        ApexObject,
        List: ApexList,
        Set: ApexSet,
        Map: ApexMap,
        lineCounters,
        enterCall,
        leaveCall,
        atStatement,
        meter,
        refuel(): void {
            meter.fuel = FUEL;
            checkCpu();
        },
        nn: notNull,
        divideInteger,
        divideLong,
        moduloInteger,
        text: stringOf,
        sameText,
        equal: apexEquals,
        identical,
        unsupported,
        type: apexType,
        cast: castTo,
        isInstance: isInstanceOf,
        dateToDatetime,
        lazy,
        staticTable: (name: string) => tableOf(name, 'static'),
        instanceTable: (name: string) => tableOf(name, 'instance'),
        exception: platformException,
        platformEnumValue: platformEnumConstant,
        objectToken: (name: string) => schemaTokens.objectType(name),
        fieldToken: (object: string, field: string) => schemaTokens.field(object, field),
        statics,
        openStatics,
        caught,
        thrown,
        dml: dmlStatement,
        merge: mergeStatement,
        withVariables,
        queryLocator,
        runSearch,
        enterRunAs,
        leaveRunAs,
        future: (info: ClassInfo, jsName: string, given: readonly unknown[]): void => {
            currentApexTransaction().org.async.future(info, jsName, given);
        },
        define: (info: ClassInfo, _entries: unknown, key: string, jsClass: GeneratedClass) =>
            table.define(info, key, jsClass),
        defineInterface: (info: ClassInfo, _entries: unknown, key: string) => table.defineInterface(info, key),
        defineEnum: (info: ClassInfo, _entries: unknown, key: string, names: readonly string[]) =>
            table.defineEnum(info, key, names),
        defineBroken: (keys: readonly string[], message: string) => table.defineBroken(keys, message),
        defineUnit: (
            info: ClassInfo,
            _entries: unknown,
            key: string,
            trigger: Parameters<ClassTable['defineUnit']>[2],
            jsClass: GeneratedClass
        ) => table.defineUnit(info, key, trigger, jsClass)
    };
}

function tableOf(name: string, kind: 'static' | 'instance'): Readonly<Record<string, unknown>> {
    const type = platformTypeImplementation(name);
    if (type === undefined) throw new Error(`The runtime has no ${name}.`);
    return type[kind];
}

/**
 * Where the compiler found a library member that the runtime lacks. Chatter's methods need the org's data: in a test without it the
 * platform refuses them with an exception that Apex can catch, so does this. Source: Apex Developer Guide, "Testing ConnectApi Code"
 * (the class of the exception as published tests catch it; its text is assumed).
 * @throws UnsupportedError, which Apex cannot catch.
 */
function unsupported(feature: string): never {
    if (feature.startsWith('ConnectApi.Chatter') && currentApexTransaction().test?.seesAllData === false)
        throwApex(
            'System.UnsupportedOperationException',
            'ConnectApi methods are not supported in data siloed tests. Please use @IsTest(SeeAllData=true).'
        );
    throw new UnsupportedError(feature);
}

/** A value that needs the org (tokens, platform enums): made when first used, kept for the module. */
function lazy<T>(make: () => T): () => T {
    let value: T | undefined;
    return () => (value ??= make());
}

/** Static state of a class in the running transaction; undefined until its first use, when generated code runs the static initialiser. */
function statics(index: number): unknown {
    return currentTransaction().statics[index];
}

/** Enters the blank static state before the initialisers run: code that they call sees the fields as null. */
function openStatics(index: number, state: Record<string, unknown>): Record<string, unknown> {
    currentTransaction().statics[index] = state;
    return state;
}

/** The Apex exception behind whatever was thrown; what Apex cannot catch goes on its way. */
function caught(thrown: unknown): ApexException {
    const exception = toApexException(thrown);
    if (exception instanceof InternalError || !exception.catchable) throw exception;
    return exception;
}

/** `throw null` is a dereference of null. */
function thrown(value: ApexException | null): ApexException {
    const exception = notNull(value);
    trace({ kind: 'exception-thrown', exception });
    return exception;
}
