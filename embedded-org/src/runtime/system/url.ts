import { throwApex } from '../exceptions/platform.ts';
import { argument } from './arguments.ts';
import { definePlatformType } from './define.ts';

const DEFAULT_PORTS: Readonly<Record<string, number>> = { http: 80, https: 443, ftp: 21 };

/** System.Url: the parts of java.net.URL, read without normalising them. */
export class ApexUrl {
    readonly $typeName = 'System.Url';
    readonly protocol: string;
    readonly authority: string;
    readonly path: string;
    readonly query: string | null;
    readonly ref: string | null;

    constructor(protocol: string, authority: string, path: string, query: string | null, ref: string | null) {
        this.protocol = protocol;
        this.authority = authority;
        this.path = path;
        this.query = query;
        this.ref = ref;
    }

    /** @throws System.StringException 'no protocol: x' as Java's MalformedURLException words it. */
    static parse(text: string): ApexUrl {
        const match = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(text);
        if (match === null) return throwApex('System.StringException', `no protocol: ${text}`);
        return new ApexUrl(match[1].toLowerCase(), match[2] ?? '', match[3], match[4] ?? null, match[5] ?? null);
    }

    get userInfo(): string | null {
        return this.authority.includes('@') ? this.authority.slice(0, this.authority.lastIndexOf('@')) : null;
    }

    get host(): string {
        return this.authority.slice(this.authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
    }

    /** -1 when none is given. */
    get port(): number {
        const port = /:(\d+)$/.exec(this.authority);
        return port === null ? -1 : Number(port[1]);
    }

    get file(): string {
        return this.query === null ? this.path : `${this.path}?${this.query}`;
    }

    /** Everything but the reference. */
    sameFile(other: ApexUrl): boolean {
        const port = (url: ApexUrl): number => (url.port < 0 ? (DEFAULT_PORTS[url.protocol] ?? -1) : url.port);
        return (
            this.protocol === other.protocol &&
            this.host.toLowerCase() === other.host.toLowerCase() &&
            port(this) === port(other) &&
            this.file === other.file
        );
    }

    toString(): string {
        return `${this.protocol}:${this.authority === '' ? '' : `//${this.authority}`}${this.file}${this.ref === null ? '' : `#${this.ref}`}`;
    }
}

let orgUrl = 'https://embedded-org.my.salesforce.com';

/** Sets the address under which this org is reached, without a trailing slash. */
export function setOrgUrl(url: string): void {
    orgUrl = url;
}

/** Host of that address. */
export function orgHost(): string {
    return ApexUrl.parse(orgUrl).host;
}

/** new Url(spec), (context, spec), (protocol, host, file), (protocol, host, port, file). */
function newUrl(...args: unknown[]): ApexUrl {
    args.forEach(argument);
    if (args.length === 1) return ApexUrl.parse(args[0] as string);
    if (args[0] instanceof ApexUrl) return ApexUrl.parse(new URL(args[1] as string, args[0].toString()).href);
    const [protocol, host] = args as string[];
    const port = args.length === 4 ? `:${String(args[2])}` : '';
    return ApexUrl.parse(`${protocol}://${host}${port}${String(args[args.length - 1])}`);
}

/** System.Url. Source: Apex Reference, URL Class. */
export const urlType = definePlatformType('System.Url', {
    static: {
        new: newUrl,
        getCurrentRequestUrl: () => ApexUrl.parse(orgUrl),
        getFileFieldURL: (id: string, field: string) =>
            `/servlet/servlet.FileDownload?file=${argument(id)}&field=${argument(field)}`,
        getOrgDomainUrl: () => ApexUrl.parse(orgUrl),
        getSalesforceBaseUrl: () => ApexUrl.parse(orgUrl)
    },
    instance: {
        getAuthority: (self: ApexUrl) => self.authority,
        getDefaultPort: (self: ApexUrl) => DEFAULT_PORTS[self.protocol] ?? -1,
        getFile: (self: ApexUrl) => self.file,
        getHost: (self: ApexUrl) => self.host,
        getPath: (self: ApexUrl) => self.path,
        getPort: (self: ApexUrl) => self.port,
        getProtocol: (self: ApexUrl) => self.protocol,
        getQuery: (self: ApexUrl) => self.query,
        getRef: (self: ApexUrl) => self.ref,
        getUserInfo: (self: ApexUrl) => self.userInfo,
        sameFile: (self: ApexUrl, other: ApexUrl) => self.sameFile(argument(other)),
        toExternalForm: (self: ApexUrl) => self.toString(),
        toString: (self: ApexUrl) => self.protocol && self.toString()
    }
});
