import type { ApexHost } from '../host/apex-host.ts';
import { HttpError } from '../http/exchange.ts';
import { plainText, valueAtPath } from './fields.ts';
import { likePattern, quoted } from './soql-text.ts';

/** A site as its visitors meet it. */
export interface VisitedSite {
    readonly id: string;
    readonly name: string;
    /** First part of the addresses of its pages. */
    readonly path: string;
    readonly isLive: boolean;
    readonly guestId: string;
    /** Name of the component that each page shows, by the page's name. */
    readonly pages: Readonly<Record<string, string>>;
}

export interface SiteVisitor {
    readonly id: string;
    readonly name: string;
    readonly username: string;
}

/**
 * The site that an address belongs to: `/<path>/...`.
 * @throws {HttpError} 404
 */
export async function requireSite(host: ApexHost, pathname: string): Promise<VisitedSite> {
    const [, path] = pathname.split('/');
    const administrator = await host.defaultUserId();
    const prefix = quoted(decodeURIComponent(path));
    const [network] = await host.query(
        administrator,
        `SELECT Id, Name, Status FROM Network WHERE UrlPathPrefix = ${prefix}`
    );
    const [site] = await host.query(administrator, `SELECT GuestUserId FROM Site WHERE UrlPathPrefix = ${prefix}`);
    if (path === '' || network === undefined || site === undefined)
        throw new HttpError(404, `No site of this org is at /${path}.`);
    const { sites } = await host.metadata();
    return {
        id: String(network['Id']),
        name: String(network['Name']),
        path,
        isLive: network['Status'] === 'Live',
        guestId: String(site['GuestUserId']),
        pages: sites.find((candidate) => candidate.path === path)?.pages ?? {}
    };
}

/** Who may be on the site: its guest, and its active members that fit the search, by name. */
export async function siteVisitors(host: ApexHost, site: VisitedSite, search: string): Promise<SiteVisitor[]> {
    const pattern = likePattern('%', search, '%');
    const filter = search === '' ? '' : ` AND (Member.Name LIKE ${pattern} OR Member.Username LIKE ${pattern})`;
    const members = await host.query(
        await host.defaultUserId(),
        `SELECT MemberId, Member.Name, Member.Username FROM NetworkMember WHERE NetworkId = ${quoted(site.id)} AND Member.IsActive = true${filter} ORDER BY Member.Name LIMIT 50`
    );
    return [
        { id: site.guestId, name: 'Guest', username: 'Not signed in' },
        ...members.map((member) => ({
            id: String(member['MemberId']),
            name: plainText(valueAtPath(member, 'Member.Name')),
            username: plainText(valueAtPath(member, 'Member.Username'))
        }))
    ];
}

/** Whether the user may be on the site: its guest, or an active member. */
export async function mayVisit(host: ApexHost, site: VisitedSite, userId: string): Promise<boolean> {
    if (userId === site.guestId) return true;
    const soql = `SELECT Id FROM NetworkMember WHERE NetworkId = ${quoted(site.id)} AND MemberId = ${quoted(userId)} AND Member.IsActive = true`;
    return (await host.query(await host.defaultUserId(), soql)).length > 0;
}

/** Whether the user stands for people who have not signed in. */
export async function isGuest(host: ApexHost, userId: string): Promise<boolean> {
    const soql = `SELECT Id FROM User WHERE UserType = 'Guest' AND Id = ${quoted(userId)}`;
    return (await host.query(await host.defaultUserId(), soql)).length > 0;
}
