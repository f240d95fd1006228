/** Members as CSV, all that the filters leave. Masked as in the grid: the server gives the same views (feature F76). */
import getMembers from '@salesforce/apex/MembersController.getMembers';
import { downloadText, writeCsv } from 'c/csvWriter';
import { labels } from './labels';
import type { MemberCursor } from 'apex/MemberCursor';
import type { MemberQuery } from 'apex/MemberQuery';
import type { MemberView } from 'apex/MemberView';

/** The most that the server gives at once. */
const PAGE_SIZE = 2000;

const COLUMNS: readonly (readonly [heading: string, value: (member: MemberView) => string | null | undefined])[] = [
    [labels.name, (member) => member.name],
    [labels.account, (member) => member.accountName],
    [labels.username, (member) => member.username],
    [labels.email, (member) => member.email],
    [labels.profile, (member) => member.profileName],
    [labels.license, (member) => member.licenseName],
    [labels.role, (member) => member.roleName],
    [labels.status, (member) => member.statusLabel],
    [labels.lastLogin, (member) => member.lastLogin],
    [labels.created, (member) => member.createdAt],
    [labels.userId, (member) => member.id],
    [labels.contactId, (member) => member.contactId]
];

/** Reads all members of the query, one page after the other, and offers them as a file. */
export async function downloadMembers(query: MemberQuery): Promise<void> {
    const members: MemberView[] = [];
    let after: MemberCursor | null = null;
    let hasMore = true;
    while (hasMore) {
        const question: MemberQuery = { ...query, after, pageSize: PAGE_SIZE };
        // eslint-disable-next-line no-await-in-loop -- each page begins where the one before ended
        const page = await getMembers({ query: question });
        members.push(...(page.members ?? []));
        after = page.cursor ?? null;
        hasMore = page.hasMore === true;
    }
    downloadText('members.csv', membersCsv(members));
}

export function membersCsv(members: readonly MemberView[]): string {
    return writeCsv(
        COLUMNS.map(([heading]) => heading),
        members.map((member) => COLUMNS.map(([, value]) => value(member)))
    );
}
