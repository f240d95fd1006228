import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newUser, platformOrg, type PlatformTestOrg } from './support/org.ts';

const used = (org: PlatformTestOrg, name: string) => org.one('UserLicense', 'Name', name).UsedLicenses;
const profile = (org: PlatformTestOrg, name: string) => org.one('Profile', 'Name', name).Id;
const REFUSED = 'FIELD_INTEGRITY_EXCEPTION, This change in license types is not allowed: [ProfileId]';

void test('deactivating keeps contact, role, permission sets and username', () => {
    // Source: platform-rules E (Deactivate).
    const org = platformOrg();
    const id = org.must('insert', 'User', org.portalUser('Acme', 0, 'Partner'));
    org.must('insert', 'PermissionSetAssignment', {
        AssigneeId: id,
        PermissionSetId: org.one('PermissionSet', 'Name', 'Harmless').Id
    });
    const before = org.one('User', 'Id', id);
    org.must('update', 'User', { Id: id, IsActive: false });
    const after = org.one('User', 'Id', id);
    for (const field of ['ContactId', 'AccountId', 'UserRoleId', 'Username', 'IsPortalEnabled'])
        assert.equal(after[field], before[field], field);
    assert.equal(org.find('PermissionSetAssignment', 'AssigneeId', id).length, 2);
});

void test('disabling cuts the user off for good, renames it and leaves the account a partner account', () => {
    // Source: platform-rules E (Disable; new username assumed), A4 (IsPartner stays).
    const org = platformOrg();
    const row = org.portalUser('Acme', 0, 'Partner');
    const id = org.must('insert', 'User', row);
    const group = org.must('insert', 'Group', { Name: 'All partners' });
    org.must('insert', 'GroupMember', { GroupId: group, UserOrGroupId: id });
    org.must('update', 'User', { Id: id, IsPortalEnabled: false });
    const user = org.one('User', 'Id', id);
    assert.deepEqual(
        [user.IsActive, user.IsPortalEnabled, user.ContactId ?? null, user.AccountId ?? null, user.UserRoleId ?? null],
        [false, false, null, null, null]
    );
    assert.notEqual(user.Username, row.Username);
    assert.equal(org.find('GroupMember', 'GroupId', group).length, 0);
    assert.equal(org.find('NetworkMember', 'MemberId', id).length, 0);
    assert.equal(used(org, 'Partner Community'), 0);
    assert.equal(org.one('Account', 'Name', 'Acme').IsPartner, true);
    assert.deepEqual(org.save('update', 'User', [{ Id: id, IsActive: true }]), [
        'INVALID_CROSS_REFERENCE_KEY, Cannot create a portal user without contact: []'
    ]);
    assert.deepEqual(org.save('insert', 'User', [{ ...row, CommunityNickname: 'again' }]), ['ok']);
});

void test('a disabled user comes back as a contactless one', () => {
    // Source: platform-rules C2, D (downgrade).
    const org = platformOrg();
    const row = org.portalUser('Acme', 0, 'Customer');
    const id = org.must('insert', 'User', row);
    org.must('update', 'User', { Id: id, IsPortalEnabled: false });
    assert.deepEqual(
        org.save('update', 'User', [
            { Id: id, Username: row.Username, ProfileId: profile(org, 'Identity'), IsActive: true }
        ]),
        ['ok']
    );
    assert.equal(used(org, 'External Identity'), 1);
});

void test('moves between licences follow the matrix', () => {
    // Source: platform-rules C2.
    const moves = {
        Customer: ['Plus', 'Partner', 'Identity'],
        Partner: ['Partner Login', 'Customer', 'Plus'],
        Plus: ['Customer', 'Partner'],
        Identity: ['Customer']
    };
    const allowed = new Set([
        'Customer>Plus',
        'Customer>Partner',
        'Partner>Partner Login',
        'Plus>Customer',
        'Identity>Customer'
    ]);
    for (const [from, targets] of Object.entries(moves)) {
        for (const to of targets) {
            const org = platformOrg();
            const id = org.must('insert', 'User', org.portalUser('Acme', 0, from));
            const outcome = org.save('update', 'User', [{ Id: id, ProfileId: profile(org, to) }])[0];
            assert.equal(outcome, allowed.has(`${from}>${to}`) ? 'ok' : REFUSED, `${from} > ${to}`);
        }
    }
    const open = platformOrg({ switches: { movePartnerToPlus: true } });
    const id = open.must('insert', 'User', open.portalUser('Acme', 0, 'Partner'));
    assert.deepEqual(open.save('update', 'User', [{ Id: id, ProfileId: profile(open, 'Plus') }]), ['ok']);
});

