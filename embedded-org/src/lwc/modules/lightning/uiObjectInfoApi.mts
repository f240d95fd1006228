/** Describe data of objects. Source: https://developer.salesforce.com/docs/platform/lwc/guide/reference-wire-adapters-object-info.html */
import type { FieldReference, ObjectReference } from 'platform/types';
import { call } from 'org/http';
import { createAdapter } from 'org/wire';

export const getObjectInfo = createAdapter<{ readonly objectApiName?: string | ObjectReference }>(
    'getObjectInfo',
    ({ objectApiName }) =>
        objectApiName === undefined
            ? undefined
            : () => call('GET', `/ui-api/object-info/${encodeURIComponent(objectName(objectApiName))}`)
);

export const getPicklistValues = createAdapter<{
    readonly fieldApiName?: string | FieldReference;
    readonly recordTypeId?: string;
}>('getPicklistValues', ({ fieldApiName, recordTypeId }) => {
    if (fieldApiName === undefined || recordTypeId === undefined) return undefined;
    const [object, field] =
        typeof fieldApiName === 'string'
            ? fieldApiName.split('.')
            : [fieldApiName.objectApiName, fieldApiName.fieldApiName];
    return () =>
        call(
            'GET',
            `/ui-api/object-info/${encodeURIComponent(object)}/picklist-values/${encodeURIComponent(recordTypeId)}/${encodeURIComponent(field)}`
        );
});

function objectName(reference: string | ObjectReference): string {
    return typeof reference === 'string' ? reference : reference.objectApiName;
}
