import { DateTime } from 'luxon';
import { LAST_CRON_YEAR, type CronExpression, type DayOfMonthRule, type DayOfWeekRule } from './cron-expression.ts';

/**
 * The first moment after `after` at which the expression fires, or null when there is none before the year 2100.
 * Scheduled Apex follows the time zone of the user who scheduled it.
 * Source: Apex Developer Guide, Apex Scheduler ("the timezone of the user").
 * @param after epoch milliseconds
 * @param timeZone IANA name, e.g. `Europe/Paris`
 * @returns epoch milliseconds
 */
export function nextFireTime(expression: CronExpression, after: number, timeZone: string): number | null {
    const start = DateTime.fromMillis(after, { zone: timeZone });
    const lastYear = expression.years === null ? LAST_CRON_YEAR : Math.max(...expression.years);
    for (let year = start.year; year <= lastYear; year++) {
        if (expression.years !== null && !expression.years.has(year)) continue;
        for (let month = year === start.year ? start.month : 1; month <= 12; month++) {
            if (!expression.months.has(month)) continue;
            const firstDay = year === start.year && month === start.month ? start.day : 1;
            const found = firstInMonth(expression, year, month, firstDay, after, timeZone);
            if (found !== null) return found;
        }
    }
    return null;
}

function firstInMonth(
    expression: CronExpression,
    year: number,
    month: number,
    firstDay: number,
    after: number,
    zone: string
): number | null {
    const length = daysInMonth(year, month);
    for (let day = firstDay; day <= length; day++) {
        if (!matchesDay(expression, year, month, day, length)) continue;
        for (const hour of expression.hours) {
            // A local time that a clock change skips is moved forward by luxon: the job fires once, an hour later (assumed).
            const moment = DateTime.fromObject(
                { year, month, day, hour, minute: expression.minute, second: expression.second },
                { zone }
            ).toMillis();
            if (moment > after) return moment;
        }
    }
    return null;
}

function matchesDay(expression: CronExpression, year: number, month: number, day: number, length: number): boolean {
    const { dayOfMonth, dayOfWeek } = expression;
    return (
        (dayOfMonth === null || matchesDayOfMonth(dayOfMonth, year, month, day, length)) &&
        (dayOfWeek === null || matchesDayOfWeek(dayOfWeek, year, month, day, length))
    );
}

function matchesDayOfMonth(rule: DayOfMonthRule, year: number, month: number, day: number, length: number): boolean {
    if (rule.days.has(day)) return true;
    if (rule.last && day === length) return true;
    if (rule.lastWeekday && day === nearestWeekday(year, month, length, length)) return true;
    return rule.nearestWeekdayTo.some(
        (target) => target <= length && day === nearestWeekday(year, month, target, length)
    );
}

function matchesDayOfWeek(rule: DayOfWeekRule, year: number, month: number, day: number, length: number): boolean {
    const weekday = weekdayOf(year, month, day);
    if (rule.days.has(weekday)) return true;
    if (rule.lastOf.includes(weekday) && day + 7 > length) return true;
    return rule.nth.some((entry) => entry.day === weekday && Math.ceil(day / 7) === entry.nth);
}

/** The Monday-to-Friday day nearest to `day` within the month. */
function nearestWeekday(year: number, month: number, day: number, length: number): number {
    const weekday = weekdayOf(year, month, day);
    if (weekday === 7) return day > 1 ? day - 1 : day + 2;
    if (weekday === 1) return day < length ? day + 1 : day - 2;
    return day;
}

/** 1 = Sunday ... 7 = Saturday. */
function weekdayOf(year: number, month: number, day: number): number {
    return new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 1;
}

function daysInMonth(year: number, month: number): number {
    return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
