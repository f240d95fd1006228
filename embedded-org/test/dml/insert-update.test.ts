import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dmlStatement } from '../../src/runtime/dml/statement.ts';
import { executeDml } from '../../src/runtime/dml/execute.ts';
import { NO_OPTIONS } from '../../src/runtime/dml/options.ts';
import type { SaveOutcome } from '../../src/runtime/dml/outcome.ts';
import type { ApexSObject } from '../../src/runtime/values/sobject.ts';
import { objectMetadata, testOrg } from './support/org.ts';

const thing = objectMetadata(
    'Thing__c',
    [
        { name: 'Code__c', type: 'Text', label: 'Code', length: 10, unique: true, externalId: true },
        { name: 'Mail__c', type: 'Email', label: 'Mail' },
        { name: 'Must__c', type: 'Text', label: 'Must', length: 20, required: true },
        {
            name: 'State__c',
            type: 'Picklist',
            label: 'State',
            restricted: true,
            picklist: [
                { value: 'New', label: 'New', active: true, isDefault: true },
                { value: 'Done', label: 'Done', active: true, isDefault: false }
            ]
        },
        { name: 'Size__c', type: 'Number', label: 'Size', precision: 5, scale: 2 },
        { name: 'Parent__c', type: 'Lookup', label: 'Parent', referenceTo: 'Account', relationshipName: 'Things' },
        { name: 'Flag__c', type: 'Checkbox', label: 'Flag', defaultValue: 'true' }
    ],
    {
        validationRules: [
            {
                name: 'No_Bad',
                active: true,
                formula: 'Must__c = "bad"',
                message: 'Bad is not good',
                errorField: 'Must__c'
            }
        ]
    }
);

const system = { mode: 'system', enforceSharing: false, options: NO_OPTIONS } as const;
const partial = (
    operation: 'insert' | 'update' | 'upsert',
    records: readonly ApexSObject[],
    externalIdField: string | null = null
): SaveOutcome[] => executeDml({ operation, records, allOrNone: false, externalIdField, ...system });

const firstError = (outcome: SaveOutcome): string => {
    const error = outcome.errors[0];
    return error === undefined ? 'none' : `${error.statusCode}, ${error.message}: [${error.fields.join(', ')}]`;
};

void test('an insert sets the Id on the caller’s record and applies defaults in the database only', () => {
    // Source: Apex Developer Guide, Inserting and Updating Records; defaults: sObject Types.
    const org = testOrg({ objects: [thing] });
    const record = org.record('Thing__c', { Must__c: 'x' });
    org.run(() => dmlStatement('insert', record, null, null));
    assert.equal(String(record.$values['Id']).length, 18);
    assert.deepEqual(Object.keys(record.$values).sort(), ['Id', 'Must__c']);
    const stored = org.stored('Thing__c')[0];
    assert.equal(stored.$values['State__c'], 'New');
    assert.equal(stored.$values['Flag__c'], true);
    assert.equal(stored.$values['OwnerId'], org.administratorId);
    assert.equal(stored.$values['CreatedById'], org.administratorId);
});

void test('each generic rule gives the platform’s code, message and fields', () => {
    // Source: platform-rules A1 and "Message convention"; messages.ts names the source of the others.
    const org = testOrg({ objects: [thing] });
    org.run(() => {
        const rows = partial('insert', [
            org.record('Thing__c', {}),
            org.record('Thing__c', { Must__c: 'x', Code__c: '12345678901' }),
            org.record('Thing__c', { Must__c: 'x', Mail__c: 'nobody' }),
            org.record('Thing__c', { Must__c: 'x', State__c: 'Other' }),
            org.record('Thing__c', { Must__c: 'bad' }),
            org.record('Thing__c', { Must__c: 'x', Size__c: 1234 }),
            org.record('Thing__c', { Must__c: 'x', Parent__c: org.administratorId }),
            org.record('Thing__c', { Must__c: 'x', Parent__c: '001000000000000AAA' }),
            org.record('Thing__c', { Must__c: 'x', Id: 'a00000000000000AAA' })
        ]);
        assert.deepEqual(rows.map(firstError), [
            'REQUIRED_FIELD_MISSING, Required fields are missing: [Must__c]: [Must__c]',
            'STRING_TOO_LONG, Code: data value too large: 12345678901 (max length=10): [Code__c]',
            'INVALID_EMAIL_ADDRESS, Mail: invalid email address: nobody: [Mail__c]',
            'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST, State: bad value for restricted picklist field: Other: [State__c]',
            'FIELD_CUSTOM_VALIDATION_EXCEPTION, Bad is not good: [Must__c]',
            'NUMBER_OUTSIDE_VALID_RANGE, Size: value outside of valid range on numeric field: 1234: [Size__c]',
            `FIELD_INTEGRITY_EXCEPTION, Parent: id value of incorrect type: ${org.administratorId}: [Parent__c]`,
            'INVALID_CROSS_REFERENCE_KEY, invalid cross reference id: []',
            'INVALID_FIELD_FOR_INSERT_UPDATE, cannot specify Id in an insert call: [Id]'
        ]);
    });
    assert.equal(org.stored('Thing__c').length, 0);
});

