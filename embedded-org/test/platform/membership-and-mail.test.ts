import assert from 'node:assert/strict';
import { test } from 'node:test';
import { platformOrg, type PlatformTestOrg } from './support/org.ts';

const sites = (org: PlatformTestOrg, userId: string) =>
    org
        .find('NetworkMember', 'MemberId', userId)
        .map((member) => org.one('Network', 'Id', member.$values.NetworkId).Name);
const subjects = (org: PlatformTestOrg) => org.mails.map((mail) => mail.subject);

void test('profiles and permission sets of a site make their users members', () => {
    // Source: platform-rules A7.
    const org = platformOrg();
    const partner = org.must('insert', 'User', org.portalUser('Acme', 0, 'Partner'));
    const customer = org.must('insert', 'User', org.portalUser('Acme', 1, 'Customer'));
    assert.deepEqual([sites(org, partner), sites(org, customer)], [['Partner Site'], []]);
    const harmless = org.one('PermissionSet', 'Name', 'Harmless').Id;
    const assignment = org.must('insert', 'PermissionSetAssignment', {
        AssigneeId: customer,
        PermissionSetId: harmless
    });
    assert.deepEqual(sites(org, customer), ['Harmless Site']);
    org.must('delete', 'PermissionSetAssignment', { Id: assignment });
    assert.deepEqual(sites(org, customer), []);
    org.must('insert', 'NetworkMemberGroup', {
        NetworkId: org.one('Network', 'Name', 'Partner Site').Id,
        ParentId: org.one('Profile', 'Name', 'Customer').Id
    });
    assert.deepEqual(sites(org, customer), ['Partner Site']);
});

void test('a new member of a live site with welcome mail on is written to; others only when the statement asks', () => {
    // Source: platform-rules A7.
    const org = platformOrg();
    org.must('insert', 'User', org.portalUser('Acme', 0, 'Partner', { Email: 'new@made.example' }));
    assert.deepEqual(subjects(org), ['Welcome to Partner Site']);
    assert.deepEqual(org.mails[0]?.to, ['new@made.example']);
    org.must('insert', 'User', org.portalUser('Acme', 1, 'Customer'));
    assert.equal(org.mails.length, 1);
    org.save('insert', 'User', [org.portalUser('Acme', 2, 'Customer')], { options: { triggerUserEmail: true } });
    assert.deepEqual(subjects(org).slice(1), ['Welcome: verify your account']);
});

void test('the switches on welcome mails and deliverability are heeded', () => {
    // Source: platform-rules A7.
    const count = (switches: Record<string, unknown>, triggerUserEmail: boolean) => {
        const org = platformOrg({ switches });
        org.save('insert', 'User', [org.portalUser('Acme', 0, 'Partner')], { options: { triggerUserEmail } });
        return subjects(org);
    };
    assert.deepEqual(count({ siteWelcomeMail: 'WHEN_TRIGGERED' }, false), []);
    assert.deepEqual(count({ siteWelcomeMail: 'WHEN_TRIGGERED' }, true), ['Welcome to Partner Site']);
    assert.deepEqual(count({ siteWelcomeMail: 'NEVER' }, true), ['Welcome: verify your account']);
    assert.deepEqual(count({ emailDeliverability: 'SYSTEM_ONLY' }, true), ['Welcome: verify your account']);
    assert.deepEqual(count({ emailDeliverability: 'NONE' }, true), []);
});

void test('a rolled back creation sends nothing', () => {
    // Source: platform-rules B3 (an uncaught error rolls everything back).
    const org = platformOrg();
    assert.throws(() =>
        org.run((transaction) => {
            org.context(transaction).afterCommit(() => org.platform.keepMail({} as never));
            throw new Error('undone');
        })
    );
    assert.equal(org.mails.length, 0);
});
