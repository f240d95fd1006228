import { throwApex } from '../../exceptions/index.ts';
import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import { jobOf } from '../job-context.ts';

/**
 * System.attachFinalizer: only in a queueable, only once.
 * Source: Apex Developer Guide, Transaction Finalizers ("Only one finalizer instance can be attached to any Queueable job"); wordings assumed.
 */
export function attachFinalizer(finalizer: object): void {
    const job = jobOf(currentApexTransaction());
    if (job?.kind !== 'queueable')
        throwApex('System.HandledException', 'Finalizer can only be attached in a Queueable context');
    if (job.finalizer !== null)
        throwApex('System.HandledException', 'More than one Finalizer cannot be attached to same Async Apex Job');
    job.finalizer = finalizer;
}
