import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { enterTransaction, type TransactionState } from '../../src/runtime/transaction/transaction.ts';
import { ApexDate, ApexDatetime, ApexTime, setClock, stringOf, stringValueOf } from '../../src/runtime/values/index.ts';
import { throwsApex } from '../values/support.ts';
import { instance, statics, valueOf } from './support.ts';

const date = instance('Date');
const datetime = instance('Datetime');
const at = (iso: string): ApexDatetime => new ApexDatetime(Date.parse(iso));
const parse = (type: string, value: unknown): unknown => valueOf(type)(value);

function asUser(timeZone: string, locale = 'en_US'): void {
    enterTransaction({ id: 't', statics: [], user: { timeZone, locale } } as unknown as TransactionState);
}

afterEach(() => {
    enterTransaction(null);
    setClock(() => Date.now());
});

describe('Date', () => {
    // Source: Apex Reference, Date Class.
    it('counts days and months', () => {
        assert.equal(date.daysBetween(ApexDate.of(2020, 2, 28), ApexDate.of(2020, 3, 1)), 2);
        assert.equal(date.monthsBetween(ApexDate.of(2020, 1, 31), ApexDate.of(2021, 2, 1)), 13);
        assert.equal((date.addMonths(ApexDate.of(2020, 1, 31), 1) as ApexDate).toIso(), '2020-02-29');
        assert.equal((date.addMonths(ApexDate.of(2020, 3, 31), -13) as ApexDate).toIso(), '2019-02-28');
        assert.equal(date.dayOfYear(ApexDate.of(2020, 12, 31)), 366);
        assert.equal((date.toStartOfWeek(ApexDate.of(2020, 1, 1)) as ApexDate).toIso(), '2019-12-29');
        assert.equal(statics('Date').daysInMonth(1900, 2), 28);
    });

    it('is lenient with parts out of range', () => {
        assert.equal((statics('Date').newInstance(2020, 13, 1) as ApexDate).toIso(), '2021-01-01');
        assert.equal((statics('Date').newInstance(2020, 3, 0) as ApexDate).toIso(), '2020-02-29');
    });

    // Source: Apex Reference, Date.valueOf; text as orgs report it.
    it('is read from ISO text, refusing dates that do not exist', () => {
        assert.equal((parse('Date', '2020-01-31 10:00:00') as ApexDate).toIso(), '2020-01-31');
        throwsApex('System.TypeException', 'Invalid date: 2020-02-30', () => parse('Date', '2020-02-30'));
    });

    it("is read and written in the user's locale", () => {
        assert.equal(date.format(ApexDate.of(2020, 1, 31)), '1/31/2020');
        asUser('GMT', 'en_GB');
        assert.equal(date.format(ApexDate.of(2020, 1, 31)), '31/01/2020');
        assert.equal((statics('Date').parse('31/01/2020') as ApexDate).toIso(), '2020-01-31');
        throwsApex('System.TypeException', 'Invalid date: 1/31/2020', () => statics('Date').parse('1/31/2020'));
    });

    it("is today's in the user's time zone", () => {
        setClock(() => Date.parse('2020-02-01T03:00:00Z'));
        asUser('America/Los_Angeles');
        assert.equal((statics('Date').today() as ApexDate).toIso(), '2020-01-31');
    });
});

