import type { AsyncEngine } from '../../runtime/async/engine.ts';
import type { RequestGate } from './request-gate.ts';

/** Longest time that one step of a job waits for people. */
const COURTESY = 250;
/** Pause after a fault (a full disk, a lock that never came), so that it is not repeated thousands of times. */
const PAUSE_AFTER_FAULT = 2_000;
/** Longest sleep: other processes may queue jobs in the same file. */
const LONGEST_SLEEP = 5_000;

/** Runs jobs, schedules and events of an org until it is stopped. */
export class JobLoop {
    private readonly engine: AsyncEngine;
    private readonly gate: RequestGate;
    private readonly clock: () => number;
    private readonly report: (error: unknown) => void;
    private stopping = false;
    private wakeUp: () => void = () => undefined;
    private woken = false;

    /** `clock` gives epoch milliseconds; `report` hears of faults of the embedded org. */
    constructor(engine: AsyncEngine, gate: RequestGate, clock: () => number, report: (error: unknown) => void) {
        this.engine = engine;
        this.gate = gate;
        this.clock = clock;
        this.report = report;
    }

    /** Resolves when {@link stop} was called and the step in hand is done. */
    async run(): Promise<void> {
        this.engine.recover();
        while (!this.stopping) {
            this.gate.waitUntilFree(COURTESY);
            this.woken = false;
            const worked = this.step();
            // Messages of the main thread (wake, stop) come in here.
            await new Promise((resolve) => setImmediate(resolve));
            if (!worked && !this.woken && !this.stopping) await this.sleep(this.timeToNext());
        }
    }

    wake(): void {
        this.woken = true;
        this.wakeUp();
    }

    stop(): void {
        this.stopping = true;
        this.wakeUp();
    }

    private step(): boolean {
        try {
            return this.engine.runNext();
        } catch (error) {
            this.report(error);
            this.faultAt = this.clock();
            return false;
        }
    }

    private faultAt = -Infinity;

    private timeToNext(): number {
        if (this.clock() - this.faultAt < PAUSE_AFTER_FAULT) return PAUSE_AFTER_FAULT;
        const due = this.engine.nextDue();
        return due === null ? LONGEST_SLEEP : Math.min(Math.max(due - this.clock(), 1), LONGEST_SLEEP);
    }

    private sleep(milliseconds: number): Promise<void> {
        return new Promise((resolve) => {
            const timer = setTimeout(resolve, milliseconds);
            this.wakeUp = () => {
                clearTimeout(timer);
                resolve();
            };
        });
    }
}
