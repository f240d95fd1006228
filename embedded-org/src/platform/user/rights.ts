import type { RuleContext } from '../../runtime/dml/rules.ts';
import { cannotGrantModifyAll, fail, insufficientAccess } from '../errors.ts';
import { isExternal, type LicenseType } from '../licenses.ts';
import { good } from '../lookup.ts';
import type { UserFacts } from './facts.ts';

/**
 * The running user's own rights over users, in user mode only: Apex in system mode does not check them.
 * Source: platform-rules H2 (permissions per kind of user), A3.7 (profiles with Modify All Data), A3.8 (text).
 */
export function checkRights(facts: UserFacts): void {
    const { context } = facts;
    if (context.accessMode !== 'user') return;
    for (const row of good(facts.rows)) {
        const profile = facts.profile(row);
        if (profile === null) continue;
        const own = row.before !== null && row.before.$values.Id === context.userId;
        if (!own && !managesUsersOf(context, profile.license)) {
            fail(row, insufficientAccess);
            continue;
        }
        const grants = profile.modifiesAllData || facts.profileBefore(row)?.modifiesAllData === true;
        if (grants && row.changes('ProfileId') && !context.userHas('ModifyAllData')) fail(row, cannotGrantModifyAll);
    }
}

function managesUsersOf(context: RuleContext, license: LicenseType): boolean {
    const enough = !isExternal(license)
        ? ['ManageInternalUsers', 'ManageUsers']
        : license.portalType === 'Partner'
          ? ['ManagePartners', 'ManageUsers']
          : ['ManageCssUsers', 'ManagePartners', 'ManageUsers'];
    return enough.some((permission) => context.userHas(permission));
}
