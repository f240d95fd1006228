import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BASE, newUser, platformOrg, type PlatformTestOrg } from './support/org.ts';

const FULL = 'LICENSE_LIMIT_EXCEEDED, License Limit Exceeded - Partner Community: []';
const seats = (total: number) =>
    BASE.userLicenses.map((license) => (license.name === 'Partner Community' ? { ...license, total } : license));
const used = (org: PlatformTestOrg, name = 'Partner Community') => org.one('UserLicense', 'Name', name).UsedLicenses;

void test('the first rows that fit get the seats, the others fail, and the counter says so', () => {
    // Source: platform-rules A3.6.
    const org = platformOrg({ userLicenses: seats(3) });
    const rows = Array.from({ length: 5 }, (_, i) => org.portalUser('Acme', i, 'Partner'));
    assert.deepEqual(org.save('insert', 'User', rows), ['ok', 'ok', 'ok', FULL, FULL]);
    assert.equal(used(org), 3);
});

void test('seats hold across the chunks of a long statement', () => {
    // Source: platform-rules A3.6; chunks of 200: J.
    const org = platformOrg({
        userLicenses: seats(230),
        accounts: [{ name: 'Acme', owner: 'manager@test.example', contacts: 260 }]
    });
    const contacts = org.find('Contact', 'AccountId', org.one('Account', 'Name', 'Acme').Id);
    const profile = org.one('Profile', 'Name', 'Partner').Id;
    const rows = contacts.map((contact, i) => ({
        ...newUser(`n${String(i)}@made.example`),
        ContactId: contact.$values.Id,
        ProfileId: profile
    }));
    const outcomes = org.save('insert', 'User', rows);
    assert.equal(outcomes.filter((outcome) => outcome === 'ok').length, 230);
    assert.deepEqual(new Set(outcomes.slice(230)), new Set([FULL]));
    assert.equal(used(org), 230);
});

void test('deactivating frees the seat and reactivating takes it again', () => {
    // Source: platform-rules E, J.
    const org = platformOrg({ userLicenses: seats(1) });
    const id = org.must('insert', 'User', org.portalUser('Acme', 0, 'Partner'));
    assert.deepEqual(org.save('update', 'User', [{ Id: id, IsActive: false }]), ['ok']);
    assert.equal(used(org), 0);
    org.must('insert', 'User', org.portalUser('Acme', 1, 'Partner'));
    assert.deepEqual(org.save('update', 'User', [{ Id: id, IsActive: true }]), [FULL]);
    assert.equal(used(org), 1);
});

void test('the user that System.runAs inserts takes no heed of seats', () => {
    // Source: platform-rules B2 (runAs ignores licence limits).
    const org = platformOrg({ userLicenses: seats(0) });
    assert.deepEqual(
        org.save('insert', 'User', [org.portalUser('Acme', 0, 'Partner')], { options: { ignoresSeats: true } }),
        ['ok']
    );
});

void test('feature licences have seats of their own, and Customer Community users get no CRM Content', () => {
    // Source: platform-rules A3.6, F (text of seats; refusal on high-volume licences assumed).
    const org = platformOrg();
    const content = { UserPermissionsSFContentUser: true };
    const outcomes = org.save('insert', 'User', [
        org.portalUser('Acme', 0, 'Partner', content),
        org.portalUser('Acme', 1, 'Customer', content),
        org.portalUser('Acme', 2, 'Partner', content),
        org.portalUser('Acme', 3, 'Partner', content)
    ]);
    assert.deepEqual(
        [outcomes[0], outcomes[2], outcomes[3]],
        ['ok', 'ok', 'LICENSE_LIMIT_EXCEEDED, License limit exceeded: []']
    );
    assert.match(outcomes[1] ?? '', /^FIELD_INTEGRITY_EXCEPTION/);
});

