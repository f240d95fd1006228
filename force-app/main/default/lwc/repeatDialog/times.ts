/** What a person chooses and what the server wants of it. */
import { labels } from './labels';
import type { ScheduleTimes } from 'apex/ScheduleTimes';

export interface Choices {
    readonly name: string;
    readonly frequency: string;
    /** `06:30:00.000`, as lightning-input gives it. */
    readonly time: string;
    readonly weekday: string;
    readonly dayOfMonth: string;
    readonly expression: string;
    readonly start: string;
}

/** Every month has 28 days; 31 stands for the last one. */
const SURE_DAYS = 28;
const LAST_DAY = '31';

export const FREQUENCIES = [
    { value: 'Daily', label: labels.daily },
    { value: 'Weekly', label: labels.weekly },
    { value: 'Monthly', label: labels.monthly },
    { value: 'Cron', label: labels.cron }
];
export const STARTS = [
    { value: 'check', label: labels.checkOnly },
    { value: 'start', label: labels.startToo }
];

/** Days of the week in the person's language; Sunday is 1. */
export function weekdays(locale: string): { value: string; label: string }[] {
    const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    // The first of January 2023 was a Sunday.
    return Array.from({ length: 7 }, (_, day) => ({
        value: String(day + 1),
        label: format.format(new Date(Date.UTC(2023, 0, 1 + day)))
    }));
}

export function daysOfMonth(): { value: string; label: string }[] {
    const days = Array.from({ length: SURE_DAYS }, (_, day) => ({ value: String(day + 1), label: String(day + 1) }));
    return [...days, { value: LAST_DAY, label: labels.lastDay }];
}

/** Messages by field; none where all is well. */
export function problems(choices: Choices): Record<string, string> {
    const found: Record<string, string> = {};
    if (choices.name.trim() === '') found.name = labels.nameMissing;
    if (choices.frequency === 'Cron') {
        if (choices.expression.trim() === '') found.expression = labels.expressionMissing;
    } else if (!/^\d\d:\d\d/.test(choices.time)) found.time = labels.timeMissing;
    return found;
}

export function timesOf(choices: Choices): ScheduleTimes {
    const [hour, minute] = choices.time.split(':').map(Number);
    return {
        frequency: choices.frequency,
        hour: choices.frequency === 'Cron' ? null : hour,
        minute: choices.frequency === 'Cron' ? null : minute,
        weekday: choices.frequency === 'Weekly' ? Number(choices.weekday) : null,
        dayOfMonth: choices.frequency === 'Monthly' ? Number(choices.dayOfMonth) : null,
        expression: choices.frequency === 'Cron' ? choices.expression : null
    };
}
