import type { RuleContext } from '../../runtime/dml/rules.ts';

/**
 * Inserts a role with the groups through which records are shared with it.
 * Source: Object Reference, Group ("Role", "RoleAndSubordinates", "RoleAndSubordinatesInternal": system groups of each role).
 * @returns the role's Id
 */
export function insertRole(context: RuleContext, values: Readonly<Record<string, unknown>>): string {
    const id = context.insert('UserRole', { ...roleDefaults(String(values.Name)), ...values });
    insertRoleGroups(context, id, String(values.Name), values.PortalType !== undefined && values.PortalType !== 'None');
    return id;
}

/** What a role has when nobody says otherwise. Source: Object Reference, UserRole; the accesses are assumed. */
export function roleDefaults(name: string): Record<string, unknown> {
    return {
        DeveloperName: developerName(name),
        PortalType: 'None',
        OpportunityAccessForAccountOwner: 'Edit',
        CaseAccessForAccountOwner: 'Edit',
        ContactAccessForAccountOwner: 'Edit',
        MayForecastManagerShare: false
    };
}

/** The system groups of a stored role. */
export function insertRoleGroups(context: RuleContext, roleId: string, name: string, isPortal: boolean): void {
    const types = isPortal
        ? ['Role', 'RoleAndSubordinates']
        : ['Role', 'RoleAndSubordinates', 'RoleAndSubordinatesInternal'];
    for (const type of types) {
        context.insert('Group', {
            Type: type,
            RelatedId: roleId,
            DeveloperName: developerName(name),
            DoesIncludeBosses: true
        });
    }
}

/** An API name made from a label: letters, digits and single underscores, at most 80. Source: Object Reference, UserRole.DeveloperName. */
export function developerName(label: string): string {
    const name = label
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[^A-Za-z0-9]+/g, '_')
        .replace(/^_+|_+$/g, '')
        .slice(0, 80)
        .replace(/_+$/, '');
    return /^[A-Za-z]/.test(name) ? name : `X${name}`.slice(0, 80);
}
