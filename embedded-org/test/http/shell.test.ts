import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readProject } from '../../src/project/read-project.ts';
import type { ObjectDescribe } from '../../src/server/host/apex-host.ts';
import { listPage } from '../../src/server/shell/list-data.ts';
import { filterCondition, joinConditions } from '../../src/server/shell/list-view-filters.ts';
import { listViewsOf } from '../../src/server/shell/list-views.ts';
import { readApps } from '../../src/server/shell/navigation.ts';
import { listButtonsOf, quickActionsOf } from '../../src/server/shell/quick-actions.ts';
import { recordPage, relatedRows } from '../../src/server/shell/record-page.ts';
import { identifier, likePattern, quoted } from '../../src/server/shell/soql-text.ts';
import { FIXTURE_PROJECT } from './support/fixture.ts';
import { sampleHost } from './support/memory-host.ts';

const project = readProject(FIXTURE_PROJECT);
const { host, admin, acme } = sampleHost(70);
const describeObject = async (name: string): Promise<ObjectDescribe> => {
    const object = await host.describe(admin, name);
    assert.ok(object);
    return object;
};

describe('navigation', () => {
    it('shows the apps of the project with their tabs, and every tab in the last app', async () => {
        const apps = await readApps(project, async (name) => (await host.describe(admin, name))?.labelPlural ?? null);
        assert.deepEqual(
            apps.map((app) => app.label),
            ['Gadgets', 'All Items']
        );
        assert.deepEqual(
            apps[0].tabs.map((tab) => [tab.label, tab.kind, tab.target]),
            [
                ['Greeter', 'component', 'c/greeter'],
                ['Contacts', 'object', 'Contact'],
                ['Broken', 'component', 'c/broken']
            ]
        );
        assert.equal(apps[0].tabs[0].icon, 'custom:custom53');
    });
});

describe('list views', () => {
    // Source: https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_listview.htm
    it('reads columns and filters by the names that list view files use', async () => {
        const [view] = listViewsOf(project, await describeObject('Contact'));
        assert.deepEqual(view, {
            apiName: 'Acme_Contacts',
            label: 'Acme Contacts',
            columns: ['Name', 'Account.Name', 'Email'],
            filters: [{ field: 'Account.Name', operation: 'equals', value: 'Acme' }],
            filterLogic: null,
            mine: false
        });
    });

    it("gives every object a list of all records, and of one's own where there are owners", async () => {
        assert.deepEqual(
            listViewsOf(project, await describeObject('Contact')).map((view) => view.label),
            ['Acme Contacts', 'All Contacts', 'My Contacts']
        );
        assert.deepEqual(
            listViewsOf(project, await describeObject('Account')).map((view) => view.label),
            ['All Accounts']
        );
    });

    it('hands out a page of rows, whether there are more, and links for names', async () => {
        const object = await describeObject('Contact');
        const [view] = listViewsOf(project, object);
        const first = await listPage(host, admin, object, view, {
            offset: 0,
            limit: 30,
            sortBy: null,
            descending: false,
            search: ''
        });
        assert.equal(first.rows.length, 30);
        assert.equal(first.hasMore, true);
        assert.deepEqual(
            first.columns.map((column) => column.label),
            ['Full Name', 'Account', 'Email']
        );
        assert.equal(first.rows[0]['c1Url'], `/lightning/r/Account/${acme}/view`);
        const second = await listPage(host, admin, object, view, {
            offset: 30,
            limit: 30,
            sortBy: null,
            descending: false,
            search: ''
        });
        assert.equal(second.rows.length, 5);
        assert.equal(second.hasMore, false);
    });

    it('sorts by a column and searches by name', async () => {
        const object = await describeObject('Contact');
        const all = listViewsOf(project, object)[1];
        const sorted = await listPage(host, admin, object, all, {
            offset: 0,
            limit: 1,
            sortBy: 'Email',
            descending: true,
            search: ''
        });
        assert.equal(sorted.rows[0]['c0'], 'Person 070');
        const searched = await listPage(host, admin, object, all, {
            offset: 0,
            limit: 10,
            sortBy: null,
            descending: false,
            search: '03'
        });
        assert.equal(
            searched.rows.every((row) => String(row['c0']).includes('03')),
            true
        );
    });
});

