/** Asks again and again how far a job is. Whoever starts a poller stops it when it leaves the page. */

export interface Polled<T> {
    /** Asks once. */
    fetch: () => Promise<T>;
    /** Called with every answer; the poller ends when it returns false. */
    onValue: (value: T) => boolean;
    /** Called with every failed question; `isLast` when the poller gives up. */
    onError: (error: unknown, isLast: boolean) => void;
}

/** Milliseconds between two questions. Quick at first, because most runs are small; slower for long ones. */
export const FIRST_DELAY = 1000;
export const LONGEST_DELAY = 10000;
export const LONGEST_DELAY_AFTER_ERRORS = 30000;
const GROWTH = 1.15;
const ERRORS_BEFORE_GIVING_UP = 6;

/** Polls one job with growing pauses; errors double the pause and six in a row end it. */
export class JobPoller<T> {
    private readonly polled: Polled<T>;
    private timer: ReturnType<typeof setTimeout> | undefined;
    private delay = FIRST_DELAY;
    private errors = 0;
    /** Counts starts and stops: an answer that belongs to an earlier start is dropped. */
    private generation = 0;
    private running = false;

    constructor(polled: Polled<T>) {
        this.polled = polled;
    }

    get isRunning(): boolean {
        return this.running;
    }

    /** Asks at once, then with pauses. Starting a running poller changes nothing. */
    start(): void {
        if (this.running) return;
        this.running = true;
        this.errors = 0;
        this.delay = FIRST_DELAY;
        this.generation += 1;
        void this.ask(this.generation);
    }

    /** Asks now instead of at the next turn, e.g. because an event said that something changed. */
    refresh(): void {
        if (!this.running) return;
        this.delay = FIRST_DELAY;
        this.generation += 1;
        clearTimeout(this.timer);
        void this.ask(this.generation);
    }

    /** Ends the polling; an answer that is still under way is dropped. */
    stop(): void {
        this.running = false;
        this.generation += 1;
        clearTimeout(this.timer);
    }

    private async ask(generation: number): Promise<void> {
        try {
            const value = await this.polled.fetch();
            if (generation !== this.generation) return;
            this.errors = 0;
            this.delay = Math.min(this.delay * GROWTH, LONGEST_DELAY);
            if (!this.polled.onValue(value)) {
                this.stop();
                return;
            }
        } catch (error: unknown) {
            if (generation !== this.generation) return;
            this.errors += 1;
            this.delay = Math.min(this.delay * 2, LONGEST_DELAY_AFTER_ERRORS);
            const isLast = this.errors >= ERRORS_BEFORE_GIVING_UP;
            if (isLast) this.stop();
            this.polled.onError(error, isLast);
            if (isLast) return;
        }
        // onValue may have stopped or refreshed the poller itself.
        if (generation !== this.generation) return;
        // The platform offers a page no other clock for "ask again later"; stop() clears it.
        // eslint-disable-next-line @lwc/lwc/no-async-operation
        this.timer = setTimeout(() => {
            void this.ask(generation);
        }, this.delay);
    }
}
