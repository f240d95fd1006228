/** Notices what others do to an open review, and what becomes of the runs that carry it out. */
import getPulse from '@salesforce/apex/AccessReviewController.getPulse';
import { JobPoller } from 'c/jobPoller';
import type { ReviewPulse } from 'apex/ReviewPulse';

/** Asks for the review's mark, which costs little, and tells when it is another one. */
export class ReviewWatch {
    private readonly onChange: (pulse: ReviewPulse) => void;
    private readonly poller: JobPoller<ReviewPulse>;
    private runId = '';
    private last: ReviewPulse | null = null;

    /** @param onChange called with each new mark but the first; what is on the page is older then */
    constructor(onChange: (pulse: ReviewPulse) => void) {
        this.onChange = onChange;
        this.poller = new JobPoller<ReviewPulse>({
            fetch: () => this.ask(),
            onValue: (pulse) => this.take(pulse),
            // What the person does next tells what is wrong; a page that only looks keeps what it shows.
            onError: () => undefined
        });
    }

    follow(runId: string): void {
        if (runId !== this.runId) {
            this.stop();
            this.last = null;
        }
        this.runId = runId;
        if (runId) this.poller.start();
    }

    stop(): void {
        this.poller.stop();
    }

    /** Nobody looks at a hidden tab: the server is not asked for it. */
    private async ask(): Promise<ReviewPulse> {
        return this.last && document.hidden ? this.last : getPulse({ runId: this.runId });
    }

    private take(pulse: ReviewPulse): boolean {
        const isNew = this.last !== null && this.last.mark !== pulse.mark;
        this.last = pulse;
        if (isNew) this.onChange(pulse);
        return pulse.isLive === true;
    }
}
