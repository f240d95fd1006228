import type { ClassInfo } from '../classes.ts';

export type AccessMode = 'user' | 'system';

/** First API version whose database operations run in user mode and whose classes share by default. Source: platform-rules H1. */
export const USER_MODE_BY_DEFAULT = 67;

/** The mode of an operation that states none. Source: platform-rules H1: the class's own API version decides. */
export const defaultMode = (caller: ClassInfo | null): AccessMode =>
    (caller?.apiVersion ?? 0) >= USER_MODE_BY_DEFAULT ? 'user' : 'system';

/**
 * Whether record access of the running user counts for an operation of `caller`: always in user mode; in system mode when the class
 * says `with sharing`. A class that says nothing shares from API 67 on; `inherited` shares where it is the entry point, which is
 * assumed here for every call. Triggers and anonymous blocks without a class: triggers do not share.
 * Source: platform-rules H1; Apex Developer Guide, Use the with sharing, without sharing, and inherited sharing Keywords.
 */
export function enforcesSharing(caller: ClassInfo | null, mode: AccessMode): boolean {
    if (mode === 'user') return true;
    if (caller === null || caller.kind === 'trigger') return false;
    if (caller.sharing === 'none') return caller.apiVersion >= USER_MODE_BY_DEFAULT;
    return caller.sharing !== 'without';
}
