import { HostError } from '../host/apex-host.ts';
import { HttpError } from './exchange.ts';

export interface ErrorAnswer {
    readonly status: number;
    readonly body: object;
}

const STATUS_OF_CODE: Readonly<Record<string, number>> = {
    NOT_FOUND: 404,
    INVALID_TYPE: 404,
    INSUFFICIENT_ACCESS: 403,
    INSUFFICIENT_ACCESS_OR_READONLY: 403,
    INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY: 403
};

/**
 * The answer to a failed request. Record errors have the User Interface API's shape: a general message, the details under
 * `output`. Source: platform-rules "Message convention"; https://developer.salesforce.com/docs/platform/lwc/guide/data-error.html
 * @param operation what was tried, for the general message: `update`, `create`, `delete`; null for reads
 */
export function errorAnswer(error: unknown, operation: string | null = null): ErrorAnswer {
    if (error instanceof HttpError)
        return { status: error.status, body: { message: error.message, statusCode: error.status } };
    if (isHostError(error)) {
        const status = STATUS_OF_CODE[error.errorCode] ?? 400;
        if (operation === null)
            return { status, body: { message: error.message, errorCode: error.errorCode, statusCode: status } };
        const details =
            error.fields.length === 0 ? [{ errorCode: error.errorCode, message: error.message, field: null }] : [];
        const fieldErrors = Object.fromEntries(
            error.fields.map((field) => [field, [{ errorCode: error.errorCode, message: error.message, field }]])
        );
        const message = `An error occurred while trying to ${operation} the record. Please try again.`;
        return {
            status,
            body: {
                message,
                errorCode: error.errorCode,
                statusCode: status,
                enhancedErrorType: 'RecordError',
                output: { errors: details, fieldErrors }
            }
        };
    }
    const message = error instanceof Error ? error.message : String(error);
    return { status: 500, body: { message: `Internal error of the embedded org: ${message}`, statusCode: 500 } };
}

/** By name rather than class: the error may have crossed a thread. */
function isHostError(error: unknown): error is HostError {
    return error instanceof HostError || (error instanceof Error && error.name === 'HostError' && 'errorCode' in error);
}
