import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newUser, platformOrg } from './support/org.ts';

void test('taking the partner flag disables the partner users and deletes the roles', () => {
    // Source: platform-rules A4 (up to 15 users, roles and groups for good).
    const org = platformOrg();
    const id = org.must('insert', 'User', org.portalUser('Acme', 0, 'Partner'));
    const account = org.one('Account', 'Name', 'Acme').Id;
    assert.ok(org.find('UserRole', 'PortalAccountId', account).length > 0);
    org.must('update', 'Account', { Id: account, IsPartner: false });
    const user = org.one('User', 'Id', id);
    assert.deepEqual([user.IsActive, user.ContactId ?? null, user.UserRoleId ?? null], [false, null, null]);
    assert.equal(org.find('UserRole', 'PortalAccountId', account).length, 0);
    assert.equal(org.one('UserLicense', 'Name', 'Partner Community').UsedLicenses, 0);
});

void test('an account with more than 15 partner users keeps its flag', () => {
    // Source: platform-rules A4 (15); that more are refused is assumed.
    const org = platformOrg();
    org.save(
        'insert',
        'User',
        Array.from({ length: 16 }, (_, n) => org.portalUser('Acme', n, 'Partner'))
    );
    const [outcome = ''] = org.save('update', 'Account', [
        { Id: org.one('Account', 'Name', 'Acme').Id, IsPartner: false }
    ]);
    assert.match(outcome, /^FIELD_INTEGRITY_EXCEPTION, .*16 partner users/);
});

void test('an account with portal roles needs an owner with a role, and its roles follow the owner', () => {
    // Source: assumed from platform-rules A3.5 and A4 (the account owner's role is on top).
    const org = platformOrg();
    org.must('insert', 'User', org.portalUser('Acme', 0, 'Partner'));
    const account = org.one('Account', 'Name', 'Acme').Id;
    const user = (name: string) => org.one('User', 'Username', `${name}@test.example`).Id;
    assert.deepEqual(org.save('update', 'Account', [{ Id: account, OwnerId: user('roleless') }]), [
        'UNKNOWN_EXCEPTION, portal account owner must have a role: []'
    ]);
    org.must('update', 'Account', { Id: account, OwnerId: user('admin') });
    assert.equal(org.one('UserRole', 'PortalAccountId', account).ParentRoleId, org.one('UserRole', 'Name', 'Head').Id);
});

void test('a portal user follows its contact to another account', () => {
    // Source: platform-rules A4 (changing contacts' accounts); features F5 (target must be a partner account): a switch.
    const org = platformOrg();
    const id = org.must('insert', 'User', org.portalUser('Acme', 0, 'Partner'));
    const contact = org.one('User', 'Id', id).ContactId;
    const beta = org.one('Account', 'Name', 'Beta').Id;
    assert.match(
        org.save('update', 'Contact', [{ Id: contact, AccountId: beta }])[0] ?? '',
        /^FIELD_INTEGRITY_EXCEPTION/
    );
    assert.match(
        org.save('update', 'Contact', [{ Id: contact, AccountId: org.one('Account', 'Name', 'Orphan').Id }])[0] ?? '',
        /must have a role/
    );
    org.must('update', 'Account', { Id: beta, IsPartner: true });
    org.must('update', 'Contact', { Id: contact, AccountId: beta });
    const user = org.one('User', 'Id', id);
    assert.equal(user.AccountId, beta);
    assert.equal(org.one('UserRole', 'Id', user.UserRoleId).Name, 'Beta Partner User');
});

void test('contacts and accounts of portal users cannot be deleted', () => {
    // Source: assumed (Help, "Delete Contacts": associated portal users).
    const org = platformOrg();
    const id = org.must('insert', 'User', org.portalUser('Acme', 0, 'Partner'));
    const contact = org.one('User', 'Id', id).ContactId;
    assert.match(org.save('delete', 'Contact', [{ Id: contact }])[0] ?? '', /^DELETE_FAILED, Your attempt to delete/);
    assert.match(
        org.save('delete', 'Account', [{ Id: org.one('Account', 'Name', 'Acme').Id }])[0] ?? '',
        /^DELETE_FAILED/
    );
});

void test('portal roles and role groups belong to the platform', () => {
    // Source: platform-rules A4 (cannot be created or renamed by hand); texts assumed.
    const org = platformOrg();
    org.must('insert', 'User', org.portalUser('Acme', 0, 'Partner'));
    const role = org.one('UserRole', 'Name', 'Acme Partner User').Id;
    assert.match(
        org.save('update', 'UserRole', [{ Id: role, Name: 'Mine' }])[0] ?? '',
        /^INSUFFICIENT_ACCESS_OR_READONLY/
    );
    const own = org.must('insert', 'UserRole', { Name: 'Night shift' });
    assert.deepEqual(
        org
            .find('Group', 'RelatedId', own)
            .map((group) => group.$values.Type)
            .sort(),
        ['Role', 'RoleAndSubordinates', 'RoleAndSubordinatesInternal']
    );
});

void test('a user login can be frozen and thawed, but never locked or deleted', () => {
    // Source: platform-rules E (Freeze).
    const org = platformOrg();
    const id = org.must('insert', 'User', {
        ...newUser('cold@made.example'),
        ProfileId: org.one('Profile', 'Name', 'Clerk').Id
    });
    const login = org.one('UserLogin', 'UserId', id).Id;
    assert.deepEqual(org.save('update', 'UserLogin', [{ Id: login, IsFrozen: true }]), ['ok']);
    assert.match(
        org.save('update', 'UserLogin', [{ Id: login, IsPasswordLocked: true }])[0] ?? '',
        /^FIELD_INTEGRITY_EXCEPTION/
    );
    assert.equal(org.one('UserLogin', 'UserId', id).IsFrozen, true);
});