describe('filters as SOQL', () => {
    const field = {
        apiName: 'X__c',
        label: 'X',
        length: 10,
        precision: 0,
        scale: 0,
        nillable: true,
        createable: true,
        updateable: true,
        nameField: false,
        hasDefault: false,
        referenceTo: [],
        relationshipName: null,
        picklist: []
    };
    const condition = (operation: string, value: string, type: string): string =>
        filterCondition({ field: 'X__c', operation, value }, { ...field, type });

    it('takes several values as any of them', () => {
        assert.equal(condition('equals', 'a, b', 'PICKLIST'), "X__c IN ('a', 'b')");
        assert.equal(condition('contains', 'a,b', 'STRING'), "(X__c LIKE '%a%' OR X__c LIKE '%b%')");
    });

    it('writes booleans, numbers and dates as literals', () => {
        assert.equal(condition('equals', '1', 'BOOLEAN'), 'X__c = true');
        assert.equal(condition('greaterThan', '5', 'DOUBLE'), 'X__c > 5');
        assert.equal(condition('equals', 'TODAY', 'DATE'), 'X__c = TODAY');
        assert.equal(condition('equals', '', 'STRING'), 'X__c = null');
    });

    it('refuses what is no number or date instead of passing it on', () => {
        assert.throws(() => condition('equals', '1 OR 1=1', 'DOUBLE'), /no number/);
        assert.throws(() => condition('equals', "2026' OR", 'DATE'), /no date/);
    });

    it('joins filters by their logic', () => {
        assert.equal(joinConditions(['a', 'b', 'c'], '1 AND (2 OR 3)'), '(a AND ( b OR c ))');
        assert.throws(() => joinConditions(['a'], '1 AND 2'), /does not exist/);
        assert.throws(() => joinConditions(['a'], '1; DELETE'), /not valid/);
    });

    it('quotes text so that it stays text', () => {
        assert.equal(quoted("O'Neill\\"), "'O\\'Neill\\\\'");
        assert.equal(likePattern('%', '50%_', '%'), "'%50\\%\\_%'");
        assert.throws(() => identifier('Name FROM User--'), /is no name/);
    });
});

describe('record pages', () => {
    it("shows fields, the parents' names, actions and related lists", async () => {
        const contact = [...host.records].find(([, record]) => record.values['Name'] === 'Person 001')?.[0] ?? '';
        const page = await recordPage(host, project, admin, contact);
        assert.equal(page.name, 'Person 001');
        const account = page.highlights.find((field) => field.apiName === 'AccountId');
        assert.equal(account?.text, 'Acme');
        assert.deepEqual(
            page.actions.map((action) => [action.label, action.kind, action.component]),
            [
                ['Panel', 'screen', 'c/actionPanel'],
                ['Silent', 'headless', 'c/headless']
            ]
        );
        const parent = await recordPage(host, project, admin, acme);
        assert.deepEqual(
            parent.relatedLists.map((list) => list.label),
            ['Contacts']
        );
        assert.equal((await relatedRows(host, project, admin, acme, 'Contact', 'AccountId')).rows.length, 35);
    });

    it('marks fields that must be filled', async () => {
        const page = await recordPage(host, project, admin, acme);
        const name = page.sections
            .flatMap((section) => section.columns.flat())
            .find((field) => field.apiName === 'Name');
        assert.equal(name?.required, true);
    });

    // Source: https://developer.salesforce.com/docs/platform/lwc/guide/use-quick-actions.html
    it('shows only the actions that the layout names, in its order', () => {
        assert.deepEqual(
            quickActionsOf(project, 'Contact', ['Contact.Silent', 'Contact.Other']).map((action) => action.label),
            ['Silent']
        );
    });

    // Source: https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/customobject_weblink.htm
    it('offers list buttons of the search layout in its order, no buttons of record pages', () => {
        assert.deepEqual(
            listButtonsOf(project, 'Contact').map((button) => [button.label, button.needsSelection, button.page]),
            [
                ['Page them', true, 'Them'],
                ['Greet them', true, null]
            ]
        );
    });

    it('offers all list buttons where the project has no search layout', () => {
        const without = { webLinks: project.webLinks, objectFiles: [] } as unknown as typeof project;
        assert.deepEqual(
            listButtonsOf(without, 'Contact')
                .map((button) => button.apiName)
                .sort(),
            ['Greet', 'Page_Them']
        );
        assert.deepEqual(listButtonsOf(without, 'Account'), []);
    });
});
