import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { startServer, type RunningServer } from '../../src/server/http/start-server.ts';
import { FIXTURE_PROJECT } from '../http/support/fixture.ts';
import { addSite, sampleHost } from '../http/support/memory-host.ts';

// Needs $CHROMIUM: the path of a Chromium or Chrome.
const { host, admin, clerk, acme } = sampleHost(130);
const { guest } = addSite(host, clerk);
const profile = mkdtempSync(path.join(tmpdir(), 'shell-'));
const problems: string[] = [];
let server: RunningServer;
let context: BrowserContext;
let page: Page;

const goto = (address: string): Promise<unknown> => page.goto(new URL(address, server.url).href);
const text = async (selector: string): Promise<string> =>
    (await page.locator(selector).first().textContent())?.trim() ?? '';

before(async () => {
    host.permissions.add(`${admin} custom Can_Greet`);
    server = await startServer({ projectDirectory: FIXTURE_PROJECT, host, port: 0, say: () => undefined });
    const args = [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-sync'
    ];
    context = await chromium.launchPersistentContext(profile, {
        executablePath: process.env['CHROMIUM'],
        args,
        viewport: { width: 1360, height: 850 }
    });
    page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => problems.push(error.message));
});

after(async () => {
    await context.close();
    await server.stop();
    rmSync(profile, { recursive: true, force: true });
});

beforeEach(() => {
    problems.length = 0;
});

describe('a page of a site', () => {
    it('shows its component to a guest, and to the member who signs in, apart from who is signed in to the org', async () => {
        const { port } = new URL(server.url);
        await page.goto(`http://sites.localhost:${port}/partners/s/welcome?code=7`);
        await page.getByText('Not signed in').waitFor();
        assert.equal(await text('[data-id=guest]'), 'true');
        assert.equal(await text('[data-id=user]'), guest);
        // Source: https://developer.salesforce.com/docs/platform/lwc/guide/reference-page-reference-type.html (state)
        assert.equal(await text('[data-id=state]'), '{"code":"7"}');
        await page.getByRole('button', { name: 'Not signed in' }).click();
        await page.getByRole('button', { name: 'Carl Clerk' }).click();
        await page.locator('[data-id=visitor]', { hasText: 'Carl Clerk' }).waitFor();
        assert.equal(await text('[data-id=guest]'), 'false');
        await goto('/lightning/page/home');
        await page.locator('[data-id=current-user]', { hasText: 'Ada Admin' }).waitFor();
        assert.deepEqual(problems, []);
    });

    it('says in a sentence why there is nothing to see', async () => {
        const { port } = new URL(server.url);
        await page.goto(`http://sites.localhost:${port}/partners/s/nowhere`);
        await page.getByText('Partner Central has no page nowhere.').waitFor();
    });
});

describe('the bell', () => {
    it('shows what came in, leads to the record, and counts it as read after', async () => {
        await goto('/lightning/page/home');
        const bell = page.getByRole('button', { name: /^Notifications/ });
        await page.getByRole('button', { name: 'Notifications: 0 new' }).waitFor();
        const createdDate = '2026-01-31T09:00:00.000Z';
        const rest = { createdDate, targetPageRef: null, isRead: false };
        host.notify(admin, { ...rest, id: '1', title: 'Import done', body: '3 rows failed.', targetId: acme });
        host.notify(clerk, { ...rest, id: '2', title: 'Not for you', body: 'Private', targetId: acme });
        await page.getByRole('button', { name: 'Notifications: 1 new' }).waitFor();
        await bell.click();
        await page.getByText('3 rows failed.').waitFor();
        assert.equal(await page.getByText('Not for you').count(), 0);
        await page.getByRole('link', { name: 'Import done' }).click();
        await page.locator('[data-id=record-name]').waitFor();
        await page.getByRole('button', { name: 'Notifications: 0 new' }).waitFor();
        assert.deepEqual(problems, []);
    });
});

describe('navigation', () => {
    it('shows apps and tabs, and marks the tab of the page', async () => {
        await goto('/');
        await page.getByRole('link', { name: 'Contacts' }).first().click();
        await page.getByRole('heading', { name: 'Acme Contacts' }).waitFor();
        assert.equal(await page.locator('[aria-current=page]').textContent(), 'Contacts');
        assert.equal(await page.title(), 'Contacts | Embedded Org');
    });

    it('goes back to where one came from', async () => {
        await goto('/lightning/o/Contact/list');
        await page.getByRole('link', { name: 'Person 001' }).click();
        await page.locator('[data-id=record-name]').waitFor();
        assert.match(page.url(), /\/lightning\/r\/Contact\/003\w+\/view$/);
        await page.goBack();
        await page.getByRole('heading', { name: 'Acme Contacts' }).waitFor();
    });

    it('opens apps and items from the launcher by keyboard', async () => {
        await goto('/lightning/page/home');
        await page.getByRole('button', { name: 'App Launcher' }).press('Enter');
        await page.getByRole('button', { name: 'Accounts' }).press('Enter');
        await page.getByRole('heading', { name: 'All Accounts' }).waitFor();
    });

    it('says that an address names no page', async () => {
        await goto('/lightning/nowhere');
        await page.getByText('There is no such page').waitFor();
    });
});

