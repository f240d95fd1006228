/*
 * Mixed DML: setup objects and ordinary objects may not be written in one transaction.
 * Source: platform-rules B1 (list and exemptions), B2 (message), and
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_dml_non_mix_sobjects.htm
 */

/** Setup objects of Salesforce's list, lower case. */
const LISTED = [
    'AuthSession',
    'ContentWorkspace',
    'FieldPermissions',
    'ForecastingShare',
    'Group',
    'GroupMember',
    'ObjectPermissions',
    'ObjectTerritory2AssignmentRule',
    'ObjectTerritory2AssignmentRuleItem',
    'PermissionSet',
    'PermissionSetAssignment',
    'QueueSObject',
    'RuleTerritory2Association',
    'SetupEntityAccess',
    'Territory',
    'Territory2',
    'Territory2Model',
    'User',
    'UserPackageLicense',
    'UserRole',
    'UserTerritory',
    'UserTerritory2Association'
];

/** Setup objects that the list leaves out. Source: platform-rules B1, "Treat as setup too though unlisted" (assumed there). */
const UNLISTED = [
    'PermissionSetLicenseAssign',
    'PermissionSetGroup',
    'PermissionSetGroupComponent',
    'MutingPermissionSet',
    'UserLogin',
    'NetworkMember',
    'NetworkMemberGroup',
    'CustomPermission',
    'Profile'
];

const SETUP_OBJECTS: ReadonlySet<string> = new Set([...LISTED, ...UNLISTED].map((name) => name.toLowerCase()));

/** Whether writing the object counts as setup DML. */
export const isSetupObject = (objectName: string): boolean => SETUP_OBJECTS.has(objectName.toLowerCase());

/** A user update that changes one of these is setup DML. Source: platform-rules B1; PortalRole by inference there, because it moves UserRoleId. */
const USER_SETUP_FIELDS = [
    'UserRoleId',
    'IsActive',
    'ForecastEnabled',
    'IsPortalEnabled',
    'Username',
    'ProfileId',
    'PortalRole'
];

export type DmlLane = 'setup' | 'data';

/** One row as the exemptions need it: what the statement gives and, on update, whether it changes a field. */
export interface MixedDmlRow {
    /** Value the caller set, or null. */
    given(field: string): unknown;
    changes(field: string): boolean;
}

/** Objects whose DML never counts: events are messages, and share rows follow their object. Source: platform-rules B3 (events; assumed neutral). */
const isNeutral = (objectName: string): boolean => /__(e|mdt)$/i.test(objectName);

/**
 * The lane on which writing `row` counts, or null when it counts on neither.
 * `operation` is insert, update, delete or undelete.
 */
export function laneOf(objectName: string, operation: string, row: MixedDmlRow): DmlLane | null {
    const name = objectName.toLowerCase();
    if (isNeutral(name)) return null;
    if (!SETUP_OBJECTS.has(name)) return 'data';
    if (name === 'group' && (operation === 'insert' || operation === 'update')) return null;
    if (name === 'user' && operation === 'insert') return row.given('UserRoleId') === null ? null : 'setup';
    if (name === 'user' && operation === 'update')
        return USER_SETUP_FIELDS.some((field) => row.changes(field)) ? 'setup' : null;
    return 'setup';
}

/** What one transaction (or one System.runAs block in it) has written so far. */
export class MixedDmlTracker {
    private first: { lane: DmlLane; objectName: string } | null = null;
    private readonly setupObjects = new Set<string>();

    /**
     * The error message that writing `objectName` on `lane` would cause, or null when it is permitted.
     * `strictSetupPairs` forbids two different setup objects too (a switch: platform-rules B1, "not more than one of these sObjects"); it
     * is asked for only where it decides.
     */
    conflict(objectName: string, lane: DmlLane, strictSetupPairs: () => boolean): string | null {
        const earlier = this.first;
        if (earlier === null) return null;
        const isPair = lane === 'setup' && !this.setupObjects.has(objectName);
        if (earlier.lane === lane && !(isPair && strictSetupPairs())) return null;
        return `DML operation on setup object is not permitted after you have updated a non-setup object (or vice versa): ${objectName}, original object: ${earlier.objectName}`;
    }

    /** Remembers that rows of `objectName` were stored on `lane`. */
    record(objectName: string, lane: DmlLane): void {
        this.first ??= { lane, objectName };
        if (lane === 'setup') this.setupObjects.add(objectName);
    }
}
