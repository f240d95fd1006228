/** Stored values of a row of ObjectPermissions, FieldPermissions or SetupEntityAccess. */
export type Row = Readonly<Record<string, unknown>>;

export const EMPTY_GRANTS: Row[] = [];

/**
 * Rights on an object, with the rights that need them: muting a right mutes these too.
 * Source: https://help.salesforce.com/s/articleView?id=sf.users_profiles_object_perms.htm (what each object permission requires).
 */
const DEPENDENT: Readonly<Record<string, readonly string[]>> = {
    PermissionsRead: [
        'PermissionsCreate',
        'PermissionsEdit',
        'PermissionsDelete',
        'PermissionsViewAllRecords',
        'PermissionsModifyAllRecords'
    ],
    PermissionsCreate: [],
    PermissionsEdit: ['PermissionsDelete', 'PermissionsModifyAllRecords'],
    PermissionsDelete: ['PermissionsModifyAllRecords'],
    PermissionsViewAllRecords: ['PermissionsModifyAllRecords'],
    PermissionsModifyAllRecords: []
};

/** Rights on a field: who may not read it may not edit it. */
const FIELD_DEPENDENT: Readonly<Record<string, readonly string[]>> = {
    PermissionsRead: ['PermissionsEdit'],
    PermissionsEdit: []
};

/** One row per object with what any row gives and no muting row takes; none for an object that nothing is left of. */
export const objectGrants = (given: readonly Row[], muted: readonly Row[]): Row[] =>
    unite(given, muted, 'SobjectType', DEPENDENT);

/** One row per field, likewise. */
export const fieldGrants = (given: readonly Row[], muted: readonly Row[]): Row[] =>
    unite(given, muted, 'Field', FIELD_DEPENDENT);

function unite(
    given: readonly Row[],
    muted: readonly Row[],
    key: 'SobjectType' | 'Field',
    dependent: Readonly<Record<string, readonly string[]>>
): Row[] {
    const keyOf = (row: Row): string => String(row[key]).toLowerCase();
    const united = new Map<string, Record<string, unknown>>();
    for (const row of given) {
        const values = united.get(keyOf(row)) ?? { SobjectType: row.SobjectType, [key]: row[key] };
        for (const right of Object.keys(dependent)) values[right] = values[right] === true || row[right] === true;
        united.set(keyOf(row), values);
    }
    for (const row of muted) {
        const values = united.get(keyOf(row));
        if (values === undefined) continue;
        for (const [right, others] of Object.entries(dependent))
            if (row[right] === true) for (const each of [right, ...others]) values[each] = false;
    }
    return [...united.values()].filter((values) => Object.keys(dependent).some((right) => values[right] === true));
}
