/** Invitations: sent by a form and from a file, opened on the site as its guest, accepted, refused, sent again, cancelled. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { execOrg, queryOrg, startOrg } from '../support/org.mjs';
import { InvitationsPage } from './invitations-page.mjs';

const ACCOUNT = 'Accra Solar Distribution';
const NORA = {
    email: 'nora.vale@accra-solar.example',
    firstName: 'Nora',
    lastName: 'Vale',
    account: ACCOUNT,
    permission: 'Manage Listings'
};
/** As when the sender's job looks again: its next time would be minutes away. */
const LOOK_NOW = `for (CronTrigger job : [SELECT Id FROM CronTrigger WHERE CronJobDetail.Name LIKE 'Invitations of %']) {
    System.abortJob(job.Id);
}
System.schedule('Invitations of ' + UserInfo.getUserId() + ' now', Datetime.now().addSeconds(2).format('s m H d M \\'?\\' yyyy'), new AcceptanceWatch());`;

describe('invitations', () => {
    let org;
    let browser;
    let tab;
    let link;
    const rows = (soql) => queryOrg(org.database, soql);

    before(async () => {
        org = await startOrg();
        browser = await openBrowser();
        tab = new InvitationsPage(browser.page, org.url);
        await tab.open();
    });
    after(async () => {
        await browser?.close();
        await org?.stop();
    });

    it('F55, F56, F59: invites one person by a form; the mail says how to open its link, and the org keeps no link', async () => {
        await browser.page.getByText('No invitations').waitFor();
        await tab.invite(NORA);
        await browser.page.getByText(/The invitation was started as RUN-/).waitFor();
        await tab.waitForRow('Nora Vale', 'Sent');
        link = await tab.linkIn(NORA.email);
        await browser.page.getByText(/Paste it into a private \(incognito\) window/).waitFor();
        const [invitation] = rows('SELECT Token_Hash__c, Username__c, Sent_At__c, Expires_At__c FROM Invitation__c');
        assert.match(invitation.Token_Hash__c, /^[0-9a-f]{64}$/);
        assert.ok(!JSON.stringify(rows('SELECT FIELDS(ALL) FROM Invitation__c LIMIT 10')).includes(token(link)));
        // F57: twelve hours, as the setting says.
        assert.equal(Date.parse(invitation.Expires_At__c) - Date.parse(invitation.Sent_At__c), 12 * 3_600_000);
    });

    it('F61: asks for an invitation where there is no link, and knows no link that was never made', async () => {
        await tab.openLink(link.replace(/\?.*/, ''), 'This page is for people who were invited.');
        await tab.openLink(`${link}x`, 'This link is not valid');
        await tab.openLink(link.replace(/=.{5}/, '=AAAAA'), 'This link is not valid');
    });

    it('F60: refuses another address than the invited one, and whoever is signed in', async () => {
        const { page } = browser;
        await tab.openLink(link, `As a member for ${ACCOUNT}`);
        await tab.accept('somebody@accra-solar.example');
        await page.getByText('This invitation is for another address.').waitFor();
        const [member] = rows(
            "SELECT Member.Name FROM NetworkMember WHERE Network.Name = 'Partner Central' AND Member.IsActive = true AND Member.Profile.Name = 'Partner Community User' ORDER BY Member.Name LIMIT 1"
        );
        await page.getByRole('button', { name: 'Not signed in' }).click();
        await page.getByRole('searchbox').fill(member.Member.Name);
        await page.getByRole('button', { name: member.Member.Name }).first().click();
        await page.locator('[data-id="visitor"]', { hasText: member.Member.Name }).waitFor();
        const refusal = page.getByText(
            'You are signed in, but an invitation is for somebody who has no user here yet.'
        );
        await refusal.waitFor();
        assert.equal(await page.getByRole('button', { name: 'Accept' }).count(), 0);
        assert.equal(rows("SELECT Id FROM Invitation__c WHERE State__c = 'Accepted'").length, 0);
        await page.locator('[data-id="visitor"]').click();
        await page.getByRole('button', { name: 'Guest' }).click();
        await page.locator('[data-id="visitor"]', { hasText: 'Not signed in' }).waitFor();
    });

    it('F55, F61: accepts the link once, and the sender’s job makes the member with all that was promised', async () => {
        await tab.openLink(link, `As a member for ${ACCOUNT}`);
        await tab.accept(' Nora.Vale@accra-solar.example ');
        await browser.page.getByText('Thank you, you have accepted.').waitFor();
        await tab.openLink(link, 'This invitation was accepted already.');
        await tab.open();
        await tab.waitForRow('Nora Vale', 'the member is made within minutes');
        execOrg(org.database, LOOK_NOW);
        await tab.waitForRow('Nora Vale', /Accepted[\s\S]*Nora Vale/);
        const [user] = rows(
            "SELECT Id, Email, IsActive, Profile.Name, Contact.Account.Name, CreatedBy.Name FROM User WHERE LastName = 'Vale'"
        );
        assert.equal(user.Email, NORA.email);
        assert.equal(user.IsActive, true);
        assert.equal(user.Profile.Name, 'Partner Community User');
        assert.equal(user.Contact.Account.Name, ACCOUNT);
        assert.equal(user.CreatedBy.Name, 'Ada Lindqvist', 'Made as the sender, not as the guest');
        const held = rows(
            `SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = '${user.Id}' AND PermissionSet.Name = 'Member_Manage_Listings'`
        );
        assert.equal(held.length, 1);
    });

    it('F75, W13: invites many from a file, and says of each row why somebody is not invited', async () => {
        const { page } = browser;
        await tab.open();
        await page.getByRole('button', { name: 'Invite many…' }).click();
        await page.getByRole('heading', { name: 'Where do the people come from?' }).waitFor();
        await tab.chooseFile({
            name: 'people.csv',
            mimeType: 'text/csv',
            buffer: Buffer.from(
                'First Name,Last Name,Email,Company\n' +
                    'Kofi,Ansah,kofi.ansah@accra-solar.example,\n' +
                    'Esi,Boateng,esi.boateng@kumasi-water.example,Kumasi Water & Pumps\n' +
                    'Kofi,Ansah,KOFI.ANSAH@accra-solar.example,\n' +
                    'Abena,Owusu,no address,\n' +
                    'Yaw,Darko,yaw@mailinator.com,\n' +
                    'Ama,Serwaa,ama@nowhere.example,No such company\n'
            )
        });
        await page.getByText('Also used: Company.').waitFor();
        await page.getByRole('button', { name: 'Next' }).click();
        await tab.chooseGains({ account: ACCOUNT, permission: 'Manage Cases' });
        await tab.check();
        for (const reason of ['Address invited twice', 'Not an e-mail address', 'Domain is not invited'])
            await page.getByText(reason).first().waitFor();
        assert.equal(await tab.countOf(/Invite/), 2);
        await tab.start();
        await tab.waitForResults();
        const sent = rows(
            "SELECT Email__c, Account__r.Name FROM Invitation__c WHERE State__c = 'Sent' ORDER BY Email__c"
        );
        assert.deepEqual(
            sent.map((invitation) => [invitation.Email__c, invitation.Account__r.Name]),
            [
                ['esi.boateng@kumasi-water.example', 'Kumasi Water & Pumps'],
                ['kofi.ansah@accra-solar.example', ACCOUNT]
            ]
        );
    });

    it('F57, F58, W13: expired links open nothing; sent again, the new link opens and the old one does not', async () => {
        const { page } = browser;
        const old = await tab.linkIn('kofi.ansah@accra-solar.example');
        execOrg(
            org.database,
            "List<Invitation__c> sent = [SELECT Id FROM Invitation__c WHERE State__c = 'Sent']; for (Invitation__c i : sent) { i.Expires_At__c = Datetime.now().addMinutes(-1); } update as system sent;"
        );
        await tab.openLink(old, 'This invitation has expired.');
        await tab.open();
        await tab.choose('State', 'Expired');
        await page.locator('[data-id="count"]').getByText('2 invitations').waitFor();
        await page.locator('c-invitation-grid thead label').first().click();
        await page.getByText('2 ticked').waitFor();
        await page.getByRole('button', { name: 'Actions for ticked invitations' }).click();
        await page.getByRole('menuitem', { name: 'Send again' }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Check' }).click();
        await tab.waitForPlan();
        await tab.start();
        await tab.waitForResults();
        const fresh = await tab.linkIn('kofi.ansah@accra-solar.example');
        assert.notEqual(fresh, old);
        await tab.openLink(old, 'This link is not valid, or a newer invitation has replaced it.');
        await tab.openLink(fresh, `As a member for ${ACCOUNT}`);
    });

    it('F59: makes a new link and copies it, once; a cancelled invitation says so', async () => {
        const { page } = browser;
        await tab.open();
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: org.url });
        await tab.actOn('Esi Boateng', 'Make a new link and copy it');
        await page.getByRole('dialog').getByRole('button', { name: 'Make and copy' }).click();
        await page.getByText('The new link is on the clipboard.').waitFor();
        const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
        assert.equal(copied.host, 'meridianfield.my.site.example');
        const here = `http://sites.localhost:${new URL(org.url).port}${copied.pathname}${copied.search}`;
        await tab.openLink(here, 'As a member for Kumasi Water & Pumps');
        await tab.open();
        await tab.actOn('Esi Boateng', 'Cancel invitation');
        await page.getByRole('dialog').getByRole('button', { name: 'Cancel invitation' }).click();
        await tab.waitForRow('Esi Boateng', 'Revoked');
        await tab.openLink(here, 'This invitation was cancelled.');
        assert.deepEqual(browser.problems, []);
    });
});

const token = (link) => new URL(link).searchParams.get('invitation');
