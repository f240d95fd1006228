import type { ObjectInfo } from '../../schema/model.ts';
import type { Org } from '../org.ts';
import { ApexDatetime } from '../values/datetime.ts';
import type { ApexSObject } from '../values/sobject.ts';

/**
 * Statuses of AsyncApexJob. Source: platform-rules G; Object Reference, AsyncApexJob.
 */
export type JobStatus = 'Holding' | 'Queued' | 'Preparing' | 'Processing' | 'Aborted' | 'Completed' | 'Failed';

/** Values of AsyncApexJob.JobType. Source: Object Reference, AsyncApexJob. */
export type JobType = 'BatchApex' | 'Queueable' | 'Future' | 'ScheduledApex';

/** Length of AsyncApexJob.ExtendedStatus. Source: Object Reference, AsyncApexJob; longer texts are cut. */
const EXTENDED_STATUS_LENGTH = 255;

export interface NewJob {
    readonly type: JobType;
    readonly className: string;
    readonly status: JobStatus;
    readonly userId: string;
    readonly methodName?: string;
    readonly cronTriggerId?: string;
    readonly parentJobId?: string | null;
}

/** The rows of AsyncApexJob, CronTrigger and CronJobDetail, which Apex and clients query. Written below triggers, rules and limits. */
export class JobRecords {
    private readonly org: Org;

    constructor(org: Org) {
        this.org = org;
    }

    /** Returns the Id. */
    insert(job: NewJob): string {
        const now = new ApexDatetime(this.org.clock());
        const values: Record<string, unknown> = {
            JobType: job.type,
            Status: job.status,
            ApexClassId: this.classId(job.className),
            JobItemsProcessed: 0,
            TotalJobItems: 0,
            NumberOfErrors: 0,
            CreatedById: job.userId,
            CreatedDate: now
        };
        if (job.methodName !== undefined) values['MethodName'] = job.methodName;
        if (job.cronTriggerId !== undefined) values['CronTriggerId'] = job.cronTriggerId;
        if (job.parentJobId != null) values['ParentJobId'] = job.parentJobId;
        return this.org.store.insert(this.object('AsyncApexJob'), [values])[0];
    }

    update(jobId: string, values: Readonly<Record<string, unknown>>): void {
        this.org.store.update(this.object('AsyncApexJob'), [{ Id: jobId, ...values }]);
    }

    /** Ends the job. `extendedStatus` is what went wrong, null when nothing did. */
    end(
        jobId: string,
        status: JobStatus,
        extendedStatus: string | null = null,
        values: Readonly<Record<string, unknown>> = {}
    ): void {
        const ending: Record<string, unknown> = {
            ...values,
            Status: status,
            CompletedDate: new ApexDatetime(this.org.clock())
        };
        if (extendedStatus !== null) ending['ExtendedStatus'] = extendedStatus.slice(0, EXTENDED_STATUS_LENGTH);
        this.update(jobId, ending);
    }

    find(jobId: string): ApexSObject | null {
        return this.org.store.byIds(this.object('AsyncApexJob'), [jobId])[0] ?? null;
    }

    /** Id of the ApexClass record of a class (of its outer class when it is an inner one), or null. */
    classId(className: string): string | null {
        const found = this.org.store.find(this.object('ApexClass'), 'Name', [className.split('.')[0]]);
        return (found[0]?.$values['Id'] as string | undefined) ?? null;
    }

    object(name: string): ObjectInfo {
        const object = this.org.schema.object(name);
        if (object === undefined) throw new Error(`The schema has no object ${name}.`);
        return object;
    }
}
