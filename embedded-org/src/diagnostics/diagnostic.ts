/** A place in a source file. Lines and columns count from 1, as Apex's own messages do. */
export interface SourceSpan {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}

export type Severity = 'error' | 'warning';

/** One finding about the project: what is wrong, where, and under which fixed code (see `messages.ts`). */
export interface Diagnostic {
    readonly code: string;
    readonly severity: Severity;
    readonly message: string;
    readonly span: SourceSpan;
}
