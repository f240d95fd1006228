import { runTransaction } from '../../runtime/transaction/run-transaction.ts';
import type { AnonymousResult } from './apex-host.ts';
import { failureOf } from './aura/call-method.ts';
import type { BootedOrg } from './boot-module.ts';

/** Compiles anonymous Apex and runs it as one transaction of the user. */
export function execAnonymous(booted: BootedOrg, userId: string, source: string): AnonymousResult {
    const compiled = booted.compileAnonymous(source);
    const debugLog: string[] = [];
    const nothing = {
        compiled: true,
        success: true,
        compileProblem: null,
        exceptionMessage: null,
        exceptionStackTrace: null,
        debugLog
    };
    if ('problem' in compiled) return { ...nothing, compiled: false, success: false, compileProblem: compiled.problem };
    try {
        runTransaction(
            booted.org,
            {
                userId,
                quiddity: 'ANONYMOUS',
                entryPoint: 'AnonymousBlock',
                onDebug: (line) => debugLog.push(line.text)
            },
            compiled.run
        );
        return nothing;
    } catch (error) {
        const { exceptionType, message, stackTrace } = failureOf(error);
        return {
            ...nothing,
            success: false,
            exceptionMessage: `${exceptionType}: ${message}`,
            exceptionStackTrace: stackTrace
        };
    }
}
