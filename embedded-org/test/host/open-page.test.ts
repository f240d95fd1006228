import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { HostError } from '../../src/server/host/apex-host.ts';
import { openPage } from '../../src/server/host/visualforce/open-page.ts';
import { readPageTag } from '../../src/server/host/visualforce/page-tag.ts';
import { ApexOrg } from '../apex/apex-org.ts';

// Sources: https://developer.salesforce.com/docs/atlas.en-us.pages.meta/pages/pages_controller_sosc_about.htm, pages_controller_extension.htm
// (the extension named first wins), pages_compref_page.htm; page access: the guide's "Security" part.

const page = (attributes: string, body = '<apex:pageMessages />'): string =>
    `<!-- <apex:page standardController="Account"> -->\n<apex:page ${attributes}>\n${body}\n</apex:page>`;
const meta =
    '<?xml version="1.0" encoding="UTF-8"?>\n<ApexPage xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>67.0</apiVersion><label>A page</label></ApexPage>';
const pages = (named: Readonly<Record<string, string | readonly [string, string]>>): Record<string, string> =>
    Object.fromEntries(
        Object.entries(named).flatMap(([name, parts]) => [
            [`pages/${name}.page`, typeof parts === 'string' ? page(parts) : page(...parts)],
            [`pages/${name}.page-meta.xml`, meta]
        ])
    );
const forContacts = (rest: string): string => `standardController="Contact" recordSetVar='contacts' ${rest}`;

