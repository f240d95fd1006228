/** Frames that tell where it happened, and those that tell how it began. */
const TOP = 10;
const BOTTOM = 3;

/**
 * The lines of a stack trace for a terminal. A recursion without end has a thousand, which would push its message off the screen; reports for
 * programs have them all.
 */
export function shortTrace(stackTrace: string): string[] {
    const lines = stackTrace.split('\n').filter((line) => line !== '');
    const hidden = lines.length - TOP - BOTTOM;
    if (hidden <= 1) return lines;
    return [...lines.slice(0, TOP), `... ${String(hidden)} more ...`, ...lines.slice(-BOTTOM)];
}
