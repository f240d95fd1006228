/** What the page shows, in its address: a reload, a bookmark and a link sent to somebody show the same members. */
import type { MemberQuery } from 'apex/MemberQuery';
import type { MemberFilter } from 'c/memberFilters';
import type { MemberSort } from 'c/memberGrid';

export interface Shown {
    readonly filter: MemberFilter;
    readonly sort: MemberSort;
}

type Parameters = Record<string, string | undefined>;

export const BY_NAME: MemberSort = { sortBy: 'Name', isDescending: false };

/** Parameters of the address by what they narrow; each begins as the platform asks for custom ones. */
const PARAMETERS: Readonly<Record<keyof MemberFilter, string>> = {
    accountId: 'c__account',
    accountText: 'c__accountName',
    siteId: 'c__site',
    licenseId: 'c__licence',
    profileId: 'c__profile',
    status: 'c__status',
    roleText: 'c__role',
    runId: 'c__madeBy',
    searchText: 'c__search'
};
const SORT = 'c__sort';
const DESCENDING = 'c__descending';

/** @returns null when the address says nothing about members */
export function shownBy(state: Readonly<Parameters> | null | undefined): Shown | null {
    const filter: Record<string, string> = {};
    for (const [name, parameter] of Object.entries(PARAMETERS)) {
        const value = state?.[parameter];
        if (value) filter[name] = value;
    }
    const sortBy = state?.[SORT];
    if (Object.keys(filter).length === 0 && !sortBy) return null;
    return { filter, sort: sortBy ? { sortBy, isDescending: state[DESCENDING] === 'true' } : BY_NAME };
}

/** All parameters, those that are not needed undefined, so that they leave the address. */
export function addressOf({ filter, sort }: Shown): Parameters {
    const isByName = sort.sortBy === BY_NAME.sortBy && !sort.isDescending;
    const filters = Object.entries(PARAMETERS).map(([name, parameter]) => [
        parameter,
        filter[name as keyof MemberFilter] ?? undefined
    ]);
    return {
        ...(Object.fromEntries(filters) as Parameters),
        [SORT]: isByName ? undefined : sort.sortBy,
        [DESCENDING]: !isByName && sort.isDescending ? 'true' : undefined
    };
}

/** The filter and the order that a query holds. */
export function shownIn(query: MemberQuery | null | undefined): Shown {
    const { sortBy, isDescending, ...rest } = query ?? {};
    const filter = Object.fromEntries(Object.entries(rest).filter(([name, value]) => name in PARAMETERS && value));
    return { filter, sort: { sortBy: sortBy ?? BY_NAME.sortBy, isDescending: isDescending === true } };
}

export function isSame(one: Shown, other: Shown): boolean {
    return JSON.stringify(addressOf(one)) === JSON.stringify(addressOf(other));
}
