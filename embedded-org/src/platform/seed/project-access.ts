import type { AccessMetadata } from '../../project/access.ts';
import type { Project } from '../../project/read-project.ts';
import { ConfigurationError } from '../organization/node.ts';
import { insertFieldPermissions, insertObjectPermissions, permissionColumns } from './access-rows.ts';
import type { LicenseIds } from './licenses.ts';
import { licenseId, seedPermissionSetGroups, type Assignables } from './permission-sets.ts';
import type { ProfileIds } from './profiles.ts';
import type { Seeder } from './seed-context.ts';

/** Profile names that metadata files spell differently. Source: Metadata API Developer Guide, Profile. */
const FILE_NAMES: Readonly<Record<string, string>> = { Admin: 'System Administrator', Standard: 'Standard User' };

/**
 * Brings permission sets, permission set groups and profiles of the project's metadata into the org, replacing what an earlier
 * state of the project granted.
 */
export function loadProjectAccess(
    seeder: Seeder,
    project: Project,
    licenses: LicenseIds,
    profiles: ReadonlyMap<string, ProfileIds>,
    assignables: Assignables
): void {
    for (const set of project.permissionSets) {
        const id = upsertPermissionSet(seeder, set, licenses);
        replaceAccess(seeder, id, set);
        assignables.sets.set(set.name, id);
    }
    const known = (name: string): boolean =>
        seeder.store.find(seeder.object('PermissionSetGroup'), 'DeveloperName', [name]).length > 0;
    seedPermissionSetGroups(
        seeder,
        project.permissionSetGroups.filter((group) => !known(group.name)),
        assignables
    );
    for (const profile of project.profiles) {
        const found = profiles.get(FILE_NAMES[profile.name] ?? profile.name);
        if (found !== undefined) addAccess(seeder, found.permissionSetId, profile);
    }
}

function upsertPermissionSet(seeder: Seeder, set: AccessMetadata, licenses: LicenseIds): string {
    const values = {
        Label: set.label,
        Description: set.description,
        HasActivationRequired: set.hasActivationRequired,
        LicenseId: licenseId(licenses, set.license, `permission set ${set.name}`),
        ...permissionColumns(seeder, set.userPermissions, `permission set ${set.name}`)
    };
    const object = seeder.object('PermissionSet');
    const stored = seeder.store.find(object, 'Name', [set.name])[0];
    if (stored === undefined) {
        const type = set.hasActivationRequired ? 'Session' : 'Regular';
        return seeder.insertOne('PermissionSet', {
            Name: set.name,
            Type: type,
            IsOwnedByProfile: false,
            IsCustom: true,
            ...values
        });
    }
    const id = stored.$values.Id as string;
    const revoked = Object.fromEntries(
        Object.keys(stored.$values).flatMap((field) => (field.startsWith('Permissions') ? [[field, false]] : []))
    );
    seeder.store.update(object, [{ Id: id, ...revoked, ...values }]);
    return id;
}

function replaceAccess(seeder: Seeder, permissionSetId: string, access: AccessMetadata): void {
    for (const objectName of ['ObjectPermissions', 'FieldPermissions', 'SetupEntityAccess']) {
        const object = seeder.object(objectName);
        const old = seeder.store.find(object, 'ParentId', [permissionSetId]).map((row) => row.$values.Id as string);
        if (old.length > 0) seeder.store.purge(object, old);
    }
    addAccess(seeder, permissionSetId, access);
}

function addAccess(seeder: Seeder, permissionSetId: string, access: AccessMetadata): void {
    for (const grant of access.objects) {
        const object = seeder.schema.object(grant.object);
        if (object === undefined)
            throw new ConfigurationError(
                `permission set ${access.name}: there is no object ${JSON.stringify(grant.object)}.`
            );
        insertObjectPermissions(seeder, permissionSetId, object.name, grant);
    }
    insertFieldPermissions(
        seeder,
        permissionSetId,
        access.fields.map((grant) => {
            const [objectName = '', fieldName = ''] = grant.field.split('.');
            const field = seeder.schema.object(objectName)?.field(fieldName);
            if (field === undefined)
                throw new ConfigurationError(
                    `permission set ${access.name}: there is no field ${JSON.stringify(grant.field)}.`
                );
            return { object: objectName, field: field.name, read: grant.readable, edit: grant.editable };
        })
    );
    for (const name of access.customPermissions)
        insertEntityAccess(seeder, permissionSetId, 'CustomPermission', 'DeveloperName', name, access.name);
    for (const name of access.classes)
        insertEntityAccess(seeder, permissionSetId, 'ApexClass', 'Name', name, access.name);
}

/** A custom permission or class that a permission set opens. Source: Object Reference, SetupEntityAccess. */
function insertEntityAccess(
    seeder: Seeder,
    permissionSetId: string,
    objectName: string,
    field: string,
    name: string,
    holder: string
): void {
    const found = seeder.store.find(seeder.object(objectName), field, [name])[0];
    if (found === undefined)
        throw new ConfigurationError(`permission set ${holder}: the org has no ${objectName} ${JSON.stringify(name)}.`);
    seeder.insertOne('SetupEntityAccess', {
        ParentId: permissionSetId,
        SetupEntityId: found.$values.Id,
        SetupEntityType: objectName
    });
}
