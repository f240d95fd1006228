import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bodyFindings, compileApex, findings } from './compile-apex.ts';

/*
 * Faults that a class can have, and that a compiler must find. Wording: as Salesforce's compiler prints them where known, see
 * src/diagnostics/messages.ts. The kinds are those that other offline checkers miss (unknown fields in queries, visibility,
 * unimplemented members, bad casts) and the common ones.
 */
describe('findings in method bodies', () => {
    const cases: readonly (readonly [string, string, string])[] = [
        ['an unknown variable', 'Integer i = missing;', 'Variable does not exist: missing'],
        ['an unknown type', 'Frobnicator f;', 'Invalid type: Frobnicator'],
        ['a value of the wrong type', "Integer i = 'x';", 'Illegal assignment from String to Integer'],
        ['a Decimal that would lose its places', 'Integer i = 1.5;', 'Illegal assignment from Decimal to Integer'],
        [
            'an unknown method',
            "'x'.frobnicate();",
            'Method does not exist or incorrect signature: void frobnicate() from the type String'
        ],
        ['an unknown field of a record', 'Account a; a.Missing__c = 1;', 'Field does not exist: Missing__c on Account'],
        [
            'an unknown field in a record constructor',
            'Account a = new Account(Missing__c = 1);',
            'Field does not exist: Missing__c on Account'
        ],
        [
            'a wrong type in a record constructor',
            'Account a = new Account(Name = 1);',
            'Illegal assignment from Integer to String'
        ],
        [
            'an impossible cast',
            'Account a; Contact c = (Contact) a;',
            'Incompatible types since an instance of Account is never an instance of Contact'
        ],
        [
            'a void result used as a value',
            'Object o = System.debug(1);',
            'Expression of type void cannot be used as a value'
        ],
        ['a condition that is no Boolean', 'if (1) {}', 'Condition expression must be of type Boolean: Integer'],
        ['a break outside of loops', 'break;', 'break statement must be in loop'],
        ['a variable declared twice', 'Integer i; Integer i;', 'Duplicate variable: i'],
        ['an expression that does nothing', '1 + 1;', 'Expression cannot be a statement.'],
        [
            'adding what cannot be added',
            'Integer i = 1 - true;',
            'Arithmetic expressions must use numeric arguments: Integer - Boolean'
        ],
        ['an integer that is too large', 'Integer i = 2147483648;', 'Illegal integer'],
        ['throwing what is no exception', "throw 'x';", 'Throw expression must be of type exception: String'],
        ['looping over a number', 'for (Integer i : 5) {}', 'Loop must iterate over collection: Integer'],
        ['DML on a String', 'String s; insert s;', 'DML requires SObject or SObject list type: String'],
        ['an unknown custom label', 'String s = System.Label.Nothing;', 'External string does not exist: Nothing'],
        ['code after return', 'return; Integer i = 1;', 'Unreachable statement'],
        ['a value returned from a void method', 'return 1;', 'Void method must not return a value'],
        ['this in a static method', 'Object o = this;', 'this cannot be referenced in a static context'],
        [
            'constructing an interface',
            'Object o = new Iterable<String>();',
            'Constructor not defined: [System.Iterable<String>].<Constructor>()'
        ],
        [
            'comparing what cannot be compared',
            "Boolean b = 1 == 'x';",
            'Comparison arguments must be compatible types: Integer, String'
        ],
        [
            'an enum value that does not exist',
            'LoggingLevel l = LoggingLevel.LOUD;',
            'Variable does not exist: System.LoggingLevel.LOUD'
        ]
    ];
    for (const [title, body, message] of cases)
        it(`reports ${title}`, () => assert.deepEqual(bodyFindings(body), [message]));

    it('reports an unknown field of a query, in SELECT and in WHERE', () => {
        const [first] = bodyFindings('List<Account> a = [SELECT Missing__c FROM Account];');
        assert.match(first ?? '', /No such column 'Missing__c' on entity 'Account'/);
        const [second] = bodyFindings("List<Account> a = [SELECT Id FROM Account WHERE Missing__c = 'x'];");
        assert.match(second ?? '', /No such column 'Missing__c' on entity 'Account'/);
    });

    it('accepts what is right', () => {
        assert.deepEqual(
            bodyFindings(`
                Integer i = 1; Long l = i; Double d = l; Decimal m = i + 2.5; Object o = m; String s = 'a' + i + null;
                List<SObject> records = new List<Account>(); Map<Id, Contact> byId = new Map<Id, Contact>([SELECT Id, Account.Name FROM Contact]);
                for (Contact c : byId.values()) { s += c.Account.Name; }
                Account one = [SELECT Id FROM Account LIMIT 1]; Integer n = [SELECT COUNT() FROM Account];
                switch on i { when 1, 2 { s = 'x'; } when else { s = null; } }
                try { insert one; } catch (DmlException e) { s = e.getDmlMessage(0); } finally { i++; }
                String label = System.Label.Greeting; Boolean isId = s instanceof Id; Date today = Date.today() + 1;
                Integer x = s?.length() ?? 0; List<Integer> numbers = new Integer[]{ 1, 2 }; numbers[0] += 3;
            `),
            []
        );
    });
});

