/** What a record's page shows, from Layout and CompactLayout metadata or, without one, from describe data. */
import path from 'node:path';
import type { ObjectDescribe } from '../host/apex-host.ts';
import { fieldOf, nameFieldOf } from './fields.ts';
import type { LayoutMetadata } from '../../project/user-interface.ts';
import type { Project } from '../../project/read-project.ts';
import { texts } from '../../project/xml.ts';

export interface LayoutItem {
    readonly field: string;
    readonly required: boolean;
    readonly readOnly: boolean;
}

export interface LayoutSection {
    readonly label: string;
    readonly columns: readonly (readonly LayoutItem[])[];
}

export interface RelatedList {
    readonly childObject: string;
    /** The child's reference field. */
    readonly field: string;
    /** Columns as metadata writes them; empty for the child's usual ones. */
    readonly columns: readonly string[];
}

export interface PageLayout {
    readonly highlights: readonly string[];
    readonly sections: readonly LayoutSection[];
    readonly relatedLists: readonly RelatedList[];
    /** API names of quick actions; null when there is no layout to choose them. */
    readonly actions: readonly string[] | null;
}

const AUDIT = ['CreatedById', 'CreatedDate', 'LastModifiedById', 'LastModifiedDate'];
const NEVER_SHOWN =
    /^(Id|IsDeleted|MasterRecordId|SystemModstamp|LastActivityDate|LastViewedDate|LastReferencedDate|PhotoUrl|Jigsaw\w*|CleanStatus|\w*(GeocodeAccuracy|Latitude|Longitude))$/;
const USUAL_HIGHLIGHTS: Readonly<Record<string, readonly string[]>> = {
    contact: ['AccountId', 'Title', 'Phone', 'Email', 'OwnerId'],
    account: ['Type', 'Phone', 'Website', 'OwnerId'],
    user: ['Username', 'ProfileId', 'UserRoleId', 'IsActive', 'LastLoginDate']
};
const USUAL_FIELDS: Readonly<Record<string, readonly string[]>> = {
    contact: [
        'Salutation',
        'FirstName',
        'LastName',
        'AccountId',
        'Title',
        'Department',
        'Email',
        'Phone',
        'MobilePhone',
        'ReportsToId',
        'OwnerId',
        'MailingAddress',
        'LeadSource',
        'Description'
    ],
    account: [
        'Name',
        'AccountNumber',
        'ParentId',
        'Type',
        'Industry',
        'Phone',
        'Website',
        'OwnerId',
        'IsPartner',
        'IsCustomerPortal',
        'BillingAddress',
        'ShippingAddress',
        'Description'
    ],
    user: [
        'FirstName',
        'LastName',
        'Alias',
        'Email',
        'Username',
        'CommunityNickname',
        'ProfileId',
        'UserRoleId',
        'UserType',
        'IsActive',
        'ContactId',
        'AccountId',
        'IsPortalEnabled',
        'PortalRole',
        'FederationIdentifier',
        'TimeZoneSidKey',
        'LocaleSidKey',
        'LanguageLocaleKey',
        'EmailEncodingKey',
        'LastLoginDate'
    ]
};
/** Related lists of standard objects without a layout in the project. */
const USUAL_RELATED: Readonly<Record<string, readonly RelatedList[]>> = {
    account: [{ childObject: 'Contact', field: 'AccountId', columns: [] }],
    contact: [{ childObject: 'User', field: 'ContactId', columns: [] }]
};

/** The layout of an object. Record types and profiles do not choose between several layouts: the first by name is taken. */
export function pageLayout(project: Project, object: ObjectDescribe): PageLayout {
    const key = object.apiName.toLowerCase();
    const highlights = (compactLayout(project, object) ?? USUAL_HIGHLIGHTS[key] ?? firstFields(object))
        .filter((name) => fieldOf(object, name) !== undefined && name !== nameFieldOf(object))
        .slice(0, 6);
    const layout = project.layouts.find((candidate) => candidate.object.toLowerCase() === key);
    if (layout === undefined) {
        const children = object.childRelationships
            .filter((child) => child.childObject.endsWith('__c'))
            .map((child) => ({ childObject: child.childObject, field: child.field, columns: [] }));
        return {
            highlights,
            sections: withParts(usualSections(object), object),
            relatedLists: [...(USUAL_RELATED[key] ?? []), ...children],
            actions: null
        };
    }
    const sections = layout.sections.map((section): LayoutSection => ({
        label: section.label,
        columns: section.columns.map((column) => column.flatMap((item) => layoutItem(item, object)))
    }));
    return {
        highlights,
        sections: withParts(sections, object),
        relatedLists: layout.relatedLists.flatMap((list) => relatedList(list, object)),
        actions: [...new Set(layout.quickActions)]
    };
}

