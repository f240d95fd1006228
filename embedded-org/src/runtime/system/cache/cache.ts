import { createHash } from 'node:crypto';
import { throwApex } from '../../exceptions/index.ts';
import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import { ApexList } from '../../values/list.ts';
import { ApexSet } from '../../values/set.ts';
import { ApexType, apexType } from '../../values/type.ts';
import { ApexDouble } from '../../values/double.ts';
import { argument } from '../arguments.ts';
import { serialize } from '../json/serialize.ts';
import { newInstance } from '../type/instantiate.ts';
import { definePlatformType, type PlatformType } from '../define.ts';

interface Entry {
    readonly value: unknown;
    /** Epoch milliseconds. */
    readonly expires: number;
}

/** Seconds that an entry lives unless put says otherwise. Source: Apex Reference, Cache.Org.put: 24 hours; session 8 hours. */
const ORG_SECONDS = 86_400;
const SESSION_SECONDS = 28_800;

/** Room of a partition, in bytes. */
const PARTITION_BYTES = 10 * 1024 * 1024;

/**
 * Platform Cache of one org on one thread. It lives in memory: the platform promises no more than that an entry may be gone.
 * Transactions do not roll it back. Tests have a cache of their own.
 */
const caches = new WeakMap<object, Map<string, Entry>>();

/** The live entries of the current org (or test). */
function entries(): Map<string, Entry> {
    const { org, test } = currentApexTransaction();
    const owner: object = test ?? org;
    let all = caches.get(owner);
    if (all === undefined) {
        all = new Map();
        caches.set(owner, all);
    }
    const now = org.clock();
    for (const [key, entry] of all) if (entry.expires <= now) all.delete(key);
    return all;
}

/** Keys are alphanumeric, up to 50 characters, with an optional partition before. Source: Apex Reference, Cache.Org. */
const KEY = /^(?:\w+\.\w+\.)?[A-Za-z0-9]{1,50}$/;

/** A key with the partition it belongs to, and for session caches the user. */
function fullKey({ kind, name }: CachePartition, key: string): string {
    if (!KEY.test(argument(key))) throwApex('cache.InvalidParamException', `Invalid key: ${key}`);
    return prefixOf(kind, '') + (key.includes('.') ? key : `${name}.${key}`);
}

/** Where a builder's value lies: apart from what other builders keep under the same key (the form is assumed). */
const builtKey = (builder: ApexType, key: string): string =>
    createHash('sha256').update(`${builder.name}\n${key}`).digest('hex').slice(0, 50);

const prefixOf = (kind: 'org' | 'session', name: string): string =>
    `${kind === 'org' ? 'org' : currentApexTransaction().user.id} ${name}`;

/** Cache.OrgPartition and Cache.SessionPartition. */
export class CachePartition {
    readonly $typeName: string;
    readonly kind: 'org' | 'session';
    readonly name: string;

    constructor(kind: 'org' | 'session', name: string) {
        this.kind = kind;
        this.name = name;
        this.$typeName = kind === 'org' ? 'cache.OrgPartition' : 'cache.SessionPartition';
    }

    get(key: string): unknown {
        return entries().get(fullKey(this, key))?.value ?? null;
    }

    /**
     * The value under the key of a Cache.CacheBuilder, which loads it when it is not there (also when it was loaded as null).
     * Source: Apex Reference, CacheBuilder Interface; Cache.OrgPartition.get(cacheBuilder, key).
     */
    build(builder: ApexType, key: string): unknown {
        const place = builtKey(builder, key);
        const found = this.get(place);
        if (found !== null) return found;
        const loaded = (newInstance(builder) as { doLoad$1(key: string): unknown }).doLoad$1(key);
        if (loaded !== null) this.put(place, loaded, null);
        return loaded;
    }

