import { performance } from 'node:perf_hooks';
import { throwApex } from '../exceptions/index.ts';
import { heapTooLarge } from '../exceptions/messages.ts';
import { heapGrowth, heapMark, settledHeapGrowth } from './heap-estimate.ts';
import { CPU_LIMIT, HEAP_LIMIT, LIMIT_ROWS, type LimitName, type LimitProfile } from './rows.ts';

/** What a transaction used, as the benchmark and the debug log print it. Times in milliseconds, heap in bytes. */
export interface LimitUse {
    readonly counts: Readonly<Record<LimitName, number>>;
    readonly cpuTime: number;
    readonly databaseTime: number;
}

const LIMIT_NAMES = Object.keys(LIMIT_ROWS) as LimitName[];

const zeroCounts = (): Record<LimitName, number> =>
    Object.fromEntries(LIMIT_NAMES.map((name) => [name, 0])) as Record<LimitName, number>;

/**
 * Counters of one transaction's governor limits. A breach throws System.LimitException, which Apex cannot catch.
 *
 * CPU time is an estimate: the wall time of the thread since the transaction began, less the time spent in the database (the
 * platform does not count that either). Heap is an estimate: the growth of V8's heap.
 */
export class TransactionLimits {
    readonly profile: LimitProfile;
    private counts = zeroCounts();
    private startedAt = performance.now();
    private databaseMilliseconds = 0;
    private databaseDepth = 0;
    private heapAtStart = heapMark();

    constructor(profile: LimitProfile) {
        this.profile = profile;
    }

    get isAsynchronous(): boolean {
        return this.profile !== 'synchronous';
    }

    /** Adds `amount` to a counter. @throws System.LimitException when the limit is passed. */
    use(name: LimitName, amount = 1): void {
        const used = (this.counts[name] += amount);
        if (used > LIMIT_ROWS[name][this.profile])
            throwApex('System.LimitException', `${LIMIT_ROWS[name].text}: ${String(used)}`);
    }

    used(name: LimitName): number {
        return this.counts[name];
    }

    limit(name: LimitName): number {
        return LIMIT_ROWS[name][this.profile];
    }

    /** Milliseconds, estimated. */
    get cpuTime(): number {
        return Math.max(0, Math.round(performance.now() - this.startedAt - this.databaseMilliseconds));
    }

    get cpuLimit(): number {
        return this.isAsynchronous ? CPU_LIMIT.asynchronous : CPU_LIMIT.synchronous;
    }

    get databaseTime(): number {
        return Math.round(this.databaseMilliseconds);
    }

    /** Bytes, estimated; never negative. */
    get heapSize(): number {
        return Math.min(heapGrowth(this.heapAtStart), this.heapLimit);
    }

    get heapLimit(): number {
        return this.isAsynchronous ? HEAP_LIMIT.asynchronous : HEAP_LIMIT.synchronous;
    }

    /** Runs `body` on the database's account: its time is not CPU time. Nested calls count once. */
    inDatabase<T>(body: () => T): T {
        if (this.databaseDepth > 0) return body();
        const begin = performance.now();
        this.databaseDepth++;
        try {
            return body();
        } finally {
            this.databaseDepth--;
            this.databaseMilliseconds += performance.now() - begin;
        }
    }

    /** @throws System.LimitException when the CPU estimate or the settled heap estimate has passed its limit. */
    check(): void {
        if (this.cpuTime > this.cpuLimit) throwApex('System.LimitException', 'Apex CPU time limit exceeded');
        this.requireHeap(settledHeapGrowth(this.heapAtStart, this.heapLimit));
    }

    /** @throws System.LimitException when so many bytes are more than the heap limit. */
    requireHeap(bytes: number): void {
        if (bytes > this.heapLimit) throwApex('System.LimitException', heapTooLarge(bytes));
    }

    /** A copy of what was used so far. */
    snapshot(): LimitUse {
        return { counts: { ...this.counts }, cpuTime: this.cpuTime, databaseTime: this.databaseTime };
    }

    /**
     * Puts counters back to an earlier state; clocks run on.
     * Source: Apex Developer Guide, Bulk DML Exception Handling: limits are reset before a second attempt of a partial save.
     */
    restore(earlier: LimitUse): void {
        this.counts = { ...earlier.counts };
    }
}