describe('Datetime', () => {
    // Source: Apex Reference, Datetime.newInstance: parts are the user's local time.
    it("is made on the user's clocks", () => {
        asUser('America/Los_Angeles');
        assert.equal(
            (statics('Datetime').newInstance(2020, 7, 1, 10, 30, 0) as ApexDatetime).toIso(),
            '2020-07-01T17:30:00.000Z'
        );
        assert.equal(
            (statics('Datetime').newInstanceGmt(2020, 7, 1, 10, 30, 0) as ApexDatetime).toIso(),
            '2020-07-01T10:30:00.000Z'
        );
        assert.equal(
            (statics('Datetime').newInstance(ApexDate.of(2020, 1, 1), new ApexTime(3_600_000)) as ApexDatetime).toIso(),
            '2020-01-01T09:00:00.000Z'
        );
        assert.equal(datetime.hour(at('2020-07-01T17:30:00Z')), 10);
        assert.equal(datetime.dayGmt(at('2020-07-01T17:30:00Z')), 1);
    });

    // Source: Java's GregorianCalendar.
    it('moves out of the hour that a spring change skips', () => {
        asUser('America/New_York');
        assert.equal(
            (statics('Datetime').newInstance(2024, 3, 10, 2, 30, 0) as ApexDatetime).toIso(),
            '2024-03-10T07:30:00.000Z'
        );
        assert.equal(
            (statics('Datetime').newInstance(2024, 11, 3, 1, 30, 0) as ApexDatetime).toIso(),
            '2024-11-03T06:30:00.000Z'
        );
    });

    it('keeps the time of day when days are added over a change', () => {
        asUser('America/New_York');
        assert.equal(
            (datetime.addDays(at('2024-03-09T15:00:00Z'), 1) as ApexDatetime).toIso(),
            '2024-03-10T14:00:00.000Z'
        );
        assert.equal(
            (datetime.addHours(at('2024-03-09T15:00:00Z'), 24) as ApexDatetime).toIso(),
            '2024-03-10T15:00:00.000Z'
        );
    });

    // Source: Java's SimpleDateFormat, which Apex Reference names for Datetime.format.
    it('is formatted by a pattern', () => {
        const value = at('2020-01-31T14:20:05.007Z');
        assert.equal(
            datetime.format(value, "EEE, d MMM yyyy HH:mm:ss.SSS Z 'o''clock'"),
            "Fri, 31 Jan 2020 14:20:05.007 +0000 o'clock"
        );
        assert.equal(datetime.format(value, 'h:mm a z', 'America/Los_Angeles'), '6:20 AM PST');
        assert.equal(datetime.formatGmt(value, "yyyy-MM-dd'T'HH:mm:ss'Z'"), '2020-01-31T14:20:05Z');
        assert.equal(
            datetime.format(value, 'EEEE, MMMM dd, yy D k K X XXX', 'Asia/Kolkata'),
            'Friday, January 31, 20 31 19 7 +05 +05:30'
        );
        throwsApex('System.StringException', "Illegal pattern character 'b'", () => datetime.format(value, 'b'));
    });

    it("is read and written in the user's locale and zone", () => {
        asUser('America/Los_Angeles');
        assert.equal(datetime.format(at('2020-01-31T22:20:00Z')), '1/31/2020, 2:20 PM');
        assert.equal(
            (statics('Datetime').parse('1/31/2020, 2:20 PM') as ApexDatetime).toIso(),
            '2020-01-31T22:20:00.000Z'
        );
        assert.equal((parse('Datetime', '2020-01-31 14:20:00') as ApexDatetime).toIso(), '2020-01-31T22:20:00.000Z');
        throwsApex('System.TypeException', 'Invalid date/time: 31.1.2020', () => parse('Datetime', '31.1.2020'));
    });

    // Source: Apex Reference, String.valueOf(datetime): local time zone; System.debug shows GMT (assumed).
    it('shows GMT in a concatenation and local time in String.valueOf', () => {
        asUser('America/Los_Angeles');
        assert.equal(stringOf(at('2020-01-31T22:20:00Z')), '2020-01-31 22:20:00');
        assert.equal(stringValueOf(at('2020-01-31T22:20:00Z')), '2020-01-31 14:20:00');
    });
});

describe('Time', () => {
    it('wraps round midnight', () => {
        assert.equal(stringOf(instance('Time').addHours(new ApexTime(23 * 3_600_000), 2)), '01:00:00.000Z');
        assert.equal(instance('Time').second(statics('Time').newInstance(1, 2, 3, 4)), 3);
    });
});

describe('TimeZone', () => {
    // Source: Apex Reference, TimeZone Class (examples).
    it('tells its offset, summer time included', () => {
        const zone = statics('TimeZone').getTimeZone('America/Los_Angeles');
        assert.equal(instance('TimeZone').getOffset(zone, at('2020-07-01T00:00:00Z')), -25_200_000);
        setClock(() => Date.parse('2020-01-01T00:00:00Z'));
        assert.equal(
            instance('TimeZone').getDisplayName(zone),
            '(GMT-08:00) Pacific Standard Time (America/Los_Angeles)'
        );
        assert.equal(instance('TimeZone').getID(zone), 'America/Los_Angeles');
    });
});
