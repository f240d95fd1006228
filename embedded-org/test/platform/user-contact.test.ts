import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newUser, platformOrg } from './support/org.ts';

const WITHOUT_CONTACT = 'INVALID_CROSS_REFERENCE_KEY, Cannot create a portal user without contact: []';
const OWNER_ROLE = 'UNKNOWN_EXCEPTION, portal account owner must have a role: []';
const EXISTS = 'PORTAL_USER_ALREADY_EXISTS_FOR_CONTACT, portal user already exists for contact: []';

void test('an external user needs a contact, save a contactless External Identity user', () => {
    // Source: platform-rules A3.3, D.
    const org = platformOrg();
    const user = (profile: string, n: number) => ({
        ...newUser(`c${String(n)}@made.example`),
        ProfileId: org.one('Profile', 'Name', profile).Id
    });
    assert.deepEqual(
        org.save('insert', 'User', [
            user('Partner', 1),
            user('Customer', 2),
            user('Plus', 3),
            user('Identity', 4),
            user('Clerk', 5)
        ]),
        [WITHOUT_CONTACT, WITHOUT_CONTACT, WITHOUT_CONTACT, 'ok', 'ok']
    );
    const strict = platformOrg({ switches: { contactlessUsers: false } });
    const identity = { ...newUser('c@made.example'), ProfileId: strict.one('Profile', 'Name', 'Identity').Id };
    assert.deepEqual(strict.save('insert', 'User', [identity]), [WITHOUT_CONTACT]);
});

void test('where nobody can be made without a contact, a user who lost the contact can still be activated and edited', () => {
    // Source: platform-rules D (disabling cuts the user from the contact); the switch is about making users only.
    const org = platformOrg({ switches: { contactlessUsers: false } });
    const id = org.must('insert', 'User', org.portalUser('Acme', 0, 'Identity'));
    assert.deepEqual(org.save('update', 'User', [{ Id: id, IsPortalEnabled: false }]), ['ok']);
    assert.equal(org.one('User', 'Id', id).ContactId ?? null, null);
    assert.deepEqual(org.save('update', 'User', [{ Id: id, Username: 'back@made.example', IsActive: true }]), ['ok']);
    assert.deepEqual(org.save('update', 'User', [{ Id: id, FirstName: 'Ann' }]), ['ok']);
});

void test('the account of the contact must exist and its owner must have a role where the user gets one', () => {
    // Source: platform-rules A1 (contact without account), A3.5 (hard only for role-based licences), inactive owner assumed.
    const org = platformOrg();
    const loose = org.must('insert', 'Contact', { LastName: 'Loose' });
    assert.deepEqual(
        org.save('insert', 'User', [
            org.portalUser('Acme', 0, 'Partner', { ContactId: loose }),
            org.portalUser('Orphan', 0, 'Partner'),
            org.portalUser('Orphan', 1, 'Customer'),
            org.portalUser('Ghost', 0, 'Partner')
        ]),
        [OWNER_ROLE, OWNER_ROLE, 'ok', 'UNKNOWN_EXCEPTION, portal account owner must be active: []']
    );
    const strict = platformOrg({ switches: { ownerRoleRequiredFor: 'ALL', inactiveOwnerBlocksPortalUser: false } });
    assert.deepEqual(
        strict.save('insert', 'User', [
            strict.portalUser('Orphan', 1, 'Customer'),
            strict.portalUser('Ghost', 0, 'Partner')
        ]),
        [OWNER_ROLE, 'ok']
    );
});

void test('a contact has one portal user, a deactivated one included, a disabled one not', () => {
    // Source: platform-rules A3.4.
    const org = platformOrg();
    const first = org.portalUser('Acme', 0, 'Partner');
    assert.deepEqual(org.save('insert', 'User', [first, org.portalUser('Acme', 0, 'Partner')]), ['ok', EXISTS]);
    const id = org.one('User', 'Username', first.Username).Id;
    assert.deepEqual(org.save('update', 'User', [{ Id: id, IsActive: false }]), ['ok']);
    assert.deepEqual(org.save('insert', 'User', [org.portalUser('Acme', 0, 'Partner')]), [EXISTS]);
    assert.deepEqual(org.save('update', 'User', [{ Id: id, IsPortalEnabled: false }]), ['ok']);
    assert.deepEqual(org.save('insert', 'User', [org.portalUser('Acme', 0, 'Partner')]), ['ok']);
});

void test('a new portal user gets type, account, portal flag and name from what it is', () => {
    // Source: platform-rules A1 (AccountId, UserType, IsPortalEnabled), C1 (types).
    const org = platformOrg();
    const types = {
        Partner: 'PowerPartner',
        Customer: 'CspLitePortal',
        Plus: 'PowerCustomerSuccess',
        Identity: 'CspLitePortal'
    };
    Object.entries(types).forEach(([profile, type], i) => {
        const id = org.must('insert', 'User', org.portalUser('Acme', i, profile, { FirstName: 'Ann' }));
        const user = org.one('User', 'Id', id);
        assert.deepEqual(
            {
                type: user.UserType,
                account: user.AccountId,
                portal: user.IsPortalEnabled,
                name: user.Name,
                active: user.IsActive
            },
            { type, account: org.one('Account', 'Name', 'Acme').Id, portal: true, name: 'Ann Someone', active: true }
        );
    });
});

void test('standard external profiles are refused while the org’s switch is off', () => {
    // Source: platform-rules A3.2.
    const text =
        'FIELD_INTEGRITY_EXCEPTION, To create or update users for this profile, go to Setup > Digital Experiences > Settings and select Allow using standard ' +
        'external profiles for self-registration, user creation, and login.: []';
    const closed = platformOrg();
    assert.deepEqual(closed.save('insert', 'User', [closed.portalUser('Acme', 0, 'Partner Standard')]), [text]);
    const open = platformOrg({ switches: { standardExternalProfiles: true } });
    assert.deepEqual(open.save('insert', 'User', [open.portalUser('Acme', 0, 'Partner Standard')]), ['ok']);
});

void test('attaching a contact to a contactless user is one step, changing it is refused', () => {
    // Source: platform-rules D (attach, re-pointing; texts assumed).
    const org = platformOrg();
    const id = org.must('insert', 'User', {
        ...newUser('free@made.example'),
        ProfileId: org.one('Profile', 'Name', 'Identity').Id
    });
    const [first, second] = [0, 1].map((n) => org.portalUser('Acme', n, 'Partner').ContactId);
    const partner = org.one('Profile', 'Name', 'Partner').Id;
    const [together = ''] = org.save('update', 'User', [{ Id: id, ContactId: first, ProfileId: partner }]);
    assert.match(together, /^FIELD_INTEGRITY_EXCEPTION/);
    assert.deepEqual(org.save('update', 'User', [{ Id: id, ContactId: first }]), ['ok']);
    assert.equal(org.one('User', 'Id', id).AccountId, org.one('Account', 'Name', 'Acme').Id);
    assert.match(org.save('update', 'User', [{ Id: id, ContactId: second }])[0] ?? '', /^FIELD_INTEGRITY_EXCEPTION/);
    assert.deepEqual(org.save('update', 'User', [{ Id: id, ProfileId: partner }]), ['ok']);
    assert.equal(org.one('User', 'Id', id).UserType, 'PowerPartner');
});