describe('findings in declarations', () => {
    it('reports a class that leaves an abstract method out', () => {
        assert.deepEqual(
            findings(
                'public abstract class Base { public abstract Integer size(); }',
                'public class Derived extends Base {}'
            ),
            ['1:14 Class Derived must implement the method: Integer size()']
        );
    });
    it('reports a class that leaves an interface method out, of the project and of the platform', () => {
        assert.deepEqual(
            findings('public interface Sized { Integer size(); }', 'public class Box implements Sized {}'),
            ['1:14 Class Box must implement the method: Integer size()']
        );
        assert.deepEqual(findings('public class Job implements Queueable {}'), [
            '1:14 Class Job must implement the method: void execute(System.QueueableContext)'
        ]);
    });
    it('reports a missing override keyword and one that overrides nothing', () => {
        assert.deepEqual(
            findings(
                'public virtual class A { public virtual void f() {} }',
                'public class B extends A { public void f() {} }'
            ),
            ['1:40 Method must use the override keyword: f']
        );
        assert.deepEqual(findings('public class C { public override void g() {} }'), [
            '1:39 @Override specified for non-overriding method: g'
        ]);
    });
    it('reports a class that extends itself through others', () => {
        const [first] = findings('public virtual class A extends B {}', 'public virtual class B extends A {}');
        assert.equal(first, '1:22 Class A cannot extend itself: A -> B -> A');
    });
    it("reports the use of another class's private method and field", () => {
        assert.deepEqual(
            findings(
                'public class A { private static void f() {} private static Integer n; }',
                'public class B { void g() { A.f(); A.n = 1; } }'
            ),
            ['1:29 Method is not visible: A.f', '1:36 Variable is not visible: A.n']
        );
    });
    it('lets a test use what is @TestVisible', () => {
        assert.deepEqual(
            findings(
                'public class A { @TestVisible private static void f() {} }',
                '@IsTest private class ATest { @IsTest static void g() { A.f(); } }'
            ),
            []
        );
    });
    it('reports a method that can end without its result', () => {
        assert.deepEqual(findings('public class A { Integer f(Boolean b) { if (b) { return 1; } } }'), [
            '1:26 Missing return statement required return type: Integer'
        ]);
        assert.deepEqual(
            findings('public class A { Integer f(Boolean b) { while (true) { if (b) { return 1; } } } }'),
            []
        );
    });
    it('reports a syntax error with its place, and still compiles the other classes', () => {
        assert.match(
            findings('public class A { void f() { Integer x = ; } }', 'public class B {}')[0] ?? '',
            /^1:\d+ /
        );
    });
    it('reports writing a final variable and a read-only property', () => {
        assert.deepEqual(
            findings('public class A { final Integer n = 1; public Integer p { get; } void f() { n = 2; p = 3; } }'),
            ['1:76 Final variable has already been initialized: n', '1:83 Field is not writeable: p']
        );
    });
});

describe('library members that the runtime lacks', () => {
    const rare = `public class Rare {
        public static String used() { return 'fine'; }
        public static Object unused() { return Flow.Interview.createInterview('Any', null); }
    }`;

    it('are findings, and the class is compiled all the same', () => {
        const { diagnostics, modules } = compileApex([rare]);
        assert.deepEqual(
            diagnostics.map(({ code, message }) => [code, message]),
            [['not-supported', 'Flow.Interview.createInterview is not supported by the embedded org.']]
        );
        assert.match(modules[0]?.code ?? '', /unsupported\("Flow.Interview.createInterview"\)/);
    });

    it('leave classes that use theirs alone', () =>
        assert.doesNotMatch(
            compileApex([rare, 'public class User1 { static String s = Rare.used(); }']).modules[1]?.code ?? '',
            /defineBroken/
        ));

    it('are told from faults, which break their class and its subclasses', () => {
        const { modules } = compileApex([
            'public virtual class Broken { Integer i = missing; }',
            'public class Heir extends Broken {}',
            'public class Outer { class Inner extends Heir2 {} public virtual class Heir2 extends Broken {} }'
        ]);
        for (const module of modules) assert.match(module.code, /defineBroken/);
    });
});
