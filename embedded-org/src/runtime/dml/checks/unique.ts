import type { FieldInfo } from '../../../schema/model.ts';
import { duplicateValue } from '../messages.ts';
import type { DmlRow } from '../save-row.ts';
import type { Statement } from '../statement-context.ts';

/**
 * Unique fields: a value that another stored row, or an earlier row of the same chunk, has already. The Ids of inserted rows are
 * known at this point. Source: platform-rules J.2 and A2; letter case counts only where the field says so.
 */
export function checkUnique(statement: Statement, rows: readonly DmlRow[]): void {
    for (const field of statement.object.fields) {
        if (!field.unique || field.name === 'Id' || hasOwnDuplicateRule(statement, field)) continue;
        checkField(
            statement,
            field,
            rows.filter((row) => !row.failed && row.value(field.name) !== null && row.changes(field.name))
        );
    }
}

/** User names and nicknames have their own messages (platform-rules A2), which the User rules give. */
const hasOwnDuplicateRule = (statement: Statement, field: FieldInfo): boolean =>
    statement.object.name === 'User' &&
    (field.name === 'Username' || field.name === 'CommunityNickname') &&
    statement.rules !== undefined;

function checkField(statement: Statement, field: FieldInfo, rows: readonly DmlRow[]): void {
    if (rows.length === 0) return;
    const keyOf = (value: unknown): string => (field.caseSensitive ? String(value) : String(value).toLowerCase());
    const ownIds = new Set(rows.map((row) => row.id));
    const holders = new Map<string, string>();
    const stored = statement.transaction.limits.inDatabase(() =>
        statement.org.store.find(
            statement.object,
            field.name,
            rows.map((row) => row.value(field.name))
        )
    );
    for (const other of stored) {
        const id = String(other.$values['Id']);
        // A row of this chunk that gives its value up does not stand in another one's way.
        if (!ownIds.has(id)) holders.set(keyOf(other.$values[field.name]), id);
    }
    for (const row of rows) {
        const key = keyOf(row.value(field.name));
        const holder = holders.get(key);
        if (holder !== undefined) row.fail(duplicateValue(field.name, holder));
        else holders.set(key, String(row.id));
    }
}
