import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openStore, type Store } from '../../src/runtime/database/store.ts';
import { recordId } from '../../src/runtime/database/ids.ts';
import { ApexDecimal } from '../../src/runtime/values/decimal.ts';
import { isIdForm, toId } from '../../src/runtime/values/id.ts';
import type { ObjectInfo } from '../../src/schema/model.ts';
import { createSchema } from '../../src/schema/schema.ts';
import { typeData } from '../../src/schema/type-data/type-data.ts';
import { readProject } from '../../src/project/read-project.ts';
import { field, object, RUN_PROJECT, temporaryProject } from '../project/support.ts';
import { decimal } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'embedded-org-store-'));
after(() => {
    rmSync(folder, { recursive: true, force: true });
});

const schema = createSchema(typeData(), readProject(temporaryProject(RUN_PROJECT)));
const memory = (): Store => {
    const store = openStore(schema, ':memory:');
    store.begin();
    return store;
};
const info = (name: string): ObjectInfo => {
    const found = schema.object(name);
    assert.ok(found);
    return found;
};

test('gives valid Ids with the key prefix of the object', () => {
    // Source: Object Reference, "ID Field Type": 15 characters and their checksum.
    const [first, second] = memory().insert(info('Account'), [{ Name: 'a' }, { Name: 'b' }]);
    assert.match(first, /^001/);
    assert.notEqual(first, second);
    assert.ok(isIdForm(first) && toId(first.slice(0, 15)) === first);
    assert.equal(new Set(Array.from({ length: 200 }, (_, i) => recordId('001', i))).size, 200);
});

test('fills audit fields, owner and the Name of custom objects', () => {
    const store = memory();
    const user = '005EO0000000001YAA';
    store.audit = { userId: () => user, now: () => 1_700_000_000_500 };
    const [id] = store.insert(info('Row__c'), [{ Key__c: 'k' }]);
    const [row] = store.byIds(info('Row__c'), [id]);
    assert.equal(row.$values.CreatedById, user);
    // Milliseconds are not kept (assumed: query results show .000).
    assert.equal((row.$values.CreatedDate as { ms: number }).ms, 1_700_000_000_000);
    assert.equal(row.$values.Name, id.slice(0, 15));
    const [account] = store.insert(info('Account'), [{ Name: 'a' }]);
    assert.equal(store.byIds(info('Account'), [account])[0]?.$values.OwnerId, user);
});

/** Columns of a table as the database has them. */
const columns = (store: Store, name: string): unknown[] =>
    store.driver
        .prepare('SELECT name FROM pragma_table_xinfo(?)')
        .rows([name])
        .map(([column]) => column);

test('makes a column for a flag when a row sets it, not when one leaves it at its default', () => {
    const store = memory();
    const flags = { PermissionsApiEnabled: true, PermissionsManageUsers: false };
    const [id] = store.insert(info('PermissionSet'), [{ Name: 'a', Label: 'a', ...flags }]);
    const made = columns(store, 'PermissionSet');
    assert.ok(made.includes('PermissionsApiEnabled'));
    assert.ok(!made.includes('PermissionsManageUsers'));
    const found = store.find(info('PermissionSet'), 'PermissionsManageUsers', [false]);
    assert.deepEqual(
        found.map((row) => row.$values.Id),
        [id]
    );
});

test('takes a flag back that another connection made the column for', () => {
    const file = join(folder, 'flags.sqlite');
    const first = openStore(schema, file);
    const second = openStore(schema, file);
    const permissionSet = info('PermissionSet');
    const inTransaction = <T>(store: Store, work: () => T): T => {
        store.begin();
        const result = work();
        store.commit();
        return result;
    };
    const [id] = inTransaction(second, () => second.insert(permissionSet, [{ Name: 'a', Label: 'a' }]));
    inTransaction(first, () => first.update(permissionSet, [{ Id: id, PermissionsManageUsers: true }]));
    inTransaction(second, () => second.update(permissionSet, [{ Id: id, PermissionsManageUsers: false }]));
    const held = inTransaction(first, () => first.find(permissionSet, 'PermissionsManageUsers', [true]));
    assert.deepEqual(held, []);
    first.close();
    second.close();
});

test('updates only the fields that are named', () => {
    const store = memory();
    const [id] = store.insert(info('Account'), [{ Name: 'a', Phone: '1' }]);
    store.update(info('Account'), [{ Id: id, Phone: null }]);
    const [row] = store.byIds(info('Account'), [id]);
    assert.deepEqual([row.$values.Name, row.$values.Phone], ['a', undefined]);
});

