/**
 * Runs that are cut off, repeated, or run out of seats (features F13, F17, W6, W9): no row is lost, no user is made twice, nobody mailed twice.
 * The app is the real one on an embedded org of its own; the process is ended as a power cut would end it.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { queryOrg, startOrg } from '../support/org.mjs';
import { RunClient, people } from '../support/run-client.mjs';

describe('a run that is cut off', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'interrupted-'));
    const database = path.join(folder, 'org.sqlite');
    const query = (soql) => queryOrg(database, soql);
    let org;
    let client;

    before(async () => {
        org = await startOrg({ database });
        client = new RunClient(org.url);
    });
    after(async () => {
        await org?.stop();
        fs.rmSync(folder, { recursive: true, force: true });
    });

    it('F16, W6: goes on where the process was killed: every row has its outcome, every person one user', async () => {
        const options = await client.options({ account: 'Accra Solar' });
        const runId = await client.checkedRun(options, people(600));
        await client.start(runId);
        const before = await client.until(runId, ({ step, stepDone }) => step === 'Users' && stepDone > 0);
        await org.kill();
        assert.ok(before.stepDone < 600, 'killed in the middle');

        org = await startOrg({ database });
        client = new RunClient(org.url);
        const done = await client.finished(runId);

        assert.deepEqual([done.state, done.succeeded, done.failed, done.queued], ['Completed', 600, 0, 0]);
        const users = query("SELECT Username, ContactId FROM User WHERE Username LIKE 'person%@field.example'");
        assert.equal(users.length, 600);
        assert.equal(new Set(users.map((user) => user.Username)).size, 600);
        assert.equal(new Set(users.map((user) => user.ContactId)).size, 600);
        const rows = query(`SELECT Status__c, User__c FROM Migration_Log__c WHERE Run__c = '${runId}'`);
        assert.equal(rows.length, 600);
        assert.ok(rows.every((row) => row.Status__c === 'Succeeded' && row.User__c !== null));
    });

    it('mails nobody twice where it was killed while password mails went out', async () => {
        const mails = async () => (await (await fetch(`${org.url}shell/outbox`)).json()).total;
        const [made] = query("SELECT Id FROM Migration_Run__c WHERE Operation__c = 'GeneratePartnerUsers'");
        const followUp = { runId: made.Id, operation: 'SendPasswordMails', skipLoggedIn: true };
        const { id: runId } = await client.call('RunsController.followUp', followUp);
        await client.until(runId, ({ state }) => state === 'Checked');
        const before = await mails();
        await client.start(runId);
        const seen = await client.until(runId, ({ step, stepDone }) => step === 'Mails' && stepDone > 0);
        await org.kill();
        assert.ok(seen.stepDone < 600, 'killed in the middle');

        org = await startOrg({ database });
        client = new RunClient(org.url);
        const done = await client.finished(runId);

        assert.deepEqual([done.state, done.succeeded, done.failed], ['Completed', 600, 0]);
        // A mail is put into the outbox behind its transaction: the one at work when the process dies may lose its mails, never double them.
        const sent = (await mails()) - before;
        assert.ok(sent <= 600, `${sent} mails for 600 users`);
        assert.ok(sent >= 550, `${sent} mails for 600 users, one group of 50 lost at most`);
    });

    it('does nothing when the same list comes again, and says so', async () => {
        const options = await client.options({ account: 'Accra Solar' });
        const contacts = query('SELECT COUNT() FROM Contact')[0].expr0;
        const users = query('SELECT COUNT() FROM User')[0].expr0;
        const runId = await client.checkedRun(options, people(600));
        const progress = await client.call('RunsController.getProgress', { runId });
        assert.deepEqual([progress.planned, progress.skipped, progress.blocked], [0, 600, 0]);
        assert.equal(query('SELECT COUNT() FROM Contact')[0].expr0, contacts);
        assert.equal(query('SELECT COUNT() FROM User')[0].expr0, users);
    });

    it('W9: uses exactly the seats that are free; the other rows fail with the code of the platform', async () => {
        const free = (name) => {
            const [licence] = query(`SELECT TotalLicenses, UsedLicenses FROM UserLicense WHERE Name = '${name}'`);
            return licence.TotalLicenses - licence.UsedLicenses;
        };
        const { profiles } = await client.call('PartnerUsersController.getSetup');
        const scarce = profiles
            .filter((profile) => profile.seatsFree !== null && profile.seatsFree > 0)
            .sort((a, b) => a.seatsFree - b.seatsFree)[0];
        assert.equal(free(scarce.licenseName), scarce.seatsFree);
        const options = await client.options({ account: 'Lagos Field', profile: scarce.name, domain: 'seats.example' });
        const runId = await client.checkedRun(options, people(scarce.seatsFree + 5, 10_000));
        await client.start(runId);
        const done = await client.finished(runId);

        assert.deepEqual([done.state, done.succeeded, done.failed], ['CompletedWithErrors', scarce.seatsFree, 5]);
        assert.equal(free(scarce.licenseName), 0);
        const codes = query(
            `SELECT Reason_Code__c FROM Migration_Log__c WHERE Run__c = '${runId}' AND Status__c = 'Failed'`
        );
        assert.deepEqual([...new Set(codes.map((row) => row.Reason_Code__c))], ['LICENSE_LIMIT_EXCEEDED']);
    });
});