const ADDRESS_PARTS = ['Street', 'City', 'State', 'PostalCode', 'Country'];

/**
 * Puts the parts of compound fields in their place, since only parts can be read and edited one by one; leaves out sections
 * without a field. Source: https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/compound_fields.htm
 */
function withParts(sections: readonly LayoutSection[], object: ObjectDescribe): LayoutSection[] {
    const parts = (item: LayoutItem): LayoutItem[] => {
        const names = compoundParts(item.field, object);
        return names === null
            ? [item]
            : names.filter((name) => fieldOf(object, name) !== undefined).map((field) => ({ ...item, field }));
    };
    return sections
        .map((section) => ({ label: section.label, columns: section.columns.map((column) => column.flatMap(parts)) }))
        .filter((section) => section.columns.some((column) => column.length > 0));
}

function compoundParts(name: string, object: ObjectDescribe): string[] | null {
    const field = fieldOf(object, name);
    if (field?.type === 'ADDRESS') return ADDRESS_PARTS.map((part) => `${name.replace(/Address$/, '')}${part}`);
    if (field?.type === 'LOCATION') return [];
    if (field?.nameField === true && fieldOf(object, 'LastName') !== undefined)
        return ['Salutation', 'FirstName', 'LastName'];
    return null;
}

function layoutItem(
    { field, behavior }: { readonly field: string; readonly behavior: string },
    object: ObjectDescribe
): LayoutItem[] {
    const describe = fieldOf(object, field);
    return describe === undefined
        ? []
        : [{ field: describe.apiName, required: behavior === 'Required', readOnly: behavior === 'Readonly' }];
}

/** `Child__c.Parent__c` for custom children, `RelatedContactList` for standard ones. Others, such as activity history, have no rows here. */
function relatedList({ name, fields }: LayoutMetadata['relatedLists'][number], object: ObjectDescribe): RelatedList[] {
    const wanted = name.toLowerCase();
    const child = object.childRelationships.find(
        (candidate) =>
            `${candidate.childObject}.${candidate.field}`.toLowerCase() === wanted ||
            `related${candidate.childObject}list`.toLowerCase() === wanted
    );
    return child === undefined ? [] : [{ childObject: child.childObject, field: child.field, columns: fields }];
}

function compactLayout(project: Project, object: ObjectDescribe): string[] | null {
    const own = project.compactLayouts.find((file) =>
        file.path.toLowerCase().includes(`${path.sep}objects${path.sep}${object.apiName.toLowerCase()}${path.sep}`)
    );
    return own === undefined ? null : texts(own.root, 'fields');
}

function firstFields(object: ObjectDescribe): string[] {
    return shownFields(object)
        .filter((name) => name !== nameFieldOf(object))
        .slice(0, 5);
}

function shownFields(object: ObjectDescribe): string[] {
    return object.fields
        .filter(
            (field) => !NEVER_SHOWN.test(field.apiName) && !AUDIT.includes(field.apiName) && field.type !== 'BASE64'
        )
        .map((field) => field.apiName);
}

function usualSections(object: ObjectDescribe): LayoutSection[] {
    const usual = USUAL_FIELDS[object.apiName.toLowerCase()]?.filter((name) => fieldOf(object, name) !== undefined);
    const custom = object.fields.filter((field) => field.apiName.endsWith('__c')).map((field) => field.apiName);
    const fields = usual === undefined ? shownFields(object) : [...usual, ...custom];
    return [
        { label: 'Information', columns: halves(fields) },
        { label: 'System Information', columns: halves(AUDIT.filter((name) => fieldOf(object, name) !== undefined)) }
    ];
}

function halves(fields: readonly string[]): LayoutItem[][] {
    const items = fields.map((field) => ({ field, required: false, readOnly: false }));
    const middle = Math.ceil(items.length / 2);
    return [items.slice(0, middle), items.slice(middle)];
}
