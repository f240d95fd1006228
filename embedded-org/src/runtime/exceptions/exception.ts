import { SCRIPT_THROWN } from './messages.ts';
import { frameOf, type ApexFrame } from './stack.ts';

/** Details of one failed row, which DmlException's getDml* methods read. */
export interface DmlErrorDetail {
    /** Position in the DML statement's list, from 0. */
    readonly index: number;
    readonly id: string | null;
    /** Name of a System.StatusCode. */
    readonly code: string;
    readonly message: string;
    readonly fields: readonly string[];
    /** API name of the row's object, where the thrower knows it. */
    readonly objectName?: string;
}

/**
 * An Apex exception in flight or at hand. Platform types and the generated classes of user exceptions derive from it.
 * Generated classes are made by `new C()` and then run a constructor body, which calls `init$` for `super(...)` or for the
 * four constructors that every exception has.
 */
export class ApexException extends Error {
    /** Type name as getTypeName() gives it, e.g. `System.DmlException`, `Outer.MyException`. Set on the prototype of platform types. */
    declare readonly $typeName: string;
    /** False for exceptions that no catch block of Apex can stop (governor limits, failed assertions). */
    declare readonly catchable: boolean;
    $message: string | null = null;
    $cause: ApexException | null = null;
    $dmlErrors: readonly DmlErrorDetail[] | null = null;
    /** Apex frames of a remote origin (a thawed exception); null when they come from the JavaScript stack. */
    $frames: readonly ApexFrame[] | null = null;

    /** Runs the initialisers of all fields; generated classes add theirs. */
    $fields(): this {
        return this;
    }

    /**
     * Fills message and cause as the constructors (), (String), (Exception) and (String, Exception) do.
     * Source: Apex Developer Guide, "Create Custom Exceptions".
     */
    init$(first: string | ApexException | null = null, cause: ApexException | null = null): this {
        if (first instanceof ApexException) {
            this.$cause = first;
        } else {
            this.$message = first;
            this.$cause = cause;
        }
        return this;
    }

    /** Apex frames, innermost first; worked out on first use. */
    frames(): readonly ApexFrame[] {
        this.$frames ??= frameOf(this.stack ?? '');
        return this.$frames;
    }

    /** One that was made with a cause alone does not speak with its words. Source: public test code that passes in orgs. */
    getMessage$0(): string | null {
        return this.$message ?? SCRIPT_THROWN;
    }

    getTypeName$0(): string {
        return this.$typeName;
    }

    getCause$0(): ApexException | null {
        return this.$cause;
    }

    getLineNumber$0(): number {
        return this.frames()[0]?.line ?? 0;
    }

    /** `Class.Foo.bar: line 12, column 1` per frame, innermost first. */
    getStackTraceString$0(): string {
        return this.frames()
            .map((frame) => `${frame.text}: line ${String(frame.line)}, column ${String(frame.column)}`)
            .join('\n');
    }

    initCause$1(cause: ApexException): void {
        this.$cause = cause;
    }

    setMessage$1(message: string | null): void {
        this.$message = message;
    }

    toString$0(): string {
        const message = this.getMessage$0();
        return message === null ? this.$typeName : `${this.$typeName}: ${message}`;
    }

    override toString(): string {
        return this.toString$0();
    }

    /** For JavaScript's eyes only. Calls no virtual method: V8 reads it while the object is still being made. */
    override get message(): string {
        return this.$message ?? '';
    }

    override get name(): string {
        return this.$typeName;
    }
}

Object.defineProperties(ApexException.prototype, {
    $typeName: {
        configurable: true,
        get(this: { constructor: { $info?: { name: string } } }): string {
            return this.constructor.$info?.name ?? 'System.Exception';
        }
    },
    catchable: { configurable: true, writable: true, value: true }
});

/** A fault of the embedded org itself. Apex cannot catch it; it keeps the JavaScript error as its cause. */
export class InternalError extends Error {
    readonly original: unknown;

    constructor(original: unknown) {
        super(
            `Internal error of the embedded org: ${original instanceof Error ? original.message : String(original)}`,
            { cause: original }
        );
        this.name = 'InternalError';
        this.original = original;
        if (original instanceof Error && original.stack !== undefined)
            this.stack = `${this.message}\n${original.stack}`;
    }
}

/** A program came to a library member that the embedded org lacks, where the compiler's finding had named it before. */
export class UnsupportedError extends InternalError {
    constructor(feature: string) {
        super(feature);
        this.message = `${feature} is not supported by the embedded org.`;
    }
}
