import { ApexDate } from '../../runtime/values/date.ts';
import { ApexDatetime } from '../../runtime/values/datetime.ts';
import { ApexDecimal } from '../../runtime/values/decimal.ts';
import { ApexTime } from '../../runtime/values/time.ts';
import { asInteger, asText, type FormulaValue } from '../values.ts';
import { fn, type Arguments, type FunctionTable } from './function.ts';

/** The date of a Date or Datetime value (in the context's time zone) or of ISO text; null otherwise. */
function dateOf(value: FormulaValue, zone: string): ApexDate | null {
    if (value instanceof ApexDate) return value;
    if (value instanceof ApexDatetime) return value.dateIn(zone);
    return typeof value === 'string' ? ApexDate.parseIso(value) : null;
}

const argDate = (args: Arguments): ApexDate | null => dateOf(args.value(0), args.environment.timeZone);

const part = (read: (date: ApexDate) => number) =>
    fn(1, 1, (args) => {
        const date = argDate(args);
        return date === null ? null : ApexDecimal.fromInteger(read(date));
    });

const timePart = (read: (time: ApexTime) => number) =>
    fn(1, 1, (args) => {
        const value = args.value(0);
        return value instanceof ApexTime ? ApexDecimal.fromInteger(read(value)) : null;
    });

const DAY = 86_400_000;
/** 1970-01-01 was a Thursday: WEEKDAY counts from Sunday = 1. */
const THURSDAY = 5;

/** Date and time functions. Source: https://help.salesforce.com/s/articleView?id=sf.customize_functions.htm */
export const DATE: FunctionTable = {
    TODAY: fn(0, 0, (args) => new ApexDatetime(args.environment.now).dateIn(args.environment.timeZone)),
    NOW: fn(0, 0, (args) => new ApexDatetime(args.environment.now)),
    TIMENOW: fn(0, 0, (args) => new ApexDatetime(args.environment.now).timeIn(args.environment.timeZone)),
    DATE: fn(3, 3, (args) => {
        const [year, month, day] = args.all().map((value) => asInteger(value));
        const date = ApexDate.parseIso(
            `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        );
        return date;
    }),
    DATEVALUE: fn(1, 1, (args) => argDate(args)),
    DATETIMEVALUE: fn(1, 1, (args) => {
        const value = args.value(0);
        if (value instanceof ApexDatetime) return value;
        if (value instanceof ApexDate) return new ApexDatetime(value.days * DAY);
        return ApexDatetime.parseIso(asText(value).replace(' ', 'T').replace(/(\d)$/, '$1Z'));
    }),
    TIMEVALUE: fn(1, 1, (args) => {
        const value = args.value(0);
        if (value instanceof ApexDatetime) return value.timeIn(args.environment.timeZone);
        return value instanceof ApexTime ? value : ApexTime.parseIso(asText(value));
    }),
    YEAR: part((date) => date.year),
    MONTH: part((date) => date.month),
    DAY: part((date) => date.day),
    WEEKDAY: part((date) => ((((date.days + THURSDAY - 1) % 7) + 7) % 7) + 1),
    HOUR: timePart((time) => time.hour),
    MINUTE: timePart((time) => time.minute),
    SECOND: timePart((time) => time.second),
    MILLISECOND: timePart((time) => time.millisecond),
    ADDMONTHS: fn(2, 2, (args) => argDate(args)?.addMonths(asInteger(args.value(1))) ?? null)
};
