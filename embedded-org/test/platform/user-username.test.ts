import assert from 'node:assert/strict';
import { test } from 'node:test';
import { platformOrg } from './support/org.ts';

const DUPLICATE =
    'DUPLICATE_USERNAME, Duplicate Username.<br>The username already exists in this or another Salesforce organization. Usernames must be ' +
    "unique across all Salesforce organizations. To resolve, use a different username (it doesn't need to match the user's email address). : [Username]";
const NOT_EMAIL =
    'FIELD_INTEGRITY_EXCEPTION, Username must be in the form of an email address (for example, john@acme.com): Username: [Username]';

void test('refuses usernames that are no e-mail addresses', () => {
    // Source: platform-rules A2.
    const org = platformOrg();
    const rows = [
        'plain',
        'two@@signs.example',
        'no@dot',
        'кир@made.example',
        'space in@made.example',
        'fine+1@made.example'
    ].map((Username, i) => org.portalUser('Acme', i, 'Partner', { Username }));
    assert.deepEqual(org.save('insert', 'User', rows), [NOT_EMAIL, NOT_EMAIL, NOT_EMAIL, NOT_EMAIL, NOT_EMAIL, 'ok']);
});

void test('a username is unique whatever its letter case, in this org, in others and inside one statement', () => {
    // Source: platform-rules A2 (uniqueness, text, second row of the same statement); inactive users keep theirs (A2, K).
    const org = platformOrg();
    const rows = [
        org.portalUser('Acme', 0, 'Partner', { Username: 'MANAGER@test.example' }),
        org.portalUser('Acme', 1, 'Partner', { Username: 'gone@test.example' }),
        org.portalUser('Acme', 2, 'Partner', { Username: 'taken@elsewhere.example' }),
        org.portalUser('Acme', 3, 'Partner', { Username: 'Twin@made.example' }),
        org.portalUser('Acme', 4, 'Partner', { Username: 'twin@made.example' })
    ];
    assert.deepEqual(org.save('insert', 'User', rows), [DUPLICATE, DUPLICATE, DUPLICATE, 'ok', DUPLICATE]);
});

void test('stores usernames in lower case', () => {
    // Source: platform-rules A2 ("lower case"); folding is assumed.
    const org = platformOrg();
    org.must('insert', 'User', org.portalUser('Acme', 0, 'Partner', { Username: 'Big.Name@Made.Example' }));
    assert.equal(org.one('User', 'Username', 'big.name@made.example').Username, 'big.name@made.example');
});

void test('a user may keep its own username in an update', () => {
    // Source: platform-rules A2.
    const org = platformOrg();
    const id = org.one('User', 'Username', 'manager@test.example').Id;
    assert.deepEqual(org.save('update', 'User', [{ Id: id, Username: 'manager@test.example', Title: 'Boss' }]), ['ok']);
});

void test('gives users without a nickname one, and refuses a nickname that is taken', () => {
    // Source: platform-rules A1 (generated when omitted; its form is assumed), A2 (code; text by memory).
    const org = platformOrg();
    const generated = ['sam@one.example', 'sam@two.example', 'sam@three.example'].map((Username, i) =>
        org.portalUser('Acme', i, 'Partner', { Username })
    );
    assert.deepEqual(org.save('insert', 'User', generated), ['ok', 'ok', 'ok']);
    const nicknames = generated.map((row) => org.one('User', 'Username', row.Username).CommunityNickname);
    assert.equal(nicknames[0], 'sam');
    assert.equal(new Set(nicknames).size, 3);
    const taken =
        'DUPLICATE_COMM_NICKNAME, Duplicate Nickname.<br>Another user has already selected this nickname.<br>Please select another.: [CommunityNickname]';
    const given = ['SAM', 'new', 'New'].map((CommunityNickname, i) =>
        org.portalUser('Acme', 5 + i, 'Partner', { CommunityNickname })
    );
    assert.deepEqual(org.save('insert', 'User', given), [taken, 'ok', taken]);
});

void test('names all required fields that are missing', () => {
    // Source: platform-rules A1, A3 (text).
    const org = platformOrg();
    const [outcome = ''] = org.save('insert', 'User', [{ LastName: 'Lonely', Username: 'lonely@made.example' }]);
    assert.match(outcome, /^REQUIRED_FIELD_MISSING, Required fields are missing: \[/);
    for (const field of ['Email', 'ProfileId', 'Alias', 'TimeZoneSidKey']) assert.ok(outcome.includes(field), field);
    assert.ok(!outcome.includes('CommunityNickname'));
});
