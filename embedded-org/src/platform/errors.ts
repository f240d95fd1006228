/*
 * The platform's own row errors: System.StatusCode, text as an org says it, fields it names. One place, so that a text that a
 * scratch org proves wrong is changed once. Source: platform-rules A1-A3, C, F; "assumed" where that file marks the text open.
 */

/** What {@link SaveRow.addError} takes. */
export interface PlatformError {
    readonly code: string;
    readonly message: string;
    readonly fields: readonly string[];
}

function error(code: string, message: string, fields: readonly string[] = []): PlatformError {
    return { code, message, fields };
}

/** Puts the error on the row. */
export function fail(
    row: { addError(code: string, message: string, fields?: readonly string[]): void },
    problem: PlatformError
): void {
    row.addError(problem.code, problem.message, problem.fields);
}

// Source: platform-rules A2 (username, nickname).
export const usernameNotEmail = error(
    'FIELD_INTEGRITY_EXCEPTION',
    'Username must be in the form of an email address (for example, john@acme.com): Username',
    ['Username']
);
/** The <br> and the space at the end are the platform's. */
export const duplicateUsername = error(
    'DUPLICATE_USERNAME',
    'Duplicate Username.<br>The username already exists in this or another Salesforce organization. Usernames must be unique ' +
        "across all Salesforce organizations. To resolve, use a different username (it doesn't need to match the user's email address). ",
    ['Username']
);
/** Text assumed: only the code is confirmed. */
export const duplicateNickname = error(
    'DUPLICATE_COMM_NICKNAME',
    'Duplicate Nickname.<br>Another user has already selected this nickname.<br>Please select another.',
    ['CommunityNickname']
);

// Source: platform-rules A3.
export const invalidCrossReference = error('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
export const standardExternalProfileBlocked = error(
    'FIELD_INTEGRITY_EXCEPTION',
    'To create or update users for this profile, go to Setup > Digital Experiences > Settings and select Allow using standard ' +
        'external profiles for self-registration, user creation, and login.'
);
export const portalUserWithoutContact = error(
    'INVALID_CROSS_REFERENCE_KEY',
    'Cannot create a portal user without contact'
);
export const portalUserExists = error(
    'PORTAL_USER_ALREADY_EXISTS_FOR_CONTACT',
    'portal user already exists for contact'
);
export const ownerWithoutRole = error('UNKNOWN_EXCEPTION', 'portal account owner must have a role');
/** Code and text assumed: platform-rules A3 only expects a failure. */
export const ownerInactive = error('UNKNOWN_EXCEPTION', 'portal account owner must be active');
export const roleTypeMismatch = error('FIELD_INTEGRITY_EXCEPTION', 'role type must match user type');
/** Text assumed. */
export const internalUserWithContact = error(
    'FIELD_INTEGRITY_EXCEPTION',
    'Only portal users can be associated to a contact: Contact ID',
    ['ContactId']
);
/** Text assumed: platform-rules A4 leaves open whether a partner account is needed at all (switch partnerFlagRequired). */
export const accountNotPartner = error('FIELD_INTEGRITY_EXCEPTION', 'The account must be enabled as a partner account');
export const cannotGrantModifyAll = error(
    'FIELD_INTEGRITY_EXCEPTION',
    'Cannot grant or remove a profile with modify all data, without having the modify all data permission yourself'
);
export const insufficientAccess = error(
    'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY',
    'insufficient access rights on cross-reference id'
);

/** @param licenseLabel the licence's name, or null for feature licences, whose error names none (platform-rules A3.6) */
export function licenseLimitExceeded(licenseLabel: string | null): PlatformError {
    return error(
        'LICENSE_LIMIT_EXCEEDED',
        licenseLabel === null ? 'License limit exceeded' : `License Limit Exceeded - ${licenseLabel}`
    );
}

/** Text assumed. */
export function portalRoleMissing(portalRole: string): PlatformError {
    return error('FIELD_INTEGRITY_EXCEPTION', `The account has no portal role of this level: ${portalRole}`, [
        'PortalRole'
    ]);
}

// Source: platform-rules C2, D; StatusCode assumed, texts as its source S31 quotes them, ContactId texts assumed.
export const licenseMoveRefused = error('FIELD_INTEGRITY_EXCEPTION', 'This change in license types is not allowed', [
    'ProfileId'
]);
export const standardToChatterRefused = error(
    'FIELD_INTEGRITY_EXCEPTION',
    'It is not permitted to change user type from Standard to CSN Only(db=n,api=CsnOnly)',
    ['ProfileId']
);
export const contactChangeRefused = error(
    'FIELD_INTEGRITY_EXCEPTION',
    'The contact of a portal user cannot be changed: Contact ID',
    ['ContactId']
);
export const contactAndLicenseTogether = error(
    'FIELD_INTEGRITY_EXCEPTION',
    'The contact and the license of a user cannot be changed in one step: Contact ID',
    ['ContactId', 'ProfileId']
);
/** Text assumed (platform-rules F leaves open which licences may hold the feature). */
export function featureNotAllowed(field: string, licenseLabel: string): PlatformError {
    return error('FIELD_INTEGRITY_EXCEPTION', `The user license doesn't allow the feature license: ${licenseLabel}`, [
        field
    ]);
}

// Source: platform-rules C3, F.
export function duplicateAssignment(assigneeId: string, permissionSetId: string): PlatformError {
    return error(
        'DUPLICATE_VALUE',
        `Duplicate PermissionSetAssignment. Assignee: ${assigneeId}; Permission Set: ${permissionSetId}`
    );
}
export function permissionNotAllowed(permissionSet: string, user: string, permission: string): PlatformError {
    return error(
        'FIELD_INTEGRITY_EXCEPTION',
        `Can't assign permission set ${permissionSet} to user ${user}. The user license doesn't allow the permission: ${permission}`
    );
}
/** Only "user license doesn't match" is confirmed; the words around it are assumed. */
export function permissionSetLicenseMismatch(permissionSet: string, user: string): PlatformError {
    return error(
        'FIELD_INTEGRITY_EXCEPTION',
        `Can't assign permission set ${permissionSet} to user ${user}. The user license doesn't match.`
    );
}
/** Text assumed. */
export function duplicateRow(objectName: string): PlatformError {
    return error('DUPLICATE_VALUE', `Duplicate ${objectName}`);
}
/** What the platform makes and looks after itself cannot be written by hand; text assumed. */
export function managedByPlatform(what: string): PlatformError {
    return error('INSUFFICIENT_ACCESS_OR_READONLY', `${what} cannot be changed`);
}
export function requiredFieldMissing(field: string): PlatformError {
    return error('REQUIRED_FIELD_MISSING', `Required fields are missing: [${field}]`, [field]);
}
/** Text assumed. */
export function fieldIntegrity(message: string, fields: readonly string[]): PlatformError {
    return error('FIELD_INTEGRITY_EXCEPTION', message, fields);
}
/** Text assumed. @param users usernames of the portal users that hold the record */
export function deleteBlockedByPortalUsers(name: string, users: readonly string[]): PlatformError {
    return error(
        'DELETE_FAILED',
        `Your attempt to delete ${name} could not be completed because it is associated with the following portal users.: ${users.join(', ')}`
    );
}
/** Text assumed. @param label of the permission set that users still hold */
export function deleteBlockedByAssignments(label: string): PlatformError {
    return error(
        'DELETE_FAILED',
        `Your attempt to delete ${label} could not be completed because it is assigned to users.`
    );
}
