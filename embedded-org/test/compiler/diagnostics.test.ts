import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bodyFindings, compileApex, findings } from './compile-apex.ts';

/* What the compiler lets pass, and what it makes of classes with findings. The faults that it finds are in faults/. */
describe('method bodies', () => {
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

describe('declarations', () => {
    it('let a test use what is @TestVisible', () => {
        assert.deepEqual(
            findings(
                'public class A { @TestVisible private static void f() {} }',
                '@IsTest private class ATest { @IsTest static void g() { A.f(); } }'
            ),
            []
        );
    });
    /* Assumed of the next four: published packages are written so, and compile in orgs. */
    it('let the constructor of a subclass set final members that it inherits', () => {
        assert.deepEqual(
            findings(
                'public virtual class A { protected final Integer size; }',
                'public class B extends A { public B() { this.size = 1; } }'
            ),
            []
        );
        assert.match(
            findings('public class A { final Integer size; void f() { size = 1; } }')[0],
            /Final members can only be assigned/
        );
    });
    it('let whoever holds a value of a private interface call its methods', () => {
        assert.deepEqual(
            findings(
                'public class A { private interface Loader { Integer load(); } @TestVisible private static Loader loader; }',
                '@IsTest private class ATest { @IsTest static void f() { Integer n = A.loader.load(); } }'
            ),
            []
        );
    });
    it('let an inner class call a method around it by the name of one of its own', () => {
        assert.deepEqual(
            findings(
                'public class A { static Boolean is(Integer n) { return n > 0; } class B { Integer n; Boolean is() { return is(n); } } }'
            ),
            []
        );
    });
    it('take lists of Decimal and of Double for each other', () => {
        assert.deepEqual(bodyFindings('List<Double> a = new List<Decimal>(); List<Decimal> b = a;'), []);
        assert.equal(bodyFindings('List<Long> a = new List<Integer>();').length, 1);
    });
    it('accept an override of a global method that is public', () => {
        // Assumed: published packages are used so.
        const { diagnostics } = compileApex([
            'global virtual class Base { global virtual void f() {} }',
            'public class Heir extends Base { public override void f() {} }'
        ]);
        assert.deepEqual(diagnostics, []);
    });

    it('with a syntax error give its place, and the other classes compile', () => {
        const { diagnostics, modules } = compileApex([
            'public class A { void f() { Integer x = ; } }',
            'public class B {}'
        ]);
        assert.deepEqual(
            diagnostics.map(({ code, span }) => `${code} ${String(span.line)}:${String(span.column)}`),
            ['syntax-error 1:41']
        );
        assert.equal(modules.length, 1);
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

describe('components of the project', () => {
    // Source: Apex Reference, "PageReference Class".
    it('make Visualforce pages known as Page.Name', () => {
        assert.deepEqual(bodyFindings('PageReference page = Page.order; String url = Page.Order.getUrl();'), []);
        assert.deepEqual(bodyFindings('PageReference other = Page.Missing;'), ['Page Missing does not exist']);
    });
    it('are found, but not run, where they are DataWeave scripts or Visualforce components', () => {
        assert.deepEqual(
            bodyFindings(
                'Object o = new DataWeaveScriptResource.toCsv(); Object p = new Component.c.orderLines(a = 1);'
            ),
            [
                'new DataWeaveScriptResource.toCsv() is not supported by the embedded org.',
                'new Component.OrderLines() is not supported by the embedded org.'
            ]
        );
    });
});
