import type { Org } from '../org.ts';

const known = new WeakMap<Org, string>();

/**
 * Id of the Automated Process user, as whom event triggers run. An org without one falls back on the administrator.
 * Source: platform-rules B5.
 */
export function automatedProcessUser(org: Org): string {
    let id = known.get(org);
    if (id === undefined) {
        const user = org.schema.object('User');
        const found = user === undefined ? [] : org.store.find(user, 'UserType', ['AutomatedProcess']);
        id = (found[0]?.$values['Id'] as string | undefined) ?? org.administratorId;
        known.set(org, id);
    }
    return id;
}
