/** What a record's page shows, from Layout and CompactLayout metadata or, without one, from describe data. */
import type { ObjectDescribe } from '../host/apex-host.ts';
import { fieldOf, nameFieldOf } from './fields.ts';
import { inside, many, readXml, text, type ProjectFiles } from './metadata/project-files.ts';

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
const NEVER_SHOWN = /^(Id|IsDeleted|MasterRecordId|SystemModstamp|LastActivityDate|LastViewedDate|LastReferencedDate|PhotoUrl|Jigsaw\w*|CleanStatus|\w*(GeocodeAccuracy|Latitude|Longitude))$/;
const USUAL_HIGHLIGHTS: Readonly<Record<string, readonly string[]>> = {
    contact: ['AccountId', 'Title', 'Phone', 'Email', 'OwnerId'],
    account: ['Type', 'Phone', 'Website', 'OwnerId'],
    user: ['Username', 'ProfileId', 'UserRoleId', 'IsActive', 'LastLoginDate']
};
const USUAL_FIELDS: Readonly<Record<string, readonly string[]>> = {
    contact: ['Salutation', 'FirstName', 'LastName', 'AccountId', 'Title', 'Department', 'Email', 'Phone', 'MobilePhone', 'ReportsToId', 'OwnerId', 'MailingAddress', 'LeadSource', 'Description'],
    account: ['Name', 'AccountNumber', 'ParentId', 'Type', 'Industry', 'Phone', 'Website', 'OwnerId', 'IsPartner', 'IsCustomerPortal', 'BillingAddress', 'ShippingAddress', 'Description'],
    user: ['FirstName', 'LastName', 'Alias', 'Email', 'Username', 'CommunityNickname', 'ProfileId', 'UserRoleId', 'UserType', 'IsActive', 'ContactId', 'AccountId', 'IsPortalEnabled', 'PortalRole', 'FederationIdentifier', 'TimeZoneSidKey', 'LocaleSidKey', 'LanguageLocaleKey', 'EmailEncodingKey', 'LastLoginDate']
};
/** Related lists of standard objects without a layout in the project. */
const USUAL_RELATED: Readonly<Record<string, readonly RelatedList[]>> = {
    account: [{ childObject: 'Contact', field: 'AccountId', columns: [] }],
    contact: [{ childObject: 'User', field: 'ContactId', columns: [] }]
};

/** The layout of an object. Record types and profiles do not choose between several layouts: the first by name is taken. */
export function pageLayout(project: ProjectFiles, object: ObjectDescribe): PageLayout {
    const prefix = `${object.apiName.toLowerCase()}-`;
    const file = project.metadata('layout').find((candidate) => candidate.name.toLowerCase().startsWith(prefix));
    const key = object.apiName.toLowerCase();
    const highlights = (compactLayout(project, object) ?? USUAL_HIGHLIGHTS[key] ?? firstFields(object)).filter((name) => fieldOf(object, name) !== undefined && name !== nameFieldOf(object)).slice(0, 6);
    if (file === undefined) {
        const children = object.childRelationships.filter((child) => child.childObject.endsWith('__c')).map((child) => ({ childObject: child.childObject, field: child.field, columns: [] }));
        return { highlights, sections: usualSections(object), relatedLists: [...(USUAL_RELATED[key] ?? []), ...children], actions: null };
    }
    const layout = readXml(file.file);
    const sections = many(layout['layoutSections']).map((section): LayoutSection => {
        const { label, layoutColumns } = inside(section);
        return { label: text(label) ?? '', columns: many(layoutColumns).map((column) => many(inside(column)['layoutItems']).flatMap((item) => layoutItem(item, object))) };
    });
    const platformActions = many(inside(layout['platformActionList'])['platformActionListItems']).map((item) => text(inside(item)['actionName']));
    const classicActions = many(inside(layout['quickActionList'])['quickActionListItems']).map((item) => text(inside(item)['quickActionName']));
    const actions = [...platformActions, ...classicActions].filter((name) => name !== null);
    return {
        highlights,
        sections: sections.filter((section) => section.columns.some((column) => column.length > 0)),
        relatedLists: many(layout['relatedLists']).flatMap((list) => relatedList(list, object)),
        actions: [...new Set(actions)]
    };
}

function layoutItem(item: Parameters<typeof inside>[0], object: ObjectDescribe): LayoutItem[] {
    const { field, behavior } = inside(item);
    const describe = fieldOf(object, text(field) ?? '');
    return describe === undefined ? [] : [{ field: describe.apiName, required: text(behavior) === 'Required', readOnly: text(behavior) === 'Readonly' }];
}

/** `Child__c.Parent__c` for custom children, `RelatedContactList` for standard ones. Others, such as activity history, have no rows here. */
function relatedList(list: Parameters<typeof inside>[0], object: ObjectDescribe): RelatedList[] {
    const { relatedList: name, fields } = inside(list);
    const columns = many(fields).filter((field) => typeof field === 'string');
    const wanted = (text(name) ?? '').toLowerCase();
    const child = object.childRelationships.find((candidate) => `${candidate.childObject}.${candidate.field}`.toLowerCase() === wanted || `related${candidate.childObject}list`.toLowerCase() === wanted);
    return child === undefined ? [] : [{ childObject: child.childObject, field: child.field, columns }];
}

function compactLayout(project: ProjectFiles, object: ObjectDescribe): string[] | null {
    const file = project.metadata('compactLayout').find((candidate) => candidate.object?.toLowerCase() === object.apiName.toLowerCase());
    return file === undefined ? null : many(readXml(file.file)['fields']).filter((field) => typeof field === 'string');
}

function firstFields(object: ObjectDescribe): string[] {
    return shownFields(object).filter((name) => name !== nameFieldOf(object)).slice(0, 5);
}

function shownFields(object: ObjectDescribe): string[] {
    return object.fields.filter((field) => !NEVER_SHOWN.test(field.apiName) && !AUDIT.includes(field.apiName) && field.type !== 'BASE64').map((field) => field.apiName);
}

function usualSections(object: ObjectDescribe): LayoutSection[] {
    const usual = USUAL_FIELDS[object.apiName.toLowerCase()]?.filter((name) => fieldOf(object, name) !== undefined);
    const custom = object.fields.filter((field) => field.apiName.endsWith('__c')).map((field) => field.apiName);
    const fields = usual === undefined ? shownFields(object) : [...usual, ...custom];
    return [
        { label: 'Information', columns: halves(fields) },
        { label: 'System Information', columns: halves(AUDIT.filter((name) => fieldOf(object, name) !== undefined)) }
    ].filter((section) => section.columns.some((column) => column.length > 0));
}

function halves(fields: readonly string[]): LayoutItem[][] {
    const items = fields.map((field) => ({ field, required: false, readOnly: false }));
    const middle = Math.ceil(items.length / 2);
    return [items.slice(0, middle), items.slice(middle)];
}