describe('components of the project', () => {
    it('gives a component its label, user, permission, wired Apex and platform events', async () => {
        await goto('/lightning/n/Greeter');
        await page.getByText('Hello Name').waitFor();
        assert.equal(await text('c-greeter [data-id=user]'), admin);
        assert.equal(await text('c-greeter [data-id=right]'), 'true');
        await page.getByText('Good day & welcome').waitFor();
        host.publish({ channel: '/event/Ping__e', replayId: 1, payload: { Text__c: 'from Apex' } });
        await page.getByText('from Apex').waitFor();
    });

    it('shows times in the time zone and the form of the user', async () => {
        // Source: https://developer.salesforce.com/docs/component-library/bundle/lightning-input (date and time: the user's time zone).
        await goto('lightning/n/Greeter');
        const time = page.locator('[data-id=opens]').getByLabel('Time', { exact: true });
        await time.waitFor();
        assert.equal(await time.inputValue(), '14:00');
    });

    it('hands an Apex error and a toast to where components expect them', async () => {
        await goto('/lightning/n/Greeter');
        await page.getByRole('button', { name: 'Fail' }).click();
        await page.getByText('It went wrong').waitFor();
        await page.getByRole('button', { name: 'Toast' }).click();
        await page.locator('lightning-toast').getByText('Well done').first().waitFor();
    });

    it('finds a record with the picker', async () => {
        await goto('/lightning/n/Greeter');
        await page.getByRole('combobox', { name: 'Account' }).fill('acm');
        await page.getByRole('option', { name: 'Acme' }).click();
        await page.locator('c-greeter [data-id=picked]', { hasText: acme }).waitFor();
    });

    // Source: https://developer.salesforce.com/docs/platform/lwc/guide/use-navigate-url-parameters.html
    it('keeps only namespaced state in the address', async () => {
        await goto('/lightning/n/Greeter');
        await page.getByRole('button', { name: 'Go', exact: true }).click();
        await page.locator('c-greeter [data-id=state]', { hasText: '{"c__step":"2"}' }).waitFor();
        assert.match(page.url(), /\?c__step=2$/);
    });

    it('says in the page what is wrong with a component that does not compile', async () => {
        await goto('/lightning/n/Broken');
        await page.getByText('Custom label c.Not_There does not exist').waitFor();
    });
});

describe('lists and records', () => {
    it('loads more, sorts, and hands the selection to a list button', async () => {
        await goto('/lightning/o/Contact/list');
        await page.getByText('50+ items').waitFor();
        await page.getByRole('button', { name: 'Load more' }).click();
        await page.locator('[data-id=summary]', { hasText: '65 items' }).waitFor();
        await page.locator('thead').getByText('Email', { exact: true }).first().click();
        await page.getByText('Sorted by Email').waitFor();
        assert.equal(await page.getByRole('button', { name: 'Greet them' }).isDisabled(), true);
        await page.locator('tbody lightning-primitive-cell-checkbox').first().click();
        await page.getByRole('button', { name: 'Greet them' }).click();
        await page.locator('c-greeter').waitFor();
        assert.match(page.url(), /c__ids=003\w{15}/);
    });

    it('hands the selection to a Visualforce page, whose script leads on and reaches nothing else of the page', async () => {
        await goto('/lightning/o/Contact/list');
        await page.locator('tbody lightning-primitive-cell-checkbox').first().click();
        await page.getByRole('button', { name: 'Page them' }).click();
        await page.locator('c-greeter').waitFor();
        assert.match(page.url(), /c__page=Them&c__ids=003\w{15}$/);
        assert.notEqual(await page.title(), 'Reached');
        await page.locator('iframe').waitFor({ state: 'detached' });
    });

    it('runs screen and headless actions on a record', async () => {
        const contact = [...host.records].find(([, record]) => record.values['Name'] === 'Person 001')?.[0] ?? '';
        await goto(`/lightning/r/Contact/${contact}/view`);
        await page.getByRole('button', { name: 'Panel' }).click();
        await page.locator('c-action-panel [data-id=record]', { hasText: contact }).waitFor();
        await page.getByRole('button', { name: 'Done' }).click();
        await page.locator('c-action-panel').waitFor({ state: 'detached' });
        await page.getByRole('button', { name: 'Silent' }).click();
        await page.getByText(`Invoked for ${contact}`).first().waitFor();
    });

    it('edits a record, and shows why the org refuses', async () => {
        const contact = [...host.records].find(([, record]) => record.values['Name'] === 'Person 002')?.[0] ?? '';
        await goto(`/lightning/r/Contact/${contact}/edit`);
        await page.getByLabel('Last Name').fill('');
        await page.getByRole('button', { name: 'Save' }).click();
        await page.getByText('Complete this field.').waitFor();
        await page.getByLabel('Last Name').fill('Renamed');
        await page.getByRole('button', { name: 'Save' }).click();
        await page.getByText('was saved').first().waitFor();
        assert.equal(host.records.get(contact)?.values['LastName'], 'Renamed');
    });
});

describe('people, mails and jobs', () => {
    it('shows mails', async () => {
        await goto('/lightning/org/outbox');
        await page.getByRole('button', { name: 'Welcome' }).click();
        await page.locator('[data-id=body]', { hasText: 'Choose a password.' }).waitFor();
    });

    it('follows jobs without a reload', async () => {
        await goto('/lightning/org/jobs');
        await page.getByText('No Apex jobs').waitFor();
        host.add('AsyncApexJob', {
            JobType: 'BatchApex',
            Status: 'Processing',
            JobItemsProcessed: 2,
            TotalJobItems: 5,
            CreatedDate: '2026-01-31T09:00:00Z'
        });
        host.jobsMoved();
        await page.getByText('2 of 5').waitFor();
    });

    it('acts as another user, rights included', async () => {
        await goto('/lightning/n/Greeter');
        await page.getByRole('button', { name: 'Ada Admin' }).click();
        await page.getByRole('button', { name: /Carl Clerk/ }).click();
        await page.locator('[data-id=current-user]', { hasText: 'Carl Clerk' }).waitFor();
        await page.locator('c-greeter [data-id=user]', { hasText: clerk }).waitFor();
        assert.equal(await text('c-greeter [data-id=right]'), 'undefined');
    });
});
