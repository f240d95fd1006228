import { argument } from '../arguments.ts';
import { definePlatformType } from '../define.ts';

/** System.Cookie. `maxAge` in seconds; negative: until the browser closes. */
export class Cookie {
    readonly $typeName = 'System.Cookie';
    readonly name: string;
    readonly value: string | null;
    readonly path: string | null;
    readonly maxAge: number | null;
    readonly secure: boolean | null;
    readonly sameSite: string | null;
    readonly httpOnly: boolean;

    constructor(
        name: string,
        value: string | null,
        path: string | null,
        maxAge: number | null,
        secure: boolean | null,
        sameSite: string | null = null,
        httpOnly = false
    ) {
        this.name = argument(name);
        this.value = value;
        this.path = path;
        this.maxAge = maxAge;
        this.secure = secure;
        this.sameSite = sameSite;
        this.httpOnly = httpOnly;
    }
}

/** System.Cookie without getDomain, which the server decides. Source: Apex Reference, Cookie Class. */
export const cookieType = definePlatformType('System.Cookie', {
    static: { new: (...given: ConstructorParameters<typeof Cookie>) => new Cookie(...given) },
    instance: {
        getMaxAge: (self: Cookie) => self.maxAge,
        getName: (self: Cookie) => self.name,
        getPath: (self: Cookie) => self.path,
        getSameSite: (self: Cookie) => self.sameSite,
        getValue: (self: Cookie) => self.value,
        isHttpOnly: (self: Cookie) => self.httpOnly,
        isSecure: (self: Cookie) => self.secure
    }
});
