import type { Org } from '../../runtime/org.ts';
import type { KeptMails, Notification, SitePages } from './apex-host.ts';

/** One org as a worker thread has it: compiled, its database open. */
export interface BootedOrg {
    readonly org: Org;
    readonly sites: readonly SitePages[];
    /**
     * Compiles anonymous Apex.
     * @returns the body to run inside a transaction, or the first problem as `line:column message`
     */
    compileAnonymous(source: string): { readonly run: () => void } | { readonly problem: string };
    /** Mails in the outbox, newest first. */
    outbox(): KeptMails;
    /** What stands behind the users' bells. */
    readonly notifications: {
        /** The user's notifications, newest first. */
        of(userId: string): Notification[];
        markRead(userId: string): void;
        /** Calls `listener` after notifications came in on this thread. */
        listen(listener: () => void): void;
    };
}

/**
 * The module that every worker thread imports and calls. The thread for requests boots first and may fill an empty database; the one
 * for jobs boots when that is done.
 */
export interface BootModule {
    /**
     * @param projectDirectory folder with sfdx-project.json
     * @param databaseFile SQLite file, shared by all threads
     */
    boot(projectDirectory: string, databaseFile: string): BootedOrg | Promise<BootedOrg>;
}
