/** Invitations read page by page, the newest first, behind the number of the last one. */
import getInvitations from '@salesforce/apex/InvitationsController.getInvitations';
import type { InvitationQuery } from 'apex/InvitationQuery';
import type { InvitationView } from 'apex/InvitationView';
import type { PageReader, PageSource } from 'c/pageReader';

/** Invitations read at a time: a table of this many renders at once without holding the page up. */
const PAGE_SIZE = 50;

export type InvitationPages = PageReader<InvitationView, string>;

/** @param onTotal gets the number of all invitations that the filters leave, once the first page is there */
export function invitationsOf(
    query: InvitationQuery,
    onTotal: (total: number) => void
): PageSource<InvitationView, string> {
    return async (beforeName) => {
        const page = await getInvitations({ query: { ...query, beforeName, pageSize: PAGE_SIZE } });
        if (page.total !== null && page.total !== undefined) onTotal(page.total);
        return { items: page.invitations ?? [], hasMore: page.hasMore === true, cursor: page.lastName ?? null };
    };
}
