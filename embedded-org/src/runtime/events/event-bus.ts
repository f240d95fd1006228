import { randomUUID } from 'node:crypto';
import type { ClassInfo } from '../classes.ts';
import type { SaveOutcome } from '../dml/outcome.ts';
import type { JobEnvironment } from '../async/job-environment.ts';
import { currentApexTransaction, type ApexTransaction } from '../transaction/apex-transaction.ts';
import { ApexSObject } from '../values/sobject.ts';
import { deliverBatch, thawEvent } from './deliver.ts';
import { EventTable, type StoredEvent } from './event-table.ts';
import { isPlatformEvent } from './is-platform-event.ts';
import { queuePublishCallback, runPublishCallback } from './publish-callback.ts';
import { prepareEvent, type PendingEvent } from './publish.ts';

/** How long events stay on the bus, in milliseconds. Source: platform-rules B5 (72 hours for high-volume events). */
const RETENTION = 72 * 3_600_000;

/** An event with its place on the bus, for subscribers outside Apex. */
export interface PublishedEvent {
    readonly replayId: number;
    readonly record: ApexSObject;
}

/** The event bus of one org on one thread: publishing, the triggers that subscribe, and listeners outside Apex. */
export class EventBus {
    readonly table: EventTable;
    /** Hears of events once they are on the bus for good. */
    onPublished: (event: PublishedEvent) => void = () => undefined;
    private readonly environment: JobEnvironment;
    /** Events that ignore the fate of their transaction; they reach the bus when it has ended. */
    private immediate: { event: PendingEvent; inTest: boolean }[] = [];
    /** Events of the platform that are about to be committed. */
    private readonly unannounced: StoredEvent[] = [];

    constructor(environment: JobEnvironment) {
        this.environment = environment;
        this.table = new EventTable(environment.org.store);
        environment.publishByPlatform = (objectName, userId, values, inTest) => {
            this.publishByPlatform(objectName, userId, values, inTest);
        };
        environment.onBooksKept = () => {
            this.announce(this.unannounced.splice(0), false);
        };
    }

    create(): void {
        this.table.create();
    }

    /**
     * EventBus.publish. Events that are published after commit go with the transaction and its savepoints; immediate ones survive both.
     * Source: platform-rules B5; Platform Events Developer Guide, "Decoupled Publishing and Subscription".
     */
    publish(records: readonly ApexSObject[], callback: object | null = null): SaveOutcome[] {
        const transaction = currentApexTransaction();
        const inTest = transaction.test !== null;
        const publications = records.map((record) => prepareEvent(transaction, record));
        // Only publishing after commit counts as a DML statement. Source: platform-rules B5 and G.
        if (publications.some(({ immediately }) => immediately)) transaction.limits.use('publishImmediateDml');
        if (publications.some(({ immediately }) => !immediately)) transaction.limits.use('dmlStatements');
        const afterCommit = publications.flatMap(({ event, immediately }) =>
            event !== null && !immediately ? [event] : []
        );
        // Recorded in public test code that passes in orgs.
        if (afterCommit.length > 0) transaction.limits.use('dmlRows', afterCommit.length);
        const stored = this.table.add(afterCommit, inTest);
        for (const { event, immediately } of publications)
            if (event !== null && immediately) this.immediate.push({ event, inTest });
        const uuids = publications.flatMap(({ event }) => (event === null ? [] : [event.uuid]));
        if (callback !== null && uuids.length > 0) queuePublishCallback(this.environment, transaction, callback, uuids);
        transaction.afterCommit(() => {
            this.announce(stored, inTest);
            if (!inTest) this.settle();
        });
        return publications.map((publication) => publication.outcome);
    }

    /** Puts immediate events on the bus. Called when no transaction is in progress: after commits, and after a call that failed. */
    settle(): void {
        const events = this.immediate.filter((entry) => !entry.inTest).map((entry) => entry.event);
        if (events.length === 0) return;
        this.immediate = this.immediate.filter((entry) => entry.inTest);
        let stored: StoredEvent[] = [];
        this.environment.keepBooks(null, () => (stored = this.table.add(events, false)));
        this.announce(stored, false);
    }

