import { ApexList } from '../../values/list.ts';
import { ApexMap } from '../../values/map.ts';
import { isSObject } from '../../values/sobject-shape.ts';
import { apexType, STRING } from '../../values/type.ts';
import { argument } from '../arguments.ts';
import { definePlatformType } from '../define.ts';
import { Cookie } from './cookie.ts';

/** System.PageReference: the address of a page and what to do with it. */
export class PageReference {
    readonly $typeName = 'System.PageReference';
    readonly path: string;
    readonly parameters = new ApexMap(STRING, STRING);
    readonly headers = new ApexMap(STRING, STRING);
    readonly cookies = new ApexMap(STRING, apexType('System.Cookie'));
    anchor: string | null = null;
    redirect = false;

    /** From an address with or without query and anchor. */
    constructor(url: string) {
        const [, path, query, anchor] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(url) as unknown as (
            string | undefined
        )[];
        this.path = path ?? '';
        this.anchor = anchor ?? null;
        for (const [name, value] of new URLSearchParams(query ?? '')) this.parameters.put(name, value);
    }

    /** The address with the parameters as they are now. */
    get url(): string {
        const query = new URLSearchParams();
        // Parameters stand in the order of their names, whose letter case does not matter (public test code that passes in orgs).
        const inOrder = [...this.parameters.entries()].sort(([a], [b]) =>
            String(a).toLowerCase() < String(b).toLowerCase() ? -1 : 1
        );
        for (const [name, value] of inOrder) query.append(String(name), (value as string | null) ?? '');
        const text = query.toString();
        return `${this.path}${text === '' ? '' : `?${text}`}${this.anchor === null ? '' : `#${this.anchor}`}`;
    }

    /** Form assumed. */
    toString(): string {
        return `System.PageReference[${this.url}]`;
    }
}

/** A record's page is `/<Id>`. */
function newPageReference(target: unknown): PageReference {
    if (isSObject(argument(target)))
        return new PageReference(`/${String((target as { $values: { Id?: unknown } }).$values.Id)}`);
    return new PageReference(target as string);
}

/**
 * System.PageReference without getContent and getContentAsPDF: the embedded org renders no Visualforce pages.
 * Source: Apex Reference, PageReference Class; the address of forResource is assumed.
 */
export const pageReferenceType = definePlatformType('System.PageReference', {
    static: {
        new: newPageReference,
        forResource: (name: string, path?: string) =>
            new PageReference(`/resource/${argument(name)}${path === undefined ? '' : `/${argument(path)}`}`)
    },
    instance: {
        getAnchor: (self: PageReference) => self.anchor,
        getCookies: (self: PageReference) => self.cookies,
        getHeaders: (self: PageReference) => self.headers,
        getParameters: (self: PageReference) => self.parameters,
        getRedirect: (self: PageReference) => self.redirect,
        getUrl: (self: PageReference) => self.url,
        setAnchor: (self: PageReference, anchor: string | null) => {
            self.anchor = anchor;
            return self;
        },
        setCookies: (self: PageReference, cookies: ApexList) => {
            for (const cookie of argument(cookies).items as Cookie[]) self.cookies.put(cookie.name, cookie);
        },
        setRedirect: (self: PageReference, redirect: boolean) => {
            self.redirect = argument(redirect);
            return self;
        }
    }
});
