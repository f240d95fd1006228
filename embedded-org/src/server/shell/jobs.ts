import type { ApexHost } from '../host/apex-host.ts';
import { valueAtPath } from './fields.ts';

export interface JobsPage {
    readonly jobs: readonly object[];
    readonly scheduled: readonly object[];
}

/** Asynchronous Apex jobs, the newest 200, and scheduled ones by next start. */
export async function jobsPage(host: ApexHost, userId: string): Promise<JobsPage> {
    const jobs = await host.query(
        userId,
        'SELECT Id, ApexClass.Name, MethodName, JobType, Status, JobItemsProcessed, TotalJobItems, NumberOfErrors, ExtendedStatus, CreatedDate, CompletedDate, CreatedBy.Name FROM AsyncApexJob ORDER BY CreatedDate DESC, Id DESC LIMIT 200'
    );
    const scheduled = await host.query(
        userId,
        'SELECT Id, CronJobDetail.Name, CronExpression, State, NextFireTime, PreviousFireTime, TimesTriggered FROM CronTrigger ORDER BY NextFireTime NULLS LAST LIMIT 200'
    );
    return {
        jobs: jobs.map((row) => ({
            id: row['Id'],
            className: valueAtPath(row, 'ApexClass.Name'),
            type: row['JobType'],
            status: row['Status'],
            processed: row['JobItemsProcessed'],
            total: row['TotalJobItems'],
            errors: row['NumberOfErrors'],
            message: row['ExtendedStatus'],
            created: row['CreatedDate'],
            completed: row['CompletedDate'],
            createdBy: valueAtPath(row, 'CreatedBy.Name')
        })),
        scheduled: scheduled.map((row) => ({
            id: row['Id'],
            name: valueAtPath(row, 'CronJobDetail.Name'),
            expression: row['CronExpression'],
            state: row['State'],
            next: row['NextFireTime'],
            previous: row['PreviousFireTime'],
            times: row['TimesTriggered']
        }))
    };
}
