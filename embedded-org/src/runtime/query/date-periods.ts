import { ApexDate } from '../values/date.ts';
import { ApexDatetime } from '../values/datetime.ts';
import { ApexTime } from '../values/time.ts';

/** First day and the day after the last. */
export interface Period {
    readonly start: ApexDate;
    readonly end: ApexDate;
}

type Unit = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

/**
 * The days that a date literal stands for. Weeks begin on Sunday and fiscal years in January (assumed; both depend on the org).
 * Source: SOQL and SOSL Reference, "Date Formats and Date Literals in WHERE".
 * @param name e.g. `LAST_N_DAYS`, without colon.
 * @param count the number after the colon, or null.
 * @param today the running user's day.
 */
export function datePeriod(name: string, count: number | null, today: ApexDate): Period {
    const literal = name.replace('FISCAL_', '');
    if (literal === 'LAST_90_DAYS') return days(today, -90, 1);
    if (literal === 'NEXT_90_DAYS') return days(today, 1, 91);
    if (literal === 'YESTERDAY') return days(today, -1, 0);
    if (literal === 'TODAY') return days(today, 0, 1);
    if (literal === 'TOMORROW') return days(today, 1, 2);
    const numbered = /^(LAST_N|NEXT_N|N)_(DAY|WEEK|MONTH|QUARTER|YEAR)S(_AGO)?$/.exec(literal);
    if (numbered !== null) return numberedPeriod(numbered[1], numbered[2] as Unit, count ?? 0, today);
    const simple = /^(LAST|THIS|NEXT)_(WEEK|MONTH|QUARTER|YEAR)$/.exec(literal);
    if (simple === null) throw new Error(`Unknown date literal ${name}.`);
    const offset = { LAST: -1, THIS: 0, NEXT: 1 }[simple[1]] ?? 0;
    return span(simple[2] as Unit, today, offset, offset + 1);
}

function numberedPeriod(form: string, unit: Unit, count: number, today: ApexDate): Period {
    // The last n days include today; the last n weeks, months and so on end before the current one.
    if (form === 'LAST_N') return unit === 'DAY' ? days(today, -count, 1) : span(unit, today, -count, 0);
    if (form === 'NEXT_N') return span(unit, today, 1, count + 1);
    return span(unit, today, -count, 1 - count);
}

const days = (today: ApexDate, from: number, to: number): Period => ({
    start: new ApexDate(today.days + from),
    end: new ApexDate(today.days + to)
});

/** From the beginning of the unit `from` units away to that of the unit `to` units away. */
function span(unit: Unit, today: ApexDate, from: number, to: number): Period {
    return { start: beginning(unit, today, from), end: beginning(unit, today, to) };
}

function beginning(unit: Unit, today: ApexDate, offset: number): ApexDate {
    switch (unit) {
        case 'DAY':
            return new ApexDate(today.days + offset);
        case 'WEEK':
            return new ApexDate(today.days - today.weekday + 7 * offset);
        case 'MONTH':
            return ApexDate.of(today.year, today.month + offset, 1);
        case 'QUARTER':
            return ApexDate.of(today.year, Math.floor((today.month - 1) / 3) * 3 + 1 + 3 * offset, 1);
        case 'YEAR':
            return ApexDate.of(today.year + offset, 1, 1);
    }
}

/** Epoch milliseconds of the beginning of a day in a time zone. */
export const startOfDay = (day: ApexDate, timeZone: string): number =>
    ApexDatetime.fromLocal(day, new ApexTime(0), timeZone).ms;
