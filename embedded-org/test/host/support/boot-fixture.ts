import type { MemberFieldInfo, MethodInfo } from '../../../src/runtime/classes.ts';
import { throwApex } from '../../../src/runtime/exceptions/index.ts';
import { executeDml } from '../../../src/runtime/dml/execute.ts';
import { NO_OPTIONS } from '../../../src/runtime/dml/options.ts';
import { currentApexTransaction } from '../../../src/runtime/transaction/apex-transaction.ts';
import { ApexDate, ApexDatetime, ApexDecimal, ApexList, ApexMap, apexType } from '../../../src/runtime/values/index.ts';
import { ApexSObject } from '../../../src/runtime/values/sobject.ts';
import type { BootedOrg } from '../../../src/server/host/boot-module.ts';
import { ApexObject, asApexClass, makeJobOrg, note } from '../../async/support/job-org.ts';

/*
 * A boot module as the compiler's output would make it, for tests of the host: a controller, a class that goes over the wire, and jobs.
 */

const enabled = [{ name: 'AuraEnabled', parameters: {} }];

function field(name: string, type: string, isEnabled = true): MemberFieldInfo {
    return {
        name,
        jsName: name,
        type,
        isStatic: false,
        isTransient: false,
        isFinal: false,
        visibility: 'public',
        isProperty: true,
        annotations: isEnabled ? enabled : []
    };
}

function method(name: string, returnType: string, ...types: string[]): MethodInfo {
    const parameters = types.map((type, i) => ({ name: `p${i}`, type }));
    return {
        name,
        jsName: name,
        isStatic: true,
        visibility: 'public',
        isAbstract: false,
        parameters,
        returnType,
        annotations: enabled,
        line: 1
    };
}

class Order extends ApexObject {
    customer: unknown = null;
    total: unknown = null;
    due: unknown = null;
    lines: unknown = null;
    secret: unknown = 'kept';
}
asApexClass(Order, [], {
    fields: [
        field('customer', 'String'),
        field('total', 'Decimal'),
        field('due', 'Date'),
        field('lines', 'List<Order>'),
        field('secret', 'String', false)
    ]
});

class Controller extends ApexObject {
    static hello(name: string): string {
        return `Hello ${name}`;
    }

    static describe(...values: unknown[]): ApexList {
        return new ApexList(
            apexType('String'),
            values.map((value) =>
                value === null
                    ? 'null'
                    : `${(value as object).constructor.name} ${typeof value === 'string' ? value : ''}`
            )
        );
    }

    static roundTrip(order: Order | null): Order | null {
        return order;
    }

    static record(): ApexMap {
        const { schema } = currentApexTransaction().org;
        const parent = new ApexSObject(schema.object('Account')!, { Id: '001000000000001AAA', Name: 'Acme' });
        const contact = new ApexSObject(schema.object('Contact')!, {
            LastName: 'Doe',
            CreatedDate: new ApexDatetime(0),
            Birthdate: ApexDate.of(2000, 2, 29),
            Email: null
        });
        contact.$parents = { Account: parent };
        return new ApexMap(apexType('String'), apexType('Object'), [
            ['contact', contact],
            ['amount', ApexDecimal.parse('12.50')],
            ['long', 5n]
        ]);
    }

    static fails(): void {
        note('undone');
        throwApex('System.DmlException', 'Insert failed.');
    }

    static breaks(): void {
        throw new RangeError('A fault of the embedded org');
    }

    static write(text: string): string {
        note(text);
        return currentApexTransaction().user.id;
    }

    /** Ends the thread in the middle of a request. */
    static die(): void {
        process.exit(3);
    }

    static insertRecord(): void {
        const { org } = currentApexTransaction();
        const records = [new ApexSObject(org.schema.object('Tally__c')!, { Note__c: 'never' })];
        executeDml({
            operation: 'insert',
            records,
            allOrNone: true,
            options: NO_OPTIONS,
            mode: 'system',
            enforceSharing: false
        });
    }

