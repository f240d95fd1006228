/**
 * Name of this machine under which the org's sites are served: browsers send it to 127.0.0.1 and keep its cookies apart from those of the
 * org's own pages, as they do for a site's domain, so that whoever is signed in to the org is a visitor here.
 * Source: RFC 6761, section 6.3 (names below localhost).
 */
const SITE_HOST = 'sites.localhost';

/** Whether a request's Host header names the sites. */
export function isSiteHost(host: string | undefined): boolean {
    return host?.split(':')[0] === SITE_HOST;
}

/** Host header of requests to the sites. */
export function siteHost(port: number): string {
    return `${SITE_HOST}:${port}`;
}
