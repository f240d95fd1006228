import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ApexOrg } from '../apex/apex-org.ts';

let org: ApexOrg;
before(() => {
    org = new ApexOrg({
        classes: [
            `public class Scripts implements InstallHandler, UninstallHandler, SandboxPostCopy {
                public static List<String> log = new List<String>();
                public void onInstall(InstallContext c) { log.add(c.isUpgrade() + ' ' + c.previousVersion() + ' ' + c.isPush() + ' ' + (c.installerId() == UserInfo.getUserId())); }
                public void onUninstall(UninstallContext c) { log.add('gone ' + (c.organizationId() == UserInfo.getOrganizationId())); }
                public void runApexClass(SandboxContext c) { log.add(c.sandboxName()); }
            }`,
            `public class LateScript implements InstallHandler, Queueable {
                InstallContext kept;
                public static String seen;
                public void onInstall(InstallContext c) { kept = c; System.enqueueJob(this); }
                public void execute(QueueableContext c) { seen = kept.previousVersion() + ' ' + kept.isPush(); }
            }`,
            `@IsTest private class ScriptsTest {
            @IsTest static void aJobKeepsTheContext() {
                Test.startTest();
                Test.testInstall(new LateScript(), new Version(3, 4), true);
                Test.stopTest();
                Assert.areEqual('3.4 true', LateScript.seen);
            } @IsTest static void scriptsRunAsTheyWouldInAnOrg() {
                Test.testInstall(new Scripts(), null);
                Test.testInstall(new Scripts(), new Version(1, 2), true);
                Test.testUninstall(new Scripts());
                Test.testSandboxPostCopyScript(new Scripts(), UserInfo.getOrganizationId(), UserInfo.getOrganizationId(), 'dev');
                Assert.areEqual(new List<String>{ 'false null false true', 'true 1.2 true true', 'gone true', 'dev' }, Scripts.log);
            } }`,
            `@IsTest private class LockTest {
                @IsTest static void onlyWhoModifiesAllEditsALockedRecord() {
                    Account a = new Account(Name = 'A'); insert a;
                    Assert.isTrue(Approval.lock(a).isSuccess());
                    Assert.isTrue(Approval.isLocked(a.Id));
                    update a;
                    Profile p = [SELECT Id FROM Profile WHERE Name = 'Standard User'];
                    User other = new User(Alias = 'low', Email = 'low@example.com', LastName = 'Low', Username = 'low@example.com.org',
                        ProfileId = p.Id, EmailEncodingKey = 'UTF-8', LanguageLocaleKey = 'en_US', LocaleSidKey = 'en_US', TimeZoneSidKey = 'GMT');
                    System.runAs(other) {
                        Database.SaveResult result = Database.update(a, false, AccessLevel.SYSTEM_MODE);
                        Assert.areEqual(StatusCode.ENTITY_IS_LOCKED, result.getErrors()[0].getStatusCode());
                        Assert.isFalse(Database.delete(a, false, AccessLevel.SYSTEM_MODE).isSuccess());
                    }
                    Approval.unlock(new List<Account>{ a });
                    Assert.isFalse(Approval.isLocked(new List<Id>{ a.Id }).get(a.Id));
                    System.runAs(other) { Assert.isTrue(Database.update(a, false, AccessLevel.SYSTEM_MODE).isSuccess()); }
                }
                @IsTest static void aRecordThatIsNotThereCannotBeLocked() {
                    Account a = new Account(Name = 'A'); insert a; delete a;
                    Assert.isFalse(Approval.lock(a.Id, false).isSuccess());
                    try { Approval.lock(a.Id); Assert.fail(); } catch (DmlException e) { Assert.areEqual(1, e.getNumDml()); }
                }
            }`
        ]
    });
});
after(() => org.close());

const says = (title: string, body: string, ...lines: string[]): void => {
    it(title, () => assert.deepEqual(org.run(body), lines));
};

// Source: Apex Reference, Approval Class; SOAP API, StatusCode ENTITY_IS_LOCKED.
// Source of the scripts: Apex Reference, InstallHandler, UninstallHandler, SandboxPostCopy; Test Class.
describe('Approval and the scripts of packages', () => {
    it('do what their tests expect', () =>
        assert.deepEqual(
            org.test().map((result) => result.message),
            [null, null, null, null]
        ));
});

