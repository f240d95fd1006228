import { AsyncEngine } from '../../../src/runtime/async/engine.ts';
import { setClassRegistry } from '../../../src/runtime/class-registry.ts';
import type { ClassInfo, ClassRegistry, MethodInfo } from '../../../src/runtime/classes.ts';
import { openStore } from '../../../src/runtime/database/store.ts';
import { createOrg, type Org, type Switches } from '../../../src/runtime/org.ts';
import { currentApexTransaction, type ApexTransaction } from '../../../src/runtime/transaction/apex-transaction.ts';
import { runTransaction } from '../../../src/runtime/transaction/run-transaction.ts';
import { ApexObject } from '../../../src/runtime/values/index.ts';
import { forgetAncestors } from '../../../src/runtime/values/instance-of.ts';
import type { ObjectMetadata } from '../../../src/schema/metadata.ts';
import { createSchema } from '../../../src/schema/schema.ts';
import { typeData } from '../../../src/schema/type-data/type-data.ts';

/** An org with an object and events to write to, job classes written in JavaScript, and a clock that stands where a test puts it. */
export interface JobOrg {
    readonly org: Org;
    readonly engine: AsyncEngine;
    readonly userId: string;
    /** Epoch milliseconds. */
    time: number;
    /** Runs a body as Apex of the user. */
    apex<T>(body: (transaction: ApexTransaction) => T): T;
    /** Runs a body as an Apex test would; everything is undone afterwards. */
    test<T>(body: (transaction: ApexTransaction) => T): T;
    /** Runs jobs until none is due. Returns the number of steps. */
    drain(): number;
    /** Rows of an object as plain values, in the order of their Ids. */
    rows(objectName: string): Record<string, unknown>[];
}

export interface JobOrgOptions {
    readonly path?: string;
    readonly classes: readonly (new () => object)[];
    readonly triggers?: readonly ClassInfo[];
    readonly switches?: Switches;
}

const span = { file: 'test', line: 1, column: 1, endLine: 1, endColumn: 1 };
const nothing = { validationRules: [], recordTypes: [], fieldSets: [] };
const METADATA: ObjectMetadata[] = [
    { name: 'Tally__c', span, fields: [{ name: 'Note__c', span, type: 'Text', length: 80 }], ...nothing },
    {
        name: 'Ping__e',
        span,
        publishBehavior: 'PublishAfterCommit',
        fields: [{ name: 'Text__c', span, type: 'Text', length: 80, required: true }],
        ...nothing
    },
    {
        name: 'Alarm__e',
        span,
        publishBehavior: 'PublishImmediately',
        fields: [{ name: 'Text__c', span, type: 'Text', length: 80 }],
        ...nothing
    }
];

/** Gives a JavaScript class the ClassInfo that the compiler would register. */
export function asApexClass(
    jsClass: new () => object,
    interfaceNames: readonly string[],
    more: Partial<ClassInfo> = {}
): void {
    const parent = Object.getPrototypeOf(jsClass) as { $info?: ClassInfo };
    const info = {
        name: jsClass.name,
        namespace: null,
        kind: 'class',
        apiVersion: 66,
        sharing: 'with',
        isAbstract: false,
        isTest: false,
        superName: parent.$info?.name ?? null,
        interfaceNames,
        annotations: [],
        methods: [],
        fields: [],
        constructors: [],
        staticIndex: 0,
        jsClass,
        trigger: null,
        ...more
    };
    Object.defineProperty(jsClass, '$info', { value: info });
}

/** A static @future method of this JavaScript name. */
export function futureMethod(name: string, arity: number): MethodInfo {
    const parameters = Array.from({ length: arity }, (_, i) => ({ name: `p${i}`, type: 'String' }));
    return {
        name,
        jsName: name,
        isStatic: true,
        visibility: 'public',
        isAbstract: false,
        parameters,
        returnType: 'void',
        annotations: [{ name: 'future', parameters: {} }],
        line: 1
    };
}

/** A trigger after insert of an event. */
export function eventTrigger(name: string, objectName: string, run: () => void): ClassInfo {
    return {
        name,
        kind: 'trigger',
        interfaceNames: [],
        methods: [],
        fields: [],
        annotations: [],
        trigger: { objectName, events: ['after insert'], run }
    } as unknown as ClassInfo;
}

/** Inserts a Tally__c in the transaction in progress: the trace that a job leaves. */
export function note(text: string): void {
    const { org } = currentApexTransaction();
    org.store.insert(org.schema.object('Tally__c')!, [{ Note__c: text }]);
}

export function makeJobOrg(options: JobOrgOptions): JobOrg {
    const schema = createSchema(typeData(), { objects: METADATA, globalValueSets: new Map() });
    const store = openStore(schema, options.path ?? ':memory:');
    const infos = options.classes.map((jsClass) => (jsClass as unknown as { $info: ClassInfo }).$info);
    const triggers = options.triggers ?? [];
    const classes: ClassRegistry = {
        find: (name) => infos.find((info) => info.name === name),
        all: () => [...infos, ...triggers],
        triggersOn: (objectName) => triggers.filter((info) => info.trigger?.objectName === objectName)
    };
    setClassRegistry(classes);
    forgetAncestors();
    const user = schema.object('User')!;
    const existing = store.find(user, 'Username', ['admin@jobs.example']);
    const userId =
        existing.length > 0
            ? (existing[0].$values['Id'] as string)
            : inTransaction(
                  () =>
                      store.insert(user, [
                          { Username: 'admin@jobs.example', LastName: 'Admin', TimeZoneSidKey: 'Europe/Paris' }
                      ])[0]
              );
    const made: { time: number } = { time: Date.parse('2026-03-01T10:00:00Z') };
    const org = createOrg({
        store,
        schema,
        classes,
        administratorId: userId,
        switches: options.switches ?? {},
        clock: () => made.time,
        organization: {
            id: '00D000000000001AAA',
            name: 'Jobs',
            timeZone: 'UTC',
            locale: 'en_GB',
            language: 'en_US',
            currency: 'EUR',
            namespace: null
        }
    });
    const engine = new AsyncEngine(org);
    org.async = engine;

    function inTransaction<T>(body: () => T): T {
        store.begin();
        const result = body();
        store.commit();
        return result;
    }

    const undo = new Error('undo');
    return Object.assign(made, {
        org,
        engine,
        userId,
        apex: <T>(body: (transaction: ApexTransaction) => T): T =>
            runTransaction(org, { userId, quiddity: 'ANONYMOUS' }, body),
        test<T>(body: (transaction: ApexTransaction) => T): T {
            let result: T;
            try {
                return runTransaction(org, { userId, quiddity: 'RUNTEST_SYNC', test: {} as never }, (transaction) => {
                    result = body(transaction);
                    throw undo;
                });
            } catch (error) {
                if (error !== undo) throw error;
                return result!;
            }
        },
        drain(): number {
            let steps = 0;
            while (engine.runNext()) steps++;
            return steps;
        },
        rows(objectName: string): Record<string, unknown>[] {
            const object = schema.object(objectName)!;
            store.tables.of(object);
            const ids = store
                .statement(`SELECT "Id" FROM "${object.name}" ORDER BY "Id"`)
                .rows([])
                .map((row) => String(row[0]));
            return store.byIds(object, ids).map((record) => record.$values);
        }
    });
}

export { ApexObject };
