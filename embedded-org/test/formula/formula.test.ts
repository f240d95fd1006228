import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FormulaContext } from '../../src/formula/environment.ts';
import { checkFormula, evaluateFormula } from '../../src/formula/evaluate-formula.ts';
import { asText } from '../../src/formula/values.ts';
import { ApexDate } from '../../src/runtime/values/date.ts';
import { ApexDecimal } from '../../src/runtime/values/decimal.ts';
import { ApexSObject } from '../../src/runtime/values/sobject.ts';
import { createSchema } from '../../src/schema/schema.ts';
import { typeData } from '../../src/schema/type-data/type-data.ts';

const schema = createSchema(typeData());
const contactObject = schema.object('Contact') as ApexSObject['$object'];
const account = new ApexSObject(schema.object('Account') as ApexSObject['$object'], {
    Name: 'Acme',
    NumberOfEmployees: 7
});
const contact = new ApexSObject(contactObject, {
    FirstName: 'Ada',
    LastName: 'Lovelace',
    Email: 'ada@example.com',
    Birthdate: ApexDate.of(2000, 1, 31),
    AccountId: '001000000000001AAA'
});

const context: FormulaContext = {
    parent: (_record, relationship) => (relationship.toLowerCase() === 'account' ? account : null),
    global: (path) => (path.join('.') === '$User.FirstName' ? 'Grace' : null),
    prior: new ApexSObject(contactObject, { FirstName: 'Augusta', LastName: 'Lovelace' }),
    isNew: false,
    now: Date.UTC(2026, 0, 15, 23, 30),
    timeZone: 'Europe/Berlin'
};

/** Formula -> result as text. Source: https://help.salesforce.com/s/articleView?id=sf.customize_functions.htm */
const CASES: readonly (readonly [string, string])[] = [
    ['1 + 2 * 3 ^ 2', '19'],
    ['(10 - 4) / 4', '1.5'],
    ['-2 - -3', '1'],
    ['FirstName & " " & LastName', 'Ada Lovelace'],
    ['FirstName + "!"', 'Ada!'],
    ['FirstName & BR() & LastName', 'Ada<br>Lovelace'],
    ['IF(ISBLANK(Phone), "none", Phone)', 'none'],
    ['Account.Name', 'Acme'],
    ['account.numberofemployees > 5 && NOT(Account.Name = "X")', 'true'],
    ['Phone = ""', 'true'],
    ['Phone = NULL', 'true'],
    ['"a" = "A"', 'false'],
    ['NumberOfTimes__c > 5', 'false'],
    ['ISCHANGED(FirstName) && !ISCHANGED(LastName)', 'true'],
    ['PRIORVALUE(FirstName)', 'Augusta'],
    ['$User.FirstName', 'Grace'],
    ['TODAY()', '2026-01-16'],
    ['YEAR(Birthdate) & "-" & TEXT(MONTH(Birthdate))', '2000-1'],
    ['ADDMONTHS(Birthdate, 1)', '2000-02-29'],
    ['Birthdate + 1', '2000-02-01'],
    ['DATE(2026, 3, 1) - DATE(2026, 2, 1)', '28'],
    ['WEEKDAY(DATE(2026, 11, 22))', '1'],
    ['CASE(FirstName, "Bob", 1, "Ada", 2, 3)', '2'],
    ['ROUND(2.345, 2)', '2.35'],
    ['MOD(7, 3)', '1'],
    ['MAX(1, 5, 3) & MIN(4, 2)', '52'],
    ['LEN(TRIM("  abc "))', '3'],
    ['LEFT("hello", 2) & MID("hello", 3, 2) & RIGHT("hello", 1)', 'hello'],
    ['SUBSTITUTE("a-b-c", "-", "+")', 'a+b+c'],
    ['FIND("l", "hello")', '3'],
    ['CONTAINS(Email, "@") && BEGINS(Email, "ada")', 'true'],
    ['REGEX("12345", "[0-9]{5}")', 'true'],
    ['REGEX("123456", "[0-9]{5}")', 'false'],
    ['LPAD("7", 3, "0")', '007'],
    ['INCLUDES("a;b", "b")', 'true'],
    ['VALUE("12.50") * 2', '25'],
    ['/* comment */ OR(false, 1 <> 1, 2 >= 2)', 'true'],
    // Published packages with a rule of this form save records with a blank number.
    ['NULL <> 42', 'false'],
    ['10 / 0', '']
];

for (const [formula, expected] of CASES) {
    void test(`${formula} gives ${expected === '' ? 'blank' : expected}`, () => {
        assert.equal(asText(evaluateFormula(formula, contact, context)), expected);
    });
}

void test('faults are found before the formula is computed', () => {
    // Source: Help, Common Formula Errors; wording after Setup's formula editor.
    assert.equal(
        checkFormula('IF(true, 1)')?.message,
        "Incorrect number of parameters for function 'IF()'. Expected 3, received 2"
    );
    assert.equal(checkFormula('NOPE(1)')?.message, 'Unknown function NOPE. Check spelling.');
    assert.equal(checkFormula('1 +')?.message, 'Syntax error. Found end of formula');
    assert.equal(checkFormula('1 # 2')?.at, 2);
    assert.equal(checkFormula('Amount__c > 5'), null);
});

void test('numbers stay exact decimals', () => {
    // Source: Help, formula numbers are decimals.
    const result = evaluateFormula('0.1 + 0.2', contact, context);
    assert.ok(result instanceof ApexDecimal);
    assert.equal(result.toPlainString(), '0.3');
});