void test('an all-or-none statement throws the first error and stores nothing', () => {
    // Source: platform-rules "Message convention".
    const org = testOrg({ objects: [thing] });
    org.run(() => {
        const records = [org.record('Thing__c', { Must__c: 'a' }), org.record('Thing__c', {})];
        assert.throws(
            () => dmlStatement('insert', org.list(records), null, null),
            (error: Error) => {
                assert.equal(
                    error.toString(),
                    'System.DmlException: Insert failed. First exception on row 1; first error: REQUIRED_FIELD_MISSING, Required fields are missing: [Must__c]: [Must__c]'
                );
                return true;
            }
        );
        assert.equal(records[0].$values['Id'], undefined);
    });
    assert.equal(org.stored('Thing__c').length, 0);
});

void test('a unique value is refused whatever its letter case, in the org and inside one statement', () => {
    // Source: platform-rules A2, J.2; text: messages.ts.
    const org = testOrg({ objects: [thing] });
    org.run(() => {
        const first = org.record('Thing__c', { Must__c: 'a', Code__c: 'abc' });
        dmlStatement('insert', first, null, null);
        const outcomes = partial('insert', [
            org.record('Thing__c', { Must__c: 'a', Code__c: 'ABC' }),
            org.record('Thing__c', { Must__c: 'a', Code__c: 'new' }),
            org.record('Thing__c', { Must__c: 'a', Code__c: 'NEW' })
        ]);
        assert.equal(
            firstError(outcomes[0]),
            `DUPLICATE_VALUE, duplicate value found: Code__c duplicates value on record with id: ${String(first.$values['Id'])}: []`
        );
        assert.equal(outcomes[1].success, true);
        assert.equal(
            firstError(outcomes[2]),
            `DUPLICATE_VALUE, duplicate value found: Code__c duplicates value on record with id: ${String(outcomes[1].id)}: []`
        );
    });
    assert.equal(org.stored('Thing__c').length, 2);
});

void test('an update keeps what it does not name and tells missing, deleted and foreign Ids apart', () => {
    // Source: https://help.salesforce.com/s/articleView?id=000387915 (texts); SOAP API, ENTITY_IS_DELETED.
    const org = testOrg({ objects: [thing] });
    org.run(() => {
        const record = org.record('Thing__c', { Must__c: 'a', Code__c: 'one' });
        const gone = org.record('Thing__c', { Must__c: 'a' });
        dmlStatement('insert', org.list([record, gone]), null, null);
        dmlStatement('delete', gone, null, null);
        dmlStatement('update', org.record('Thing__c', { Id: record.$values['Id'], Must__c: 'b' }), null, null);
        const outcomes = partial('update', [
            org.record('Thing__c', {}),
            org.record('Thing__c', { Id: gone.$values['Id'], Must__c: 'b' }),
            org.record('Thing__c', { Id: org.administratorId })
        ]);
        assert.deepEqual(outcomes.map(firstError), [
            'MISSING_ARGUMENT, Id not specified in an update call: []',
            'ENTITY_IS_DELETED, entity is deleted: []',
            `MALFORMED_ID, Thing ID: id value of incorrect type: ${org.administratorId}: [Id]`
        ]);
        const stored = org.stored('Thing__c', 'Id', record.$values['Id'])[0];
        assert.deepEqual([stored.$values['Must__c'], stored.$values['Code__c']], ['b', 'one']);
    });
});

