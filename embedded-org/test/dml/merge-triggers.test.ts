import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ApexOrg } from '../apex/apex-org.ts';

const org = new ApexOrg({
    classes: [
        `public class MergeLog { public static List<String> lines = new List<String>(); }`,
        `trigger AccountMerge on Account (before delete, after delete, before update, after update) {
            for (Account a : Trigger.old)
                MergeLog.lines.add(Trigger.operationType + ' ' + a.Name + ' ' + (a.MasterRecordId != null));
        }`
    ]
});
after(() => {
    org.close();
});

test('a merge deletes the duplicate, which names its master in the after trigger, and then updates the master', () => {
    // Source: Apex Developer Guide, "Triggers and Merge Statements" (order of events, MasterRecordId in Trigger.old of after delete).
    const lines = org.run(
        `Account a = new Account(Name = 'A'); Account b = new Account(Name = 'B'); insert new List<Account>{ a, b };
         insert new Contact(LastName = 'C', AccountId = b.Id); merge a b;
         for (String line : MergeLog.lines) System.debug(line);
         System.debug([SELECT AccountId FROM Contact WHERE LastName = 'C'].AccountId == a.Id);
         System.debug([SELECT MasterRecordId FROM Account WHERE Id = :b.Id ALL ROWS].MasterRecordId == a.Id);`
    );
    assert.deepEqual(lines, [
        'BEFORE_DELETE B false',
        'AFTER_DELETE B true',
        'BEFORE_UPDATE A false',
        'AFTER_UPDATE A false',
        'true',
        'true'
    ]);
});
