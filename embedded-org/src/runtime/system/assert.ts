import { throwApex } from '../exceptions/platform.ts';
import { currentApexTransaction } from '../transaction/apex-transaction.ts';
import { ApexDatetime } from '../values/datetime.ts';
import { valuesEqual } from '../values/equality.ts';
import { isIdForm, toId } from '../values/id.ts';
import { isInstanceOf } from '../values/instance-of.ts';
import { runtimeTypeName } from '../values/runtime-type.ts';
import { stringOf } from '../values/to-string.ts';
import type { ApexType } from '../values/type.ts';
import { argument } from './arguments.ts';
import { definePlatformType } from './define.ts';

/** @throws System.AssertException 'Assertion Failed[: message][: detail]'. */
export function failAssertion(message: unknown, detail: string | null): never {
    const parts = [
        'Assertion Failed',
        ...(message === undefined || message === null ? [] : [stringOf(message)]),
        ...(detail === null ? [] : [detail])
    ];
    throwApex('System.AssertException', parts.join(': '));
}

/** An Id is the same with 15 characters and with 18 (assumed of assertions; `==` on Ids is documented so). */
const isSameId = (a: unknown, b: unknown): boolean =>
    typeof a === 'string' &&
    typeof b === 'string' &&
    a.length !== b.length &&
    isIdForm(a) &&
    isIdForm(b) &&
    toId(a) === toId(b);

/**
 * Two datetimes of one second are equal to assertions: no documentation says so, hence the switch `assertionsIgnoreMilliseconds`. Source:
 * tests of two published packages, which compare System.now() with what records without milliseconds hold, and pass in orgs; `==` and the
 * order of datetimes do regard milliseconds (https://www.robbieduncan.com/blog/sobject-datetime-precision-and-testing).
 */
const isSameSecond = (a: unknown, b: unknown): boolean =>
    a instanceof ApexDatetime &&
    b instanceof ApexDatetime &&
    Math.floor(a.ms / 1000) === Math.floor(b.ms / 1000) &&
    currentApexTransaction().org.switches['assertionsIgnoreMilliseconds'] !== false;

/** System.assertEquals and Assert.areEqual: strings case-sensitively, numbers by value. Source: Apex Reference; https://salesforce.in.ua/t/apex-i-case-sensitive/282. */
export function assertEqual(expected: unknown, actual: unknown, message?: unknown): void {
    if (!valuesEqual(expected, actual) && !isSameId(expected, actual) && !isSameSecond(expected, actual))
        failAssertion(message, `Expected: ${stringOf(expected)}, Actual: ${stringOf(actual)}`);
}

export function assertNotEqual(notExpected: unknown, actual: unknown, message?: unknown): void {
    if (valuesEqual(notExpected, actual)) failAssertion(message, `Same value: ${stringOf(actual)}`);
}

/** System.assert and Assert.isTrue. */
export function assertTrue(condition: boolean | null, message?: unknown): void {
    if (condition !== true) failAssertion(message, null);
}

/** System.Assert. Source: Apex Reference, Assert Class; details of isInstanceOfType's text are assumed. */
export const assertType = definePlatformType('System.Assert', {
    static: {
        areEqual: assertEqual,
        areNotEqual: assertNotEqual,
        fail: (message?: unknown) => failAssertion(message, null),
        isTrue: assertTrue,
        isFalse: (condition: boolean | null, message?: unknown) => {
            if (condition !== false) failAssertion(message, null);
        },
        isNull: (value: unknown, message?: unknown) => {
            if (value !== null) failAssertion(message, `Expected: null, Actual: ${stringOf(value)}`);
        },
        isNotNull: (value: unknown, message?: unknown) => {
            if (value === null) failAssertion(message, 'Same value: null');
        },
        isInstanceOfType: (value: unknown, type: ApexType, message?: unknown) => {
            if (!isInstanceOf(value, argument(type)))
                failAssertion(message, `Expected type: ${type.name}, Actual type: ${runtimeTypeName(value)}`);
        },
        isNotInstanceOfType: (value: unknown, type: ApexType, message?: unknown) => {
            if (isInstanceOf(value, argument(type))) failAssertion(message, `Not expected type: ${type.name}`);
        }
    }
});