void test('an upsert by external id inserts what is new, updates what is there and refuses a key that stands twice', () => {
    // Source: Apex Developer Guide, Upserting Records; text of the duplicate: https://salesforce.stackexchange.com/questions/104048
    const org = testOrg({ objects: [thing] });
    org.run(() => {
        dmlStatement('insert', org.record('Thing__c', { Must__c: 'old', Code__c: 'A' }), null, null);
        const outcomes = partial(
            'upsert',
            ['a', 'B', 'c', 'C'].map((Code__c) => org.record('Thing__c', { Must__c: 'new', Code__c })),
            'Code__c'
        );
        assert.deepEqual(
            outcomes.map((outcome) => [outcome.success, outcome.created]),
            [
                [true, false],
                [true, true],
                [false, false],
                [false, false]
            ]
        );
        assert.equal(firstError(outcomes[3]), 'DUPLICATE_VALUE, Duplicate external id specified: C: [Code__c]');
    });
    assert.deepEqual(
        org.stored('Thing__c').map((row) => row.$values['Must__c']),
        ['new', 'new']
    );
});

void test('the same Id twice in one update is refused as a whole', () => {
    // Source: https://salesforce.stackexchange.com/questions/214333
    const org = testOrg({ objects: [thing] });
    org.run(() => {
        const record = org.record('Thing__c', { Must__c: 'a' });
        dmlStatement('insert', record, null, null);
        const twice = org.list([record, org.record('Thing__c', { Id: record.$values['Id'] })]);
        assert.throws(() => dmlStatement('update', twice, null, null), {
            message: `Duplicate id in list: ${String(record.$values['Id'])}`
        });
    });
});

void test('a parent named by its external id is looked up', () => {
    // Source: Apex Developer Guide, Creating Parent and Child Records in a Single Statement Using Foreign Keys.
    const child = objectMetadata('Part__c', [
        { name: 'Thing__c', type: 'Lookup', label: 'Thing', referenceTo: 'Thing__c', relationshipName: 'Parts' }
    ]);
    const org = testOrg({ objects: [thing, child] });
    org.run(() => {
        const parent = org.record('Thing__c', { Must__c: 'a', Code__c: 'key' });
        dmlStatement('insert', parent, null, null);
        const part = org.record('Part__c');
        part.setParent$('Thing__r', org.record('Thing__c', { Code__c: 'KEY' }));
        dmlStatement('insert', part, null, null);
        assert.equal(org.stored('Part__c')[0].$values['Thing__c'], parent.$values['Id']);
    });
});

void test('a value for a field that an insert or update does not take fails the row', () => {
    // Source: SOAP API, INVALID_FIELD_FOR_INSERT_UPDATE; platform-rules A4: IsPartner can be updated, not created.
    const org = testOrg();
    org.run(() => {
        const account = org.record('Account', { Name: 'A', IsPartner: true });
        const [outcome] = partial('insert', [account]);
        assert.equal(
            firstError(outcome),
            'INVALID_FIELD_FOR_INSERT_UPDATE, Unable to create/update fields: IsPartner. Please check the security settings of this field and verify that it is read/write for your profile or permission set.: [IsPartner]'
        );
        const plain = org.record('Account', { Name: 'A', IsPartner: false });
        dmlStatement('insert', plain, null, null);
        dmlStatement('update', org.record('Account', { Id: plain.$values['Id'], IsPartner: true }), null, null);
        assert.equal(org.stored('Account')[0].$values['IsPartner'], true);
    });
});

void test('an inactive user cannot become the owner', () => {
    // Source: SOAP API, INACTIVE_OWNER_OR_USER.
    const org = testOrg();
    org.run(() => {
        dmlStatement('update', org.record('User', { Id: org.clerkId, IsActive: false }), null, null);
    });
    org.run(() => {
        const [outcome] = partial('insert', [org.record('Account', { Name: 'A', OwnerId: org.clerkId })]);
        assert.equal(
            firstError(outcome),
            `INACTIVE_OWNER_OR_USER, operation performed with inactive user [${org.clerkId}] as owner of account: []`
        );
    });
});
