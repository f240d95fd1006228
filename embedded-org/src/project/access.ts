import type { MetadataFiles, NamedMetadataFile } from './metadata-files.ts';
import { elements, flag, text, type XmlElement } from './xml.ts';

export interface ObjectAccess {
    readonly object: string;
    readonly create: boolean;
    readonly read: boolean;
    readonly edit: boolean;
    readonly delete: boolean;
    readonly viewAll: boolean;
    readonly modifyAll: boolean;
}

export interface FieldAccess {
    /** `Object.Field`. */
    readonly field: string;
    readonly readable: boolean;
    readonly editable: boolean;
}

/** What a permission set or profile grants. Source: Metadata API Developer Guide, PermissionSet and Profile. */
export interface AccessMetadata {
    readonly name: string;
    readonly label: string;
    readonly description: string | null;
    /** Name of the user licence or permission set licence it belongs to; null when any user may have it. */
    readonly license: string | null;
    readonly hasActivationRequired: boolean;
    readonly objects: readonly ObjectAccess[];
    readonly fields: readonly FieldAccess[];
    /** API names of user permissions, e.g. `ManageUsers`. */
    readonly userPermissions: readonly string[];
    readonly customPermissions: readonly string[];
    readonly classes: readonly string[];
    /** Visualforce pages. */
    readonly pages: readonly string[];
    readonly applications: readonly string[];
    readonly tabs: readonly { readonly tab: string; readonly visibility: string }[];
    readonly recordTypes: readonly string[];
    readonly customMetadataTypes: readonly string[];
    readonly customSettings: readonly string[];
}

export interface CustomPermissionMetadata {
    readonly name: string;
    readonly label: string;
    readonly description: string | null;
    readonly isLicensed: boolean;
}

export interface PermissionSetGroupMetadata {
    readonly name: string;
    readonly label: string;
    readonly description: string | null;
    readonly permissionSets: readonly string[];
    readonly mutingPermissionSets: readonly string[];
}

/** Of several files for one permission set, as projects with alternative packages have them, the first counts. */
export function readPermissionSets(files: MetadataFiles): AccessMetadata[] {
    const sets = files.read('permissionset', 'PermissionSet').map(accessOf).map(editingNeedsReading);
    return sets.filter(({ name }, i) => sets.findIndex((other) => other.name === name) === i);
}

/** Who may edit a field may read it; a muting permission set may take the one and leave the other. */
const editingNeedsReading = (access: AccessMetadata): AccessMetadata => ({
    ...access,
    fields: access.fields.map((field) => ({ ...field, readable: field.readable || field.editable }))
});

/** Muting permission sets: what they "grant" is what their group does not. Source: Metadata API Developer Guide, MutingPermissionSet. */
export const readMutingPermissionSets = (files: MetadataFiles): AccessMetadata[] =>
    files.read('mutingpermissionset', 'MutingPermissionSet').map(accessOf);

export const readProfiles = (files: MetadataFiles): AccessMetadata[] =>
    files.read('profile', 'Profile').map(accessOf).map(editingNeedsReading);

export function readCustomPermissions(files: MetadataFiles): CustomPermissionMetadata[] {
    return files.read('customPermission', 'CustomPermission').map(({ name, root }) => ({
        name,
        label: text(root, 'label') ?? name,
        description: text(root, 'description') ?? null,
        isLicensed: flag(root, 'isLicensed') ?? false
    }));
}

export function readPermissionSetGroups(files: MetadataFiles): PermissionSetGroupMetadata[] {
    return files.read('permissionsetgroup', 'PermissionSetGroup').map(({ name, root }) => ({
        name,
        label: text(root, 'label') ?? name,
        description: text(root, 'description') ?? null,
        permissionSets: elements(root, 'permissionSets').map((one) => text(one, '#text') ?? ''),
        mutingPermissionSets: elements(root, 'mutingPermissionSets').map((one) => text(one, '#text') ?? '')
    }));
}

function accessOf({ name, root }: NamedMetadataFile): AccessMetadata {
    const enabled = (list: string, key: string, condition = 'enabled'): string[] =>
        elements(root, list).flatMap((one) => (flag(one, condition) === true ? (text(one, key) ?? []) : []));
    return {
        name,
        label: text(root, 'label') ?? name,
        description: text(root, 'description') ?? null,
        license: text(root, 'license') ?? text(root, 'userLicense') ?? null,
        hasActivationRequired: flag(root, 'hasActivationRequired') ?? false,
        objects: elements(root, 'objectPermissions').map(objectAccessOf),
        fields: elements(root, 'fieldPermissions').map((one) => ({
            field: text(one, 'field') ?? '',
            readable: flag(one, 'readable') ?? false,
            editable: flag(one, 'editable') ?? false
        })),
        userPermissions: enabled('userPermissions', 'name'),
        customPermissions: enabled('customPermissions', 'name'),
        classes: enabled('classAccesses', 'apexClass'),
        pages: enabled('pageAccesses', 'apexPage'),
        applications: enabled('applicationVisibilities', 'application', 'visible'),
        tabs: [...elements(root, 'tabSettings'), ...elements(root, 'tabVisibilities')].map((one) => ({
            tab: text(one, 'tab') ?? '',
            visibility: text(one, 'visibility') ?? ''
        })),
        recordTypes: enabled('recordTypeVisibilities', 'recordType', 'visible'),
        customMetadataTypes: enabled('customMetadataTypeAccesses', 'name'),
        customSettings: enabled('customSettingAccesses', 'name')
    };
}

function objectAccessOf(element: XmlElement): ObjectAccess {
    return {
        object: text(element, 'object') ?? '',
        create: flag(element, 'allowCreate') ?? false,
        read: flag(element, 'allowRead') ?? false,
        edit: flag(element, 'allowEdit') ?? false,
        delete: flag(element, 'allowDelete') ?? false,
        viewAll: flag(element, 'viewAllRecords') ?? false,
        modifyAll: flag(element, 'modifyAllRecords') ?? false
    };
}
