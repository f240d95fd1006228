/** A run about chosen members: made, filled with their rows, checked. Nothing changes before somebody starts it. */
import beginRun from '@salesforce/apex/RunsController.beginRun';
import execute from '@salesforce/apex/RunsController.execute';
import stageUsers from '@salesforce/apex/RunRowsController.stageUsers';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { ExternalUserSelection } from 'apex/ExternalUserSelection';
import type { RunOptions } from 'apex/RunOptions';

/**
 * @param operation Migration_Run__c.Operation__c of one that works on users
 * @param userIds the members, each once
 * @returns the run's id; its check may still be under way
 */
export async function beginMemberRun(
    operation: string,
    options: RunOptions,
    userIds: readonly string[]
): Promise<string> {
    const run = await beginRun({
        operation,
        options,
        source: 'Users',
        sourceName: fill(labels.source, userIds.length),
        sourceRows: userIds.length
    });
    const runId = run.id ?? '';
    let afterUserId: string | null = null;
    do {
        const selection: ExternalUserSelection = { userIds: [...userIds], afterUserId };
        // eslint-disable-next-line no-await-in-loop -- each page begins where the one before ended
        const staged = await stageUsers({ runId, selection });
        afterUserId = staged.nextUserId ?? null;
    } while (afterUserId);
    await execute({ runId, command: 'Check' });
    return runId;
}
