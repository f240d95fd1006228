/*
 * Row errors of the generic DML pipeline, as the platform words them. Source: platform-rules A1, "Message convention", unless a line
 * says otherwise. Rules of single objects keep their own texts in platform/.
 */
import { dmlError, type DmlError } from './outcome.ts';

export const requiredMissing = (fields: readonly string[]): DmlError =>
    dmlError('REQUIRED_FIELD_MISSING', `Required fields are missing: [${fields.join(', ')}]`, fields);

export const tooLong = (label: string, field: string, value: string, length: number): DmlError =>
    dmlError('STRING_TOO_LONG', `${label}: data value too large: ${value} (max length=${String(length)})`, [field]);

export const badPicklist = (label: string, field: string, value: string): DmlError =>
    dmlError('INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', `${label}: bad value for restricted picklist field: ${value}`, [
        field
    ]);

export const badEmail = (label: string, field: string, value: string): DmlError =>
    dmlError('INVALID_EMAIL_ADDRESS', `${label}: invalid email address: ${value}`, [field]);

/** Source: https://help.salesforce.com/s/articleView?id=000386911 (value outside of valid range on numeric field). */
export const outOfRange = (label: string, field: string, value: string): DmlError =>
    dmlError('NUMBER_OUTSIDE_VALID_RANGE', `${label}: value outside of valid range on numeric field: ${value}`, [
        field
    ]);

/** Source: platform-rules A3.1 and https://salto.io/blog-posts/invalid-cross-reference-id. */
export const INVALID_REFERENCE: DmlError = dmlError('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');

/**
 * A reference to the wrong object. Source: https://salto.io/blog-posts/invalid-cross-reference-id (a valid Id of another object gives
 * FIELD_INTEGRITY_EXCEPTION); platform-rules A3.1 has MALFORMED_ID for a profile.
 */
export const wrongReference = (label: string, field: string, value: string): DmlError =>
    dmlError(
        field === 'ProfileId' ? 'MALFORMED_ID' : 'FIELD_INTEGRITY_EXCEPTION',
        `${label}: id value of incorrect type: ${value}`,
        [field]
    );

/** Source: SOAP API, INACTIVE_OWNER_OR_USER; sentence as error reports quote it. */
export const inactiveOwner = (userId: string, objectLabel: string): DmlError =>
    dmlError(
        'INACTIVE_OWNER_OR_USER',
        `operation performed with inactive user [${userId}] as owner of ${objectLabel.toLowerCase()}`
    );

/** A record Id of another object. Source: https://salesforce.stackexchange.com/questions/334496. */
export const wrongRecordId = (objectLabel: string, value: string): DmlError =>
    dmlError('MALFORMED_ID', `${objectLabel} ID: id value of incorrect type: ${value}`, ['Id']);

/** Source: https://opfocus.com/blog/understanding-cannot-specify-id-on-insert-exception/ */
export const ID_ON_INSERT: DmlError = dmlError(
    'INVALID_FIELD_FOR_INSERT_UPDATE',
    'cannot specify Id in an insert call',
    ['Id']
);

/** Source: SOAP API, INVALID_FIELD_FOR_INSERT_UPDATE; sentence as API clients print it. */
export const notWritable = (fields: readonly string[]): DmlError =>
    dmlError(
        'INVALID_FIELD_FOR_INSERT_UPDATE',
        `Unable to create/update fields: ${fields.join(', ')}. Please check the security settings of this field and verify that it is read/write for your profile or permission set.`,
        fields
    );

/** Source: https://help.salesforce.com/s/articleView?id=000387915 (update); the other operations after the same pattern. */
export const idMissing = (operation: string): DmlError =>
    dmlError('MISSING_ARGUMENT', `Id not specified in ${/^[aeiou]/.test(operation) ? 'an' : 'a'} ${operation} call`);

/** Source: SOAP API, StatusCode ENTITY_IS_DELETED. */
export const IS_DELETED: DmlError = dmlError('ENTITY_IS_DELETED', 'entity is deleted');

/** Source: SOAP API, StatusCode ENTITY_IS_LOCKED. */
export const IS_LOCKED: DmlError = dmlError('ENTITY_IS_LOCKED', 'the entity is locked for editing');

/** Source: https://help.salesforce.com/s/articleView?id=000387914 (duplicate value found). */
export const duplicateValue = (field: string, otherId: string): DmlError =>
    dmlError('DUPLICATE_VALUE', `duplicate value found: ${field} duplicates value on record with id: ${otherId}`);

/** Source: https://salesforce.stackexchange.com/questions/104048. */
export const duplicateExternalId = (field: string, value: string): DmlError =>
    dmlError('DUPLICATE_VALUE', `Duplicate external id specified: ${value}`, [field]);

/** Source: SOAP API, upsert(): "more than one record found for external id field". */
export const ambiguousExternalId = (field: string, ids: readonly string[]): DmlError =>
    dmlError(
        'DUPLICATE_EXTERNAL_ID',
        `${field}: more than one record found for external id field: [${ids.join(', ')}]`,
        [field]
    );

export const externalIdMissing = (field: string): DmlError =>
    dmlError('MISSING_ARGUMENT', `${field} not specified`, [field]);

/** Source: Apex Developer Guide, Bulk DML Exception Handling. */
export const TOO_MANY_RETRIES: DmlError = dmlError(
    'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
    'Too many batch retries in the presence of Apex triggers and partial failures.'
);

/** Source: SOAP API, StatusCode DELETE_FAILED; the sentence is the one of the record page. */
export const deleteRestricted = (childLabel: string): DmlError =>
    dmlError(
        'DELETE_FAILED',
        `Your attempt to delete this record could not be completed because it is associated with the following records: ${childLabel}`
    );

/** Record access. Source: platform-rules A3.8. */
export const NO_RECORD_ACCESS: DmlError = dmlError(
    'INSUFFICIENT_ACCESS_OR_READONLY',
    'insufficient access rights on object id'
);