void test('the first partner user of an account brings its roles, as many as the setting says', () => {
    // Source: platform-rules A4 (names, levels, owner's role on top, lowest level by default).
    const org = platformOrg({ digitalExperiences: { partnerRoles: 3, customerRoles: 1, siteDomain: 'site.example' } });
    const id = org.must('insert', 'User', org.portalUser('Acme', 0, 'Partner'));
    const roles = org
        .find('UserRole', 'PortalAccountId', org.one('Account', 'Name', 'Acme').Id)
        .map((role) => role.$values);
    assert.deepEqual(roles.map((role) => role.Name).sort(), [
        'Acme Partner Executive',
        'Acme Partner Manager',
        'Acme Partner User'
    ]);
    assert.deepEqual(new Set(roles.map((role) => role.PortalType)), new Set(['Partner']));
    const role = (name: string) => org.one('UserRole', 'Name', name);
    assert.equal(role('Acme Partner User').ParentRoleId, role('Acme Partner Manager').Id);
    assert.equal(role('Acme Partner Executive').ParentRoleId, role('Channel').Id);
    assert.deepEqual(
        [org.one('User', 'Id', id).UserRoleId, org.one('User', 'Id', id).PortalRole],
        [role('Acme Partner User').Id, 'Worker']
    );
    const manager = org.must('insert', 'User', org.portalUser('Acme', 1, 'Partner', { PortalRole: 'Manager' }));
    assert.equal(org.one('User', 'Id', manager).UserRoleId, role('Acme Partner Manager').Id);
    assert.equal(org.find('UserRole', 'PortalAccountId', org.one('Account', 'Name', 'Acme').Id).length, 3);
});

void test('customer users of an account get customer roles, high-volume users none', () => {
    // Source: platform-rules A4, C1.
    const org = platformOrg();
    const plus = org.must('insert', 'User', org.portalUser('Acme', 0, 'Plus'));
    const customer = org.must('insert', 'User', org.portalUser('Acme', 1, 'Customer'));
    assert.equal(org.one('UserRole', 'Id', org.one('User', 'Id', plus).UserRoleId).Name, 'Acme Customer User');
    assert.equal(org.one('User', 'Id', customer).UserRoleId ?? null, null);
});

void test('a role of the wrong kind is refused', () => {
    // Source: platform-rules A1 (UserRoleId).
    const org = platformOrg();
    const wrong = 'FIELD_INTEGRITY_EXCEPTION, role type must match user type: []';
    const head = org.one('UserRole', 'Name', 'Head').Id;
    assert.deepEqual(
        org.save('insert', 'User', [
            org.portalUser('Acme', 0, 'Partner', { UserRoleId: head }),
            org.portalUser('Acme', 1, 'Customer', { UserRoleId: head })
        ]),
        [wrong, wrong]
    );
});

void test('under Account Role Optimization the second user brings the roles and moves the first', () => {
    // Source: platform-rules A4 (Account Role Optimization).
    const org = platformOrg({ switches: { aroEnabled: true } });
    const roleOf = (id: string) => org.one('UserRole', 'Id', org.one('User', 'Id', id).UserRoleId).Name;
    const first = org.must('insert', 'User', org.portalUser('Acme', 0, 'Partner'));
    assert.equal(roleOf(first), 'mgr Customer Person Account');
    const second = org.must('insert', 'User', org.portalUser('Acme', 1, 'Partner'));
    assert.deepEqual([roleOf(first), roleOf(second)], ['Acme Partner User', 'Acme Partner User']);
    const [third, fourth] = [org.portalUser('Beta', 0, 'Partner'), org.portalUser('Beta', 1, 'Partner')];
    assert.deepEqual(org.save('insert', 'User', [third, fourth]), ['ok', 'ok']);
    const ids = [third, fourth].map((row) => org.one('User', 'Username', row.Username).Id as string);
    assert.deepEqual(ids.map(roleOf), ['Beta Partner User', 'Beta Partner User']);
});

void test('the platform sets IsPartner with the first partner user, unless the switch says no', () => {
    // Source: platform-rules A4, K5 (open: a switch).
    const org = platformOrg();
    org.must('insert', 'User', org.portalUser('Beta', 0, 'Partner'));
    assert.equal(org.one('Account', 'Name', 'Beta').IsPartner, true);
    const other = platformOrg({ switches: { partnerFlagSetByPlatform: false } });
    other.must('insert', 'User', other.portalUser('Beta', 0, 'Partner'));
    assert.equal(other.one('Account', 'Name', 'Beta').IsPartner, false);
    const strict = platformOrg({ switches: { partnerFlagRequired: true } });
    assert.match(
        strict.save('insert', 'User', [strict.portalUser('Beta', 0, 'Partner')])[0] ?? '',
        /^FIELD_INTEGRITY_EXCEPTION/
    );
});
