import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datePeriod } from '../../src/runtime/query/date-periods.ts';
import { date, datetime, queryOrg } from './support.ts';

/** Wednesday. */
const today = date('2026-04-15');
const period = (name: string, count: number | null = null): string[] => {
    const { start, end } = datePeriod(name, count, today);
    return [start.toIso(), end.toIso()];
};

test('knows the period of each date literal', () => {
    // Source: SOQL and SOSL Reference, "Date Formats and Date Literals in WHERE"; the end is the day after the last.
    const expected: Record<string, [string, string]> = {
        YESTERDAY: ['2026-04-14', '2026-04-15'],
        TODAY: ['2026-04-15', '2026-04-16'],
        TOMORROW: ['2026-04-16', '2026-04-17'],
        LAST_WEEK: ['2026-04-05', '2026-04-12'],
        THIS_WEEK: ['2026-04-12', '2026-04-19'],
        NEXT_WEEK: ['2026-04-19', '2026-04-26'],
        LAST_MONTH: ['2026-03-01', '2026-04-01'],
        THIS_MONTH: ['2026-04-01', '2026-05-01'],
        NEXT_MONTH: ['2026-05-01', '2026-06-01'],
        LAST_90_DAYS: ['2026-01-15', '2026-04-16'],
        NEXT_90_DAYS: ['2026-04-16', '2026-07-15'],
        THIS_QUARTER: ['2026-04-01', '2026-07-01'],
        LAST_QUARTER: ['2026-01-01', '2026-04-01'],
        NEXT_QUARTER: ['2026-07-01', '2026-10-01'],
        THIS_YEAR: ['2026-01-01', '2027-01-01'],
        LAST_YEAR: ['2025-01-01', '2026-01-01'],
        NEXT_FISCAL_YEAR: ['2027-01-01', '2028-01-01'],
        THIS_FISCAL_QUARTER: ['2026-04-01', '2026-07-01']
    };
    for (const [name, dates] of Object.entries(expected)) assert.deepEqual(period(name), dates, name);
});

test('counts days, weeks, months, quarters and years from the current one', () => {
    // Source: as above; LAST_N_DAYS includes today, the longer units leave the current one out.
    const expected: [string, number, string, string][] = [
        ['LAST_N_DAYS', 3, '2026-04-12', '2026-04-16'],
        ['NEXT_N_DAYS', 3, '2026-04-16', '2026-04-19'],
        ['N_DAYS_AGO', 3, '2026-04-12', '2026-04-13'],
        ['LAST_N_WEEKS', 2, '2026-03-29', '2026-04-12'],
        ['NEXT_N_WEEKS', 1, '2026-04-19', '2026-04-26'],
        ['N_WEEKS_AGO', 1, '2026-04-05', '2026-04-12'],
        ['LAST_N_MONTHS', 4, '2025-12-01', '2026-04-01'],
        ['N_MONTHS_AGO', 1, '2026-03-01', '2026-04-01'],
        ['NEXT_N_QUARTERS', 1, '2026-07-01', '2026-10-01'],
        ['LAST_N_FISCAL_QUARTERS', 1, '2026-01-01', '2026-04-01'],
        ['N_YEARS_AGO', 2, '2024-01-01', '2025-01-01'],
        ['LAST_N_YEARS', 2, '2024-01-01', '2026-01-01']
    ];
    for (const [name, count, start, end] of expected) assert.deepEqual(period(name, count), [start, end], name);
});

test("takes the running user's days, not those of GMT", () => {
    // Source: SOQL and SOSL Reference, "Date Formats and Date Literals" ("in your time zone"). The org of the test is in Berlin, two hours ahead.
    const org = queryOrg();
    org.insert(
        'Contact',
        { LastName: 'Late', CreatedDate: datetime('2026-04-14T22:30:00Z') },
        { LastName: 'Early', CreatedDate: datetime('2026-04-14T21:30:00Z') }
    );
    assert.deepEqual(org.column('SELECT LastName FROM Contact WHERE CreatedDate = TODAY', 'LastName'), ['Late']);
    assert.deepEqual(org.column('SELECT LastName FROM Contact WHERE CreatedDate = YESTERDAY', 'LastName'), ['Early']);
    assert.deepEqual(org.column('SELECT LastName FROM Contact WHERE CreatedDate < TODAY', 'LastName'), ['Early']);
    assert.deepEqual(org.column('SELECT LastName FROM Contact WHERE CreatedDate > YESTERDAY', 'LastName'), ['Late']);
    assert.deepEqual(org.column('SELECT LastName FROM Contact WHERE CreatedDate != TODAY', 'LastName'), ['Early']);
});

test('takes dates apart, in GMT unless converted', () => {
    // Source: SOQL and SOSL Reference, "Date Functions", "Converting Time Zones in Date Functions".
    const org = queryOrg();
    org.insert('Contact', { LastName: 'New year', CreatedDate: datetime('2025-12-31T23:30:00Z') });
    const [row] = org.query(
        'SELECT CALENDAR_YEAR(CreatedDate) y, CALENDAR_YEAR(convertTimezone(CreatedDate)) ly, CALENDAR_QUARTER(CreatedDate) q, CALENDAR_MONTH(CreatedDate) m, DAY_IN_MONTH(CreatedDate) d, ' +
            'DAY_IN_WEEK(CreatedDate) w, DAY_IN_YEAR(CreatedDate) n, DAY_ONLY(convertTimezone(CreatedDate)) o, HOUR_IN_DAY(CreatedDate) h, WEEK_IN_MONTH(CreatedDate) wm, WEEK_IN_YEAR(CreatedDate) wy, COUNT(Id) c ' +
            'FROM Contact GROUP BY CALENDAR_YEAR(CreatedDate), CALENDAR_YEAR(convertTimezone(CreatedDate)), CALENDAR_QUARTER(CreatedDate), CALENDAR_MONTH(CreatedDate), DAY_IN_MONTH(CreatedDate), ' +
            'DAY_IN_WEEK(CreatedDate), DAY_IN_YEAR(CreatedDate), DAY_ONLY(convertTimezone(CreatedDate)), HOUR_IN_DAY(CreatedDate), WEEK_IN_MONTH(CreatedDate), WEEK_IN_YEAR(CreatedDate)'
    ) as unknown[];
    assert.deepEqual(row, {
        y: 2025,
        ly: 2026,
        q: 4,
        m: 12,
        d: 31,
        w: 4,
        n: 365,
        o: '2026-01-01',
        h: 23,
        wm: 5,
        wy: 53,
        c: 1
    });
});
