/** What the first rows' usernames would become: asked from the server, because the rule lives there. */
import previewUsernames from '@salesforce/apex/PartnerUsersController.previewUsernames';
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
        const legacy = source?.kind === 'Csv' ? source.slice(0, SAMPLES).map((row) => row.username ?? '') : [];
        const question = JSON.stringify([legacy, options.domain, options.stripRule, options.usernameFrom]);
        if (question === this.asked) return;
        this.asked = question;
        clearTimeout(this.timer);
        if (legacy.length === 0 || !options.domain || options.usernameFrom !== 'LegacyUsername') {
            this.onSamples([]);
            return;
        }
        // eslint-disable-next-line @lwc/lwc/no-async-operation
        this.timer = setTimeout(() => {
            void this.ask(question, legacy, options);
        }, TYPING_PAUSE);
    }

    stop(): void {
        this.asked = '';
        clearTimeout(this.timer);
    }

    private async ask(question: string, legacy: string[], options: RunOptions): Promise<void> {
        let samples: UsernameSample[] = [];
        try {
            const usernames: (string | null | undefined)[] = await previewUsernames({
                legacyUsernames: legacy,
                options
            });
            samples = legacy.map((name, index) => ({ legacy: name, username: usernames[index] ?? null }));
        } catch {
            // A half-typed domain is refused; the samples come back with the next letter, and the check says what is wrong.
        }
        if (question === this.asked) this.onSamples(samples);
    }
}
