import assert from 'node:assert/strict';
import { test } from 'node:test';
import { executeDml } from '../../src/runtime/dml/execute.ts';
import { NO_OPTIONS } from '../../src/runtime/dml/options.ts';
import { dmlStatement } from '../../src/runtime/dml/statement.ts';
import type { ApexSObject } from '../../src/runtime/values/sobject.ts';
import { testOrg, type TestOrg } from '../dml/support/org.ts';

const MESSAGE =
    'MIXED_DML_OPERATION, DML operation on setup object is not permitted after you have updated a non-setup object (or vice versa): ';

const user = (org: TestOrg, values: Record<string, unknown> = {}): ApexSObject =>
    org.record('User', {
        LastName: 'New',
        Username: 'new@example.com',
        Alias: 'new',
        Email: 'new@example.com',
        CommunityNickname: 'new',
        ProfileId: org.profileId,
        TimeZoneSidKey: 'Europe/Berlin',
        LocaleSidKey: 'en_US',
        LanguageLocaleKey: 'en_US',
        EmailEncodingKey: 'UTF-8',
        ...values
    });

const role = (org: TestOrg): string =>
    org.store.insert(org.schema.object('UserRole') as never, [{ Name: 'Boss', DeveloperName: 'Boss' }])[0];

void test('setup DML after ordinary DML is refused, in either order', () => {
    // Source: platform-rules B2.
    const org = testOrg();
    org.run(() => {
        dmlStatement('insert', org.record('Account', { Name: 'A' }), null, null);
        assert.throws(() => dmlStatement('insert', user(org, { UserRoleId: role(org) }), null, null), {
            message: `Insert failed. First exception on row 0; first error: ${MESSAGE}User, original object: Account: []`
        });
    });
    org.run(() => {
        dmlStatement('insert', org.record('UserRole', { Name: 'R', DeveloperName: 'R' }), null, null);
        assert.throws(() => dmlStatement('insert', org.record('Account', { Name: 'A' }), null, null), {
            message: `Insert failed. First exception on row 0; first error: ${MESSAGE}Account, original object: UserRole: []`
        });
    });
});

void test('a user without a role may be inserted beside ordinary records', () => {
    // Source: platform-rules B1: only when UserRoleId is null.
    const org = testOrg();
    org.run(() => {
        dmlStatement('insert', org.record('Account', { Name: 'A' }), null, null);
        dmlStatement('insert', user(org), null, null);
        dmlStatement('insert', org.record('Account', { Name: 'B' }), null, null);
    });
    assert.equal(org.stored('Account').length, 2);
});

void test('a user update is exempt unless it changes one of the listed fields', () => {
    // Source: platform-rules B1: UserRoleId, IsActive, ForecastEnabled, IsPortalEnabled, Username, ProfileId.
    const org = testOrg();
    org.run(() => {
        dmlStatement('insert', org.record('Account', { Name: 'A' }), null, null);
        dmlStatement('update', org.record('User', { Id: org.clerkId, Title: 'Dr', IsActive: true }), null, null);
        assert.throws(
            () => dmlStatement('update', org.record('User', { Id: org.clerkId, IsActive: false }), null, null),
            /MIXED_DML_OPERATION/
        );
    });
});

void test('two setup objects go together, unless the strict switch forbids them', () => {
    // Source: platform-rules B1 ("not more than one of these sObjects"; strictSetupPairs).
    const pair = (org: TestOrg): void => {
        org.run(() => {
            dmlStatement('insert', org.record('UserRole', { Name: 'R', DeveloperName: 'R' }), null, null);
            dmlStatement('update', org.record('User', { Id: org.clerkId, IsActive: false }), null, null);
        });
    };
    pair(testOrg());
    assert.throws(() => {
        pair(testOrg({ switches: { strictSetupPairs: true } }));
    }, /MIXED_DML_OPERATION/);
});

void test('with partial success a switch decides between row errors and an exception', () => {
    // Source: platform-rules B2, K4 (unproven).
    const partial = (org: TestOrg): unknown =>
        org.run(() => {
            dmlStatement('insert', org.record('Account', { Name: 'A' }), null, null);
            return executeDml({
                operation: 'insert',
                records: [org.record('UserRole', { Name: 'R' })],
                allOrNone: false,
                mode: 'system',
                enforceSharing: false,
                options: NO_OPTIONS
            })[0].errors[0].statusCode;
        });
    assert.equal(partial(testOrg({ switches: { mixedDmlThrowsInPartialMode: false } })), 'MIXED_DML_OPERATION');
    assert.throws(() => partial(testOrg({ switches: { mixedDmlThrowsInPartialMode: true } })), /MIXED_DML_OPERATION/);
});

void test('each transaction begins without a history', () => {
    // Source: platform-rules B3.
    const org = testOrg();
    org.run(() => dmlStatement('insert', org.record('Account', { Name: 'A' }), null, null));
    org.run(() => dmlStatement('update', org.record('User', { Id: org.clerkId, IsActive: false }), null, null));
    assert.equal(org.stored('User', 'Id', org.clerkId)[0].$values['IsActive'], false);
});
