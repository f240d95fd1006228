import type { StandardAttributes } from './attributes.ts';
import { ACCESS_OBJECTS } from './access.ts';
import { ACTIVITY_OBJECTS } from './activity.ts';
import { CASE_OBJECTS } from './case.ts';
import { CODE_OBJECTS } from './code.ts';
import { CONTENT_OBJECTS } from './content.ts';
import { CUSTOMER_OBJECTS } from './customer.ts';
import { GROUP_OBJECTS } from './group.ts';
import { LEAD_OBJECTS } from './lead.ts';
import { NETWORK_OBJECTS } from './network.ts';
import { ORGANIZATION_OBJECTS } from './organization.ts';
import { PERMISSION_SET_LICENSE_OBJECTS } from './permission-set-license.ts';
import { SALES_OBJECTS } from './sales.ts';
import { SHARE_OBJECTS } from './share.ts';
import { USER_OBJECTS } from './user.ts';

const ALL: Readonly<Record<string, StandardAttributes>> = {
    ...ACCESS_OBJECTS,
    ...ACTIVITY_OBJECTS,
    ...CASE_OBJECTS,
    ...CODE_OBJECTS,
    ...CONTENT_OBJECTS,
    ...CUSTOMER_OBJECTS,
    ...GROUP_OBJECTS,
    ...LEAD_OBJECTS,
    ...NETWORK_OBJECTS,
    ...ORGANIZATION_OBJECTS,
    ...PERMISSION_SET_LICENSE_OBJECTS,
    ...SALES_OBJECTS,
    ...SHARE_OBJECTS,
    ...USER_OBJECTS
};

/** Our attributes of a standard object (exact API name), or undefined when only its type data is known. */
export function standardAttributes(objectName: string): StandardAttributes | undefined {
    return ALL[objectName];
}

/** API names of the standard objects that have attributes, and so a key prefix. */
export function describedObjectNames(): readonly string[] {
    return Object.keys(ALL);
}
