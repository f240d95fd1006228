/** One frame of an Apex stack trace. `text` is what stands before the colon: `Class.Foo.bar`, `Trigger.Bar`, `AnonymousBlock`. */
export interface ApexFrame {
    readonly text: string;
    readonly line: number;
    readonly column: number;
}

/**
 * Maps a frame of generated JavaScript to Apex, or null when it has no counterpart (a bridge, an initialiser helper).
 * `jsFile` begins with `apex:`; lines and columns count from 1.
 */
export type FrameMapper = (
    jsFile: string,
    jsLine: number,
    jsColumn: number,
    jsFunction: string
) => { readonly text: string; readonly line: number; readonly column?: number } | null;

/** Enough for Apex's deepest useful traces; V8's default of 10 would be eaten by runtime frames. */
const STACK_TRACE_LIMIT = 60;
Error.stackTraceLimit = STACK_TRACE_LIMIT;

/** File names of generated modules begin so (`//# sourceURL` or the module's identifier). */
export const GENERATED_PREFIX = 'apex:';

let mapper: FrameMapper = () => null;

/** Installed once by whoever loads generated modules; without it stack traces are empty. */
export function setFrameMapper(frameMapper: FrameMapper): void {
    mapper = frameMapper;
}

const FRAME = /^\s+at (?:(?:async |new )?(.*?) \()?(.*?):(\d+):(\d+)\)?$/;

export interface JsFrame {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly functionName: string;
}

/** The frames of a V8 stack text, innermost first. */
export function jsFrames(stack: string): JsFrame[] {
    const frames: JsFrame[] = [];
    for (const text of stack.split('\n')) {
        const match = FRAME.exec(text);
        if (match !== null)
            frames.push({
                functionName: match[1] ?? '',
                file: match[2],
                line: Number(match[3]),
                column: Number(match[4])
            });
    }
    return frames;
}

/** The Apex frames of a V8 stack text: those in generated code that the mapper knows. The platform always prints column 1. */
export function frameOf(stack: string): ApexFrame[] {
    const frames: ApexFrame[] = [];
    for (const frame of jsFrames(stack)) {
        if (!frame.file.startsWith(GENERATED_PREFIX)) continue;
        const mapped = mapper(frame.file, frame.line, frame.column, frame.functionName);
        if (mapped !== null) frames.push({ text: mapped.text, line: mapped.line, column: mapped.column ?? 1 });
    }
    return frames;
}
