/** A run about chosen users: made, filled with their rows, checked. Nothing changes before somebody starts it. */
import beginRun from '@salesforce/apex/RunsController.beginRun';
import execute from '@salesforce/apex/RunsController.execute';
import stageUsers from '@salesforce/apex/RunRowsController.stageUsers';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { ExternalUserSelection } from 'apex/ExternalUserSelection';
import type { RunOptions } from 'apex/RunOptions';
import type { StageResult } from 'apex/StageResult';

/**
 * @param operation Migration_Run__c.Operation__c of one that works on users
 * @param userIds the members, each once
 * @returns the run's id; its check may still be under way
 */
export function beginMemberRun(operation: string, options: RunOptions, userIds: readonly string[]): Promise<string> {
    const sourceName = fill(labels.source, userIds.length);
    return beginUserRun(operation, options, { userIds: [...userIds] }, sourceName, userIds.length);
}

/**
 * @param selection whom the run is about
 * @param sourceName what the run calls them
 * @param sourceRows how many there are; null when the server is to count them
 * @returns the run's id; its check may still be under way
 */
export async function beginUserRun(
    operation: string,
    options: RunOptions,
    selection: ExternalUserSelection,
    sourceName: string,
    sourceRows: number | null
): Promise<string> {
    const run = await beginRun({ operation, options, source: 'Users', sourceName, sourceRows });
    const runId = run.id ?? '';
    let afterUserId: string | null = null;
    do {
        // eslint-disable-next-line no-await-in-loop -- each page begins where the one before ended
        const staged: StageResult = await stageUsers({ runId, selection: { ...selection, afterUserId } });
        afterUserId = staged.nextUserId ?? null;
    } while (afterUserId);
    await execute({ runId, command: 'Check' });
    return runId;
}
