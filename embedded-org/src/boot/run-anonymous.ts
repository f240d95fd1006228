import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { ApexException, toApexException } from '../runtime/exceptions/index.ts';
import { loadable } from '../runtime/generated/load-modules.ts';
import { runTransaction } from '../runtime/transaction/run-transaction.ts';
import type { BootedOrg } from './boot-org.ts';

export interface AnonymousRun {
    readonly diagnostics: readonly Diagnostic[];
    /** The uncaught exception that ended it, or null. */
    readonly error: { readonly message: string; readonly stackTrace: string } | null;
}

/** Compiles and runs anonymous Apex as one transaction of the user; each debug line goes to `onDebug`. */
export function runAnonymous(
    booted: BootedOrg,
    text: string,
    userId: string,
    onDebug: (line: string) => void
): AnonymousRun {
    const { module, diagnostics } = booted.compilation.anonymous(
        text,
        Number.parseFloat(booted.project.sourceApiVersion)
    );
    if (module === null) return { diagnostics, error: null };
    booted.classes.add([loadable({ ...module, keys: [] })]);
    const entry = booted.classes.entries[module.name] as { $run(): void };
    try {
        runTransaction(
            booted.org,
            { userId, quiddity: 'ANONYMOUS', entryPoint: 'AnonymousBlock', onDebug: (line) => onDebug(line.text) },
            () => entry.$run()
        );
        return { diagnostics, error: null };
    } catch (thrown) {
        const exception = toApexException(thrown);
        if (!(exception instanceof ApexException)) throw exception;
        return { diagnostics, error: { message: exception.toString(), stackTrace: exception.getStackTraceString$0() } };
    } finally {
        booted.engine.settle();
    }
}
