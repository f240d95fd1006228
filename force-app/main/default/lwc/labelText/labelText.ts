/** Words with holes, numbers and durations in the language of the person who looks. */
import LOCALE from '@salesforce/i18n/locale';
import { labels } from './labels';

const numbers = new Intl.NumberFormat(LOCALE);

/** A number with the grouping of the user's locale. */
export function formatNumber(value: number): string {
    return numbers.format(value);
}

/**
 * Puts values into the holes {0}, {1}, ... of a label. Numbers are grouped; a hole without a value stays visible, so that a
 * wrong translation is noticed.
 */
export function fill(label: string, ...values: readonly (string | number)[]): string {
    return label.replace(/\{(\d+)\}/g, (hole, index: string) => {
        const value = values[Number(index)];
        if (value === undefined) return hole;
        return typeof value === 'number' ? formatNumber(value) : value;
    });
}

/** A duration in words a person would use; seconds below a minute, then minutes, then hours and minutes. */
export function formatDuration(seconds: number): string {
    if (seconds < 60) return fill(labels.seconds, Math.max(1, Math.round(seconds)));
    const minutes = Math.round(seconds / 60);
    if (minutes < 60) return fill(labels.minutes, minutes);
    return fill(labels.hours, Math.floor(minutes / 60), minutes % 60);
}