    /** Fires the next trigger that has events waiting. Returns whether one did. */
    deliverNext(): boolean {
        return this.triggers().some((trigger) => deliverBatch(this.environment, this.table, trigger, null).delivered);
    }

    /**
     * Test.getEventBus().deliver(): each trigger gets what the test has published so far, once; a batch to be retried waits for the
     * next call. Events that triggers publish meanwhile are delivered too.
     * Source: Platform Events Developer Guide, "Test Your Platform Event in Apex".
     * @throws nothing: errors of event triggers do not reach the test.
     */
    deliverInTest(test: ApexTransaction): void {
        this.takeImmediate();
        const waiting = new Set(this.triggers());
        for (let progress = true; progress;) {
            progress = false;
            for (const trigger of waiting) {
                const before = this.table.subscription(trigger.name, trigger.trigger?.objectName ?? '');
                const { delivered } = deliverBatch(this.environment, this.table, trigger, test);
                if (!delivered) continue;
                const after = this.table.subscription(trigger.name, before.objectName);
                if (after.retries > before.retries || after.state === 'Error') waiting.delete(trigger);
                progress = true;
            }
            this.takeImmediate();
        }
        this.runCallbacksInTest(test, true);
    }

    /** Test.getEventBus().fail(): what was published and not delivered is dropped, and callbacks hear of the failure. */
    failInTest(test: ApexTransaction): void {
        this.dropInTest();
        this.runCallbacksInTest(test, false);
    }

    /** The end of a test. */
    dropInTest(): void {
        this.immediate = this.immediate.filter((entry) => !entry.inTest);
        this.table.removeInTest();
    }

    /** At the start of a process: new triggers begin with the events to come, old events are forgotten. */
    recover(): void {
        this.environment.keepBooks(null, () => {
            const latest = this.table.latest();
            for (const trigger of this.triggers()) {
                if (this.table.isKnown(trigger.name)) continue;
                this.table.save({
                    ...this.table.subscription(trigger.name, trigger.trigger?.objectName ?? ''),
                    position: latest
                });
            }
            this.table.removeBefore(this.environment.org.clock() - RETENTION);
        });
    }

    private publishByPlatform(
        objectName: string,
        userId: string,
        values: Readonly<Record<string, unknown>>,
        inTest: boolean
    ): void {
        const object = this.environment.org.schema.object(objectName);
        if (object === undefined) return;
        const payload = this.environment.freeze(new ApexSObject(object, { ...values }));
        const event = {
            objectName: object.name,
            payload,
            uuid: randomUUID(),
            userId,
            publishedAt: this.environment.org.clock()
        };
        const stored = this.table.add([event], inTest);
        if (!inTest) this.unannounced.push(...stored);
    }

    private runCallbacksInTest(test: ApexTransaction, success: boolean): void {
        for (const work of this.environment.work.ofKind('callback', true))
            runPublishCallback(this.environment, work, test, success);
    }

    private takeImmediate(): void {
        const events = this.immediate.filter((entry) => entry.inTest).map((entry) => entry.event);
        this.immediate = this.immediate.filter((entry) => !entry.inTest);
        this.table.add(events, true);
    }

    private announce(events: readonly StoredEvent[], inTest: boolean): void {
        if (inTest || events.length === 0) return;
        this.environment.listener.jobsQueued();
        for (const event of events)
            this.onPublished({ replayId: event.replayId, record: thawEvent(this.environment, event) });
    }

    /** Triggers on platform events, in the order of their names. */
    private triggers(): ClassInfo[] {
        const { classes, schema } = this.environment.org;
        return (classes.triggers?.() ?? classes.all())
            .filter((info) => info.trigger !== null && isPlatformEvent(schema.object(info.trigger.objectName)))
            .sort((a, b) => (a.name < b.name ? -1 : 1));
    }
}
