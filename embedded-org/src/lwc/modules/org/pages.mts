/** Page references and addresses. Source: https://developer.salesforce.com/docs/platform/lwc/guide/reference-page-reference-type.html */
import type { PageReference } from 'lightning/navigation';

type State = Readonly<Record<string, string | undefined>>;

/** Address parameters of the platform's own pages; any other must carry a namespace (`c__`), or the platform drops it. */
const STANDARD_STATE =
    /^(\w+__\w+|filterName|recordTypeId|defaultFieldValues|nooverride|useRecordTypeCheck|navigationLocation|backgroundContext|ws)$/;

/** The address of a page: what Back, bookmarks and links hold. */
export function urlOf(reference: PageReference): string {
    const attributes = reference.attributes ?? {};
    const query = queryOf(reference.state ?? {});
    const part = (name: string, fallback = ''): string => encodeURIComponent(attributes[name] ?? fallback);
    switch (reference.type) {
        case 'standard__recordPage':
            return `/lightning/r/${part('objectApiName', 'Record')}/${part('recordId')}/${part('actionName', 'view')}${query}`;
        case 'standard__recordRelationshipPage':
            return `/lightning/r/${part('objectApiName', 'Record')}/${part('recordId')}/related/${part('relationshipApiName')}/view${query}`;
        case 'standard__objectPage':
            return `/lightning/o/${part('objectApiName')}/${part('actionName', 'list')}${query}`;
        case 'standard__navItemPage':
            return `/lightning/n/${part('apiName')}${query}`;
        case 'standard__component':
            return `/lightning/cmp/${part('componentName')}${query}`;
        case 'standard__app':
            return `/lightning/app/${encodeURIComponent((attributes.appTarget ?? '').replace(/^c__/, ''))}${query}`;
        case 'standard__namedPage':
            return `/lightning/page/${part('pageName')}${query}`;
        case 'standard__webPage':
            return attributes.url ?? '';
        case 'comm__namedPage':
            // Addresses of a site's pages begin with the site's own part, whichever page one stands on.
            return `/${location.pathname.split('/')[1]}/s/${part('name').replace(/__c$/, '')}${query}`;
        case 'org__page':
            return `/lightning/org/${part('pageName')}${query}`;
        default:
            throw new Error(`The embedded org has no pages of type ${reference.type}.`);
    }
}

/** The page reference of an address, or null when no page lives there. */
export function referenceOf(url: URL): PageReference | null {
    const state = Object.fromEntries(url.searchParams);
    const [first, kind, ...rest] = url.pathname.split('/').slice(1).map(decodeURIComponent);
    // A page of a site. That the name of a custom page is its address with __c is assumed.
    if (kind === 's' && rest.length === 1)
        return { type: 'comm__namedPage', attributes: { name: `${rest[0]}__c` }, state };
    if (first !== 'lightning') return null;
    switch (kind) {
        case 'r':
            if (rest[2] === 'related')
                return {
                    type: 'standard__recordRelationshipPage',
                    attributes: {
                        objectApiName: rest[0],
                        recordId: rest[1],
                        relationshipApiName: rest[3],
                        actionName: 'view'
                    },
                    state
                };
            // Both /r/Contact/003.../view and the short /r/003.../view are addresses of a record.
            if (/^\w{15}(\w{3})?$/.test(rest[0] ?? '') && rest.length <= 2)
                return {
                    type: 'standard__recordPage',
                    attributes: { recordId: rest[0], actionName: rest[1] ?? 'view' },
                    state
                };
            return rest.length >= 2
                ? {
                      type: 'standard__recordPage',
                      attributes: { objectApiName: rest[0], recordId: rest[1], actionName: rest[2] ?? 'view' },
                      state
                  }
                : null;
        case 'o':
            return rest.length >= 1
                ? {
                      type: 'standard__objectPage',
                      attributes: { objectApiName: rest[0], actionName: rest[1] ?? 'list' },
                      state
                  }
                : null;
        case 'n':
            return { type: 'standard__navItemPage', attributes: { apiName: rest[0] }, state };
        case 'cmp':
            return { type: 'standard__component', attributes: { componentName: rest[0] }, state };
        case 'app':
            return { type: 'standard__app', attributes: { appTarget: rest[0] }, state };
        case 'page':
            return { type: 'standard__namedPage', attributes: { pageName: rest[0] }, state };
        case 'org':
            return { type: 'org__page', attributes: { pageName: rest[0] }, state };
        case undefined:
        case '':
            return { type: 'standard__namedPage', attributes: { pageName: 'home' }, state };
        default:
            return null;
    }
}

function queryOf(state: State): string {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(state)) {
        if (value === undefined) continue;
        if (STANDARD_STATE.test(name)) parameters.set(name, value);
        else
            console.warn(
                `Navigation state "${name}" is dropped: the platform keeps only names with a namespace, such as c__${name}.`
            );
    }
    const text = parameters.toString();
    return text === '' ? '' : `?${text}`;
}

/** Address of a tab: its own page, or the outside address of a web tab. */
export function tabUrl(tab: { readonly kind: string; readonly apiName: string; readonly target: string }): string {
    if (tab.kind === 'web') return tab.target;
    if (tab.kind === 'object')
        return urlOf({ type: 'standard__objectPage', attributes: { objectApiName: tab.target, actionName: 'list' } });
    return urlOf({ type: 'standard__navItemPage', attributes: { apiName: tab.apiName } });
}
