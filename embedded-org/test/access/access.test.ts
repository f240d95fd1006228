import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasCustomPermission } from '../../src/runtime/access/custom-permissions.ts';
import { userHas } from '../../src/runtime/access/permissions.ts';
import { accessChecker } from '../../src/runtime/access/query-access.ts';
import { executeDml } from '../../src/runtime/dml/execute.ts';
import { NO_OPTIONS } from '../../src/runtime/dml/options.ts';
import { dmlStatement } from '../../src/runtime/dml/statement.ts';
import { ApexException } from '../../src/runtime/exceptions/index.ts';
import { platformEnumConstant } from '../../src/runtime/system/enums.ts';
import { securityTypes, type AccessDecision } from '../../src/runtime/system/security.ts';
import type { ApexSObject } from '../../src/runtime/values/sobject.ts';
import { classInfo, objectMetadata, testOrg, type TestOrg } from '../dml/support/org.ts';

const secret = objectMetadata(
    'Secret__c',
    [
        { name: 'Open__c', type: 'Text', label: 'Open', length: 20 },
        { name: 'Closed__c', type: 'Text', label: 'Closed', length: 20 }
    ],
    { sharingModel: 'Private' }
);

/** Gives the clerk create, read and edit on Secret__c and edit on Open__c through a permission set group: the assignment names the group's own set. */
function orgWithClerk(): TestOrg {
    const org = testOrg({ objects: [secret] });
    const insert = (name: string, values: Record<string, unknown>): string =>
        org.store.insert(org.schema.object(name) as ApexSObject['$object'], [values])[0];
    const group = insert('PermissionSetGroup', { DeveloperName: 'All', MasterLabel: 'All' });
    const set = insert('PermissionSet', {
        Name: 'All',
        Label: 'All',
        Type: 'Group',
        PermissionSetGroupId: group,
        PermissionsManageUsers: true
    });
    insert('ObjectPermissions', {
        ParentId: set,
        SobjectType: 'Secret__c',
        PermissionsRead: true,
        PermissionsCreate: true,
        PermissionsEdit: true
    });
    insert('FieldPermissions', {
        ParentId: set,
        SobjectType: 'Secret__c',
        Field: 'Secret__c.Open__c',
        PermissionsRead: true,
        PermissionsEdit: true
    });
    const permission = insert('CustomPermission', { DeveloperName: 'Do_It', MasterLabel: 'Do it' });
    insert('SetupEntityAccess', { ParentId: set, SetupEntityId: permission });
    insert('PermissionSetAssignment', { AssigneeId: org.clerkId, PermissionSetGroupId: group, PermissionSetId: set });
    return org;
}

const user = { mode: 'user', enforceSharing: true, options: NO_OPTIONS } as const;

void test('permissions come from profile, permission sets and groups', () => {
    // Source: platform-rules C3, H2; Apex Reference, FeatureManagement.checkPermission.
    const org = orgWithClerk();
    org.run((transaction) => {
        assert.deepEqual([userHas(transaction, 'ManageUsers'), userHas(transaction, 'ModifyAllData')], [true, false]);
        assert.deepEqual(
            [hasCustomPermission(transaction, 'do_it'), hasCustomPermission(transaction, 'Other')],
            [true, false]
        );
    }, org.clerkId);
});

void test('user mode refuses fields without field-level security, with the platform’s sentence and the field names', () => {
    // Source: Apex Developer Guide, Enforce User Mode for Database Operations.
    const org = orgWithClerk();
    org.run(() => {
        dmlStatement('insert', org.record('Secret__c', { Open__c: 'x' }), null, 'user');
        assert.throws(
            () => dmlStatement('insert', org.record('Secret__c', { Open__c: 'x', Closed__c: 'y' }), null, 'user'),
            (error: unknown) => {
                assert.ok(error instanceof ApexException);
                assert.equal(
                    error.message,
                    'Operation failed due to fields being inaccessible on Sobject Secret__c, check errors on Exception or Result!'
                );
                assert.deepEqual(error.$dmlErrors?.[0].fields, ['Closed__c']);
                return true;
            }
        );
        dmlStatement('insert', org.record('Secret__c', { Closed__c: 'y' }), null, 'system');
    }, org.clerkId);
});

void test('user mode refuses objects without object permissions', () => {
    // Source: platform-rules H1; wording assumed.
    const org = orgWithClerk();
    org.run(() => {
        const [outcome] = executeDml({
            operation: 'insert',
            records: [org.record('Account', { Name: 'A' })],
            allOrNone: false,
            ...user
        });
        assert.equal(outcome.errors[0].message, "Access to entity 'Account' denied");
    }, org.clerkId);
});

