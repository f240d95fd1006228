import type { RuleContext } from '../../runtime/dml/rules.ts';
import type { ApexSObject } from '../../runtime/values/sobject.ts';
import { permissionNotAllowed, permissionSetLicenseMismatch, type PlatformError } from '../errors.ts';
import type { LicenseType } from '../licenses.ts';
import { byId, distinct, grouped, text, ticked } from '../lookup.ts';
import { allRecordsDenied, deniedPermissions, objectDenied, writingDenied } from './license-permissions.ts';

/** Who shall get the permission set. */
export interface Assignee {
    /** User.Name, for the message. */
    readonly name: string;
    readonly licenseId: string;
    readonly license: LicenseType;
}

/** Permission sets with what they grant; a group's aggregate set stands for the sets in the group. */
export class PermissionSetFacts {
    readonly #context: RuleContext;
    readonly #sets: Map<string, ApexSObject>;
    #members: Map<string, ApexSObject[]> | null = null;
    #objects: Map<string, ApexSObject[]> | null = null;

    constructor(context: RuleContext, ids: Iterable<string | null>) {
        this.#context = context;
        this.#sets = byId(context, 'PermissionSet', ids);
    }

    get(id: string | null): ApexSObject | null {
        return this.#sets.get(id ?? '') ?? null;
    }

    /** The licence that the set is made for, when it is of this kind. Source: platform-rules C3 (LicenseId). */
    licenseOf(set: ApexSObject, kind: 'UserLicense' | 'PermissionSetLicense'): string | null {
        const id = text(set, 'LicenseId');
        return id !== null && this.#context.schema.object(kind)?.keyPrefix === id.slice(0, 3) ? id : null;
    }

    /** The set itself, or the sets of the group that it stands for. */
    parts(set: ApexSObject): readonly ApexSObject[] {
        const groupId = text(set, 'PermissionSetGroupId');
        return groupId === null ? [set] : (this.#groupMembers().get(groupId) ?? []);
    }

    objectPermissions(set: ApexSObject): readonly ApexSObject[] {
        this.#objects ??= grouped(
            this.#context,
            'ObjectPermissions',
            'ParentId',
            [...this.#sets.values()].flatMap((each) => this.parts(each).map((part) => text(part, 'Id')))
        );
        return this.#objects.get(set.$values.Id as string) ?? [];
    }

    #groupMembers(): Map<string, ApexSObject[]> {
        if (this.#members !== null) return this.#members;
        const groupIds = distinct([...this.#sets.values()].map((set) => text(set, 'PermissionSetGroupId')));
        const components = grouped(this.#context, 'PermissionSetGroupComponent', 'PermissionSetGroupId', groupIds);
        const sets = byId(
            this.#context,
            'PermissionSet',
            [...components.values()].flat().map((component) => text(component, 'PermissionSetId'))
        );
        this.#members = new Map(
            [...components].map(([groupId, rows]) => [
                groupId,
                rows.map((row) => sets.get(text(row, 'PermissionSetId') ?? '')).filter((set) => set !== undefined)
            ])
        );
        return this.#members;
    }
}

/** Why the assignee's licence cannot hold the permission set; null when it can. Source: platform-rules C3 (errors, rule of thumb). */
export function fitProblem(sets: PermissionSetFacts, set: ApexSObject, assignee: Assignee): PlatformError | null {
    const label = text(set, 'Label') ?? text(set, 'Name') ?? '';
    for (const part of sets.parts(set)) {
        const licenseId = sets.licenseOf(part, 'UserLicense');
        if (licenseId !== null && licenseId !== assignee.licenseId) {
            return permissionSetLicenseMismatch(label, assignee.name);
        }
        const denied = deniedPermission(sets, part, assignee.license);
        if (denied !== null) return permissionNotAllowed(label, assignee.name, denied);
    }
    return null;
}

function deniedPermission(sets: PermissionSetFacts, set: ApexSObject, license: LicenseType): string | null {
    for (const [permission, label] of Object.entries(deniedPermissions(license))) {
        if (ticked(set, `Permissions${permission}`)) return label;
    }
    for (const grant of sets.objectPermissions(set)) {
        const objectName = text(grant, 'SobjectType') ?? '';
        if (objectDenied(license, objectName)) return `Read ${objectName}`;
        if (writingDenied(license)) {
            if (ticked(grant, 'PermissionsEdit')) return `Edit ${objectName}`;
            if (ticked(grant, 'PermissionsDelete')) return `Delete ${objectName}`;
        }
        if (!allRecordsDenied(license)) continue;
        if (ticked(grant, 'PermissionsModifyAllRecords')) return `Modify All ${objectName}`;
        if (ticked(grant, 'PermissionsViewAllRecords')) return `View All ${objectName}`;
    }
    return null;
}
