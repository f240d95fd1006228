/** Counters of modules that measure coverage, by script name; index is the Apex line. */
const counters = new Map<string, Uint32Array>();

/** The counters of a module: those it had when it was evaluated before. */
export function lineCounters(scriptName: string, lines: number): Uint32Array {
    let found = counters.get(scriptName);
    if (found?.length !== lines + 1) {
        found = new Uint32Array(lines + 1);
        counters.set(scriptName, found);
    }
    return found;
}

/** How often a line of a module ran; 0 for a module that was never evaluated. */
export const lineHits = (scriptName: string, line: number): number => counters.get(scriptName)?.[line] ?? 0;

/** Forgets all counts. */
export function clearLineCounters(): void {
    counters.clear();
}
