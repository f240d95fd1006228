import type { FieldInfo, ObjectInfo } from '../../schema/model.ts';
import type { RowCondition } from '../../soql/sqlite/builder.ts';

/** What a query asks about the running user's access. Filled by runtime/access. */
export interface AccessChecker {
    /** Whether the user may read records of the object at all. */
    canReadObject(object: ObjectInfo): boolean;
    canReadField(object: ObjectInfo, field: FieldInfo): boolean;
    /** The rows that the user's record access covers: SQL with `alias` for the table and `?` for the parameters; null when all. */
    rowCondition(object: ObjectInfo, alias: string): RowCondition | null;
}
