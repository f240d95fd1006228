import { ARGUMENT_NULL } from '../exceptions/messages.ts';
import { throwApex } from '../exceptions/platform.ts';

/** The argument, unless it is null. @throws System.NullPointerException 'Argument cannot be null.'. */
export function argument<T>(value: T | null | undefined): T {
    if (value === null || value === undefined) throwApex('System.NullPointerException', ARGUMENT_NULL);
    return value;
}
