import { throwApex } from '../exceptions/index.ts';
import type { ApexTransaction } from '../transaction/apex-transaction.ts';

/** EventBus.TriggerContext: what a platform event trigger knows of its own firing. Source: Apex Reference, EventBus TriggerContext Class. */
export class EventTriggerContext {
    readonly retries: number;
    readonly lastError: string | null;
    /** Replay id of the last event that the trigger declared done; null while it declared none. */
    checkpoint: string | null = null;
    private readonly replayIds: ReadonlySet<string>;

    constructor(retries: number, lastError: string | null, replayIds: readonly string[]) {
        this.retries = retries;
        this.lastError = lastError;
        this.replayIds = new Set(replayIds);
    }

    /**
     * @throws EventBus.InvalidReplayIdException for an id that is not in Trigger.new; the type data knows no such class, so its
     * parent family stands in. Source: platform-rules B5.
     */
    setResumeCheckpoint(replayId: string | null): void {
        if (replayId === null || !this.replayIds.has(replayId)) {
            throwApex(
                'System.InvalidParameterValueException',
                `EventBus.InvalidReplayIdException: the replay ID is not in the batch: ${String(replayId)}`
            );
        }
        this.checkpoint = replayId;
    }
}

const KEY = {};

export function enterEventTrigger(transaction: ApexTransaction, context: EventTriggerContext): void {
    transaction.attachment(KEY, () => context);
}

/** The context of the event trigger that runs, or null outside one. */
export function eventTriggerContext(transaction: ApexTransaction): EventTriggerContext | null {
    return transaction.attachment<EventTriggerContext | null>(KEY, () => null);
}
