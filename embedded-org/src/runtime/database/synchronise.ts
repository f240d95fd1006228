import type { ObjectInfo } from '../../schema/model.ts';
import { toColumn } from './columns.ts';
import type { RowValues, Store } from './store.ts';

/**
 * Makes a table hold exactly these rows: new ones are inserted, changed ones updated, others removed. Rows keep their Ids as long as
 * their key stays.
 * @param keys fields whose values identify a row.
 */
export function synchroniseRows(
    store: Store,
    object: ObjectInfo,
    keys: readonly string[],
    rows: readonly RowValues[]
): void {
    const keyOf = (values: RowValues): string => JSON.stringify(keys.map((key) => values[key] ?? '')).toLowerCase();
    const existing = new Map(store.all(object).map((record) => [keyOf(record.$values), record.$values]));
    const inserts: RowValues[] = [];
    const updates: RowValues[] = [];
    for (const row of rows) {
        const key = keyOf(row);
        const stored = existing.get(key);
        existing.delete(key);
        if (stored === undefined) inserts.push(row);
        else if (differs(store, object, row, stored)) updates.push({ ...row, Id: stored.Id });
    }
    store.insert(object, inserts);
    store.update(object, updates);
    if (existing.size > 0)
        store.purge(
            object,
            [...existing.values()].map((values) => String(values.Id))
        );
}

function differs(store: Store, object: ObjectInfo, row: RowValues, stored: RowValues): boolean {
    const table = store.tables.of(object);
    return Object.entries(row).some(([name, value]) => {
        const column = store.tables.column(table, name);
        if (column === undefined) return false;
        const normal = (given: unknown): unknown =>
            toColumn(column.kind, given) ?? (column.kind === 'boolean' ? 0 : null);
        return normal(value) !== normal(stored[name]);
    });
}