void test('the API version of the class decides the mode of a statement that states none', () => {
    // Source: platform-rules H1: user mode from 67.0.
    const org = orgWithClerk();
    org.run(() => {
        dmlStatement('insert', org.record('Account', { Name: 'A' }), classInfo('Old', { apiVersion: 66 }), null);
        assert.throws(
            () =>
                dmlStatement(
                    'insert',
                    org.record('Account', { Name: 'A' }),
                    classInfo('New', { apiVersion: 67 }),
                    null
                ),
            /denied/
        );
    }, org.clerkId);
});

void test('private records are seen and changed by their owner and by those above in the role hierarchy', () => {
    // Source: Help, Sharing Considerations.
    const org = orgWithClerk();
    const insert = (name: string, values: Record<string, unknown>): string =>
        org.store.insert(org.schema.object(name) as ApexSObject['$object'], [values])[0];
    const own = insert('Secret__c', { Name: 'own', OwnerId: org.clerkId });
    const foreign = insert('Secret__c', { Name: 'foreign', OwnerId: org.administratorId });
    const visible = (): string[] =>
        org.run((transaction) => {
            const condition = accessChecker(transaction).rowCondition(
                org.schema.object('Secret__c') as ApexSObject['$object'],
                's'
            );
            const sql = `SELECT s."Name" FROM "Secret__c" s WHERE ${condition?.sql ?? '1'}`;
            return org.store
                .statement(sql)
                .rows((condition?.parameters ?? []) as string[])
                .map((row) => String(row[0]))
                .sort();
        }, org.clerkId);
    assert.deepEqual(visible(), ['own']);
    org.run(() => {
        const outcomes = executeDml({
            operation: 'update',
            records: [own, foreign].map((Id) => org.record('Secret__c', { Id, Open__c: 'z' })),
            allOrNone: false,
            ...user
        });
        assert.deepEqual(
            outcomes.map((outcome) => outcome.errors[0]?.statusCode ?? 'saved'),
            ['saved', 'INSUFFICIENT_ACCESS_OR_READONLY']
        );
    }, org.clerkId);
    const boss = insert('UserRole', { Name: 'Boss' });
    const worker = insert('UserRole', { Name: 'Worker', ParentRoleId: boss });
    org.store.update(org.schema.object('User') as ApexSObject['$object'], [
        { Id: org.clerkId, UserRoleId: boss },
        { Id: org.administratorId, UserRoleId: worker }
    ]);
    assert.deepEqual(visible(), ['foreign', 'own']);
});

void test('a share row opens a private record, for reading or for editing', () => {
    // Source: Object Reference, AccountShare (AccessLevel).
    const org = orgWithClerk();
    const insert = (name: string, values: Record<string, unknown>): string =>
        org.store.insert(org.schema.object(name) as ApexSObject['$object'], [values])[0];
    const [read, edit] = ['Read', 'Edit'].map((AccessLevel) => {
        const id = insert('Secret__c', { Name: AccessLevel, OwnerId: org.administratorId });
        insert('Secret__Share', { ParentId: id, UserOrGroupId: org.clerkId, AccessLevel, RowCause: 'Manual' });
        return id;
    });
    org.run(() => {
        const outcomes = executeDml({
            operation: 'update',
            records: [read, edit].map((Id) => org.record('Secret__c', { Id, Open__c: 'z' })),
            allOrNone: false,
            ...user
        });
        assert.deepEqual(
            outcomes.map((outcome) => outcome.success),
            [false, true]
        );
    }, org.clerkId);
});

void test('stripInaccessible takes away what the user may not write and says what it was', () => {
    // Source: Apex Developer Guide, Enforce Security with the stripInaccessible Method.
    const org = orgWithClerk();
    org.run(() => {
        const records = org.list([
            org.record('Secret__c', { Open__c: 'a', Closed__c: 'b' }),
            org.record('Secret__c', { Open__c: 'a' })
        ]);
        const decision = securityTypes[0].static['stripInaccessible'](
            platformEnumConstant('System.AccessType', 'CREATABLE'),
            records
        ) as AccessDecision;
        assert.deepEqual(
            (decision.records.items as ApexSObject[]).map((record) => record.$values),
            [{ Open__c: 'a' }, { Open__c: 'a' }]
        );
        assert.deepEqual(
            [[...decision.removed].map(([name, fields]) => [name, ...fields]), decision.modified],
            [[['Secret__c', 'Closed__c']], [0]]
        );
    }, org.clerkId);
});
