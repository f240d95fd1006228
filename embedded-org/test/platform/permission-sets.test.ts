import assert from 'node:assert/strict';
import { test } from 'node:test';
import { platformOrg, type PlatformTestOrg } from './support/org.ts';

const setId = (org: PlatformTestOrg, name: string) => org.one('PermissionSet', 'Name', name).Id as string;
const partner = (org: PlatformTestOrg, contact = 0, profile = 'Partner') =>
    org.must('insert', 'User', org.portalUser('Acme', contact, profile));

void test('every user holds the hidden permission set of its profile, which nobody assigns or removes', () => {
    // Source: platform-rules C3 (hidden set); refusal's text assumed.
    const org = platformOrg();
    const id = partner(org);
    const [assignment] = org.find('PermissionSetAssignment', 'AssigneeId', id);
    const set = org.one('PermissionSet', 'Id', assignment?.$values.PermissionSetId);
    assert.deepEqual([set.IsOwnedByProfile, set.Type], [true, 'Profile']);
    assert.match(
        org.save('delete', 'PermissionSetAssignment', [{ Id: assignment?.$values.Id }])[0] ?? '',
        /^INSUFFICIENT_ACCESS_OR_READONLY/
    );
    const other = partner(org, 1);
    assert.match(
        org.save('insert', 'PermissionSetAssignment', [{ AssigneeId: other, PermissionSetId: set.Id }])[0] ?? '',
        /^INSUFFICIENT_ACCESS_OR_READONLY/
    );
});

void test('a permission set is assigned once', () => {
    // Source: platform-rules C3 (DUPLICATE_VALUE with its text).
    const org = platformOrg();
    const id = partner(org);
    const row = { AssigneeId: id, PermissionSetId: setId(org, 'Harmless') };
    const text = `DUPLICATE_VALUE, Duplicate PermissionSetAssignment. Assignee: ${id.slice(0, 15)}; Permission Set: ${row.PermissionSetId.slice(0, 15)}: []`;
    assert.deepEqual(org.save('insert', 'PermissionSetAssignment', [row, row]), ['ok', text]);
    assert.deepEqual(org.save('insert', 'PermissionSetAssignment', [row]), [text]);
});

void test('a permission set must fit the user licence', () => {
    // Source: platform-rules C3 (permission text; licence text partly assumed).
    const org = platformOrg();
    const customer = partner(org, 0, 'Customer');
    const rows = ['Reports', 'Rule', 'PartnersOnly', 'Harmless'].map((name) => ({
        AssigneeId: customer,
        PermissionSetId: setId(org, name)
    }));
    assert.deepEqual(org.save('insert', 'PermissionSetAssignment', rows), [
        "FIELD_INTEGRITY_EXCEPTION, Can't assign permission set Run the reports to user Someone. The user license doesn't allow the permission: Run Reports: []",
        "FIELD_INTEGRITY_EXCEPTION, Can't assign permission set Rule the org to user Someone. The user license doesn't allow the permission: Manage Users: []",
        "FIELD_INTEGRITY_EXCEPTION, Can't assign permission set Partners only to user Someone. The user license doesn't match.: []",
        'ok'
    ]);
});

void test('a group is assigned by its own Id and shows its aggregate set; its members must fit', () => {
    // Source: platform-rules C3 (PSG).
    const org = platformOrg();
    const groupId = org.one('PermissionSetGroup', 'DeveloperName', 'Bundle').Id;
    const [fits, misfit] = [partner(org, 0), partner(org, 1, 'Customer')];
    const outcomes = org.save('insert', 'PermissionSetAssignment', [
        { AssigneeId: fits, PermissionSetGroupId: groupId },
        { AssigneeId: misfit, PermissionSetGroupId: groupId },
        { AssigneeId: fits }
    ]);
    assert.equal(outcomes[0], 'ok');
    assert.match(outcomes[1] ?? '', /doesn't allow the permission: Run Reports/);
    assert.match(outcomes[2] ?? '', /^REQUIRED_FIELD_MISSING/);
    const stored = org.one('PermissionSetAssignment', 'PermissionSetGroupId', groupId);
    assert.equal(org.one('PermissionSet', 'Id', stored.PermissionSetId).Type, 'Group');
});

void test('a set of a permission set licence brings the licence while there are seats, and gives it back', () => {
    // Source: platform-rules C3 (PSL assigned and removed with the set; LICENSE_LIMIT_EXCEEDED).
    const org = platformOrg();
    const [one, two] = [partner(org, 0), partner(org, 1)];
    const rows = [one, two].map((AssigneeId) => ({ AssigneeId, PermissionSetId: setId(org, 'Insight') }));
    const full = 'LICENSE_LIMIT_EXCEEDED, License Limit Exceeded - Insight: []';
    assert.deepEqual(org.save('insert', 'PermissionSetAssignment', rows), ['ok', full]);
    const license = () => org.one('PermissionSetLicense', 'DeveloperName', 'InsightPsl');
    assert.equal(license().UsedLicenses, 1);
    assert.equal(org.find('PermissionSetLicenseAssign', 'AssigneeId', one).length, 1);
    const assigned = org.one('PermissionSetAssignment', 'PermissionSetId', setId(org, 'Insight'));
    org.must('delete', 'PermissionSetAssignment', { Id: assigned.Id });
    assert.equal(license().UsedLicenses, 0);
    assert.deepEqual(
        org.save(
            'insert',
            'PermissionSetLicenseAssign',
            [one, one].map((AssigneeId) => ({ AssigneeId, PermissionSetLicenseId: license().Id }))
        ),
        ['ok', 'DUPLICATE_VALUE, Duplicate PermissionSetLicenseAssign: []']
    );
});

void test('package licences have seats, one per user; -1 is without limit', () => {
    // Source: platform-rules F (codes [K], texts assumed).
    const org = platformOrg();
    const [one, two] = [partner(org, 0), partner(org, 1)];
    const row = (namespace: string, UserId: string) => ({
        UserId,
        PackageLicenseId: org.one('PackageLicense', 'NamespacePrefix', namespace).Id
    });
    assert.deepEqual(
        org.save('insert', 'UserPackageLicense', [
            row('seats', one),
            row('seats', one),
            row('seats', two),
            row('free', one),
            row('free', two)
        ]),
        [
            'ok',
            'DUPLICATE_VALUE, Duplicate UserPackageLicense: []',
            'LICENSE_LIMIT_EXCEEDED, License Limit Exceeded - seats: []',
            'ok',
            'ok'
        ]
    );
    const held = org.find('UserPackageLicense', 'PackageLicenseId', row('seats', one).PackageLicenseId);
    org.must('delete', 'UserPackageLicense', { Id: held[0]?.$values.Id });
    assert.deepEqual(org.save('insert', 'UserPackageLicense', [row('seats', two)]), ['ok']);
    assert.equal(org.one('PackageLicense', 'NamespacePrefix', 'seats').UsedLicenses, 1);
});

void test('which kind of thing a permission set opens follows from the thing', () => {
    // Source: Object Reference, SetupEntityAccess: SetupEntityType cannot be created nor updated.
    const org = platformOrg();
    const permissionId = org.run((transaction) =>
        org.context(transaction).insert('CustomPermission', { DeveloperName: 'Approve', MasterLabel: 'Approve' })
    );
    const id = org.must('insert', 'SetupEntityAccess', {
        ParentId: setId(org, 'Harmless'),
        SetupEntityId: permissionId
    });
    assert.equal(org.one('SetupEntityAccess', 'Id', id).SetupEntityType, 'CustomPermission');
});
