import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ApexOrg } from '../apex/apex-org.ts';

/* Sources: Apex Developer Guide, "Apex Cursors"; Apex Reference, "Cursor Class", "PaginationCursor Class", "CursorFetchResult Class". */
const org = new ApexOrg({
    classes: [
        `public class Walker implements Queueable {
            private Database.Cursor rows; private Integer position = 0;
            public Walker(Database.Cursor rows) { this.rows = rows; }
            public void execute(QueueableContext context) {
                List<Account> scope = rows.fetch(position, 2);
                for (Account each : scope) { each.Fax = 'walked'; }
                update scope;
                position += scope.size();
                if (position < rows.getNumRecords()) { System.enqueueJob(this); }
            }
        }`
    ]
});
before(() => {
    org.run(`
        List<Account> all = new List<Account>();
        for (Integer i = 1; i <= 5; i++) { all.add(new Account(Name = 'Row ' + i)); }
        insert all;
    `);
});
after(() => {
    org.close();
});

const CURSOR = "'SELECT Name FROM Account WHERE Name LIKE \\'Row %\\' ORDER BY Name'";

test('a cursor fetches any range of its rows', () => {
    assert.deepEqual(
        org.run(`
            Database.Cursor rows = Database.getCursor(${CURSOR});
            System.debug(rows.getNumRecords());
            for (Account each : (List<Account>) rows.fetch(3, 10)) { System.debug(each.Name); }
            for (Account each : (List<Account>) rows.fetch(0, 1)) { System.debug(each.Name); }
        `),
        ['5', 'Row 4', 'Row 5', 'Row 1']
    );
});

test('a cursor takes binds from a map and from the scope', () => {
    assert.deepEqual(
        org.run(`
            String wanted = 'Row 2';
            System.debug(Database.getCursor('SELECT Id FROM Account WHERE Name = :wanted').getNumRecords());
            System.debug(Database.getCursorWithBinds('SELECT Id FROM Account WHERE Name = :n',
                new Map<String, Object>{ 'n' => 'Row 3' }, AccessLevel.SYSTEM_MODE).getNumRecords());
        `),
        ['1', '1']
    );
});

test('every fetch counts as a query, and its rows count', () => {
    assert.deepEqual(
        org.run(`
            Database.Cursor rows = Database.getCursor(${CURSOR});
            Integer before = Limits.getQueries();
            rows.fetch(0, 3);
            System.debug(Limits.getQueries() - before);
            System.debug(Limits.getQueryRows() + ' ' + Limits.getApexCursorRows() + ' ' + Limits.getFetchCallsOnApexCursor());
        `),
        ['1', '3 5 1']
    );
});

test('a position outside the rows is refused', () => {
    // The exception's type is assumed.
    assert.throws(() => org.run(`Database.getCursor(${CURSOR}).fetch(6, 1);`), /System.InvalidParameterValueException/);
});

test('a queueable that keeps a cursor walks through all rows in a chain', () => {
    org.run(`System.enqueueJob(new Walker(Database.getCursor(${CURSOR})));`);
    org.drain();
    assert.deepEqual(org.run("System.debug([SELECT COUNT() FROM Account WHERE Fax = 'walked']);"), ['5']);
});

test('pages of a pagination cursor stay full when rows were deleted', () => {
    assert.deepEqual(
        org.run(`
            Database.PaginationCursor rows = Database.getPaginationCursor(${CURSOR});
            delete [SELECT Id FROM Account WHERE Name = 'Row 2'];
            Database.CursorFetchResult page = rows.fetchPage(0, 2);
            System.debug(page.getRecords()[0].get('Name') + ', ' + page.getRecords()[1].get('Name'));
            System.debug(page.getNextIndex() + ' ' + page.getNumDeletedRecords() + ' ' + page.isDone());
            page = rows.fetchPage(page.getNextIndex(), 2);
            System.debug(page.getRecords().size() + ' ' + page.isDone());
            System.debug(rows.fetchDeleted(0, 5) + ' of ' + rows.getNumRecords());
        `),
        ['Row 1, Row 3', '3 1 false', '2 true', '1 of 5']
    );
});
