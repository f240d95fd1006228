import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { CronSyntaxError, parseCronExpression } from '../../src/runtime/async/cron/cron-expression.ts';
import { nextFireTime } from '../../src/runtime/async/cron/next-fire-time.ts';

// Source of the expressions and their meaning: Apex Reference, System.schedule, table "examples"
// https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_system.htm
function next(expression: string, after: string, zone = 'UTC'): string | null {
    const moment = nextFireTime(parseCronExpression(expression), Date.parse(after), zone);
    return moment === null ? null : new Date(moment).toISOString();
}

describe('cron expressions', () => {
    it('run every day at 1 PM', () => {
        assert.equal(next('0 0 13 * * ?', '2026-03-01T12:59:59Z'), '2026-03-01T13:00:00.000Z');
        assert.equal(next('0 0 13 * * ?', '2026-03-01T13:00:00Z'), '2026-03-02T13:00:00.000Z');
    });

    it('run the last Friday of every month at 10 PM', () => {
        assert.equal(next('0 0 22 ? * 6L', '2026-03-01T00:00:00Z'), '2026-03-27T22:00:00.000Z');
    });

    it('run Monday through Friday at 10 AM', () => {
        assert.equal(next('0 0 10 ? * MON-FRI', '2026-03-06T10:00:00Z'), '2026-03-09T10:00:00.000Z');
    });

    it('run every day of one year only', () => {
        assert.equal(next('0 0 20 * * ? 2027', '2026-03-01T00:00:00Z'), '2027-01-01T20:00:00.000Z');
        assert.equal(next('0 0 20 * * ? 2020', '2026-03-01T00:00:00Z'), null);
    });

    it('run the third Friday, the last day, the last weekday and the weekday nearest to a day', () => {
        assert.equal(next('0 0 0 ? * 6#3', '2026-03-01T00:00:00Z'), '2026-03-20T00:00:00.000Z');
        assert.equal(next('0 0 0 L * ?', '2026-02-02T00:00:00Z'), '2026-02-28T00:00:00.000Z');
        assert.equal(next('0 0 0 LW * ?', '2026-05-02T00:00:00Z'), '2026-05-29T00:00:00.000Z');
        assert.equal(next('0 0 0 15W * ?', '2026-08-01T00:00:00Z'), '2026-08-14T00:00:00.000Z');
    });

    it('take steps and lists of hours', () => {
        assert.equal(next('0 30 0/6 * * ?', '2026-03-01T07:00:00Z'), '2026-03-01T12:30:00.000Z');
        assert.equal(next('0 5 8,17 * * ?', '2026-03-01T09:00:00Z'), '2026-03-01T17:05:00.000Z');
    });

    it('follow the time zone of the user, across clock changes', () => {
        assert.equal(next('0 0 9 * * ?', '2026-03-27T12:00:00Z', 'Europe/Paris'), '2026-03-28T08:00:00.000Z');
        assert.equal(next('0 0 9 * * ?', '2026-03-28T12:00:00Z', 'Europe/Paris'), '2026-03-29T07:00:00.000Z');
    });

    it('refuse special characters in seconds and minutes', () => {
        // Source: the table's "special characters: None"; text as users record it from orgs.
        for (const text of ['0 0/5 * * * ?', '0 0,15 * * * ?', '* 0 0 * * ?']) {
            assert.throws(
                () => parseCronExpression(text),
                new CronSyntaxError(`Seconds and minutes must be specified as integers: ${text}`)
            );
        }
    });

    it('refuse missing positions, two day positions and values out of range', () => {
        assert.throws(() => parseCronExpression('0 0 13 * *'), CronSyntaxError);
        assert.throws(() => parseCronExpression('0 0 13 1 * MON'), CronSyntaxError);
        assert.throws(() => parseCronExpression('0 0 13 ? * ?'), CronSyntaxError);
        assert.throws(() => parseCronExpression('0 0 24 * * ?'), CronSyntaxError);
        assert.throws(() => parseCronExpression('0 0 0 1 13 ?'), CronSyntaxError);
    });
});
