/** One line of a transaction's debug log. */
export interface DebugLine {
    /** System.LoggingLevel by name. */
    readonly level: string;
    readonly text: string;
    /** Epoch milliseconds. */
    readonly at: number;
}

/** Lines kept per transaction; older ones are dropped, as the platform cuts logs of 20 MB. */
const MAXIMUM_LINES = 10_000;

/** What System.debug wrote in one transaction, with an optional listener that sees every line as it is written. */
export class DebugLog {
    readonly lines: DebugLine[] = [];
    private readonly listener: ((line: DebugLine) => void) | null;

    constructor(listener: ((line: DebugLine) => void) | null) {
        this.listener = listener;
    }

    write(level: string, text: string, at: number): void {
        const line = { level, text, at };
        this.lines.push(line);
        if (this.lines.length > MAXIMUM_LINES) this.lines.shift();
        this.listener?.(line);
    }
}
