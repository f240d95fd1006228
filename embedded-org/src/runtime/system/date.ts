import { invalidDate } from '../exceptions/messages.ts';
import { throwApex } from '../exceptions/platform.ts';
import { now } from '../values/clock.ts';
import { ApexDate, daysInMonth, isLeapYear } from '../values/date.ts';
import { ApexDatetime } from '../values/datetime.ts';
import { userTimeZone } from '../values/time-zone.ts';
import { argument } from './arguments.ts';
import { formatDate, parseLocaleDate } from './date-time/locale-form.ts';
import { definePlatformType } from './define.ts';

/** `yyyy-MM-dd`, with or without a time part. @throws System.TypeException 'Invalid date: x'. */
function parse(text: string): ApexDate {
    return ApexDate.parseIso(text) ?? throwApex('System.TypeException', invalidDate(text));
}

/** System.Date. Source: Apex Reference, Date Class. */
export const dateType = definePlatformType('System.Date', {
    static: {
        new: () => new ApexDate(0),
        daysInMonth: (year: number, month: number) => daysInMonth(argument(year), argument(month)),
        isLeapYear: (year: number) => isLeapYear(argument(year)),
        newInstance: (year: number, month: number, day: number) =>
            ApexDate.of(argument(year), argument(month), argument(day)),
        parse: (text: string) =>
            parseLocaleDate(argument(text)) ?? throwApex('System.TypeException', invalidDate(text)),
        today: () => new ApexDatetime(now()).dateIn(userTimeZone()),
        valueOf: (value: unknown) => {
            if (value instanceof ApexDate) return value;
            if (value instanceof ApexDatetime) return value.dateIn(userTimeZone());
            return parse(String(argument(value)));
        }
    },
    instance: {
        addDays: (self: ApexDate, days: number) => self.addDays(argument(days)),
        addMonths: (self: ApexDate, months: number) => self.addMonths(argument(months)),
        addYears: (self: ApexDate, years: number) => self.addMonths(argument(years) * 12),
        day: (self: ApexDate) => self.day,
        dayOfYear: (self: ApexDate) => self.days - ApexDate.of(self.year, 1, 1).days + 1,
        daysBetween: (self: ApexDate, other: ApexDate) => argument(other).days - self.days,
        format: (self: ApexDate) => formatDate(self),
        isSameDay: (self: ApexDate, other: ApexDate | null) => self.days === other?.days,
        month: (self: ApexDate) => self.month,
        /** Full months by month and year alone. */
        monthsBetween: (self: ApexDate, other: ApexDate) =>
            (argument(other).year - self.year) * 12 + other.month - self.month,
        toStartOfMonth: (self: ApexDate) => ApexDate.of(self.year, self.month, 1),
        /** Sunday, as in the US locale; other locales may begin on Monday (assumed US). */
        toStartOfWeek: (self: ApexDate) => self.addDays(-self.weekday),
        year: (self: ApexDate) => self.year
    }
});
