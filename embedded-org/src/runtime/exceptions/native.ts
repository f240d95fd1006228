import { ApexException, InternalError } from './exception.ts';
import { constants } from 'node:buffer';
import { isLibraryFrame } from './library-frames.ts';
import { heapTooLarge, NULL_DEREFERENCE, STACK_DEPTH } from './messages.ts';
import { apexException } from './platform.ts';
import { GENERATED_PREFIX, jsFrames } from './stack.ts';
import { trace } from '../trace/trace.ts';

const NULL_ACCESS =
    /of null\b|\bnull is not|Cannot destructure .*null|Cannot convert .*null|Cannot mix BigInt|Cannot convert null|\$ is not iterable$|its return value is not iterable$/;

/**
 * What a catch block of generated code has at hand: Apex exceptions pass, native errors are translated.
 * - TypeError on null in generated code, or in a value or library function that generated code called: System.NullPointerException.
 *   `undefined` never stands for an Apex value, so a TypeError on undefined is a fault of ours.
 * - RangeError of an exhausted stack, or of a string longer than V8 has them (far over the heap limit): System.LimitException.
 * - everything else: InternalError, which Apex cannot catch.
 */
export function toApexException(thrown: unknown): ApexException | InternalError {
    if (thrown instanceof ApexException || thrown instanceof InternalError) return thrown;
    if (thrown instanceof TypeError && NULL_ACCESS.test(thrown.message) && comesFromApex(thrown)) {
        return withStackOf(apexException('System.NullPointerException', NULL_DEREFERENCE), thrown);
    }
    if (thrown instanceof RangeError && thrown.message.includes('call stack')) {
        return withStackOf(apexException('System.LimitException', STACK_DEPTH), thrown);
    }
    if (thrown instanceof RangeError && thrown.message === 'Invalid string length') {
        return withStackOf(apexException('System.LimitException', heapTooLarge(constants.MAX_STRING_LENGTH)), thrown);
    }
    return new InternalError(thrown);
}

/** Whether the error arose in generated code, or in library code directly below it. */
function comesFromApex(error: Error): boolean {
    for (const frame of jsFrames(error.stack ?? '')) {
        if (frame.file.startsWith(GENERATED_PREFIX)) return true;
        if (!isLibraryFrame(frame) && !frame.file.startsWith('<anonymous>') && !frame.file.startsWith('node:'))
            return false;
    }
    return false;
}

function withStackOf(exception: ApexException, native: Error): ApexException {
    if (native.stack !== undefined) exception.stack = native.stack;
    trace({ kind: 'exception-thrown', exception });
    return exception;
}