    put(key: string, value: unknown, seconds: unknown): void {
        if (value === null) throwApex('System.NullPointerException', 'Argument cannot be null.');
        const lives =
            typeof seconds === 'number' && seconds > 0 ? seconds : this.kind === 'org' ? ORG_SECONDS : SESSION_SECONDS;
        entries().set(fullKey(this, key), { value, expires: currentApexTransaction().org.clock() + lives * 1000 });
    }

    contains(key: string): boolean {
        return entries().has(fullKey(this, key));
    }

    remove(key: string): boolean {
        return entries().delete(fullKey(this, key));
    }

    /** Percentage of the partition's room that its entries take up; the room is assumed to be that of a Developer Edition, 10 MB. */
    usedShare(): number {
        const prefix = prefixOf(this.kind, `${this.name}.`);
        let bytes = 0;
        for (const [key, { value }] of entries())
            if (key.startsWith(prefix)) bytes += Buffer.byteLength(serialize(value, false, false));
        return (bytes / PARTITION_BYTES) * 100;
    }

    keys(): ApexSet {
        const set = new ApexSet(apexType('String'));
        const prefix = prefixOf(this.kind, `${this.name}.`);
        for (const key of entries().keys()) if (key.startsWith(prefix)) set.add(key.slice(prefix.length));
        return set;
    }
}

function partitionMembers(of: (self: unknown) => CachePartition): Record<string, (...args: never[]) => unknown> {
    return {
        contains: (self: unknown, key: string | ApexList) =>
            key instanceof ApexList
                ? new ApexList(
                      apexType('Boolean'),
                      key.items.map((each) => of(self).contains(each as string))
                  )
                : of(self).contains(key),
        get: (self: unknown, key: string | ApexList | ApexType, built?: string) => {
            if (key instanceof ApexType) return of(self).build(key, argument(built ?? null));
            return key instanceof ApexList
                ? new ApexList(
                      apexType('Object'),
                      key.items.map((each) => of(self).get(each as string))
                  )
                : of(self).get(key);
        },
        put: (self: unknown, key: string, value: unknown, seconds: unknown = null) => {
            of(self).put(key, value, seconds);
        },
        remove: (self: unknown, key: string | ApexList | ApexType, built?: string) => {
            if (key instanceof ApexType) return of(self).remove(builtKey(key, argument(built ?? null)));
            return key instanceof ApexList
                ? new ApexList(
                      apexType('Boolean'),
                      key.items.map((each) => of(self).remove(each as string))
                  )
                : of(self).remove(key);
        },
        getCapacity: (self: unknown) => new ApexDouble(of(self).usedShare()),
        getKeys: (self: unknown) => of(self).keys(),
        getName: (self: unknown) => of(self).name,
        getNumKeys: (self: unknown) => BigInt(of(self).keys().size())
    };
}

function statics(kind: 'org' | 'session'): Record<string, (...args: never[]) => unknown> {
    // Source: Apex Developer Guide, Platform Cache Partitions: methods without a partition use the default one.
    const members = partitionMembers(
        () => new CachePartition(kind, currentApexTransaction().org.defaultCachePartition)
    );
    const bound = Object.fromEntries(
        Object.entries(members).map(([name, member]) => [
            name,
            (...args: never[]) => (member as (...all: unknown[]) => unknown)(null, ...args)
        ])
    );
    return {
        ...bound,
        getPartition: (name: string) => new CachePartition(kind, argument(name)),
        'get:MAX_TTL_SECS': () => (kind === 'org' ? 172_800 : SESSION_SECONDS)
    };
}

/** Platform Cache, minimal: put, get, contains, remove, keys, partitions. Statistics are not kept. Source: Apex Reference, Cache Namespace. */
export const cacheTypes: readonly PlatformType[] = [
    definePlatformType('cache.Org', { static: statics('org') }),
    definePlatformType('cache.Session', { static: { ...statics('session'), isAvailable: () => true } }),
    ...['cache.Partition', 'cache.OrgPartition', 'cache.SessionPartition'].map((name) =>
        definePlatformType(name, {
            instance: { ...partitionMembers((self) => self as CachePartition), isAvailable: () => true }
        })
    )
];
