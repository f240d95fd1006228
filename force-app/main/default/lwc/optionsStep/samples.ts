/** What the first rows' usernames would become: asked from the server, because the rule lives there. */
import previewUsernames from '@salesforce/apex/PartnerUsersController.previewUsernames';
import type { RowInput } from 'apex/RowInput';
import type { RunOptions } from 'apex/RunOptions';
import type { RunSource } from 'c/consoleTypes';
import type { UsernameSample } from 'c/usernameOptions';

const SAMPLES = 5;
/** Waits for the end of typing before the server is asked. */
const TYPING_PAUSE = 400;

export class SamplePreview {
    private readonly onSamples: (samples: readonly UsernameSample[]) => void;
    private timer: ReturnType<typeof setTimeout> | undefined;
    private asked = '';

    constructor(onSamples: (samples: readonly UsernameSample[]) => void) {
        this.onSamples = onSamples;
    }

    /** Shows samples for these options; options that usernames do not depend on ask nothing. */
    show(source: RunSource | null, options: RunOptions): void {
        const given = source?.kind === 'Csv' ? source.slice(0, SAMPLES).map((row) => textOf(row, options)) : [];
        const question = JSON.stringify([given, options.domain, options.stripRule]);
        if (question === this.asked) return;
        this.asked = question;
        clearTimeout(this.timer);
        if (given.length === 0 || !options.domain) {
            this.onSamples([]);
            return;
        }
        // eslint-disable-next-line @lwc/lwc/no-async-operation
        this.timer = setTimeout(() => {
            void this.ask(question, given, options);
        }, TYPING_PAUSE);
    }

    stop(): void {
        this.asked = '';
        clearTimeout(this.timer);
    }

    private async ask(question: string, given: string[], options: RunOptions): Promise<void> {
        let samples: UsernameSample[] = [];
        try {
            const usernames: (string | null | undefined)[] = await previewUsernames({
                legacyUsernames: given,
                options
            });
            samples = given.map((text, index) => ({ given: text, username: usernames[index] ?? null }));
        } catch {
            // A half-typed domain is refused; the samples come back with the next letter, and the check says what is wrong.
        }
        if (question === this.asked) this.onSamples(samples);
    }
}

/** What a row's username is made from, as the server does it. */
function textOf(row: RowInput, options: RunOptions): string {
    switch (options.usernameFrom) {
        case 'Email':
            return row.email ?? '';
        case 'Name':
            return `${row.firstName ?? ''} ${row.lastName ?? ''}`.trim();
        default:
            return row.username ?? '';
    }
}
