import { LightningElement, api } from 'lwc';
import { fill, formatDuration, formatNumber } from 'c/labelText';
import { labels } from './labels';
import type { RunProgress as Progress } from 'apex/RunProgress';

interface Count {
    readonly key: string;
    readonly label: string;
    readonly value: string;
}

/** Counts, rate and time left of a run (features F12, U4). Says what it is told; asks nothing. */
export default class RunProgress extends LightningElement {
    @api progress: Progress | null = null;

    readonly labels = labels;

    get percent(): number {
        const { stepDone, stepTotal } = this.progress ?? {};
        return stepTotal ? Math.min(100, Math.floor((100 * (stepDone ?? 0)) / stepTotal)) : 0;
    }

    get stepLine(): string {
        const count = fill(labels.count, this.progress?.stepDone ?? 0, this.progress?.stepTotal ?? 0);
        const step = this.progress?.stepLabel ?? this.progress?.stateLabel ?? '';
        return `${step} · ${count} · ${String(this.percent)} %`;
    }

    get paceLine(): string {
        const { rowsPerMinute, secondsLeft, isActive } = this.progress ?? {};
        if (!isActive) return '';
        const left =
            typeof secondsLeft === 'number' ? fill(labels.left, formatDuration(secondsLeft)) : labels.leftUnknown;
        return rowsPerMinute ? `${fill(labels.rate, Math.round(rowsPerMinute))} · ${left}` : left;
    }

    get hasStep(): boolean {
        return Boolean(this.progress?.isActive && this.progress.stepTotal);
    }

    get isStalled(): boolean {
        return this.progress?.isStalled === true;
    }

    get message(): string {
        return this.progress?.message ?? '';
    }

    get counts(): Count[] {
        const progress = this.progress;
        const count = (key: string, label: string, value: number | null | undefined): Count => ({
            key,
            label,
            value: formatNumber(value ?? 0)
        });
        return [
            count('total', labels.total, progress?.total),
            count('queued', labels.queued, progress?.queued),
            count('succeeded', labels.succeeded, progress?.succeeded),
            count('failed', labels.failed, progress?.failed),
            count('skipped', labels.skipped, progress?.skipped),
            count('blocked', labels.blocked, progress?.blocked)
        ];
    }
}
