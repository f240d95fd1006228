import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ApexOrg } from './apex-org.ts';

/* Sources: Apex Reference, "ApexPages Class", "Message Class", "StandardController Class", "StandardSetController Class"; Visualforce Developer Guide. */
let org: ApexOrg;
before(() => {
    org = new ApexOrg({
        files: { 'pages/Order.page': '<apex:page/>' },
        classes: [
            `@IsTest private class PageTest {
                @IsTest static void theCurrentPageIsTheOneThatWasSet() {
                    ApexPages.currentPage().getParameters().put('id', '1');
                    Assert.areEqual('1', ApexPages.currentPage().getParameters().get('id'));
                    PageReference order = Page.Order;
                    order.getParameters().put('retURL', '/home');
                    Test.setCurrentPage(order);
                    Assert.areEqual('/apex/order?retURL=%2Fhome', ApexPages.currentPage().getUrl());
                    Assert.areEqual('/home', new ApexPages.StandardController(new Account(Name = 'A')).cancel().getUrl());
                }
            }`
        ]
    });
});
after(() => org.close());
const says = (title: string, body: string, ...lines: string[]): void => {
    it(title, () => assert.deepEqual(org.run(body), lines));
};

describe('a Visualforce page', () => {
    it('is the current one in a test that sets it, and its parameters can be set', () =>
        assert.deepEqual(
            org.test().map((result) => result.message),
            [null]
        ));
    says('is none outside tests', 'System.debug(ApexPages.currentPage());', 'null');
});

describe('messages of a page', () => {
    says(
        'are kept with their severity; a message without detail repeats its summary (assumed)',
        `ApexPages.addMessage(new ApexPages.Message(ApexPages.Severity.WARNING, 'low'));
         ApexPages.addMessage(new ApexPages.Message(ApexPages.Severity.INFO, 'sum', 'more'));
         System.debug(ApexPages.hasMessages() + ' ' + ApexPages.hasMessages(ApexPages.Severity.ERROR));
         for (ApexPages.Message each : ApexPages.getMessages()) System.debug(each.getSeverity() + ' ' + each.getSummary() + ' ' + each.getDetail());`,
        'true false',
        'WARNING low low',
        'INFO sum more'
    );
    says(
        'come from the rows that DML refused, and from other exceptions',
        `try { insert new List<Contact>{ new Contact(), new Contact() }; } catch (DmlException e) { ApexPages.addMessages(e); }
         try { throw new IllegalArgumentException('no'); } catch (Exception e) { ApexPages.addMessages(e); }
         for (ApexPages.Message each : ApexPages.getMessages()) System.debug(each.getSummary());`,
        'Required fields are missing: [LastName]',
        'Required fields are missing: [LastName]',
        'no'
    );
});

describe('a standard controller', () => {
    says(
        'saves its record, or turns what is refused into messages',
        `ApexPages.StandardController good = new ApexPages.StandardController(new Account(Name = 'Saved'));
         System.debug(good.save().getUrl() == '/' + good.getId());
         ApexPages.StandardController bad = new ApexPages.StandardController(new Account());
         System.debug(bad.save() + ' ' + ApexPages.hasMessages(ApexPages.Severity.ERROR));
         System.debug([SELECT COUNT() FROM Account WHERE Name = 'Saved']);
         try { good.addFields(new List<String>{ 'Name' }); } catch (SObjectException e) { System.debug(e.getMessage()); }`,
        'true',
        'null true',
        '1',
        'You cannot call addFields when the data is being passed into the controller by the caller.'
    );
});

describe('a set controller', () => {
    says(
        'goes through its records by pages of twenty, and saves what its prototype says to the selected ones',
        `List<Account> accounts = new List<Account>();
         for (Integer i = 0; i < 45; i++) accounts.add(new Account(Name = 'Set ' + i));
         insert accounts;
         ApexPages.StandardSetController pages = new ApexPages.StandardSetController(accounts);
         System.debug(pages.getResultSize() + ' ' + pages.getRecords().size() + ' ' + pages.getHasPrevious());
         pages.last();
         System.debug(pages.getPageNumber() + ' ' + pages.getRecords().size() + ' ' + pages.getHasNext());
         pages.setSelected(new List<Account>{ accounts[0], accounts[1] });
         pages.getRecord().put('Industry', 'Energy');
         pages.save();
         System.debug([SELECT COUNT() FROM Account WHERE Industry = 'Energy']);`,
        '45 20 false',
        '3 5 false',
        '2'
    );
    says(
        'takes a locator',
        `ApexPages.StandardSetController all = new ApexPages.StandardSetController(Database.getQueryLocator('SELECT Id FROM User LIMIT 1'));
         System.debug(all.getResultSize() + ' ' + all.getCompleteResult());`,
        '1 true'
    );
});

describe('platform classes that only hold data', () => {
    says(
        'can be made and filled; lists of Metadata classes begin empty',
        `Messaging.InboundEmail mail = new Messaging.InboundEmail(); mail.subject = 'Hello'; System.debug(mail.subject + ' ' + mail.fromName);
         Metadata.CustomMetadata record = new Metadata.CustomMetadata(); record.fullName = 'A.B';
         record.values.add(new Metadata.CustomMetadataValue()); System.debug(record.fullName + ' ' + record.values.size());`,
        'Hello null',
        'A.B 1'
    );
});
