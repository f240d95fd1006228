import type { AccessMetadata } from '../../project/access.ts';
import type { Project } from '../../project/read-project.ts';
import type { ObjectInfo } from '../../schema/model.ts';
import { calculateGroupsOf } from '../permission-set/group-grants.ts';
import { insertFieldPermissions, insertObjectPermissions } from './access-rows.ts';
import type { LicenseIds } from './licenses.ts';
import { seedPermissionSetGroups, type Assignables } from './permission-sets.ts';
import type { ProfileIds } from './profiles.ts';
import type { Seeder } from './seed-context.ts';

/** Profile names that metadata files spell differently. Source: Metadata API Developer Guide, Profile. */
const FILE_NAMES: Readonly<Record<string, string>> = { Admin: 'System Administrator', Standard: 'Standard User' };

/**
 * Brings permission sets, permission set groups and profiles of the project's metadata into the org, replacing what an earlier
 * state of the project granted. What they name but the org lacks is left out and noted in `seeder.problems`: it may belong to
 * a package that is not here.
 */
export function loadProjectAccess(
    seeder: Seeder,
    project: Project,
    licenses: LicenseIds,
    profiles: ReadonlyMap<string, ProfileIds>,
    assignables: Assignables
): void {
    for (const set of project.permissionSets) {
        const id = upsertPermissionSet(seeder, set, licenses, project.namespace);
        replaceAccess(seeder, id, set, `permission set ${set.name}`);
        assignables.sets.set(set.name, id);
    }
    const mutings = loadMutingPermissionSets(seeder, project);
    const present = (known: ReadonlyMap<string, string>, names: readonly string[], group: string): string[] =>
        names.filter(
            (name) => known.has(name) || lacking(seeder, `permission set group ${group}`, 'permission set', name)
        );
    const complete = project.permissionSetGroups.map((group) => ({
        ...group,
        permissionSets: present(assignables.sets, group.permissionSets, group.name),
        mutingPermissionSets: present(mutings, group.mutingPermissionSets, group.name)
    }));
    seedPermissionSetGroups(seeder, complete, assignables, mutings);
    // Groups of the org's own may hold sets of the project.
    calculateGroupsOf(seeder.context('update'), assignables.sets.values());
    for (const profile of project.profiles) {
        const found = profiles.get(FILE_NAMES[profile.name] ?? profile.name);
        if (found !== undefined) addAccess(seeder, found.permissionSetId, profile, `profile ${profile.name}`);
    }
}

/** Ids by API name. */
function loadMutingPermissionSets(seeder: Seeder, project: Project): ReadonlyMap<string, string> {
    const object = seeder.object('MutingPermissionSet');
    const ids = new Map<string, string>();
    for (const set of project.mutingPermissionSets) {
        const holder = `muting permission set ${set.name}`;
        const values = {
            MasterLabel: set.label,
            Language: 'en_US',
            ...Object.fromEntries(
                object.fields.filter(({ name }) => name.startsWith('Permissions')).map(({ name }) => [name, false])
            ),
            ...userPermissions(seeder, object, set, holder)
        };
        const stored = seeder.store.find(object, 'DeveloperName', [set.name])[0]?.$values.Id as string | undefined;
        if (stored !== undefined) seeder.store.update(object, [{ Id: stored, ...values }]);
        const id = stored ?? seeder.insertOne(object.name, { DeveloperName: set.name, ...values });
        replaceAccess(seeder, id, set, holder);
        ids.set(set.name, id);
    }
    return ids;
}

/** Columns of the user permissions that the set names and the platform knows. */
function userPermissions(
    seeder: Seeder,
    object: ObjectInfo,
    set: AccessMetadata,
    holder: string
): Record<string, boolean> {
    const known = set.userPermissions.filter(
        (name) => object.field(`Permissions${name}`) !== undefined || lacking(seeder, holder, 'user permission', name)
    );
    return Object.fromEntries(known.map((name) => [`Permissions${name}`, true]));
}

