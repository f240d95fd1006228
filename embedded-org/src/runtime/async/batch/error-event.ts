import { ApexException, type InternalError } from '../../exceptions/index.ts';
import type { JobEnvironment } from '../job-environment.ts';

export type BatchPhase = 'START' | 'EXECUTE' | 'FINISH';

/** Longest texts of the event. Source: platform-rules G (BatchApexErrorEvent). */
const SCOPE_LENGTH = 40_000;
const MESSAGE_LENGTH = 5_000;

export interface BatchErrorReport {
    readonly jobId: string;
    readonly userId: string;
    readonly phase: BatchPhase;
    readonly error: ApexException | InternalError;
    /** Ids of the chunk's records, or texts of its items, separated by commas. */
    readonly scope: string;
    readonly requestId: string;
    readonly inTest: boolean;
}

/** Publishes the BatchApexErrorEvent of a job that implements Database.RaisesPlatformEvents; the failed step is already undone. */
export function reportBatchError(environment: JobEnvironment, report: BatchErrorReport): void {
    const { error, scope } = report;
    const values = {
        AsyncApexJobId: report.jobId,
        DoesExceedJobScopeMaxLength: scope.length > SCOPE_LENGTH,
        ExceptionType: error instanceof ApexException ? error.$typeName : 'System.UnexpectedException',
        JobScope: scope.slice(0, SCOPE_LENGTH),
        Message: error.message.slice(0, MESSAGE_LENGTH),
        Phase: report.phase,
        RequestId: report.requestId,
        StackTrace: error instanceof ApexException ? error.getStackTraceString$0() : ''
    };
    environment.publishByPlatform('BatchApexErrorEvent', report.userId, values, report.inTest);
}