// Source: Apex Reference, BusinessHours Class; Object Reference, BusinessHours (the default ones are open all day).
describe('BusinessHours', () => {
    const hours = `BusinessHours office = new BusinessHours(Name = 'Office', IsActive = true, TimeZoneSidKey = 'Europe/Berlin');
        for (String day : new List<String>{ 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday' }) {
            office.put(day + 'StartTime', Time.newInstance(9, 0, 0, 0)); office.put(day + 'EndTime', Time.newInstance(17, 0, 0, 0)); }
        insert office; Id id = office.Id;
        Datetime friday = Datetime.newInstanceGmt(2026, 1, 16, 15, 0, 0);`;
    says(
        'add business time over nights and weekends',
        `${hours}
        System.debug(BusinessHours.add(id, friday, 3600000L).formatGmt('EEE HH:mm'));
        System.debug(BusinessHours.addGmt(id, friday, 3600001L * 2).formatGmt('EEE HH:mm'));`,
        'Fri 16:00',
        'Mon 09:00'
    );
    says(
        'count business time between two instants, backwards as well',
        `${hours}
        Datetime monday = Datetime.newInstanceGmt(2026, 1, 19, 10, 0, 0);
        System.debug(BusinessHours.diff(id, friday, monday) / 3600000 + ' ' + BusinessHours.diff(id, monday, friday) / 3600000);`,
        '3 -3'
    );
    says(
        'tell when they are open',
        `${hours}
        System.debug(BusinessHours.isWithin(id, friday) + ' ' + BusinessHours.isWithin(id, friday.addHours(2)));
        System.debug(BusinessHours.nextStartDate(id, friday.addHours(2)).formatGmt('EEE HH:mm') + ' ' + (BusinessHours.nextStartDate(id, friday) == friday));`,
        'true false',
        'Mon 08:00 true'
    );
    says(
        'are open all day by default',
        `BusinessHours d = [SELECT Id FROM BusinessHours WHERE IsDefault = true];
        System.debug(BusinessHours.diff(d.Id, Datetime.newInstanceGmt(2026, 1, 1), Datetime.newInstanceGmt(2026, 1, 4)) / 3600000);`,
        '72'
    );
});

// Source: Apex Reference, OrgLimits Class; OrgLimit Class.
describe('OrgLimits', () => {
    says(
        'are found by name and in a list',
        `OrgLimit jobs = OrgLimits.getMap().get('DailyAsyncApexExecutions');
        System.debug(jobs.getName() + ' ' + (jobs.getLimit() >= 250000) + ' ' + (jobs.getValue() >= 0) + ' ' + (OrgLimits.getAll().size() == OrgLimits.getMap().size()));`,
        'DailyAsyncApexExecutions true true true'
    );
});

// Source: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_gov_limits.htm (email limits; Developer Edition)
describe('Mails of a day', () => {
    const mail = (
        to: string
    ): string => `List<Messaging.SingleEmailMessage> mails = new List<Messaging.SingleEmailMessage>();
        for (Integer i = 0; i < 10; i++) {
            Messaging.SingleEmailMessage mail = new Messaging.SingleEmailMessage();
            ${to}
            mail.setSubject('Hello'); mail.setPlainTextBody('You'); mail.setSaveAsActivity(false);
            mails.add(mail);
        }
        try { Messaging.sendEmail(mails); } catch (EmailException e) { System.debug(e.getMessage().contains('SINGLE_EMAIL_LIMIT_EXCEEDED')); }
        try { Messaging.reserveSingleEmailCapacity(16); } catch (HandledException e) { System.debug(e.getMessage()); }
        System.debug(OrgLimits.getMap().get('SingleEmail').getValue() + ' of ' + OrgLimits.getMap().get('SingleEmail').getLimit());`;
    const REFUSED = 'The daily limit for the org would be exceeded by this request.';

    says(
        'cost nothing when they go to users',
        mail('mail.setTargetObjectId(UserInfo.getUserId());'),
        REFUSED,
        '0 of 15'
    );
    const abroad = mail("mail.setToAddresses(new List<String>{ 'you@abroad.example' });");
    says('are counted by address', abroad, REFUSED, '0 of 15');
    says('are refused when there are too many', abroad, 'true', REFUSED, '10 of 15');
});

// Source: https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_DomainCreator.htm
describe('DomainCreator', () => {
    says(
        'gives the host of sites, and that of the org',
        'System.debug(DomainCreator.getExperienceCloudSitesHostname() + (Url.getOrgDomainUrl().getHost() == DomainCreator.getOrgMyDomainHostname()));',
        'example.my.site.comtrue'
    );
});

// Source: Apex Reference, Site Class; Network Class.
describe('Site and Network', () => {
    says(
        'say that no request comes from a site',
        "System.debug(Site.getSiteId() + ' ' + Site.getPathPrefix() + ' ' + Network.getNetworkId() + ' ' + Site.isValidUsername('a@b.c') + Site.isValidUsername('a'));",
        'null null null truefalse'
    );
});
