import { invalidDateTime } from '../exceptions/messages.ts';
import { throwApex } from '../exceptions/platform.ts';
import { now } from '../values/clock.ts';
import { ApexDate } from '../values/date.ts';
import { ApexDatetime } from '../values/datetime.ts';
import { ApexTime } from '../values/time.ts';
import { userTimeZone } from '../values/time-zone.ts';
import { argument } from './arguments.ts';
import { formatDatetime, formatLong, parseLocaleDatetime } from './date-time/locale-form.ts';
import { formatPattern } from './date-time/pattern.ts';
import { definePlatformType } from './define.ts';

const GMT = 'GMT';

/**
 * `yyyy-MM-dd HH:mm:ss` on the zone's clocks; what follows the seconds is passed over, as Java's date formats do (public tests give texts with a
 * zone or fractions of a second), and numbers may have one digit. @throws System.TypeException 'Invalid date/time: x'.
 */
function parse(text: string, zoneId: string): ApexDatetime {
    const match = /^(\d{4}-\d{1,2}-\d{1,2})(?: (\d{1,2}:\d{1,2}:\d{1,2})(?:\D.*)?)?$/.exec(text.trim());
    const date = match === null ? null : ApexDate.parseIso(match[1]);
    const time =
        match === null
            ? null
            : ApexTime.parseIso((match[2] ?? '0:0:0').replace(/\d+/g, (part) => part.padStart(2, '0')));
    if (date === null || time === null) return throwApex('System.TypeException', invalidDateTime(text));
    return ApexDatetime.fromLocal(date, time, zoneId);
}

/** newInstance(milliseconds), (date, time), (y, m, d) or (y, m, d, h, mi, s). */
function newInstance(zoneId: string, args: unknown[]): ApexDatetime {
    args.forEach(argument);
    if (typeof args[0] === 'bigint') return new ApexDatetime(Number(args[0]));
    if (args[0] instanceof ApexDate) return ApexDatetime.fromLocal(args[0], args[1] as ApexTime, zoneId);
    const [year, month, day, hour = 0, minute = 0, second = 0] = args as number[];
    const seconds = (hour * 60 + minute) * 60 + second;
    const days = Math.floor(seconds / 86_400);
    return ApexDatetime.fromLocal(
        ApexDate.of(year, month, day + days),
        new ApexTime((seconds - days * 86_400) * 1000),
        zoneId
    );
}

/** Moves the date on the user's clocks and keeps their time of day. */
function moveDate(self: ApexDatetime, move: (date: ApexDate) => ApexDate): ApexDatetime {
    return ApexDatetime.fromLocal(move(self.dateIn(userTimeZone())), self.timeIn(userTimeZone()), userTimeZone());
}

const dayOfYear = (date: ApexDate): number => date.days - ApexDate.of(date.year, 1, 1).days + 1;
const date = (self: ApexDatetime): ApexDate => self.dateIn(userTimeZone());
const time = (self: ApexDatetime): ApexTime => self.timeIn(userTimeZone());

/** System.Datetime; methods without Gmt speak of the running user's time zone. Source: Apex Reference, Datetime Class. */
export const datetimeType = definePlatformType('System.Datetime', {
    static: {
        newInstance: (...args: unknown[]) => newInstance(userTimeZone(), args),
        newInstanceGmt: (...args: unknown[]) => newInstance(GMT, args),
        now: () => new ApexDatetime(now()),
        parse: (text: string) =>
            parseLocaleDatetime(argument(text)) ?? throwApex('System.TypeException', invalidDateTime(text)),
        valueOf: (value: unknown) => {
            if (value instanceof ApexDatetime) return value;
            if (typeof value === 'bigint' || typeof value === 'number') return new ApexDatetime(Number(value));
            if (value instanceof ApexDate) return new ApexDatetime(value.days * 86_400_000);
            return parse(String(argument(value)), userTimeZone());
        },
        valueOfGmt: (text: string) => parse(argument(text), GMT)
    },
    instance: {
        addDays: (self: ApexDatetime, days: number) => moveDate(self, (d) => d.addDays(argument(days))),
        addHours: (self: ApexDatetime, hours: number) => new ApexDatetime(self.ms + argument(hours) * 3_600_000),
        addMinutes: (self: ApexDatetime, minutes: number) => new ApexDatetime(self.ms + argument(minutes) * 60_000),
        addMonths: (self: ApexDatetime, months: number) => moveDate(self, (d) => d.addMonths(argument(months))),
        addSeconds: (self: ApexDatetime, seconds: number) => new ApexDatetime(self.ms + argument(seconds) * 1000),
        addYears: (self: ApexDatetime, years: number) => moveDate(self, (d) => d.addMonths(argument(years) * 12)),
        date: (self: ApexDatetime) => date(self),
        dateGmt: (self: ApexDatetime) => self.dateIn(GMT),
        day: (self: ApexDatetime) => date(self).day,
        dayGmt: (self: ApexDatetime) => self.dateIn(GMT).day,
        dayOfYear: (self: ApexDatetime) => dayOfYear(date(self)),
        dayOfYearGmt: (self: ApexDatetime) => dayOfYear(self.dateIn(GMT)),
        format: (self: ApexDatetime, pattern?: string, zoneId?: string) =>
            pattern === undefined
                ? formatDatetime(self)
                : formatPattern(self, argument(pattern), zoneId === undefined ? userTimeZone() : argument(zoneId)),
        formatGmt: (self: ApexDatetime, pattern: string) => formatPattern(self, argument(pattern), GMT),
        formatLong: (self: ApexDatetime) => formatLong(self),
        getTime: (self: ApexDatetime) => BigInt(self.ms),
        hour: (self: ApexDatetime) => time(self).hour,
        hourGmt: (self: ApexDatetime) => self.timeIn(GMT).hour,
        isSameDay: (self: ApexDatetime, other: ApexDatetime) => date(self).days === date(argument(other)).days,
        millisecond: (self: ApexDatetime) => time(self).millisecond,
        millisecondGmt: (self: ApexDatetime) => self.timeIn(GMT).millisecond,
        minute: (self: ApexDatetime) => time(self).minute,
        minuteGmt: (self: ApexDatetime) => self.timeIn(GMT).minute,
        month: (self: ApexDatetime) => date(self).month,
        monthGmt: (self: ApexDatetime) => self.dateIn(GMT).month,
        second: (self: ApexDatetime) => time(self).second,
        secondGmt: (self: ApexDatetime) => self.timeIn(GMT).second,
        time: (self: ApexDatetime) => time(self),
        timeGmt: (self: ApexDatetime) => self.timeIn(GMT),
        year: (self: ApexDatetime) => date(self).year,
        yearGmt: (self: ApexDatetime) => self.dateIn(GMT).year
    }
});