test('computes the name of a person from its parts', () => {
    const store = memory();
    const [id] = store.insert(info('Contact'), [{ FirstName: 'Ann', LastName: 'Lee' }]);
    store.update(info('Contact'), [{ Id: id, FirstName: null }]);
    assert.equal(store.byIds(info('Contact'), [id])[0]?.$values.Name, 'Lee');
});

test('finds rows by any field without regard to letter case', () => {
    const store = memory();
    store.insert(info('Contact'), [{ LastName: 'Ünal', Email: 'A@x.com' }, { LastName: 'Null' }]);
    const found = (name: string, values: readonly unknown[]): unknown[] =>
        store.find(info('Contact'), name, values).map((row) => row.$values.LastName);
    assert.deepEqual(found('LastName', ['üNAL']), ['Ünal']);
    assert.deepEqual(found('email', ['a@X.com', 'b@x.com']), ['Ünal']);
    assert.deepEqual(found('Email', [null]), ['Null']);
    assert.equal(store.count(info('Contact'), { Email: null }), 1);
    assert.deepEqual(found('Email', []), []);
});

test('moves rows into the recycle bin and back, or deletes them for good', () => {
    const store = memory();
    const [id] = store.insert(info('Account'), [{ Name: 'a' }]);
    store.remove(info('Account'), [id]);
    assert.equal(store.byIds(info('Account'), [id]).length, 0);
    assert.equal(store.byIds(info('Account'), [id], { includeDeleted: true }).length, 1);
    store.undelete(info('Account'), [id]);
    assert.equal(store.byIds(info('Account'), [id]).length, 1);
    store.purge(info('Account'), [id]);
    assert.equal(store.byIds(info('Account'), [id], { includeDeleted: true }).length, 0);
});

test('stays usable when a rollback undoes the making of a table or column', () => {
    const store = memory();
    store.savepoint('s');
    store.insert(info('Account'), [{ Name: 'a' }]);
    store.insert(info('PermissionSet'), [{ Name: 'p', PermissionsManageUsers: true }]);
    store.rollbackTo('s');
    store.release('s');
    assert.equal(store.count(info('Account'), {}), 0);
    store.insert(info('PermissionSet'), [{ Name: 'q', PermissionsManageUsers: true }]);
    assert.equal(store.count(info('PermissionSet'), { PermissionsManageUsers: true }), 1);
    store.rollback();
    store.begin();
    store.insert(info('Account'), [{ Name: 'b' }]);
    assert.equal(store.count(info('Account'), {}), 1);
});

test('keeps numbers of sequences apart and in order', () => {
    const store = memory();
    assert.deepEqual([store.nextNumbers('a', 3), store.nextNumbers('a', 1), store.nextNumbers('b', 1)], [1, 4, 1]);
});

test('adds fields to a table of an existing file', () => {
    const path = join(folder, 'fields.db');
    const project = (files: Record<string, string>) => createSchema(typeData(), readProject(temporaryProject(files)));
    const before = openStore(project({ 'objects/Thing__c/Thing__c.object-meta.xml': object('Thing') }), path);
    before.begin();
    before.insert(before.schema.object('Thing__c')!, [{ Name: 'old' }]);
    before.commit();
    before.close();
    const after = openStore(
        project({
            'objects/Thing__c/Thing__c.object-meta.xml': object('Thing'),
            'objects/Thing__c/fields/Size__c.field-meta.xml': field(
                'Size__c',
                'Number',
                '<precision>5</precision><scale>1</scale>'
            )
        }),
        path
    );
    after.begin();
    const thing = after.schema.object('Thing__c')!;
    after.insert(thing, [{ Name: 'new', Size__c: decimal('1.5') }]);
    assert.deepEqual(
        after
            .all(thing)
            .map((row) => [
                row.$values.Name,
                row.$values.Size__c instanceof ApexDecimal ? row.$values.Size__c.toString() : null
            ]),
        [
            ['old', null],
            ['new', '1.5']
        ]
    );
    after.rollback();
    after.close();
});

test('lets one connection read while another writes', () => {
    // Source: https://www.sqlite.org/wal.html: readers see the state before the write transaction.
    const path = join(folder, 'shared.db');
    const writer = openStore(schema, path);
    const reader = openStore(schema, path);
    writer.begin();
    writer.insert(info('Account'), [{ Name: 'a' }]);
    writer.commit();
    writer.begin();
    writer.insert(info('Account'), [{ Name: 'b' }]);
    assert.equal(reader.count(info('Account'), {}), 1);
    writer.commit();
    assert.equal(reader.count(info('Account'), {}), 2);
    writer.close();
    reader.close();
});
