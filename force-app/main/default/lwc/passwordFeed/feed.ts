/** Hands passwords over to the server, group by group; they live here and nowhere else. */
import givePasswords from '@salesforce/apex/PasswordsController.givePasswords';
import type { PasswordEntry } from 'apex/PasswordEntry';

/** The most that the server takes at once. */
const GROUP = 50;

export class Feed {
    private readonly runId: string;
    private entries: readonly PasswordEntry[];
    private isStopped = false;
    private done = 0;

    constructor(runId: string, entries: readonly PasswordEntry[]) {
        this.runId = runId;
        this.entries = entries;
    }

    get sent(): number {
        return this.done;
    }

    get total(): number {
        return this.entries.length;
    }

    /**
     * Hands over what is left; after an error or a stop it goes on where it was. A group that is sent again sets nothing twice.
     * @param onProgress called after every group that the server took
     */
    async run(onProgress: () => void): Promise<void> {
        this.isStopped = false;
        while (this.done < this.entries.length && !this.isStopped) {
            const group = this.entries.slice(this.done, this.done + GROUP);
            // eslint-disable-next-line no-await-in-loop -- one group after the other: a stop takes hold between two
            await givePasswords({ runId: this.runId, entries: group });
            this.done += group.length;
            onProgress();
        }
        if (this.done === this.entries.length) this.forget();
    }

    /** Sends nothing after the group that is under way. */
    stop(): void {
        this.isStopped = true;
    }

    private forget(): void {
        this.entries = this.entries.map(({ rowId }) => ({ rowId, password: '' }));
    }
}
