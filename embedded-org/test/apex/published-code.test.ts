import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ApexOrg } from './apex-org.ts';

/* Behaviour that published packages rely on, and that their tests show in orgs; where something else says so, its source stands beside it. */
const xml = (root: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://soap.sforce.com/2006/04/metadata">${content}</${root}>\n`;

let org: ApexOrg;
before(() => {
    org = new ApexOrg({
        files: {
            'objects/Log__c/Log__c.object-meta.xml': xml(
                'CustomObject',
                '<label>Log</label><pluralLabel>Logs</pluralLabel><nameField><label>Name</label><type>Text</type></nameField><sharingModel>Private</sharingModel>'
            ),
            'objects/Log__c/sharingReasons/Reader__c.sharingReason-meta.xml': xml(
                'SharingReason',
                '<fullName>Reader__c</fullName><label>Reader</label>'
            ),
            'objects/Log__c/fields/Mine__c.field-meta.xml': xml(
                'CustomField',
                '<fullName>Mine__c</fullName><label>Mine</label><type>Checkbox</type><formula>CreatedBy.Id = $User.Id &amp;&amp; $Profile.Name = &quot;System Administrator&quot;</formula>'
            ),
            'objects/Log__c/fields/Lines__c.field-meta.xml': xml(
                'CustomField',
                '<fullName>Lines__c</fullName><label>Lines</label><type>Text</type><formula>Text__c &amp; BR() &amp; &quot;end, &quot;</formula>'
            ),
            'objects/Log__c/fields/Text__c.field-meta.xml': xml(
                'CustomField',
                '<fullName>Text__c</fullName><label>Text</label><type>Text</type><length>20</length>'
            ),
            'objects/Setting__c/Setting__c.object-meta.xml': xml(
                'CustomObject',
                '<customSettingsType>Hierarchy</customSettingsType><label>Setting</label>'
            ),
            'objects/Setting__c/fields/Enabled__c.field-meta.xml': xml(
                'CustomField',
                '<fullName>Enabled__c</fullName><label>Enabled</label><type>Checkbox</type><defaultValue>true</defaultValue>'
            ),
            'permissionsets/Logs.permissionset-meta.xml': xml(
                'PermissionSet',
                `<label>Logs</label><fieldPermissions><editable>true</editable><field>Log__c.Text__c</field><readable>true</readable></fieldPermissions>
                <fieldPermissions><editable>false</editable><field>Log__c.Mine__c</field><readable>true</readable></fieldPermissions>
                <fieldPermissions><editable>true</editable><field>Account.Industry</field><readable>true</readable></fieldPermissions>`
            )
        },
        classes: [
            `public class Choices extends VisualEditor.DynamicPickList {
                public override VisualEditor.DataRow getDefaultValue() { return new VisualEditor.DataRow('One', '1'); }
                public override VisualEditor.DynamicPickListRows getValues() {
                    VisualEditor.DynamicPickListRows rows = new VisualEditor.DynamicPickListRows();
                    rows.addRow(getDefaultValue());
                    return rows;
                }
            }`,
            `public class Kinds {
                public static String of(Object value) { return 'one'; }
                public static String of(List<Object> values) { return 'list'; }
                public class Entry { public UUID id = UUID.fromString('6f1a9b3e-1111-4222-8333-444455556666'); }
            }`
        ]
    });
});
after(() => org.close());
const says = (title: string, body: string, ...lines: string[]): void => {
    it(title, () => assert.deepEqual(org.run(body), lines));
};

describe('values', () => {
    says(
        'of LoggingLevel grow with severity',
        'System.debug(LoggingLevel.values()); System.debug(LoggingLevel.ERROR.ordinal() > LoggingLevel.WARN.ordinal());',
        '(NONE, INTERNAL, FINEST, FINER, FINE, DEBUG, INFO, WARN, ERROR)',
        'true'
    );
    says(
        'that may be a text or an Id are a text',
        `Id none; String text = none == null ? '' : none; System.debug(text.length()); System.debug(Quiddity.UNDEFINED);`,
        '0',
        'UNDEFINED'
    );
    says(
        'of milliseconds make a datetime',
        `Long ms = 1700000000000L; System.debug(Datetime.valueOf(ms).getTime());`,
        '1700000000000'
    );
    says(
        'that are Ids are asserted to be the same with 15 and with 18 characters',
        `Account a = new Account(Name = 'A'); insert a; Assert.areEqual(a.Id, String.valueOf(a.Id).left(15)); System.debug('same');`,
        'same'
    );
    says(
        'in a list choose the overload for lists before the one for any object',
        `System.debug(Kinds.of(new List<Database.SaveResult>()) + ' ' + Kinds.of(1));`,
        'list one'
    );
    says(
        'of text areas are stored without blanks around them, those of text formulas end without',
        `Account a = new Account(Name = 'A', BillingStreet = '  One  Two  ', Description = ' kept '); insert a; a = [SELECT BillingStreet, Description FROM Account WHERE Id = :a.Id];
         System.debug('<' + a.BillingStreet + '>' + (a.Description == ' kept '));
         Log__c l = new Log__c(Text__c = 'a'); insert l; System.debug('<' + [SELECT Lines__c FROM Log__c WHERE Id = :l.Id WITH SYSTEM_MODE].Lines__c + '>'); delete l;`,
        '<One  Two>true',
        '<a<br>end,>'
    );
    says(
        'of other types are no Boolean, and a bare List is a type of all lists',
        `try { Boolean.valueOf((Object) Date.today()); } catch (TypeException e) { System.debug(e.getMessage()); }
         System.debug(Boolean.valueOf((Object) 'TRUE')); System.debug(Type.forName('List').isAssignableFrom(List<String>.class));`,
        'Invalid conversion from runtime type Date to Boolean',
        'true',
        'true'
    );
    says(
        'that exceptions and event triggers have where nobody gave any',
        `System.debug(new CalloutException(new CalloutException('inner')).getMessage()); System.debug(EventBus.TriggerContext.currentContext().retries);`,
        'Script-thrown exception',
        '0'
    );
    says(
        'of limits grow with each word about a savepoint',
        `Savepoint s = Database.setSavepoint(); Database.rollback(s); Database.releaseSavepoint(s); System.debug(Limits.getDmlStatements());`,
        '3'
    );
    it('of null cannot be gone through', () => {
        assert.throws(() => org.run('List<String> none; for (String each : none) { }'), /NullPointerException/);
    });
});

describe('JSON', () => {
    says(
        'makes results that only the platform can make, and writes UUIDs as text',
        `Database.LeadConvertResult result = (Database.LeadConvertResult) JSON.deserialize(
             '{"success":true,"leadId":"00Q000000000001EAA","errors":[]}', Database.LeadConvertResult.class);
         System.debug(result.isSuccess() + ' ' + result.getLeadId() + ' ' + result.getContactId());
         Approval.LockResult locked = (Approval.LockResult) JSON.deserialize('{"success":true,"id":"001000000000001AAA"}', Approval.LockResult.class);
         System.debug(locked.isSuccess() + ' ' + JSON.serialize(locked));
         System.debug(JSON.serialize(new Kinds.Entry()));`,
        'true 00Q000000000001EAA null',
        'true {"errors":[],"id":"001000000000001AAA","success":true}',
        '{"id":"6f1a9b3e-1111-4222-8333-444455556666"}'
    );
    says(
        'makes records of the object that the text names',
        `System.debug(JSON.deserialize('{"attributes":{"type":"User"},"Username":"x"}', SObject.class));`,
        'User:{Username=x}'
    );
});

describe('malformed JSON', () => {
    says(
        'for a list is seen by its first letter',
        `try { JSON.deserialize('"}]', List<Account>.class); } catch (JSONException e) { System.debug(e.getMessage()); }`,
        "Malformed JSON: Expected '[' at the beginning of List/Set"
    );
});

describe('platform classes that Apex extends', () => {
    says(
        'call what it overrides, and have the rest themselves',
        `VisualEditor.DynamicPickList choices = new Choices();
         System.debug(choices.getDefaultValue().getLabel() + ' ' + choices.getValues().size() + ' ' + choices.isValid('1') + ' ' + choices.getLabel('1'));`,
        'One 1 true One'
    );
});

describe('metadata', () => {
    // Source: Apex Developer Guide, "Creating User Managed Sharing Using Apex".
    says(
        'gives sharing reasons their names in Apex',
        `System.debug(Schema.Log__Share.RowCause.Reader__c); System.debug(Schema.Log__Share.RowCause.Manual);`,
        'Reader__c',
        'Manual'
    );
    says(
        'gives settings without a record the defaults of their fields',
        `System.debug(Setting__c.getInstance().Enabled__c + ' ' + Setting__c.getOrgDefaults().Enabled__c + ' ' + Setting__c.getInstance().Id);
         System.debug(Setting__c.getInstance().SetupOwnerId == UserInfo.getUserId());`,
        'true true null',
        'true'
    );
    says(
        'lets formulas of a query name the user',
        `insert new Log__c(Name = 'L'); System.debug([SELECT Mine__c FROM Log__c].Mine__c);`,
        'true'
    );
    // Assumed: whoever sets up an org for a project takes its permission sets.
    says(
        "gives the administrator of an org that is not described the project's permission sets",
        `insert as user new Log__c(Name = 'L', Text__c = 'written'); System.debug([SELECT COUNT() FROM Log__c WHERE Text__c = 'written' WITH USER_MODE]);`,
        '1'
    );
    // Source: https://help.salesforce.com/s/articleView?id=sf.standard_profiles.htm; that all standard fields are open is assumed.
    it('does not close a standard field to others because a permission set opens it', () => {
        const [userId] = org.run(`
            User u = new User(Alias = 'std', Email = 'std@example.com', EmailEncodingKey = 'UTF-8', LastName = 'Std', LanguageLocaleKey = 'en_US',
                LocaleSidKey = 'en_US', Profile = new Profile(Name = 'Standard User'), TimeZoneSidKey = 'GMT', Username = 'std@published.example.com');
            insert u; System.debug(u.Id);`);
        assert.deepEqual(
            org.run(`insert as user new Account(Name = 'A', Industry = 'Energy'); System.debug('in');`, userId),
            ['in']
        );
    });
});
