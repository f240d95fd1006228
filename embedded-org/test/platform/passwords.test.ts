import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passwordProblem } from '../../src/platform/password-policy.ts';
import { PasswordRefused, resetPassword, setPassword } from '../../src/platform/passwords.ts';
import { platformOrg, type PlatformTestOrg } from './support/org.ts';

/** Sets a password in a transaction of its own: `ok` or `CODE: message`. */
function outcome(org: PlatformTestOrg, id: string, password: string): string {
    try {
        org.run((transaction) => {
            setPassword(org.context(transaction), org.platform, id, password);
        });
        return 'ok';
    } catch (error) {
        if (error instanceof PasswordRefused) return `${error.code}: ${error.message}`;
        throw error;
    }
}

const customer = (org: PlatformTestOrg): string =>
    org.must('insert', 'User', org.portalUser('Acme', 0, 'Customer', { FirstName: 'Kofi1234', LastName: 'Mensah' }));
const ANYBODY = { username: 'kofi@made.example', firstName: null, lastName: 'Mensah' };

void test('resetting a password writes to the user when asked and never shows the password in the mail', () => {
    // Source: platform-rules A7.
    const org = platformOrg();
    const id = customer(org);
    const silent = org.run((transaction) => resetPassword(org.context(transaction), org.platform, id, false, null));
    assert.equal(org.mails.length, 0);
    const password = org.run((transaction) =>
        resetPassword(org.context(transaction), org.platform, id, true, 'Site_Reset')
    );
    assert.notEqual(password, silent);
    assert.equal(passwordProblem(password, ANYBODY, 8), null);
    assert.deepEqual(
        org.mails.map((mail) => mail.subject),
        ['Your password has been reset']
    );
    assert.ok(!JSON.stringify(org.mails).includes(password));
});

void test('a password that breaks the default policy is refused with the reason', () => {
    // Source of the rules: https://help.salesforce.com/s/articleView?id=xcloud.admin_password.htm; of the texts: password-policy.ts.
    const org = platformOrg();
    const id = customer(org);
    const username = String(org.one('User', 'Id', id).Username);
    assert.deepEqual(
        ['ab1', 'abcdefgh', '12345678', `1-${username.toUpperCase()}`, 'KOFI1234', 'password1', 'harvest24'].map(
            (password) => outcome(org, id, password)
        ),
        [
            'INVALID_NEW_PASSWORD: Your password must be at least 8 characters long.',
            'INVALID_NEW_PASSWORD: Your password must include letters and numbers',
            'INVALID_NEW_PASSWORD: Your password must include letters and numbers',
            'INVALID_NEW_PASSWORD: Your password cannot contain your username.',
            'INVALID_NEW_PASSWORD: Your password cannot match your first or last name.',
            'INVALID_NEW_PASSWORD: Your password cannot be easy to guess. Please choose a different one.',
            'ok'
        ]
    );
    assert.match(outcome(org, id, 'é1'.repeat(5400)), /^INVALID_NEW_PASSWORD/, 'over 16,000 bytes');
    org.must('update', 'User', { Id: id, IsActive: false });
    assert.match(outcome(org, id, 'harvest25'), /^INVALID_OPERATION/, 'assumed');
});

void test('the last three passwords are refused, an older one is not', () => {
    // Source: https://help.salesforce.com/s/articleView?id=xcloud.admin_password.htm; code and text:
    // https://vivekvismayam.github.io/posts/set-password-apex
    const org = platformOrg();
    const id = customer(org);
    assert.equal(outcome(org, id, 'harvest21'), 'ok');
    assert.equal(outcome(org, id, 'harvest21'), 'UNKNOWN_EXCEPTION: invalid repeated password');
    assert.deepEqual(
        ['harvest22', 'harvest23', 'harvest21'].map((password) => outcome(org, id, password)),
        ['ok', 'ok', 'UNKNOWN_EXCEPTION: invalid repeated password']
    );
    assert.equal(outcome(org, id, 'harvest24'), 'ok');
    assert.equal(outcome(org, id, 'harvest21'), 'ok');
    const other = org.must('insert', 'User', org.portalUser('Acme', 1, 'Customer'));
    assert.equal(outcome(org, other, 'harvest21'), 'ok', 'another user may have the same one');
});

void test('a rolled back transaction leaves neither the password nor its moment', () => {
    // Source: platform-rules B3 (an uncaught error rolls everything back).
    const org = platformOrg();
    const id = customer(org);
    assert.throws(() => {
        org.run((transaction) => {
            setPassword(org.context(transaction), org.platform, id, 'harvest24');
            throw new Error('undone');
        });
    });
    assert.equal(org.one('User', 'Id', id).LastPasswordChangeDate ?? null, null);
    assert.equal(outcome(org, id, 'harvest24'), 'ok');
});

void test('setting and resetting a password both move LastPasswordChangeDate', () => {
    // Source: https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_user.htm;
    // that a reset moves it is assumed.
    const org = platformOrg();
    const moment = (id: string): unknown => org.one('User', 'Id', id).LastPasswordChangeDate ?? null;
    const [first, second] = [customer(org), org.must('insert', 'User', org.portalUser('Acme', 1, 'Customer'))];
    assert.deepEqual([moment(first), moment(second)], [null, null]);
    assert.equal(outcome(org, first, 'harvest24'), 'ok');
    org.run((transaction) => resetPassword(org.context(transaction), org.platform, second, false, null));
    assert.ok(moment(first) !== null && moment(second) !== null);
});

void test('no table of the database holds a password', () => {
    const org = platformOrg();
    const id = customer(org);
    assert.equal(outcome(org, id, 'harvest24'), 'ok');
    const { driver } = org.store;
    const tables = driver.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").rows([]).flat().map(String);
    const content = tables.map((table) => JSON.stringify(driver.prepare(`SELECT * FROM "${table}"`).rows([])));
    assert.ok(tables.includes('_password'));
    assert.ok(!content.join().includes('harvest24'));
});
