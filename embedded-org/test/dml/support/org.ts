import type { ClassInfo, ClassRegistry, TriggerEvent } from '../../../src/runtime/classes.ts';
import { openStore } from '../../../src/runtime/database/store.ts';
import { createOrg, type Org, type OrgParts } from '../../../src/runtime/org.ts';
import type { ApexTransaction } from '../../../src/runtime/transaction/apex-transaction.ts';
import { runTransaction } from '../../../src/runtime/transaction/run-transaction.ts';
import { ApexList } from '../../../src/runtime/values/list.ts';
import { ApexSObject } from '../../../src/runtime/values/sobject.ts';
import { apexType } from '../../../src/runtime/values/type.ts';
import type { FieldMetadata, ObjectMetadata } from '../../../src/schema/metadata.ts';
import { createSchema } from '../../../src/schema/schema.ts';
import { typeData } from '../../../src/schema/type-data/type-data.ts';

const span = { file: 'test', line: 1, column: 1, endLine: 1, endColumn: 1 };

export type TestField = Omit<FieldMetadata, 'span'>;

/** A custom object for a test: text Name, public read/write unless said otherwise. */
export function objectMetadata(
    name: string,
    fields: readonly TestField[],
    rest: Partial<ObjectMetadata> = {}
): ObjectMetadata {
    return {
        name,
        span,
        label: name.replace(/__\w+$/, ''),
        sharingModel: 'ReadWrite',
        fields: fields.map((field) => ({ ...field, span })),
        validationRules: [],
        recordTypes: [],
        fieldSets: [],
        ...rest
    };
}

export interface TestTrigger {
    readonly name: string;
    readonly objectName: string;
    readonly events: readonly TriggerEvent[];
    readonly run: () => void;
}

export function triggerInfo(trigger: TestTrigger): ClassInfo {
    return {
        ...classInfo(trigger.name),
        kind: 'trigger',
        trigger: { objectName: trigger.objectName, events: trigger.events, run: trigger.run }
    };
}

export function classInfo(name: string, rest: Partial<ClassInfo> = {}): ClassInfo {
    return {
        name,
        namespace: null,
        kind: 'class',
        apiVersion: 60,
        sharing: 'without',
        isAbstract: false,
        isTest: false,
        superName: null,
        interfaceNames: [],
        annotations: [],
        methods: [],
        fields: [],
        constructors: [],
        staticIndex: 0,
        jsClass: null,
        trigger: null,
        ...rest
    };
}

export interface TestOrg extends Org {
    /** Runs `body` in a transaction of the administrator or the given user. */
    run<T>(body: (transaction: ApexTransaction) => T, userId?: string): T;
    record(objectName: string, values?: Record<string, unknown>): ApexSObject;
    list(records: readonly ApexSObject[]): ApexList;
    /** Stored rows of an object, all fields. */
    stored(objectName: string, field?: string, value?: unknown): ApexSObject[];
    readonly profileId: string;
    /** A second user without any permission. */
    readonly clerkId: string;
}

/** An org in memory with an administrator (Modify All Data) and a clerk without permissions. */
export function testOrg(
    options: { objects?: readonly ObjectMetadata[]; triggers?: readonly TestTrigger[] } & Partial<OrgParts> = {}
): TestOrg {
    const schema = createSchema(typeData(), { objects: options.objects ?? [], globalValueSets: new Map() });
    const store = openStore(schema, ':memory:');
    const insert = (name: string, values: Record<string, unknown>): string => {
        const object = schema.object(name);
        if (object === undefined) throw new Error(name);
        return store.insert(object, [values])[0];
    };
    const triggers = (options.triggers ?? []).map(triggerInfo);
    const classes: ClassRegistry = {
        find: () => undefined,
        all: () => triggers,
        triggersOn: (name) => triggers.filter((info) => info.trigger?.objectName === name)
    };
    const profileId = insert('Profile', { Name: 'Administrator' });
    insert('PermissionSet', {
        Name: 'X00ex1',
        Label: 'X',
        ProfileId: profileId,
        IsOwnedByProfile: true,
        PermissionsModifyAllData: true,
        PermissionsManageUsers: true
    });
    const clerkProfile = insert('Profile', { Name: 'Clerk' });
    insert('PermissionSet', { Name: 'X00ex2', Label: 'X', ProfileId: clerkProfile, IsOwnedByProfile: true });
    const user = {
        IsActive: true,
        UserType: 'Standard',
        TimeZoneSidKey: 'Europe/Berlin',
        LocaleSidKey: 'en_US',
        LanguageLocaleKey: 'en_US'
    };
    const administratorId = insert('User', {
        ...user,
        LastName: 'Admin',
        Username: 'admin@example.com',
        Alias: 'admin',
        Email: 'admin@example.com',
        ProfileId: profileId
    });
    const clerkId = insert('User', {
        ...user,
        LastName: 'Clerk',
        Username: 'clerk@example.com',
        Alias: 'clerk',
        Email: 'clerk@example.com',
        ProfileId: clerkProfile
    });
    const organizationId = insert('Organization', { Name: 'Test' });
    const org = createOrg({
        store,
        schema,
        classes,
        administratorId,
        organization: {
            id: organizationId,
            name: 'Test',
            timeZone: 'Europe/Berlin',
            locale: 'en_US',
            language: 'en_US',
            currency: 'EUR',
            namespace: null
        },
        ...options
    });
    return Object.assign(org, {
        profileId,
        clerkId,
        run: <T>(body: (transaction: ApexTransaction) => T, userId = administratorId): T =>
            runTransaction(org, { userId, quiddity: 'ANONYMOUS' }, body),
        record: (objectName: string, values: Record<string, unknown> = {}): ApexSObject => {
            const object = schema.object(objectName);
            if (object === undefined) throw new Error(objectName);
            return new ApexSObject(object, values);
        },
        list: (records: readonly ApexSObject[]) => new ApexList(apexType('SObject'), [...records]),
        stored: (objectName: string, field = 'Id', value?: unknown): ApexSObject[] => {
            const object = schema.object(objectName);
            if (object === undefined) throw new Error(objectName);
            store.tables.of(object);
            if (value !== undefined) return store.find(object, field, [value]);
            const ids = store.statement(`SELECT "Id" FROM "${object.name}" ORDER BY "Id"`).rows([]);
            return store.byIds(
                object,
                ids.map((row) => String(row[0]))
            );
        }
    });
}
