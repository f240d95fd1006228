/**
 * A text's tokens, one array for each of their properties; white space and comments are left out. The last token is `Kind.end`.
 * Offsets count UTF-16 units from 0; lines and columns count from 1, a tab is one column, and only `\n` ends a line.
 */
export class Tokens {
    readonly text: string;
    readonly kinds: number[] = [];
    readonly starts: number[] = [];
    readonly ends: number[] = [];
    readonly lines: number[] = [];
    readonly columns: number[] = [];
    /** What is wrong with each `Kind.bad`, and with strings that only queries may have, by the token's index. */
    readonly faults = new Map<number, string>();

    constructor(text: string) {
        this.text = text;
    }

    textAt(index: number): string {
        return this.text.slice(this.starts[index], this.ends[index]);
    }
}
