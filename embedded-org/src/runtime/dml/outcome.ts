/** One error of one row. Source: platform-rules "Message convention": code, message and fields are kept apart and rendered at the edge. */
export interface DmlError {
    /** System.StatusCode name. */
    readonly statusCode: string;
    readonly message: string;
    /** API names; empty when the platform names none. */
    readonly fields: readonly string[];
}

/** What became of one row of a DML statement. */
export interface SaveOutcome {
    /** 18 characters; null when the row has none (a failed insert). */
    readonly id: string | null;
    readonly success: boolean;
    /** Whether the row was inserted (upsert tells the two apart). */
    readonly created: boolean;
    readonly errors: readonly DmlError[];
}

export const dmlError = (statusCode: string, message: string, fields: readonly string[] = []): DmlError => ({
    statusCode,
    message,
    fields
});
