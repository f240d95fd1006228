/** Governor limits of one transaction, by the counter's name. */
export type LimitName =
    | 'queries'
    | 'aggregateQueries'
    | 'queryRows'
    | 'queryLocatorRows'
    | 'soslQueries'
    | 'dmlStatements'
    | 'dmlRows'
    | 'publishImmediateDml'
    | 'futureCalls'
    | 'queueableJobs'
    | 'callouts'
    | 'emailInvocations'
    | 'mobilePushApexCalls'
    | 'apexCursorRows'
    | 'cursorFetchCalls';

/** Which column of the table holds. */
export type LimitProfile = 'synchronous' | 'queueable' | 'future' | 'batch';

export interface LimitRow {
    readonly synchronous: number;
    readonly queueable: number;
    /** Futures and batch phases share their values except where `batch` differs. */
    readonly future: number;
    readonly batch: number;
    /** Beginning of the LimitException's text; the count follows after `: `. */
    readonly text: string;
}

const row = (
    text: string,
    synchronous: number,
    queueable = synchronous,
    future = queueable,
    batch = future
): LimitRow => ({
    synchronous,
    queueable,
    future,
    batch,
    text
});

/**
 * Values of the per-transaction limits.
 * Source: platform-rules G (Execution Governors and Limits); texts: platform-rules G and B4, those of e-mail, SOSL and cursor
 * rows assumed after the same pattern.
 */
export const LIMIT_ROWS: Readonly<Record<LimitName, LimitRow>> = {
    queries: row('Too many SOQL queries', 100, 200),
    aggregateQueries: row('Too many aggregate queries', 300),
    queryRows: row('Too many query rows', 50_000),
    queryLocatorRows: row('Too many query locator rows', 10_000),
    soslQueries: row('Too many SOSL queries', 20),
    dmlStatements: row('Too many DML statements', 150),
    dmlRows: row('Too many DML rows', 10_000),
    publishImmediateDml: row('Too many Publish Immediate DML statements', 150),
    futureCalls: row('Too many future calls', 50, 50, 0, 0),
    queueableJobs: row('Too many queueable jobs added to the queue', 50, 1),
    callouts: row('Too many callouts', 100),
    emailInvocations: row('Too many Email Invocations', 10),
    mobilePushApexCalls: row('Too many mobile push apex calls', 10),
    apexCursorRows: row('Too many Apex cursor rows', 50_000_000),
    cursorFetchCalls: row('Too many fetch calls on Apex cursor', 10)
};

/** CPU time in milliseconds. Source: platform-rules G. */
export const CPU_LIMIT = { synchronous: 10_000, asynchronous: 60_000 } as const;

/** Heap in bytes. Source: platform-rules G; the platform counts 6 MB as 6,000,000. */
export const HEAP_LIMIT = { synchronous: 6_000_000, asynchronous: 12_000_000 } as const;

/** Records that enter a trigger or a rule at once. Source: Apex Developer Guide, Triggers: 200 per chunk; platform events 2,000 (platform-rules B5). */
export const CHUNK_SIZE = 200;

/** How deep triggers may start DML that starts triggers. Source: Apex Developer Guide, Execution Governors and Limits: "Total stack depth ... recursively fire triggers: 16". */
export const TRIGGER_DEPTH = 16;