    static startBatch(count: number): string {
        return currentApexTransaction().org.async.executeBatch(Object.assign(new WorkBatch(), { count }), 1);
    }

    static publish(text: string): void {
        const { org } = currentApexTransaction();
        org.async.publish([new ApexSObject(org.schema.object('Ping__e')!, { Text__c: text })]);
    }

    static publishAndFail(text: string): void {
        const { org } = currentApexTransaction();
        org.async.publish([new ApexSObject(org.schema.object('Alarm__e')!, { Text__c: text })]);
        throwApex('System.MathException', 'Divide by 0');
    }

    static hidden(): void {
        note('never called from outside');
    }
}
asApexClass(Controller, [], {
    methods: [
        method('hello', 'String', 'String'),
        method(
            'describe',
            'List<String>',
            'Integer',
            'Long',
            'Decimal',
            'Boolean',
            'Date',
            'Datetime',
            'Id',
            'List<String>',
            'Map<String,Integer>',
            'Contact'
        ),
        method('roundTrip', 'Order', 'Order'),
        method('record', 'Map<String,Object>'),
        method('fails', 'void'),
        method('die', 'void'),
        method('breaks', 'void'),
        method('write', 'String', 'String'),
        {
            ...method('insertRecord', 'void'),
            annotations: [{ name: 'AuraEnabled', parameters: { cacheable: 'true' } }]
        },
        method('startBatch', 'Id', 'Integer'),
        method('publish', 'void', 'String'),
        method('publishAndFail', 'void', 'String'),
        { ...method('hidden', 'void'), annotations: [] }
    ]
});

/** One chunk takes some milliseconds of work while the write lock is held. */
class WorkBatch extends ApexObject {
    count = 0;

    start$1(): object {
        return new ApexList(
            apexType('Integer'),
            Array.from({ length: this.count }, (_, i) => i)
        );
    }

    execute$2(_context: unknown, scope: ApexList): void {
        note(`chunk ${String(scope.items[0])}`);
        const end = Date.now() + 20;
        while (Date.now() < end);
    }

    finish$1(): void {
        note('finished');
    }
}
asApexClass(WorkBatch, ['Database.Batchable<Integer>'], { fields: [field('count', 'Integer')] });

export function boot(_projectDirectory: string, databaseFile: string): BootedOrg {
    const jobs = makeJobOrg({
        path: databaseFile,
        classes: [Order, Controller, WorkBatch] as readonly (new () => object)[]
    });
    Object.assign(jobs, { time: Date.now() });
    const { org } = jobs;
    grantEverything(org.store, org.schema, jobs.userId);
    return {
        org,
        sites: [],
        compileAnonymous: (source) =>
            source === 'bad' ? { problem: '1:1 Unexpected token' } : { run: () => note(source) },
        outbox: () => ({ total: 0, mails: [] }),
        notifications: { of: () => [], markRead: () => undefined, listen: () => undefined }
    };
}

/** The user's permission set, and a user without any, once per database. */
function grantEverything(store: BootedOrg['org']['store'], schema: BootedOrg['org']['schema'], userId: string): void {
    const user = schema.object('User')!;
    const set = schema.object('PermissionSet')!;
    const assignment = schema.object('PermissionSetAssignment')!;
    store.begin();
    if (store.count(user, { Username: 'outsider@jobs.example' }) === 0)
        store.insert(user, [{ Username: 'outsider@jobs.example', LastName: 'Outsider' }]);
    if (store.count(assignment, { AssigneeId: userId }) === 0) {
        const [id] = store.insert(set, [
            { Name: 'Everything', Label: 'Everything', PermissionsModifyAllData: true, PermissionsViewAllData: true }
        ]);
        store.insert(assignment, [{ AssigneeId: userId, PermissionSetId: id }]);
        store.insert(schema.object('FieldPermissions')!, [
            {
                ParentId: id,
                SobjectType: 'Tally__c',
                Field: 'Tally__c.Note__c',
                PermissionsRead: true,
                PermissionsEdit: true
            }
        ]);
    }
    store.commit();
}
