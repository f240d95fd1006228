import type { ApexException } from '../exceptions/index.ts';

/*
 * What platform code hands to jobs. They stand behind platform interfaces, so their methods carry the bridge names of
 * ARCHITECTURE.md; the tables in system/async give them to code that names the interface.
 */

export class BatchableContext {
    private readonly jobId: string;
    private readonly childJobId: string | null;

    constructor(jobId: string, childJobId: string | null) {
        this.jobId = jobId;
        this.childJobId = childJobId;
    }

    getJobId$0(): string {
        return this.jobId;
    }

    /** Id of the chunk's own job; null in start and finish. */
    getChildJobId$0(): string | null {
        return this.childJobId;
    }
}

export class QueueableContext {
    private readonly jobId: string;

    constructor(jobId: string) {
        this.jobId = jobId;
    }

    getJobId$0(): string {
        return this.jobId;
    }
}

export class SchedulableContext {
    private readonly triggerId: string;

    constructor(triggerId: string) {
        this.triggerId = triggerId;
    }

    getTriggerId$0(): string {
        return this.triggerId;
    }
}

/** Source: Apex Developer Guide, Transaction Finalizers. */
export class FinalizerContext {
    private readonly jobId: string;
    private readonly requestId: string;
    private readonly result: unknown;
    private readonly exception: ApexException | null;

    /** `result` is the System.ParentJobResult constant; `exception` is what the job did not catch, null after a success. */
    constructor(jobId: string, requestId: string, result: unknown, exception: ApexException | null) {
        this.jobId = jobId;
        this.requestId = requestId;
        this.result = result;
        this.exception = exception;
    }

    getAsyncApexJobId$0(): string {
        return this.jobId;
    }

    /** Request Id shared by the job and its finalizer. */
    getRequestId$0(): string {
        return this.requestId;
    }

    getResult$0(): unknown {
        return this.result;
    }

    getException$0(): ApexException | null {
        return this.exception;
    }
}