/** Notes what the org lacks; always false. */
function lacking(seeder: Seeder, holder: string, kind: string, name: string): false {
    seeder.problems.push(`${holder}: the org has no ${kind} ${JSON.stringify(name)}.`);
    return false;
}

function upsertPermissionSet(
    seeder: Seeder,
    set: AccessMetadata,
    licenses: LicenseIds,
    namespace: string | null
): string {
    const object = seeder.object('PermissionSet');
    const holder = `permission set ${set.name}`;
    const licenseId =
        set.license === null
            ? null
            : (licenses.user.get(set.license) ?? licenses.permissionSet.get(set.license) ?? null);
    if (set.license !== null && licenseId === null) lacking(seeder, holder, 'licence', set.license);
    const values = {
        Label: set.label,
        Description: set.description,
        HasActivationRequired: set.hasActivationRequired,
        LicenseId: licenseId,
        NamespacePrefix: namespace,
        ...userPermissions(seeder, object, set, holder)
    };
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
    const granted = Object.keys(stored.$values).filter(
        (field) => field.startsWith('Permissions') && stored.$values[field] === true
    );
    seeder.store.update(object, [{ Id: id, ...Object.fromEntries(granted.map((field) => [field, false])), ...values }]);
    return id;
}

function replaceAccess(seeder: Seeder, permissionSetId: string, access: AccessMetadata, holder: string): void {
    for (const objectName of ['ObjectPermissions', 'FieldPermissions', 'SetupEntityAccess']) {
        const object = seeder.object(objectName);
        const old = seeder.store.find(object, 'ParentId', [permissionSetId]).map((row) => row.$values.Id as string);
        if (old.length > 0) seeder.store.purge(object, old);
    }
    addAccess(seeder, permissionSetId, access, holder);
}

function addAccess(seeder: Seeder, permissionSetId: string, access: AccessMetadata, holder: string): void {
    for (const grant of access.objects) {
        const object = seeder.schema.object(grant.object);
        if (object === undefined) lacking(seeder, holder, 'object', grant.object);
        else insertObjectPermissions(seeder, permissionSetId, object.name, grant);
    }
    const fields = access.fields.flatMap((grant) => {
        const [objectName = '', fieldName = ''] = grant.field.split('.');
        const object = seeder.schema.object(objectName);
        const field = object?.field(fieldName);
        if (object !== undefined && field !== undefined) {
            return [{ object: object.name, field: field.name, read: grant.readable, edit: grant.editable }];
        }
        lacking(seeder, holder, 'field', grant.field);
        return [];
    });
    insertFieldPermissions(seeder, permissionSetId, fields);
    for (const name of access.customPermissions) {
        insertEntityAccess(seeder, permissionSetId, {
            objectName: 'CustomPermission',
            field: 'DeveloperName',
            name,
            holder
        });
    }
    for (const name of access.classes)
        insertEntityAccess(seeder, permissionSetId, { objectName: 'ApexClass', field: 'Name', name, holder });
    for (const name of access.pages)
        insertEntityAccess(seeder, permissionSetId, { objectName: 'ApexPage', field: 'Name', name, holder });
}

const ENTITY_WORDS = { ApexClass: 'class', ApexPage: 'page', CustomPermission: 'custom permission' } as const;

/** A custom permission, class or Visualforce page that a permission set opens. Source: Object Reference, SetupEntityAccess. */
function insertEntityAccess(
    seeder: Seeder,
    permissionSetId: string,
    {
        objectName,
        field,
        name,
        holder
    }: { objectName: keyof typeof ENTITY_WORDS; field: string; name: string; holder: string }
): void {
    const found = seeder.store.find(seeder.object(objectName), field, [name])[0];
    if (found === undefined) {
        lacking(seeder, holder, ENTITY_WORDS[objectName], name);
        return;
    }
    seeder.insertOne('SetupEntityAccess', {
        ParentId: permissionSetId,
        SetupEntityId: found.$values.Id,
        SetupEntityType: objectName
    });
}
