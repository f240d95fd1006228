import type { Org } from '../../org.ts';
import type { ApexList } from '../../values/index.ts';

/** What a Database.QueryLocator gives a batch job, so that its rows can be kept by Id. */
export interface BatchLocator {
    /** Ids of all rows in the query's order. */
    ids$(): string[];
    /** What the query selects, as text from which {@link setLocatorReader}'s reader reads rows by Id, in this process or a later one. */
    selection$(): string;
}

export function isBatchLocator(source: object): source is BatchLocator {
    return (
        typeof (source as Partial<BatchLocator>).ids$ === 'function' &&
        typeof (source as Partial<BatchLocator>).selection$ === 'function'
    );
}

type LocatorReader = (org: Org, selection: string, ids: readonly string[]) => ApexList;

let reader: LocatorReader | null = null;

/** Installed by the query part. The reader returns the rows that still exist, in the order of the Ids. */
export function setLocatorReader(read: LocatorReader): void {
    reader = read;
}

/** The records of a chunk. Rows that were deleted since start are left out (assumed). */
export function readLocatorChunk(org: Org, selection: string, ids: readonly string[]): ApexList {
    if (reader === null) throw new Error('No reader of query locators is installed.');
    return reader(org, selection, ids);
}
