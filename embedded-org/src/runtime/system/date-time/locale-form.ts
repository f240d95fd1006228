import { ApexDate, daysInMonth } from '../../values/date.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import { ApexTime } from '../../values/time.ts';
import { userLocale, userTimeZone, zoneOffset } from '../../values/time-zone.ts';
import { localeTag } from '../number/format.ts';
import { zoneName } from './pattern.ts';

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const locale = userLocale();
    const id = `${locale} ${key}`;
    let made = formatters.get(id);
    if (made === undefined) {
        made = new Intl.DateTimeFormat(localeTag(locale), { ...options, timeZone: 'UTC' });
        formatters.set(id, made);
    }
    return made;
}

/** Intl uses a narrow no-break space before AM and PM; the platform a plain one (assumed). */
const plainSpaces = (text: string): string => text.replace(/[\u202f\u00a0]/g, ' ');

/** Short date of the running user's locale: `1/31/2020`, `31.1.2020`. Source: Apex Reference, Date.format. */
export function formatDate(date: ApexDate): string {
    return plainSpaces(
        formatter('date', { year: 'numeric', month: 'numeric', day: 'numeric' }).format(date.days * 86_400_000)
    );
}

/** Short date and time on the user's clocks: `1/31/2020, 2:20 PM`. Source: Apex Reference, Datetime.format; ICU locale formats. */
export function formatDatetime(value: ApexDatetime): string {
    const local = value.ms + zoneOffset(userTimeZone(), value.ms);
    return plainSpaces(
        formatter('datetime', {
            year: 'numeric',
            month: 'numeric',
            day: 'numeric',
            hour: 'numeric',
            minute: '2-digit'
        }).format(local)
    );
}

/** With seconds and zone: `1/31/2020, 2:20:05 PM PST`. Source: Apex Reference, Datetime.formatLong. */
export function formatLong(value: ApexDatetime): string {
    const local = value.ms + zoneOffset(userTimeZone(), value.ms);
    const text = formatter('long', {
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
        second: '2-digit'
    }).format(local);
    return `${plainSpaces(text)} ${zoneName(value, userTimeZone(), 'short')}`;
}

/** Order of day, month and year in the user's locale, e.g. ['month', 'day', 'year']. */
function order(): string[] {
    return formatter('date', { year: 'numeric', month: 'numeric', day: 'numeric' })
        .formatToParts(0)
        .map((part) => part.type)
        .filter((type) => type !== 'literal');
}

/** Date.parse: three numbers in the locale's order. Null when the text is no date. */
export function parseLocaleDate(text: string): ApexDate | null {
    const match = /^\s*(\d{1,4})\s*[./-]\s*(\d{1,4})\s*[./-]\s*(\d{1,4})\.?\s*$/.exec(text);
    if (match === null) return null;
    const parts: Record<string, number> = {};
    order().forEach((name, i) => (parts[name] = Number(match[i + 1])));
    if (parts.year < 100) parts.year += parts.year < 50 ? 2000 : 1900;
    if (parts.month < 1 || parts.month > 12 || parts.day < 1 || parts.day > daysInMonth(parts.year, parts.month))
        return null;
    return ApexDate.of(parts.year, parts.month, parts.day);
}

/** Datetime.parse: a date and a time with or without AM/PM, on the user's clocks. Null when the text is none. */
export function parseLocaleDatetime(text: string): ApexDatetime | null {
    const match = /^(.*?\d),?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AaPp])?\.?[Mm]?\.?\s*$/.exec(
        text.replace(/[\u202f\u00a0]/g, ' ')
    );
    const date = match === null ? null : parseLocaleDate(match[1]);
    if (match === null || date === null) return null;
    let hour = Number(match[2]);
    if (match[5] !== undefined) hour = (hour % 12) + (match[5].toLowerCase() === 'p' ? 12 : 0);
    if (hour > 23 || Number(match[3]) > 59) return null;
    return ApexDatetime.fromLocal(
        date,
        new ApexTime(((hour * 60 + Number(match[3])) * 60 + Number(match[4] ?? 0)) * 1000),
        userTimeZone()
    );
}
