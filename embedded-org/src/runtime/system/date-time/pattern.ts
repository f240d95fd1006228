import { ApexDatetime } from '../../values/datetime.ts';
import { ApexDate } from '../../values/date.ts';
import { userLocale, zoneOffset } from '../../values/time-zone.ts';
import { throwApex } from '../../exceptions/platform.ts';
import { localeTag } from '../number/format.ts';

/**
 * Formats by a pattern of Java's SimpleDateFormat on the zone's clocks.
 * Source: https://docs.oracle.com/javase/8/docs/api/java/text/SimpleDateFormat.html, referred to by Apex Reference, Datetime.format.
 * @throws System.StringException for a letter that Java does not know.
 */
export function formatPattern(value: ApexDatetime, pattern: string, zoneId: string): string {
    const parts: string[] = [];
    const token = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+|'/gy;
    for (let found = token.exec(pattern); found !== null; found = token.exec(pattern)) {
        if (found[2] !== undefined) parts.push(field(value, found[2], found[0].length, zoneId));
        else if (found[1] !== undefined) parts.push(found[1] === '' ? "'" : found[1].replaceAll("''", "'"));
        else parts.push(found[0]);
    }
    return parts.join('');
}

function field(value: ApexDatetime, letter: string, width: number, zoneId: string): string {
    const date = value.dateIn(zoneId);
    const time = value.timeIn(zoneId);
    const number = (n: number): string => String(n).padStart(width, '0');
    switch (letter) {
        case 'G':
            return 'AD';
        case 'y':
            return width === 2 ? String(date.year % 100).padStart(2, '0') : number(date.year);
        case 'Y':
            return width === 2 ? String(weekYear(date) % 100).padStart(2, '0') : number(weekYear(date));
        case 'M':
        case 'L':
            return width < 3 ? number(date.month) : name(value, zoneId, { month: width === 3 ? 'short' : 'long' });
        case 'w':
            return number(weekOfYear(date));
        case 'W':
            return number(Math.floor((date.day + ApexDate.of(date.year, date.month, 1).weekday - 1) / 7) + 1);
        case 'D':
            return number(date.days - ApexDate.of(date.year, 1, 1).days + 1);
        case 'd':
            return number(date.day);
        case 'F':
            return number(Math.floor((date.day - 1) / 7) + 1);
        case 'E':
            return name(value, zoneId, { weekday: width < 4 ? 'short' : 'long' });
        case 'u':
            return number(date.weekday === 0 ? 7 : date.weekday);
        case 'a':
            return time.hour < 12 ? 'AM' : 'PM';
        case 'H':
            return number(time.hour);
        case 'k':
            return number(time.hour === 0 ? 24 : time.hour);
        case 'K':
            return number(time.hour % 12);
        case 'h':
            return number(time.hour % 12 === 0 ? 12 : time.hour % 12);
        case 'm':
            return number(time.minute);
        case 's':
            return number(time.second);
        case 'S':
            return number(time.millisecond);
        case 'z':
            return zoneName(value, zoneId, width < 4 ? 'short' : 'long');
        case 'Z':
            return offsetText(zoneOffset(zoneId, value.ms), '');
        case 'X': {
            const offset = zoneOffset(zoneId, value.ms);
            if (offset === 0) return 'Z';
            return width === 1 ? offsetText(offset, '').slice(0, 3) : offsetText(offset, width === 2 ? '' : ':');
        }
        default:
            return throwApex('System.StringException', `Illegal pattern character '${letter}'`);
    }
}

/** Offset as `+0130` or `+01:30`. */
function offsetText(offset: number, separator: string): string {
    const minutes = Math.abs(offset) / 60_000;
    const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
    return `${offset < 0 ? '-' : '+'}${two(minutes / 60)}${separator}${two(minutes % 60)}`;
}

function name(value: ApexDatetime, zoneId: string, options: Intl.DateTimeFormatOptions): string {
    const text = new Intl.DateTimeFormat(localeTag(userLocale()), { ...options, timeZone: 'UTC' }).format(
        value.ms + zoneOffset(zoneId, value.ms)
    );
    return text.replace(/^Sept$/, 'Sep');
}

/** Abbreviation or name of a zone at an instant: `PST`, `Pacific Standard Time`. */
export function zoneName(value: ApexDatetime, zoneId: string, style: 'short' | 'long'): string {
    const zone = zoneId === 'GMT' ? 'UTC' : zoneId;
    const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: style }).formatToParts(value.ms);
    const text = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
    if (text === 'UTC') return 'GMT';
    return text === 'Coordinated Universal Time' ? 'Greenwich Mean Time' : text;
}

/** Weeks begin on Sunday and the week of 1 January is the first, as in Java's US calendar. */
function weekOfYear(date: ApexDate): number {
    const year = weekYear(date);
    const first = ApexDate.of(year, 1, 1);
    return Math.floor((date.days - (first.days - first.weekday)) / 7) + 1;
}

function weekYear(date: ApexDate): number {
    const saturday = date.addDays(6 - date.weekday);
    return saturday.year;
}