void test('internal users do not become external, and nobody steps down to Chatter', () => {
    // Source: platform-rules C2 (last rows).
    const org = platformOrg();
    const id = org.must('insert', 'User', { ...newUser('inside@made.example'), ProfileId: profile(org, 'Clerk') });
    assert.deepEqual(org.save('update', 'User', [{ Id: id, ProfileId: profile(org, 'Customer') }]), [REFUSED]);
    assert.deepEqual(org.save('update', 'User', [{ Id: id, ProfileId: profile(org, 'Chatter') }]), [
        'FIELD_INTEGRITY_EXCEPTION, It is not permitted to change user type from Standard to CSN Only(db=n,api=CsnOnly): [ProfileId]'
    ]);
});

void test('a move gives and takes roles, counts seats and follows the account owner’s rule', () => {
    // Source: platform-rules C2 (role on the way up, cleared on the way down [K]; A3.5 applies on update).
    const org = platformOrg();
    const id = org.must('insert', 'User', org.portalUser('Acme', 0, 'Customer'));
    org.must('update', 'User', { Id: id, ProfileId: profile(org, 'Plus') });
    assert.equal(org.one('UserRole', 'Id', org.one('User', 'Id', id).UserRoleId).Name, 'Acme Customer User');
    assert.deepEqual([used(org, 'Customer Community'), used(org, 'Customer Community Plus')], [0, 1]);
    org.must('update', 'User', { Id: id, ProfileId: profile(org, 'Customer') });
    assert.equal(org.one('User', 'Id', id).UserRoleId ?? null, null);
    const orphan = org.must('insert', 'User', org.portalUser('Orphan', 0, 'Customer'));
    assert.deepEqual(org.save('update', 'User', [{ Id: orphan, ProfileId: profile(org, 'Plus') }]), [
        'UNKNOWN_EXCEPTION, portal account owner must have a role: []'
    ]);
});

void test('permission sets on a licence change follow the switch', () => {
    // Source: platform-rules C3, K1: REJECT, DROP and KEEP are all to be lived with.
    for (const [psOnLicenseChange, outcome, left] of [
        ['DROP', 'ok', ['Plus']],
        ['KEEP', 'ok', ['Harmless', 'PartnersOnly', 'Plus']],
        [
            'REJECT',
            "FIELD_INTEGRITY_EXCEPTION, Can't assign permission set Partners only to user Someone. The user license doesn't match.: []",
            ['Harmless', 'Partner', 'PartnersOnly']
        ]
    ] as const) {
        const org = platformOrg({ switches: { psOnLicenseChange, movePartnerToPlus: true } });
        const id = org.must('insert', 'User', org.portalUser('Acme', 0, 'Partner'));
        for (const name of ['Harmless', 'PartnersOnly']) {
            org.must('insert', 'PermissionSetAssignment', {
                AssigneeId: id,
                PermissionSetId: org.one('PermissionSet', 'Name', name).Id
            });
        }
        assert.deepEqual(org.save('update', 'User', [{ Id: id, ProfileId: profile(org, 'Plus') }]), [outcome]);
        const held = org.find('PermissionSetAssignment', 'AssigneeId', id).map((row) => {
            const set = org.one('PermissionSet', 'Id', row.$values.PermissionSetId);
            return set.ProfileId === undefined ? set.Name : org.one('Profile', 'Id', set.ProfileId).Name;
        });
        assert.deepEqual(held.sort(), left, psOnLicenseChange);
    }
});

void test('in user mode the running user needs the right over that kind of user', () => {
    // Source: platform-rules H2 (system mode does not check), A3.7, A3.8.
    const org = platformOrg();
    const clerk = org.one('User', 'Username', 'manager@test.example').Id as string;
    const insert = (n: number, userId: string | undefined, mode: 'user' | 'system') =>
        org.save('insert', 'User', [org.portalUser('Acme', n, 'Partner')], {
            mode,
            ...(userId === undefined ? {} : { userId })
        })[0];
    assert.notEqual(insert(0, clerk, 'user'), 'ok');
    assert.equal(insert(1, clerk, 'system'), 'ok');
    assert.equal(insert(2, undefined, 'user'), 'ok');
});
