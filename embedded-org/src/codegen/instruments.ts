/** What generated code tells beside doing its work; each costs time, so nothing is told that nobody asked for. */
export interface Instruments {
    /** Counts how often each line runs (runtime/generated/line-counters.ts); those of test classes and anonymous Apex do not count. */
    readonly countsLines: boolean;
    /** Tells the debug log when methods and constructors begin and end. */
    readonly tracesCalls: boolean;
    /** Tells the debug log of each statement. */
    readonly tracesStatements: boolean;
}

export const NO_INSTRUMENTS: Instruments = { countsLines: false, tracesCalls: false, tracesStatements: false };

/** Part of a cache file's name: code with other instruments is other code. */
export const instrumentsKey = (instruments: Instruments): string =>
    [
        instruments.countsLines ? '-coverage' : '',
        instruments.tracesCalls ? '-calls' : '',
        instruments.tracesStatements ? '-statements' : ''
    ].join('');
