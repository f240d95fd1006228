import { readLocatorChunk, type BatchLocator } from '../../async/batch/locator.ts';
import { throwApex } from '../../exceptions/index.ts';
import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import { registerPlatformCodec } from '../../values/object-graph-platform.ts';
import type { ApexList } from '../../values/list.ts';
import { argument } from '../arguments.ts';
import { definePlatformType, type PlatformType } from '../define.ts';

/** Rows that a pagination cursor may have. Source: Apex Reference, "PaginationCursor Class". */
const PAGINATION_ROWS = 100_000;

/** Rows of one page. Source: Apex Developer Guide, "Apex Cursors" (assumed where a page is larger: refused). */
const PAGE_ROWS = 2_000;

/** Ids of a query's rows as they were when the cursor was made, and what to read of them. */
interface Rows {
    readonly selection: string;
    readonly ids: readonly string[];
}

/**
 * Database.Cursor. Its rows are fixed when it is made; fetching reads their fields anew and leaves out the deleted. A job may keep it.
 * Source: Apex Developer Guide, "Apex Cursors"; platform-rules G.
 */
export class ApexCursor {
    readonly $typeName = 'Database.Cursor';
    readonly rows: Rows;

    constructor(locator: BatchLocator | Rows) {
        this.rows = rowsOf(locator);
    }

    fetch(position: number, count: number): ApexList {
        const { ids } = this.rows;
        checkRange(position, count, ids.length);
        return read(this.rows, ids.slice(position, position + count));
    }
}

/** Database.PaginationCursor: pages stay full when rows were deleted meanwhile. Source: Apex Reference, "PaginationCursor Class". */
export class ApexPaginationCursor {
    readonly $typeName = 'Database.PaginationCursor';
    readonly rows: Rows;

    /** @throws System.LimitException for more rows than such a cursor may have. */
    constructor(locator: BatchLocator | Rows) {
        this.rows = rowsOf(locator);
        if (this.rows.ids.length > PAGINATION_ROWS)
            throwApex(
                'System.LimitException',
                `Too many rows for a pagination cursor: ${String(this.rows.ids.length)}`
            );
    }

    fetchPage(start: number, pageSize: number): CursorPage {
        const { ids } = this.rows;
        checkRange(start, pageSize, ids.length);
        if (pageSize > PAGE_ROWS)
            throwApex('System.InvalidParameterValueException', `Page size is larger than ${String(PAGE_ROWS)}.`);
        let next = Math.min(start + pageSize, ids.length);
        const page = read(this.rows, ids.slice(start, next));
        while (page.size() < pageSize && next < ids.length) {
            const more = ids.slice(next, next + pageSize - page.size());
            page.items.push(...chunk(this.rows, more).items);
            next += more.length;
        }
        return new CursorPage(page, next, next - start - page.size(), ids.length);
    }

    /** How many rows of the range are gone. */
    fetchDeleted(start: number, pageSize: number): number {
        checkRange(start, pageSize, this.rows.ids.length);
        const range = this.rows.ids.slice(start, start + pageSize);
        return range.length - read(this.rows, range).size();
    }
}

/** Database.CursorFetchResult. `isDone` tells that no row is left (the Apex Reference also speaks of a full page; assumed so). */
class CursorPage {
    readonly $typeName = 'Database.CursorFetchResult';
    readonly records: ApexList;
    readonly next: number;
    readonly deleted: number;
    readonly total: number;

    constructor(records: ApexList, next: number, deleted: number, total: number) {
        this.records = records;
        this.next = next;
        this.deleted = deleted;
        this.total = total;
    }
}

function rowsOf(source: BatchLocator | Rows): Rows {
    if (!('ids$' in source)) return source;
    const rows = { selection: source.selection$(), ids: source.ids$() };
    currentApexTransaction().limits.use('apexCursorRows', rows.ids.length);
    return rows;
}

/** Every fetch counts as a query with its rows. Source: Apex Reference, "Cursor Class"; "PaginationCursor Class". */
function read(rows: Rows, ids: readonly string[]): ApexList {
    const { limits } = currentApexTransaction();
    limits.use('cursorFetchCalls');
    limits.use('queries');
    return chunk(rows, ids);
}

function chunk(rows: Rows, ids: readonly string[]): ApexList {
    const { limits, org } = currentApexTransaction();
    const records = readLocatorChunk(org, rows.selection, ids);
    limits.use('queryRows', records.size());
    return records;
}

/** The exception's type and text are assumed. */
function checkRange(position: number, count: number, total: number): void {
    if (argument(position) < 0 || position > total || argument(count) < 0)
        throwApex(
            'System.InvalidParameterValueException',
            `Invalid position ${String(position)} or count ${String(count)}: the cursor has ${String(total)} rows.`
        );
}

for (const jsClass of [ApexCursor, ApexPaginationCursor])
    registerPlatformCodec<ApexCursor | ApexPaginationCursor>({
        name: jsClass === ApexCursor ? 'Cursor' : 'PaginationCursor',
        jsClass,
        freeze: ({ rows }) => [rows.selection, rows.ids.join(' ')],
        thaw: ([selection, ids]) =>
            new jsClass({
                selection: selection as string,
                ids: (ids as string).split(' ').filter((id) => id !== '')
            })
    });

export const cursorTypes: readonly PlatformType[] = [
    definePlatformType('Database.Cursor', {
        instance: {
            fetch: (self: ApexCursor, position: number, count: number) => self.fetch(position, count),
            getNumRecords: (self: ApexCursor) => self.rows.ids.length
        }
    }),
    definePlatformType('Database.PaginationCursor', {
        instance: {
            fetchPage: (self: ApexPaginationCursor, start: number, size: number) => self.fetchPage(start, size),
            fetchDeleted: (self: ApexPaginationCursor, start: number, size: number) => self.fetchDeleted(start, size),
            getNumRecords: (self: ApexPaginationCursor) => self.rows.ids.length
        }
    }),
    definePlatformType('Database.CursorFetchResult', {
        instance: {
            getRecords: (self: CursorPage) => self.records,
            getNextIndex: (self: CursorPage) => self.next,
            getNumDeletedRecords: (self: CursorPage) => self.deleted,
            isDone: (self: CursorPage) => self.next >= self.total
        }
    })
];
