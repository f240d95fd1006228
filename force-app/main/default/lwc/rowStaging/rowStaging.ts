/** Sends the rows of a source to its run. Sending a chunk again stores nothing twice, so an interruption costs only time. */
import stageContacts from '@salesforce/apex/RunRowsController.stageContacts';
import stageRows from '@salesforce/apex/RunRowsController.stageRows';
import stageUsers from '@salesforce/apex/RunRowsController.stageUsers';
import type { ContactSource, CsvSource, RunSource, UserSource } from 'c/consoleTypes';

export interface StagingProgress {
    readonly sent: number;
    readonly total: number;
}

/** A chunk is sent this many times before the person is asked: networks hiccup. */
const TRIES = 3;

/** Sends one source to one run; after an error `send` goes on where it stopped. */
export class RowStaging {
    private readonly runId: string;
    private readonly source: RunSource;
    private readonly chunkSize: number;
    private sent = 0;
    /** Where the next page of contacts or users begins; null at the beginning and behind the last one. */
    private nextId: string | null = null;

    constructor(runId: string, source: RunSource, chunkSize: number) {
        this.runId = runId;
        this.source = source;
        this.chunkSize = chunkSize;
    }

    get progress(): StagingProgress {
        return { sent: this.sent, total: this.source.count };
    }

    /** @param onProgress called after every chunk that the server has stored */
    send(onProgress: (progress: StagingProgress) => void): Promise<void> {
        switch (this.source.kind) {
            case 'Csv':
                return this.sendRows(this.source, onProgress);
            case 'Contacts':
                return this.sendContacts(this.source, onProgress);
            default:
                return this.sendUsers(this.source, onProgress);
        }
    }

    /* eslint-disable no-await-in-loop -- one after the other: the chunks of a run lock the same record */
    private async sendRows(file: CsvSource, onProgress: (progress: StagingProgress) => void): Promise<void> {
        while (this.sent < file.count) {
            const rows = file.slice(this.sent, this.sent + this.chunkSize);
            await insistently(() => stageRows({ runId: this.runId, rows }));
            this.sent += rows.length;
            onProgress(this.progress);
        }
    }

    /** The server finds the contacts, page by page; it says where the next page begins. */
    private async sendContacts(
        { selection }: ContactSource,
        onProgress: (progress: StagingProgress) => void
    ): Promise<void> {
        do {
            const page = { ...selection, afterContactId: this.nextId };
            const result = await insistently(() => stageContacts({ runId: this.runId, selection: page }));
            this.sent += result.staged ?? 0;
            this.nextId = result.nextContactId ?? null;
            onProgress(this.progress);
        } while (this.nextId);
    }

    private async sendUsers({ selection }: UserSource, onProgress: (progress: StagingProgress) => void): Promise<void> {
        do {
            const page = { ...selection, afterUserId: this.nextId };
            const result = await insistently(() => stageUsers({ runId: this.runId, selection: page }));
            this.sent += result.staged ?? 0;
            this.nextId = result.nextUserId ?? null;
            onProgress(this.progress);
        } while (this.nextId);
    }
    /* eslint-enable no-await-in-loop */
}

async function insistently<T>(call: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
        try {
            // eslint-disable-next-line no-await-in-loop
            return await call();
        } catch (error: unknown) {
            if (attempt === TRIES || isRefusal(error)) throw error;
        }
    }
}

/** The server understood and refused: asking again would change nothing. Network errors carry no body. */
function isRefusal(error: unknown): boolean {
    return typeof error === 'object' && error !== null && 'body' in error;
}