describe('a Visualforce page behind a list button', () => {
    let org: ApexOrg;
    let ids: string[] = [];
    const open = (name: string, chosen: readonly string[] = ids, userId = org.booted.org.administratorId) =>
        openPage(org.booted.org, userId, name, 'Contact', chosen);
    const refusal = (name: string, errorCode: string, chosen: readonly string[] = ids, userId?: string): HostError => {
        let thrown: unknown;
        try {
            open(name, chosen, userId);
        } catch (error) {
            thrown = error;
        }
        assert.ok(thrown instanceof HostError, String(thrown));
        assert.equal(thrown.errorCode, errorCode);
        return thrown;
    };

    before(() => {
        org = new ApexOrg({
            classes: [
                `public virtual with sharing class Base {
                    protected ApexPages.StandardSetController contacts;
                    public PageReference go() {
                        String ids = '';
                        for (SObject chosen : contacts.getSelected()) { ids += chosen.Id + ','; }
                        PageReference target = new PageReference('/lightning/n/Somewhere');
                        target.getParameters().put('c__ids', ids);
                        target.getParameters().put('c__from', ApexPages.currentPage().getUrl());
                        return target;
                    }
                }`,
                `public with sharing class Goes extends Base {
                    public Goes(ApexPages.StandardSetController contacts) { this.contacts = contacts; }
                }`,
                `public with sharing class Stays {
                    private ApexPages.StandardSetController contacts;
                    public Stays(ApexPages.StandardSetController contacts) { this.contacts = contacts; }
                    public PageReference go() {
                        insert new Account(Name = 'Made by the page');
                        ApexPages.addMessage(new ApexPages.Message(ApexPages.Severity.WARNING, contacts.getSelected().size() + ' chosen'));
                        return null;
                    }
                    public Integer size { get { return contacts.getSelected().size(); } }
                    public String getWords() { return '<' + size + ' "ticked">'; }
                    public void fail() { insert new Account(Name = 'Undone'); throw new HandledException('Not today'); }
                    private class HandledException extends Exception {}
                }`
            ],
            files: {
                ...pages({
                    Leads: forContacts('extensions="Goes,Stays" action="{!go}"'),
                    Keeps: forContacts('extensions="Stays, Goes" action="{! go }"'),
                    Fails: forContacts('extensions="Stays" action="{!fail}"'),
                    Shows: [
                        forContacts('extensions="Stays"'),
                        `<b title="{!words}">{! size }</b> <script>go('{!JSENCODE(words)}', {!words});</script>`
                    ],
                    Form: [forContacts('extensions="Stays"'), '<apex:form></apex:form>'],
                    Formula: [forContacts('extensions="Stays"'), '{!IF(a, b, c)}'],
                    Unknown: [forContacts('extensions="Stays"'), '{!nothing}'],
                    Single: 'standardController="Contact" extensions="Stays"',
                    Lacks: forContacts('extensions="Stays" action="{!other}"')
                }),
                'permissionsets/Opens.permissionset-meta.xml':
                    '<?xml version="1.0" encoding="UTF-8"?>\n<PermissionSet xmlns="http://soap.sforce.com/2006/04/metadata"><label>Opens</label><pageAccesses><apexPage>Leads</apexPage><enabled>true</enabled></pageAccesses></PermissionSet>'
            }
        });
        ids = org
            .run(
                `List<Contact> made = new List<Contact>{ new Contact(LastName = 'One'), new Contact(LastName = 'Two'), new Contact(LastName = 'Three') };
                 insert made;
                 for (Contact one : made) { System.debug(one.Id); }`
            )
            .slice(0, 2);
    });
    after(() => {
        org.close();
    });

    it('gets the chosen records and leads where its action says', () => {
        const { url, html } = open('Leads');
        const address = new URL(url ?? '', 'http://org');
        assert.equal(address.pathname, '/lightning/n/Somewhere');
        assert.equal(address.searchParams.get('c__ids'), `${ids.join()},`);
        assert.equal(address.searchParams.get('c__from'), '/apex/Leads');
        assert.equal(html, null);
    });

    it('takes the method of the extension that is named first, keeps what it stored and shows its messages', () => {
        assert.deepEqual(open('Keeps'), {
            url: null,
            html: '\n\n<div class="message warning" role="alert">2 chosen</div>\n'
        });
        assert.match(open('Keeps', []).html ?? '', />0 chosen</);
        assert.deepEqual(
            org.run(`System.debug([SELECT COUNT() FROM Account WHERE Name = 'Made by the page']);`).at(-1),
            '2'
        );
    });

    it('is rendered without an action: properties and getters of its extensions, escaped as their place asks', () => {
        assert.match(
            open('Shows').html ?? '',
            /<b title="&lt;2 &quot;ticked&quot;&gt;">2<\/b>\s*<script>go\('\\u003C2 \\"ticked\\"\\u003E', <2 "ticked">\);<\/script>/
        );
    });

    it('says what it has that is not rendered', () => {
        assert.match(refusal('Form', 'NOT_RENDERED').message, /page Form has <apex:form>/);
        assert.match(refusal('Formula', 'NOT_RENDERED').message, /has \{!IF\(a, b, c\)\}/);
        assert.match(refusal('Unknown', 'NOT_FOUND').message, /Unknown property 'nothing'/);
    });

    it('undoes its work when its action throws, and says what it threw', () => {
        assert.match(refusal('Fails', 'APEX_ERROR').message, /Stays\.HandledException: Not today/);
        assert.equal(org.run(`System.debug([SELECT COUNT() FROM Account WHERE Name = 'Undone']);`).at(-1), '0');
    });

    it('leaves out what is no record of the object, or an injection', () => {
        const { url } = open('Leads', [ids[0], '001000000000001AAA', "x') OR (Name != '", '']);
        assert.equal(new URL(url ?? '', 'http://org').searchParams.get('c__ids'), `${ids[0]},`);
    });

    it('is refused where it does not fit', () => {
        assert.match(refusal('Single', 'NOT_FOUND').message, /not for lists of Contact/);
        assert.match(refusal('Lacks', 'NOT_FOUND').message, /no extension|method other/i);
        assert.match(refusal('Absent', 'NOT_FOUND').message, /no Visualforce page Absent/);
    });

    it('opens for who has access to the page, and for nobody else', () => {
        const userId = org
            .run(
                `Profile p = [SELECT Id FROM Profile WHERE Name = 'Standard User'];
                 User u = new User(ProfileId = p.Id, LastName = 'Clerk', Username = 'clerk@pages.test', Email = 'c@pages.test', Alias = 'clerk',
                     TimeZoneSidKey = 'GMT', LocaleSidKey = 'en_US', EmailEncodingKey = 'UTF-8', LanguageLocaleKey = 'en_US');
                 insert u;
                 System.debug(u.Id);`
            )
            .at(-1)!;
        assert.match(refusal('Leads', 'INSUFFICIENT_ACCESS', ids, userId).message, /Insufficient Privileges/);
        org.run(
            `insert new PermissionSetAssignment(AssigneeId = '${userId}', PermissionSetId = [SELECT Id FROM PermissionSet WHERE Name = 'Opens'].Id);`
        );
        assert.notEqual(open('Leads', ids, userId).url, null);
        refusal('Keeps', 'INSUFFICIENT_ACCESS', ids, userId);
    });

    it('stands in ApexPage and SetupEntityAccess', () => {
        assert.deepEqual(
            org.run(`
                for (ApexPage page : [SELECT Name, MasterLabel FROM ApexPage WHERE Name IN ('Leads', 'Keeps') ORDER BY Name]) {
                    System.debug(page.Name + ' ' + page.MasterLabel);
                }
                System.debug([SELECT COUNT() FROM SetupEntityAccess WHERE SetupEntityType = 'ApexPage']);`),
            ['Keeps A page', 'Leads A page', '1']
        );
    });
});

describe('the tag of a Visualforce page', () => {
    it('is read in either kind of quotes, over lines, without comments', () => {
        assert.deepEqual(
            readPageTag(page(`standardController='Contact'\n recordSetVar="c" extensions=" A , B " title="1 > 0"`)),
            {
                standardController: 'Contact',
                isForSet: true,
                extensions: ['A', 'B'],
                action: null
            }
        );
        assert.equal(readPageTag('<html></html>'), null);
    });

    it('has an action only where it names one method', () => {
        assert.equal(readPageTag(page('action="{!start}"'))?.action, 'start');
        assert.equal(readPageTag(page('action="{!URLFOR($Page.Other)}"'))?.action, null);
    });
});
