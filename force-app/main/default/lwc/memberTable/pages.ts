/** Members read page by page behind the sorted value and the id of the last one. */
import getMembers from '@salesforce/apex/MembersController.getMembers';
import type { MemberCursor } from 'apex/MemberCursor';
import type { MemberQuery } from 'apex/MemberQuery';
import type { MemberView } from 'apex/MemberView';
import type { PageReader, PageSource } from 'c/pageReader';

/** Members read at a time: a table of this many renders at once without holding the page up. */
const PAGE_SIZE = 50;

export type MemberPages = PageReader<MemberView, MemberCursor>;

/** @param onTotal gets the number of all members that the filters leave, once the first page is there */
export function membersOf(query: MemberQuery, onTotal: (total: number) => void): PageSource<MemberView, MemberCursor> {
    return async (after) => {
        const page = await getMembers({ query: { ...query, after, pageSize: PAGE_SIZE } });
        if (page.total !== null && page.total !== undefined) onTotal(page.total);
        return { items: page.members ?? [], hasMore: page.hasMore === true, cursor: page.cursor ?? null };
    };
}
