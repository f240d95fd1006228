import { quoted } from '../database/tables.ts';
import type { Store } from '../database/store.ts';
import type { ObjectInfo } from '../../schema/model.ts';

/*
 * Which records went to the recycle bin because their parent did: undeleting the parent brings back these and no others.
 * Kept in a private table, because LastModifiedDate cannot tell a child that was deleted by itself a moment earlier.
 */
const TABLE = '"_deleted_together"';

/** Makes the private table; once per store, outside transactions. */
export function prepareDeletedTogether(store: Store): void {
    store.driver.exec(
        `CREATE TABLE IF NOT EXISTS ${TABLE} ("parent" TEXT NOT NULL, "object" TEXT NOT NULL, "child" TEXT NOT NULL)`
    );
    store.driver.exec(`CREATE INDEX IF NOT EXISTS "_deleted_together.parent" ON ${TABLE} ("parent")`);
}

/** Remembers that `children` (by parent Id) are deleted together with their parents. */
export function rememberDeleted(
    store: Store,
    object: ObjectInfo,
    children: ReadonlyMap<string, readonly string[]>
): void {
    const statement = store.statement(`INSERT INTO ${TABLE} VALUES (?, ?, ?)`);
    for (const [parent, ids] of children) for (const id of ids) statement.run(parent, object.name, id);
}

/** The children that were deleted with these parents, by object name; the memory of them is dropped. */
export function takeDeleted(store: Store, parentIds: readonly string[]): Map<string, string[]> {
    const list = JSON.stringify(parentIds);
    const rows = store
        .statement(`SELECT "object", "child" FROM ${TABLE} WHERE "parent" IN (SELECT value FROM json_each(?))`)
        .rows([list]);
    store.statement(`DELETE FROM ${TABLE} WHERE "parent" IN (SELECT value FROM json_each(?))`).run(list);
    const byObject = new Map<string, string[]>();
    for (const [object, child] of rows)
        byObject.set(String(object), [...(byObject.get(String(object)) ?? []), String(child)]);
    return byObject;
}

/** Whether the object has a table with rows: most objects of the describe data never get one. */
export function hasRows(store: Store, object: ObjectInfo): boolean {
    const exists =
        store.statement(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?`).rows([object.name]).length > 0;
    return exists && store.statement(`SELECT 1 FROM ${quoted(object.name)} LIMIT 1`).rows([]).length > 0;
}
