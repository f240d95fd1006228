/** Sends the rows of a source to its run. Sending a chunk again stores nothing twice, so an interruption costs only time. */
import stageContacts from '@salesforce/apex/RunRowsController.stageContacts';
import stageRows from '@salesforce/apex/RunRowsController.stageRows';
import type { RunSource } from 'c/consoleTypes';

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

    constructor(runId: string, source: RunSource, chunkSize: number) {
        this.runId = runId;
        this.source = source;
        this.chunkSize = chunkSize;
    }

    get progress(): StagingProgress {
        return { sent: this.sent, total: this.source.count };
    }

    /** @param onProgress called after every chunk that the server has stored */
    async send(onProgress: (progress: StagingProgress) => void): Promise<void> {
        if (this.source.kind === 'Contacts') {
            const result = await stageContacts({
                runId: this.runId,
                selection: { accountIds: [...this.source.accountIds] }
            });
            this.sent = result.staged ?? 0;
            return;
        }
        while (this.sent < this.source.count) {
            const chunk = this.source.slice(this.sent, this.sent + this.chunkSize);
            // One after the other: the chunks of a run lock the same record.
            // eslint-disable-next-line no-await-in-loop
            await insistently(() => stageRows({ runId: this.runId, rows: chunk }));
            this.sent += chunk.length;
            onProgress(this.progress);
        }
    }
}

async function insistently(call: () => Promise<unknown>): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
        try {
            // eslint-disable-next-line no-await-in-loop
            await call();
            return;
        } catch (error: unknown) {
            if (attempt === TRIES || isRefusal(error)) throw error;
        }
    }
}

/** The server understood and refused: asking again would change nothing. Network errors carry no body. */
function isRefusal(error: unknown): boolean {
    return typeof error === 'object' && error !== null && 'body' in error;
}
